package vn.soat.patterns.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what a count of dossiers or procedures means: its own words say it, else the words before
 * its brackets, the lead-in above, the figure that it belongs to.
 */
final class IndicatorReader {

  /** Words this far behind a figure still limit it. */
  private static final int NEAR = 60;

  /** Counts from here on are hardly ever equal by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** "bình quân mỗi ngày nhận 76 hồ sơ". */
  private static final Phrases AVERAGE = Phrases.of("bình quân", "trung bình");

  /** Where the words about a whole end: "Trong tổng số 5.552 hồ sơ đã giải quyết có …". */
  private static final Phrases OF_IT = Phrases.of("có", "thì", "là");

  private static final Phrases COLON = Phrases.of(":");

  private static final Phrases THEN = Phrases.of("thì", "số");

  /** "đạt 63,4% tổng số hồ sơ tiếp nhận (1.455 hồ sơ)": the base stands in the brackets. */
  private static final Phrases OF_ALL = Phrases.of("tổng số", "tổng");

  private static final Phrases LEFT = Phrases.of("còn lại", "số còn lại");

  private static final Phrases ALL = Phrases.of("tổng số", "tổng cộng", "tổng");

  private static final Set<Indicator> PENDING =
      Set.of(Indicator.DOSSIER_PENDING_TOTAL, Indicator.DOSSIER_PENDING_ON_TIME);

  private static final Phrases LACKING = Phrases.of("không", "chưa");

  private static final Phrases ALL_OF = Phrases.of("toàn bộ", "tất cả", "tất cả các");

  /** "486 hồ sơ, cùng kỳ 432 hồ sơ". */
  private static final Phrases EARLIER =
      Phrases.of("cùng kỳ", "cùng kỳ năm trước", "cùng kỳ năm ngoái", "cùng kỳ là", "cùng kỳ:");

  /** "1.940 hồ sơ, giảm 7,79% (2.104 hồ sơ)". */
  private static final Pattern CHANGED_BY =
      Pattern.compile("(?:tăng|giảm)\\s{1,3}[\\d.,]{1,9}\\s{0,2}%\\s{0,2}$");

  private static final Phrases EACH = Phrases.of("đều", "đều được");

  /** Units that say themselves that procedures are offered online. */
  private static final Phrases ONLINE_SERVICE = Phrases.of("dịch vụ công", "dvc", "dvctt");

  private static final Phrases STILL = Phrases.of("còn");

  private static final Phrases RESOLVING = Phrases.of("giải quyết", "trả");

  private static final Phrases RESULTS = Phrases.of("kết quả", "bản điện tử");

  private static final Pattern COLUMN_GAP = Pattern.compile("\\x20{2,}|\\x20*[|\\t]\\x20*");

  private static final Pattern SHARE_COLUMN =
      Pattern.compile(
          "(?:\\x20{2,60}|\\x20{0,40}[|\\t]\\x20{0,40})(?<share>\\d{1,3}(?:[.,]\\d{1,2})?)\\x20?%");

  private static final Phrases OF_TIME = Phrases.of("năm", "quý", "tháng", "kỳ", "tuần");

  private static final Phrases OF_WHICH = Phrases.of("trong đó", "gồm", "cụ thể");

  /** Further back than so many figures no total stands of which one is a part. */
  private static final int FIGURES_BACK = 5;

  private final Reading reading;
  private final String text;
  private final Phrases change;
  private final Phrases compared;
  private final Phrases apology;
  private final Phrases byField;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;

  IndicatorReader(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.apology = reading.lexicon().words(WordList.APOLOGY);
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
  }

  /** The indicator that a count's words, or what stands around it, tell. */
  Optional<Indicator> of(Candidate candidate, Set<Facet> facets) {
    return switch (candidate.kind()) {
      case DOSSIER -> Optional.of(dossierIndicator(candidate, facets));
      case PROCEDURE -> Optional.of(procedureIndicator(candidate, facets));
      default -> Optional.empty();
    };
  }

  private Indicator dossierIndicator(Candidate candidate, Set<Facet> facets) {
    Indicator indicator = asPart(candidate, facets, dossierIndicatorOfWords(candidate, facets));
    return isPartOfPending(candidate) ? Indicators.asPending(indicator) : indicator;
  }

