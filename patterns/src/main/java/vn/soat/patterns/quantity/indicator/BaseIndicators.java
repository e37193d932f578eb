package vn.soat.patterns.quantity.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what a base counts: the second figure of a ratio, the one behind "trên tổng số", the column
 * beside a share.
 */
final class BaseIndicators {

  /** "…, kết quả: số hóa thành phần hồ sơ 700/790 hồ sơ": what was done, not what it gave. */
  private static final Phrases BRINGS_ALL = Phrases.of("kết quả", "kết quả như sau");

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final PartBefore parts;
  private final DossiersOfProcedures dossiers;
  private final Phrases used;
  private final Phrases apology;
  private final Phrases fit;
  private final Phrases gathered;

  BaseIndicators(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.parts = new PartBefore(reading, context, found);
    this.dossiers = new DossiersOfProcedures(reading);
    this.used = reading.lexicon().words(WordList.USED);
    this.apology = reading.lexicon().words(WordList.APOLOGY);
    this.fit = reading.lexicon().words(WordList.FIT_FOR);
    this.gathered = reading.lexicon().words(WordList.GATHERED);
  }

  /** The base of the figure before it, which words or the share in its row set it behind. */
  Optional<Indicator> ofFigureBefore(Candidate candidate, Set<Facet> said) {
    return parts
        .of(candidate)
        .map(
            part ->
                ofPart(part.indicator().orElse(Indicator.DOSSIER_OTHER), part, candidate, said));
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
    if (isOfThoseOnline(of, whole, said) || isOfThoseUsed(of, part, whole, said)) {
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

  /**
   * "TTHC trực tuyến có phát sinh hồ sơ: 41/123 TTHC", "16/23 TTHC mức độ 3, 4 chưa phát sinh hồ
   * sơ": so many are offered online.
   */
  private boolean isOfThoseUsed(Indicator of, Counted part, Candidate whole, Set<Facet> said) {
    int clause = context.clauseStart(whole.block(), part.start());
    return (of == Indicator.PROCEDURE_ONLINE && used.areIn(lower, clause, part.start()))
        || (of.isOfProcedures() && said.contains(Facet.ONLINE) && dossiers.areNamedBehind(whole));
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

  /** "1.104 hồ sơ nộp qua mạng. … thanh toán trực tuyến 96/1.104 hồ sơ". */
  private static boolean isPaidOfOnline(Indicator of, Indicator meaning) {
    return of == Indicator.DOSSIER_PAID_ONLINE && meaning == Indicator.DOSSIER_RECEIVED_ONLINE;
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
            .filter(
                meaning ->
                    allowed.contains(meaning)
                        || (divided && meaning == of)
                        || isPaidOfOnline(of, meaning))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
