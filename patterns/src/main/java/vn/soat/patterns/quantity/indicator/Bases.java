package vn.soat.patterns.quantity.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what a base counts: the second figure of a ratio, the one behind "trên tổng số", the column
 * beside a share, all that a sentence is about.
 */
final class Bases {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern COLUMN_GAP = Pattern.compile("\\x20{2,}|\\x20*[|\\t]\\x20*");

  private static final Pattern SHARE_COLUMN =
      Pattern.compile(
          "(?:\\x20{2,60}|\\x20{0,40}[|\\t]\\x20{0,40})(?<share>\\d{1,3}(?:[.,]\\d{1,2})?)\\x20?%");

  /** "…, kết quả: số hóa thành phần hồ sơ 700/790 hồ sơ": what was done, not what it gave. */
  private static final Phrases BRINGS_ALL = Phrases.of("kết quả", "kết quả như sau");

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Intake intake;
  private final Phrases all;
  private final Phrases wholeEnds;
  private final Phrases used;
  private final Phrases apology;
  private final Phrases fit;
  private final Phrases singlesOut;
  private final Phrases gathered;
  private final Phrases compared;
  private final Pattern shareBetween;
  private final Pattern shareOfBase;

  Bases(Reading reading, ContextReader context, CountedSoFar found, Intake intake) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.intake = intake;
    this.all = reading.lexicon().words(WordList.IN_ALL);
    this.wholeEnds = reading.lexicon().words(WordList.WHOLE_ENDS);
    this.used = reading.lexicon().words(WordList.USED);
    this.apology = reading.lexicon().words(WordList.APOLOGY);
    this.fit = reading.lexicon().words(WordList.FIT_FOR);
    this.gathered = reading.lexicon().words(WordList.GATHERED);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.singlesOut = reading.lexicon().words(WordList.SINGLES_OUT);
    this.shareBetween = reading.lexicon().expression(Expression.SHARE_BETWEEN);
    this.shareOfBase = reading.lexicon().expression(Expression.SHARE_OF_BASE);
  }

  /**
   * "Trong 2.140 hồ sơ, có 321 hồ sơ nộp qua mạng": all that the sentence is about; "Trong tổng số
   * 5.552 hồ sơ đã giải quyết có …", "Trong 48 hồ sơ sai hẹn thì …" say what that is.
   */
  Optional<Indicator> wholeOfSentence(Candidate candidate, Set<Facet> said) {
    if (!opensSentence(candidate)) {
      return Optional.empty();
    }
    boolean isNew = said.contains(Facet.NEW) || said.contains(Facet.ADDED);
    if (isNew && intake.isTotalWithoutCarriedOver(candidate)) {
      return Optional.of(Indicator.DOSSIER_OTHER);
    }
    Indicator usual =
        said.contains(Facet.RESOLVED)
            ? Indicator.DOSSIER_RESOLVED_TOTAL
            : Indicator.DOSSIER_RECEIVED_TOTAL;
    return nameOfWhole(candidate.end()).or(() -> Optional.of(usual));
  }

  private boolean opensSentence(Candidate candidate) {
    int start = candidate.start();
    int first = Blanks.after(lower, context.clauseStart(candidate.block(), start), start);
    int clause = Blanks.after(lower, Math.max(first, singlesOut.endOf(lower, first, start)), start);
    return clause < start && Wholes.OUT_OF.startBefore(lower, start) == clause;
  }

  private Optional<Indicator> nameOfWhole(int from) {
    int sign = context.wordsEnd(from, Math.min(lower.length(), from + ContextReader.NEAR));
    int verb = wholeEnds.find(lower, from, sign);
    boolean named =
        (lower.startsWith(",", sign) || lower.startsWith(":", sign)) && !isFigureIn(from, sign);
    int end = verb < 0 && named ? sign : verb;
    return end < 0 ? Optional.empty() : Indicators.ofDossiers(context.of(new Span(from, end)));
  }

  /** "trong 702 hồ sơ hộ tịch đã trả 699, …": the words are the next figure's. */
  private boolean isFigureIn(int from, int to) {
    return lower.substring(from, to).chars().anyMatch(Character::isDigit);
  }

  /**
   * "Trong số 90 hồ sơ phải thu phí đã có 81 hồ sơ nộp qua cổng": what was handed in is the fee.
   */
  Optional<Indicator> paidOfThoseDue(Candidate candidate, Set<Facet> said) {
    boolean handedIn = said.contains(Facet.RECEIVED) || said.contains(Facet.ONLINE);
    return handedIn
            && found
                .lastInItemOf(candidate)
                .filter(whole -> whole.counts(Indicator.DOSSIER_OTHER))
                .filter(whole -> Wholes.OUT_OF.endBefore(lower, whole.start()))
                .filter(whole -> isDueBetween(whole.end(), candidate.start()))
                .isPresent()
        ? Optional.of(Indicator.DOSSIER_PAID_ONLINE)
        : Optional.empty();
  }

  private boolean isDueBetween(int from, int to) {
    return Stops.find(lower, from, to, ";()") == to
        && context.of(new Span(from, to)).contains(Facet.FEE_DUE);
  }

  /** The base of the figure before it, which words or the share in its row set it behind. */
  Optional<Indicator> ofFigureBefore(Candidate candidate, Set<Facet> said) {
    return partOfBase(candidate)
        .or(() -> partInRow(candidate))
        .map(
            part ->
                ofPart(part.indicator().orElse(Indicator.DOSSIER_OTHER), part, candidate, said));
  }

  /** The figure that a base stands behind: "22 hồ sơ nộp trực tuyến trên tổng số 45 hồ sơ". */
  private Optional<Counted> partOfBase(Candidate candidate) {
    int outOf = outOf(candidate.start());
    return outOf < 0
        ? partOfCompared(candidate)
        : found
            .lastInItemOf(candidate)
            .filter(part -> part.isOf(QuantityKind.DOSSIER))
            .filter(part -> part.end() <= outOf && outOf - part.end() < ContextReader.NEAR)
            .filter(part -> joins(part.end(), outOf));
  }

  /** "bản sao điện tử: 312 hồ sơ, so với 1.204 hồ sơ chứng thực bằng 25,91%": its share tells. */
  private Optional<Counted> partOfCompared(Candidate candidate) {
    int words = compared.startBefore(lower, candidate.start());
    return words < 0
        ? Optional.empty()
        : found
            .lastInItemOf(candidate)
            .filter(part -> part.isOf(QuantityKind.DOSSIER))
            .filter(part -> part.end() <= words && words - part.end() < ContextReader.NEAR / 2)
            .filter(part -> isShareToldOf(part, candidate));
  }

  private boolean isShareToldOf(Counted part, Candidate whole) {
    int end = whole.end();
    int reach = Math.min(whole.block().span().end(), end + ContextReader.NEAR);
    Matcher share = shareOfBase.matcher(lower).region(end, Math.max(end, reach));
    return share.lookingAt() && isShare(part, whole, share.group("share"));
  }

  /** Beside what else brings a base, "bằng 30,5% tổng số 1.204 hồ sơ". */
  private int outOf(int start) {
    int total = Wholes.TOTAL.startBefore(lower, start);
    int sign = total < 0 ? -1 : Blanks.before(lower, total) - 1;
    return sign >= 0 && lower.charAt(sign) == '%' ? total : Wholes.outOf(lower, start);
  }

  /** Nothing but words, or a share that the base goes with: ", chiếm 18,90% so với". */
  private boolean joins(int partEnd, int outOf) {
    return context.wordsEnd(partEnd, outOf) == outOf
        || shareBetween.matcher(lower).region(partEnd, outOf).matches();
  }

  /** "Hồ sơ được số hóa 309 312 99,04%": the column before, if the share is of this one. */
  private Optional<Counted> partInRow(Candidate candidate) {
    return found
        .lastInItemOf(candidate)
        .filter(part -> part.isOf(QuantityKind.DOSSIER))
        .filter(part -> isNextColumn(part, candidate) && isShareBehind(part, candidate));
  }

  private boolean isNextColumn(Counted part, Candidate whole) {
    int end = part.end();
    return COLUMN_GAP.matcher(lower).region(end, Math.max(end, whole.start())).matches();
  }

  private boolean isShareBehind(Counted part, Candidate whole) {
    Matcher share = SHARE_COLUMN.matcher(lower).region(whole.end(), lower.length());
    return share.lookingAt() && isShare(part, whole, share.group("share"));
  }

  private static boolean isShare(Counted part, Candidate whole, String printed) {
    Figure share = NumberReader.read(printed, NumberReader.Sort.PERCENT, Bound.EXACT);
    BigDecimal base = whole.value();
    BigDecimal rest = part.value().multiply(HUNDRED).subtract(share.value().multiply(base)).abs();
    return base.signum() > 0 && rest.compareTo(share.lastDigit().multiply(base)) < 0;
  }

  /**
   * "Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó mới tiếp nhận …": the parts tell the whole.
   */
  Optional<Indicator> totalOfWhatCame(Candidate candidate) {
    int total = all.startBefore(lower, candidate.start());
    int colon = total < 0 ? -1 : Blanks.before(lower, total) - 1;
    if (colon < 0 || lower.charAt(colon) != ':') {
      return Optional.empty();
    }
    int end = candidate.end();
    int reach = Math.min(lower.length(), end + ContextReader.NEAR / 4);
    Set<Facet> rest = context.rest(candidate.block(), end);
    return Wholes.OF_WHICH.areIn(lower, end, reach)
            && (rest.contains(Facet.NEW) || rest.contains(Facet.CARRIED_OVER))
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /**
   * What the base of a part is; if nothing is said of it, the form's usual whole.
   *
   * @param of what the part counts
   * @param said what is said of the base
   */
  Indicator ofPart(Indicator of, Counted part, Candidate whole, Set<Facet> said) {
    if (said.contains(Facet.FEE_DUE) || isOfThoseFit(of, part, whole)) {
      return Indicator.DOSSIER_OTHER;
    }
    if (isOfThoseOnline(of, whole, said) || isOfThoseUsed(of, part, whole)) {
      return Indicator.PROCEDURE_ONLINE;
    }
    if (Indicators.isOverdue(of) && (isGathered(part) || areLate(part, whole, said))) {
      return of;
    }
    if (of == Indicator.DOSSIER_INTERLINKED && isNamedApart(whole, said)) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    if (isOfApologies(part, whole)) {
      return Indicator.DOSSIER_RESOLVED_OVERDUE;
    }
    return named(of, said)
        .or(() -> ofResults(of, part, whole))
        .or(() -> specialBefore(of, whole))
        .or(() -> sameFigureBefore(whole, of, part))
        .orElse(Wholes.usual(of));
  }

  private static boolean isOfThoseOnline(Indicator of, Candidate whole, Set<Facet> said) {
    return whole.match().is("ratio-in-words") && of.isOfProcedures() && said.contains(Facet.ONLINE);
  }

  /** "TTHC trực tuyến có phát sinh hồ sơ: 41/123 TTHC": so many are offered online. */
  private boolean isOfThoseUsed(Indicator of, Counted part, Candidate whole) {
    int clause = context.clauseStart(whole.block(), part.start());
    return of == Indicator.PROCEDURE_ONLINE && used.areIn(lower, clause, part.start());
  }

  /** "TTHC đủ điều kiện làm trực tuyến: 581/642 hồ sơ": out of those that could be. */
  private boolean isOfThoseFit(Indicator of, Counted part, Candidate whole) {
    int clause = context.clauseStart(whole.block(), part.start());
    return of == Indicator.DOSSIER_RECEIVED_ONLINE && fit.areIn(lower, clause, part.start());
  }

  /** "Hồ sơ trễ hạn tập trung ở bộ phận địa chính với 21/25 hồ sơ": all of them are late. */
  private boolean isGathered(Counted part) {
    int start = part.start();
    return gathered.areIn(lower, context.clauseStart(part.block(), start), start);
  }

  /** "đất đai còn trễ hẹn nhiều (17/19 hồ sơ trễ hẹn)": said of the part before, of the whole. */
  private boolean areLate(Counted part, Candidate whole, Set<Facet> said) {
    int words = Math.min(part.start(), context.bracketAround(whole));
    return said.contains(Facet.OVERDUE)
        && context
            .of(new Span(context.clauseStart(part.block(), words), words))
            .contains(Facet.OVERDUE);
  }

  /** "liên thông được 35 hồ sơ trong 60 hồ sơ khai sinh": so many there were of the field. */
  private boolean isNamedApart(Candidate whole, Set<Facet> said) {
    int end = context.behindEnd(whole.end(), Integer.MAX_VALUE, whole.block());
    return !whole.match().is("ratio")
        && said.isEmpty()
        && Blanks.after(lower, whole.end(), end) < end;
  }

  /** "đã có văn bản xin lỗi 92/106 hồ sơ": apologies are due for what was late. */
  private boolean isOfApologies(Counted part, Candidate whole) {
    int end = Math.min(lower.length(), whole.end() + ContextReader.NEAR / 2);
    int words = Math.min(part.start(), context.bracketAround(whole));
    int clause = context.clauseStart(whole.block(), words);
    return apology.areIn(lower, clause, context.wordsEnd(whole.end(), end));
  }

  /** What the words of the base call it, as far as the part leaves it open. */
  private static Optional<Indicator> named(Indicator of, Set<Facet> said) {
    if (!Indicators.isOfDossiers(of)) {
      return Optional.empty();
    }
    if (said.contains(Facet.RECEIVED) && of != Indicator.DOSSIER_PAID_ONLINE) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL);
    }
    return said.contains(Facet.RESOLVED)
            && of != Indicator.DOSSIER_RESOLVED_TOTAL
            && !Indicators.isReceived(of)
        ? Optional.of(Indicator.DOSSIER_RESOLVED_TOTAL)
        : Optional.empty();
  }

  /** Results are digitised of what was resolved. */
  private Optional<Indicator> ofResults(Indicator of, Counted part, Candidate whole) {
    int clause = context.clauseStart(whole.block(), part.start());
    int colon = Stops.lastIn(lower, clause, part.start(), ':');
    int words = introduces(clause, colon) || saysWhat(colon, part) ? colon : clause;
    return Wholes.isOfResults(of, lower, new Span(words, part.start()))
        ? Optional.of(Indicator.DOSSIER_RESOLVED_TOTAL)
        : Optional.empty();
  }

  /** "Số hóa hồ sơ, kết quả: số hóa thành phần hồ sơ 700/790 hồ sơ": the label names more. */
  private boolean saysWhat(int colon, Counted part) {
    return colon >= 0 && context.of(new Span(colon, part.start())).contains(Facet.DIGITISED);
  }

  private boolean introduces(int clause, int colon) {
    int words = colon < clause ? -1 : BRINGS_ALL.startBefore(lower, colon);
    int before = Blanks.before(lower, Math.max(words, 0));
    return words >= clause && before > 0 && lower.charAt(before - 1) == ',';
  }

  /** "nhận 74 hồ sơ liên thông; trả đúng hẹn 74/74 hồ sơ": the same ones again. */
  private Optional<Indicator> specialBefore(Indicator of, Candidate whole) {
    return Indicators.isResolved(of)
        ? found.repeatedBy(whole).filter(Indicator.DOSSIER_INTERLINKED::equals)
        : Optional.empty();
  }

  /** A base that the report has printed before, as one of those that such a share may have. */
  private Optional<Indicator> sameFigureBefore(Candidate whole, Indicator of, Counted part) {
    if (of == Indicator.PROCEDURE_OTHER) {
      return found.repeatedBy(whole);
    }
    if (!CountedSoFar.isLarge(whole.figure()) || !Indicators.isOfDossiers(of)) {
      return Optional.empty();
    }
    List<Indicator> allowed = Wholes.of(of);
    boolean divided = Indicators.isReceived(of) && part.value().compareTo(whole.value()) < 0;
    List<Indicator> same =
        found.meaningsOf(whole.figure()).stream()
            .filter(meaning -> allowed.contains(meaning) || (divided && meaning == of))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