  /** "tiếp nhận và giải quyết 22/22 hồ sơ": of what came in the part is what was resolved. */
  private Indicator asPart(Candidate candidate, Set<Facet> facets, Indicator indicator) {
    if (candidate.role() != Counted.Role.RATIO_PART
        || indicator != Indicator.DOSSIER_RECEIVED_TOTAL) {
      return indicator;
    }
    int start = candidate.span().start();
    boolean both =
        RESOLVING.areIn(lower, context.clauseStart(candidate, found.endBefore(candidate)), start);
    return both || (facets.isEmpty() && hasScope(candidate))
        ? Indicator.DOSSIER_RESOLVED_TOTAL
        : indicator;
  }

  /** "Đang giải quyết 91 hồ sơ, trong đó trong hạn 91 hồ sơ": parts of what is pending. */
  boolean isPartOfPending(Candidate candidate) {
    return isOfPendingSentence(candidate) || isUnderPending(candidate);
  }

  /** "Trong số hồ sơ đang giải quyết, có 12 hồ sơ còn hạn và 02 hồ sơ đã quá hạn". */
  private boolean isOfPendingSentence(Candidate candidate) {
    int start = candidate.span().start();
    int clause = Blanks.after(lower, context.clauseStart(candidate.block(), start), start);
    int words = Wholes.OUT_OF.endOf(lower, clause, start);
    int sign = words < 0 ? -1 : Stops.find(lower, words, start, ",;:()");
    return sign > words
        && sign < start
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(last -> last.start() >= clause && last.end() <= sign)
            .isEmpty()
        && context.of(new Span(words, sign)).contains(Facet.PENDING);
  }

  private boolean isUnderPending(Candidate candidate) {
    return isNextOfPending(candidate) || isUnderPendingTotal(candidate);
  }

  /** "Đang giải quyết 158 hồ sơ, còn hạn 149, quá hạn 9": nothing but commas parts them. */
  private boolean isNextOfPending(Candidate candidate) {
    int start = candidate.span().start();
    return found
        .lastIndicatedInItemOf(candidate)
        .filter(last -> last.quantity().indicator().filter(PENDING::contains).isPresent())
        .filter(last -> last.end() <= start && start - last.end() < NEAR / 2)
        .filter(last -> Stops.find(lower, last.end(), start, ";:()") == start)
        .filter(last -> lower.startsWith(",", last.end()))
        .filter(last -> !RESOLVING.areIn(lower, last.end(), start))
        .isPresent();
  }

  private boolean isUnderPendingTotal(Candidate candidate) {
    return totalBefore(candidate)
        .flatMap(total -> total.quantity().indicator())
        .filter(Indicator.DOSSIER_PENDING_TOTAL::equals)
        .isPresent();
  }

  /** "Đang giải quyết: 45 hồ sơ, đều trong hạn; không có hồ sơ nào quá hạn". */
  boolean followsPending(Candidate zero) {
    return found
        .lastIndicatedInItemOf(zero)
        .flatMap(last -> last.quantity().indicator())
        .filter(Indicator.DOSSIER_PENDING_TOTAL::equals)
        .isPresent();
  }

  /** The total that "trong đó" or a colon sets a figure under, in its item or in the one above. */
  private Optional<Counted> totalBefore(Candidate candidate) {
    int parent = candidate.block().parent().orElse(-1);
    return found.nearest(
        FIGURES_BACK,
        total ->
            isTotal(total)
                && (parent == total.block().index()
                    || (candidate.isInItemOf(total) && setsUnder(total, candidate))));
  }

  private static boolean isTotal(Counted counted) {
    Optional<Indicator> indicator = counted.quantity().indicator();
    return indicator.isPresent() && indicator.get().code().endsWith(".total");
  }

  private boolean setsUnder(Counted total, Candidate part) {
    int start = part.span().start();
    int next = Blanks.after(lower, total.end(), start);
    boolean inBrackets = lower.startsWith("(", next) && Stops.firstIn(lower, next, start, ')') < 0;
    return OF_WHICH.areIn(lower, total.end(), start) || inBrackets || lower.startsWith(":", next);
  }

  private Indicator dossierIndicatorOfWords(Candidate candidate, Set<Facet> facets) {
    int start = candidate.span().start();
    if (change.endBefore(lower, start)
        || AVERAGE.areIn(
            lower, context.clauseStart(candidate, found.endBefore(candidate)), start)) {
      return Indicator.DOSSIER_OTHER;
    }
    if (isWholeOfSentence(candidate)) {
      return ofWholeOfSentence(candidate, facets);
    }
    Optional<Counted> part = partOfBase(candidate).or(() -> partInRow(candidate));
    if (part.isPresent()) {
      Indicator of = part.get().quantity().indicator().orElse(Indicator.DOSSIER_OTHER);
      return ofWhole(of, part.get(), candidate, facets);
    }
    if (isTotalOfWhatCame(candidate)) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    if (facets.isEmpty() && isByField(candidate)) {
      return ofWordsBeforeFields(candidate).orElse(Indicator.DOSSIER_RECEIVED_TOTAL);
    }
    boolean byWay = facets.contains(Facet.ONLINE) || facets.contains(Facet.IN_PERSON);
    boolean isNew = facets.contains(Facet.NEW) || facets.equals(EnumSet.of(Facet.ADDED));
    if (isNew && !byWay && totalStandsBefore(candidate)) {
      return Indicator.DOSSIER_OTHER;
    }
    return Indicators.ofDossiers(ofLate(candidate, facets))
        .or(() -> ofEarlierTime(candidate))
        .or(() -> leftOver(candidate))
        .or(() -> fromBeforeBrackets(candidate))
        .or(() -> fromBeforeProcedures(candidate))
        .or(() -> firstOfField(candidate))
        .or(() -> fromLeadIn(candidate, facets))
        .or(() -> repeated(candidate))
        .or(() -> ofAllOfThem(candidate))
        .or(() -> fromFigureBefore(candidate, QuantityKind.DOSSIER))
        .or(() -> Indicators.ofDossiers(context.opening(candidate.block(), start)))
        .or(() -> ofField(candidate))
        .or(() -> firstOfFlow(candidate))
        .orElse(Indicator.DOSSIER_OTHER);
  }

  /**
   * "Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó mới tiếp nhận …": the parts tell the whole.
   */
  private boolean isTotalOfWhatCame(Candidate candidate) {
    int start = candidate.span().start();
    int total = ALL.startBefore(lower, start);
    int colon = total < 0 ? -1 : Blanks.before(lower, total) - 1;
    if (colon < 0 || lower.charAt(colon) != ':') {
      return false;
    }
    int end = candidate.span().end();
    int which = OF_WHICH.find(lower, end, Math.min(lower.length(), end + NEAR / 4));
    Set<Facet> rest = context.rest(candidate.block(), end);
    return which >= 0 && (rest.contains(Facet.NEW) || rest.contains(Facet.CARRIED_OVER));
  }

  /** "Trễ hẹn theo lĩnh vực: địa chính 14 hồ sơ, chính sách 03 hồ sơ". */
  private Optional<Indicator> ofWordsBeforeFields(Candidate candidate) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate.block(), start);
    int fields = byField.find(lower, clause, start);
    return fields <= clause
        ? Optional.empty()
        : Indicators.ofDossiers(context.of(new Span(clause, fields)))
            .filter(of -> of == Indicator.DOSSIER_RESOLVED_OVERDUE);
  }

  /** The fields divide a total; where a part stands before them, all that came in is meant. */
  private boolean isByField(Candidate candidate) {
    int start = candidate.span().start();
    return byField.areIn(lower, context.clauseStart(candidate.block(), start), start)
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(IndicatorReader::isTotal)
            .filter(total -> total.quantity().scope().isPresent() || mayHold(total, candidate))
            .isEmpty();
  }

  /** What is more than a total is none of its parts. */
  private static boolean mayHold(Counted total, Candidate part) {
    return total.quantity().figure().value().compareTo(part.figure().value()) >= 0;
  }

  /** "Trong 2.140 hồ sơ, có 321 hồ sơ nộp qua mạng": all that the sentence is about. */
  private boolean isWholeOfSentence(Candidate candidate) {
    int start = candidate.span().start();
    int clause = Blanks.after(lower, context.clauseStart(candidate.block(), start), start);
    return clause < start && Wholes.OUT_OF.startBefore(lower, start) == clause;
  }

  /** "Trong tổng số 5.552 hồ sơ đã giải quyết có …", "Trong 48 hồ sơ sai hẹn thì …". */
  private Indicator ofWholeOfSentence(Candidate candidate, Set<Facet> facets) {
    int from = candidate.span().end();
    int reach = Math.min(lower.length(), from + NEAR);
    int sign = Stops.find(lower, from, reach, ",;:()");
    int end = OF_IT.find(lower, from, sign);
    Optional<Indicator> named =
        end < 0 ? Optional.empty() : Indicators.ofDossiers(context.of(new Span(from, end)));
    return named.orElse(
        facets.contains(Facet.RESOLVED)
            ? Indicator.DOSSIER_RESOLVED_TOTAL
            : Indicator.DOSSIER_RECEIVED_TOTAL);
  }

  /** The figure that a base stands behind: "22 hồ sơ nộp trực tuyến trên tổng số 45 hồ sơ". */
  private Optional<Counted> partOfBase(Candidate candidate) {
    int outOf = Wholes.outOf(lower, candidate.span().start());
    return outOf < 0
        ? Optional.empty()
        : found
            .last()
            .filter(candidate::isInItemOf)
            .filter(part -> part.quantity().kind() == QuantityKind.DOSSIER)
            .filter(part -> part.end() <= outOf && outOf - part.end() < NEAR)
            .filter(part -> Stops.find(lower, part.end(), outOf, ",;:()") == outOf);
  }

  /** "Hồ sơ được số hóa 309 312 99,04%": the column before, if the share is of this one. */
  private Optional<Counted> partInRow(Candidate candidate) {
    int end = candidate.span().end();
    Matcher share = SHARE_COLUMN.matcher(lower).region(end, lower.length());
    return found
        .last()
        .filter(candidate::isInItemOf)
        .filter(part -> part.quantity().kind() == QuantityKind.DOSSIER)
        .filter(
            part ->
                COLUMN_GAP
                    .matcher(lower)
                    .region(part.end(), Math.max(part.end(), candidate.span().start()))
                    .matches())
        .filter(part -> share.lookingAt() && isShare(part, candidate, share.group("share")));
  }

  private static boolean isShare(Counted part, Candidate whole, String printed) {
    Figure share = NumberReader.read(printed, NumberReader.Sort.PERCENT, Bound.EXACT);
    BigDecimal base = whole.figure().value();
    BigDecimal rest =
        part.quantity()
            .figure()
            .value()
            .multiply(LARGE)
            .subtract(share.value().multiply(base))
            .abs();
    return base.signum() > 0 && rest.compareTo(share.lastDigit().multiply(base)) < 0;
  }

  /**
   * "So với cùng kỳ năm trước (63 hồ sơ), số hồ sơ tiếp nhận tăng …", "1.874 hồ sơ, tăng 219 hồ sơ
   * so với năm 2020 (1.655 hồ sơ)": the same of an earlier time.
   */
  private Optional<Indicator> ofEarlierTime(Candidate candidate) {
    return isOfEarlierTime(candidate)
        ? behindBrackets(candidate).or(() -> ofChanged(candidate)).or(() -> beforeChange(candidate))
        : Optional.empty();
  }

  private boolean isOfEarlierTime(Candidate candidate) {
    if (candidate.role() != Counted.Role.ALONE) {
      return false;
    }
    if (EARLIER.endBefore(lower, candidate.span().start())) {
      return true;
    }
    if (!context.isInBrackets(candidate)) {
      return false;
    }
    int open = text.lastIndexOf('(', candidate.span().start());
    return compared.areIn(lower, Math.max(candidate.wordsStart(), open - NEAR), open)
        || CHANGED_BY
            .matcher(lower)
            .region(Math.max(candidate.wordsStart(), open - NEAR / 2), open)
            .find()
        || namesEarlierTime(candidate, open);
  }

  /** "giảm 27 hồ sơ (tháng 3: 339 hồ sơ)". */
  private boolean namesEarlierTime(Candidate candidate, int open) {
    int start = candidate.span().start();
    return found
            .last()
            .filter(candidate::isInItemOf)
            .filter(last -> change.endBefore(lower, last.start()))
            .filter(last -> Blanks.after(lower, last.end(), open) == open)
            .isPresent()
        && OF_TIME.areIn(lower, open, start);
  }

  private Optional<Indicator> behindBrackets(Candidate candidate) {
    int end = candidate.span().end();
    int limit = candidate.block().span().end();
    int close = Stops.firstIn(lower, end, Math.max(end, limit), ')');
    boolean comma = close >= 0 && lower.startsWith(",", close + 1);
    if (close < 0
        || !(comma || THEN.endOf(lower, Blanks.after(lower, close + 1, limit), limit) >= 0)) {
      return Optional.empty();
    }
    int next = Blanks.after(lower, close + 2, limit);
    if (OF_WHICH.endOf(lower, next, limit) >= 0) {
      return Optional.empty();
    }
    int stop = Stops.find(lower, close + 2, Math.max(close + 2, limit), ",;:()");
    return Indicators.ofDossiers(context.of(new Span(close + 2, stop)));
  }

  /** The figure before it in its item that is no change. */
  private Optional<Indicator> ofChanged(Candidate candidate) {
    return found
        .nearest(FIGURES_BACK)
        .takeWhile(candidate::isInItemOf)
        .filter(before -> before.quantity().kind() == candidate.kind())
        .filter(before -> !change.endBefore(lower, before.start()))
        .flatMap(before -> before.quantity().indicator().stream())
        .findFirst();
  }

  private Optional<Indicator> beforeChange(Candidate candidate) {
    return found
        .last()
        .filter(candidate::isInItemOf)
        .filter(last -> change.endBefore(lower, last.start()))
        .flatMap(last -> Indicators.ofDossiers(context.before(last.block(), 0, last.start())));
  }

  /** "Thư xin lỗi: 61 thư/88 hồ sơ quá hạn": what is late is no letter. */
  private Set<Facet> ofLate(Candidate candidate, Set<Facet> facets) {
    boolean late =
        facets.contains(Facet.OTHER)
            && facets.contains(Facet.OVERDUE)
            && apology.areIn(lower, candidate.wordsStart(), candidate.span().start());
    if (!late) {
      return facets;
    }
    Set<Facet> rest = EnumSet.copyOf(facets);
    rest.remove(Facet.OTHER);
    return rest;
  }

  /** "- Còn lại: 43 hồ sơ", "…, còn 9 hồ sơ" behind what was resolved. */
  private Optional<Indicator> leftOver(Candidate candidate) {
    int words = COLON.startOfRun(lower, candidate.span().start());
    int left = LEFT.startBefore(lower, words);
    boolean opens =
        left == candidate.block().body().start()
            && found.hasResolvedNear(candidate)
            && !context.rest(candidate.block(), candidate.span().end()).contains(Facet.RESOLVED);
    return opens || followsResolved(candidate, STILL.startBefore(lower, words))
        ? Optional.of(Indicator.DOSSIER_PENDING_TOTAL)
        : Optional.empty();
  }

  private boolean followsResolved(Candidate candidate, int left) {
    int sign = left < 0 ? -1 : Blanks.before(lower, left) - 1;
    return sign >= 0
        && ",;.".indexOf(lower.charAt(sign)) >= 0
        && found
            .lastIndicatedInItemOf(candidate)
            .flatMap(last -> last.quantity().indicator())
            .filter(Indicator.DOSSIER_RESOLVED_TOTAL::equals)
            .isPresent();
  }

  /** "Lĩnh vực Đất đai: 45 hồ sơ, đã giải quyết 40 hồ sơ": what came in stands first. */
  private Optional<Indicator> firstOfField(Candidate candidate) {
    boolean first = found.endBefore(candidate) == 0 && hasScope(candidate);
    return first && context.rest(candidate.block(), candidate.span().end()).contains(Facet.RESOLVED)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /** "1.183 hồ sơ được trả …; tất cả 1.183 hồ sơ đều …": the same figure again. */
  private Optional<Indicator> repeated(Candidate candidate) {
    return isLarge(candidate.figure()) ? found.repeatedBy(candidate) : Optional.empty();
  }

  /** "toàn bộ 318 hồ sơ đều trả đúng hẹn": what is said of all of them tells which they are. */
  private Optional<Indicator> ofAllOfThem(Candidate candidate) {
    int end = candidate.span().end();
    int limit = Math.min(candidate.block().span().end(), end + NEAR);
    int words = EACH.endOf(lower, Blanks.after(lower, end, Math.max(end, limit)), limit);
    if (words < 0) {
      return Optional.empty();
    }
    Set<Facet> said =
        context.firstOf(new Span(words, Stops.find(lower, words, Math.max(words, limit), ",;:()")));
    return Indicators.ofDossiers(said)
        .filter(of -> of.code().startsWith("dossier.re") || of.code().startsWith("dossier.pending"))
        .filter(of -> ALL_OF.endBefore(lower, candidate.span().start()))
        .map(
            of ->
                of.code().startsWith("dossier.pending")
                    ? Indicator.DOSSIER_PENDING_TOTAL
                    : Wholes.usual(of));
  }

  private static boolean isLarge(Figure figure) {
    return figure.value().compareTo(LARGE) >= 0;
  }

  /** Dossiers new in the period are a part, once the total is given. */
  private boolean totalStandsBefore(Candidate candidate) {
    return found
        .nearest(4)
        .filter(previous -> previous.block().index() >= candidate.block().index() - 2)
        .map(previous -> previous.quantity().indicator())
        .anyMatch(Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)::equals);
  }

  /** "thanh toán trực tuyến đạt 77,6% (1.190 hồ sơ)": the words before the brackets. */
  private Optional<Indicator> fromBeforeBrackets(Candidate candidate) {
    int start = candidate.span().start();
    if (!context.isInBrackets(candidate)) {
      return Optional.empty();
    }
    int open = text.lastIndexOf('(', start);
    int from = Math.max(found.endBefore(candidate), context.clauseStart(candidate.block(), open));
    int base = compared.find(lower, Math.min(from, open), open);
    if (base > from) {
      return Indicators.ofDossiers(context.before(candidate.block(), from, base));
    }
    int sign = Stops.lastIn(lower, Math.min(from, open), open, '%');
    if (sign >= from && OF_ALL.areIn(lower, sign, open)) {
      return Indicators.ofDossiers(context.before(candidate.block(), sign, open));
    }
    return Indicators.ofDossiers(
        context.before(candidate.block(), found.endBefore(candidate), open));
  }

  /** "Liên thông 03 thủ tục …: 94 hồ sơ": the words before the procedures hold for the dossiers. */
  private Optional<Indicator> fromBeforeProcedures(Candidate candidate) {
    return found
        .last()
        .filter(candidate::isInItemOf)
        .filter(previous -> previous.quantity().kind() == QuantityKind.PROCEDURE)
        .flatMap(
            previous ->
                Indicators.ofDossiers(context.before(candidate.block(), 0, previous.start())));
  }

  /** "Trong quý có 648 hồ sơ, kể cả …; đã trả xong 629 hồ sơ": the first is what came in. */
  private Optional<Indicator> firstOfFlow(Candidate candidate) {
    if (found.endBefore(candidate) > 0) {
      return Optional.empty();
    }
    Set<Facet> rest = context.rest(candidate.block(), candidate.span().end());
    boolean flows =
        rest.contains(Facet.RESOLVED)
            || rest.contains(Facet.NEW)
            || rest.contains(Facet.CARRIED_OVER);
    return flows || opensWithField(candidate)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /** "a. Hộ tịch (Luật Hộ tịch …): 486 hồ sơ": words in brackets part a field and its count. */
  private boolean opensWithField(Candidate candidate) {
    int start = candidate.block().body().start();
    return reading
        .startingIn(new Span(start, Math.min(start + 1, candidate.span().start())))
        .stream()
        .anyMatch(match -> match.is("field"));
  }

  /** A field's first count without further words is what came in. */
  private Optional<Indicator> ofField(Candidate candidate) {
    return hasScope(candidate) ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL) : Optional.empty();
  }

  private boolean hasScope(Candidate candidate) {
    Span span = candidate.span();
    int next = span.end() + NEAR;
    return context.scope(candidate.block(), span, next).isPresent();
  }

  private Optional<Indicator> fromFigureBefore(Candidate candidate, QuantityKind kind) {
    return found
        .nearest(
            found.size(),
            previous ->
                !candidate.isInItemOf(previous)
                    || (previous.quantity().kind() == kind
                        && previous.role() != Counted.Role.RATIO_WHOLE))
        .filter(candidate::isInItemOf)
        .flatMap(previous -> previous.quantity().indicator());
  }

  private Optional<Indicator> fromLeadIn(Candidate candidate, Set<Facet> own) {
    boolean first = found.endBefore(candidate) == 0;
    if (!first) {
      return Optional.empty();
    }
    for (Block above : reading.outline().ancestors(candidate.block())) {
      Set<Facet> facets = EnumSet.noneOf(Facet.class);
      facets.addAll(context.of(above.span()));
      facets.addAll(own);
      Optional<Indicator> indicator = Indicators.ofDossiers(facets);
      if (indicator.isPresent() || above.heading()) {
        return indicator;
      }
    }
    return Optional.empty();
  }

  private Indicator procedureIndicator(Candidate candidate, Set<Facet> said) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    facets.addAll(said);
    if (ONLINE_SERVICE.areIn(lower, candidate.span().start(), candidate.span().end())) {
      facets.add(Facet.ONLINE);
    }
    Optional<Indicator> own = Indicators.ofProcedures(facets);
    boolean ofField = hasScope(candidate);
    boolean came = change.endBefore(lower, candidate.span().start());
    if (came && own.filter(Indicator.PROCEDURE_REMOVED::equals).isEmpty()) {
      return Indicator.PROCEDURE_OTHER;
    }
    if (isRest(candidate) && own.filter(of -> of != Indicator.PROCEDURE_TOTAL).isEmpty()) {
      return Indicator.PROCEDURE_OTHER;
    }
    if (own.isPresent() && !(ofField && own.get() == Indicator.PROCEDURE_TOTAL)) {
      return isLevel(facets) ? partOfFigureBefore(candidate, true).orElse(own.get()) : own.get();
    }
    if (isOfEarlierTime(candidate)) {
      return ofChanged(candidate)
          .filter(indicator -> !Indicators.isChange(indicator))
          .orElse(Indicator.PROCEDURE_TOTAL);
    }
    int before = Blanks.before(lower, candidate.span().start());
    if (context.isInBrackets(candidate) || (before > 0 && lower.charAt(before - 1) == '(')) {
      return ofWordsBehindBrackets(candidate)
          .or(() -> fromFigureBefore(candidate, QuantityKind.PROCEDURE))
          .or(() -> ofWordsBeforeBrackets(candidate))
          .orElse(Indicator.PROCEDURE_OTHER);
    }
    return partOfFigureBefore(candidate, false)
        .orElse(ofField ? Indicator.PROCEDURE_OTHER : Indicator.PROCEDURE_TOTAL);
  }

  /** "còn lại 94 thủ tục", "16 thủ tục không phát sinh hồ sơ". */
  private boolean isRest(Candidate candidate) {
    int end = candidate.span().end();
    return (LEFT.endBefore(lower, candidate.span().start()) && found.endBefore(candidate) > 0)
        || LACKING.endOf(lower, Blanks.after(lower, end, lower.length()), lower.length()) >= 0;
  }

  /** "niêm yết công khai 100% TTHC (165/165 thủ tục)". */
  private Optional<Indicator> ofWordsBeforeBrackets(Candidate candidate) {
    int open = Stops.lastIn(lower, candidate.wordsStart(), candidate.span().start(), '(');
    return open < 0
        ? Optional.empty()
        : Indicators.ofProcedures(
                context.before(candidate.block(), found.endBefore(candidate), open))
            .filter(of -> of == Indicator.PROCEDURE_PUBLISHED || of == Indicator.PROCEDURE_ONLINE);
  }

  /** "100% TTHC (156/156 thủ tục) được niêm yết công khai". */
  private Optional<Indicator> ofWordsBehindBrackets(Candidate candidate) {
    int end = candidate.match().end();
    if (!lower.startsWith(")", end)) {
      return Optional.empty();
    }
    int limit = Math.min(candidate.block().span().end(), end + NEAR);
    int stop = Stops.find(lower, end + 1, Math.max(end + 1, limit), ",;:()");
    return Indicators.ofProcedures(context.firstOf(new Span(end + 1, stop)))
        .filter(of -> of == Indicator.PROCEDURE_PUBLISHED || of == Indicator.PROCEDURE_ONLINE);
  }

  /** "công khai 455 TTHC, trong đó: cấp xã 379 TTHC": only the level of some is named. */
  private static boolean isLevel(Set<Facet> facets) {
    return facets.equals(EnumSet.of(Facet.JURISDICTION));
  }

  /** "124 TTHC; trong đó Hộ tịch 17 TTHC": the parts are what the whole is. */
  private Optional<Indicator> partOfFigureBefore(Candidate candidate, boolean level) {
    int from = found.endBefore(candidate);
    if (from == 0 || candidate.span().start() - from > ContextReader.LONGEST_CLAUSE) {
      return Optional.empty();
    }
    int to = candidate.span().start();
    if (Stops.find(lower, from, to, "") < to) {
      return Optional.empty();
    }
    boolean scoped = found.last().flatMap(last -> last.quantity().scope()).isPresent();
    boolean listed =
        to - from < NEAR && lower.startsWith(",", from) && (level || scoped || hasScope(candidate));
    return listed || OF_WHICH.areIn(lower, from, to)
        ? fromFigureBefore(candidate, QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  /** Results are digitised of what was resolved; else the form's usual whole is meant. */
  Indicator ofWhole(Indicator of, Counted part, Candidate whole, Set<Facet> behind) {
    if (behind.contains(Facet.FEE_DUE)) {
      return Indicator.DOSSIER_OTHER;
    }
    if (whole.match().is("ratio-in-words")
        && of.code().startsWith("procedure.")
        && behind.contains(Facet.ONLINE)) {
      return Indicator.PROCEDURE_ONLINE;
    }
    if (isOfApologies(part, whole)) {
      return Indicator.DOSSIER_RESOLVED_OVERDUE;
    }
    boolean paid = of == Indicator.DOSSIER_PAID_ONLINE;
    if (behind.contains(Facet.RECEIVED) && of.code().startsWith("dossier.") && !paid) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    boolean resolved =
        behind.contains(Facet.RESOLVED)
            && of.code().startsWith("dossier.")
            && of != Indicator.DOSSIER_RESOLVED_TOTAL
            && !of.code().startsWith("dossier.received");
    int clause = context.clauseStart(whole.block(), part.start());
    boolean results =
        of == Indicator.DOSSIER_DIGITISED && RESULTS.areIn(lower, clause, part.start());
    return resolved || results
        ? Indicator.DOSSIER_RESOLVED_TOTAL
        : sameFigureBefore(whole, of).orElse(Wholes.usual(of));
  }

  /** "đã có văn bản xin lỗi 92/106 hồ sơ": apologies are due for what was late. */
  private boolean isOfApologies(Counted part, Candidate whole) {
    int end = Math.min(lower.length(), whole.span().end() + NEAR / 2);
    int clause = context.clauseStart(whole.block(), part.start());
    return apology.areIn(lower, clause, Stops.find(lower, whole.span().end(), end, ",;:()"));
  }

  /** A base that the report has printed before, as one of those that such a share may have. */
  private Optional<Indicator> sameFigureBefore(Candidate whole, Indicator part) {
    if (!isLarge(whole.figure()) || !part.code().startsWith("dossier.")) {
      return Optional.empty();
    }
    List<Indicator> allowed = Wholes.of(part);
    List<Indicator> same =
        found.meaningsOf(whole.figure()).stream().filter(allowed::contains).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
