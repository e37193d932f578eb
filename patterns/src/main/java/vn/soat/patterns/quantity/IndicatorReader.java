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

  /** Counts from here on are hardly ever equal by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** "bình quân mỗi ngày nhận 76 hồ sơ". */
  private static final Phrases AVERAGE = Phrases.of("bình quân", "trung bình");

  /** Where the words about a whole end: "Trong tổng số 5.552 hồ sơ đã giải quyết có …". */
  private static final Phrases OF_IT = Phrases.of("có", "thì", "là");

  private static final Phrases COLON = Phrases.of(":");

  /** "đạt 63,4% tổng số hồ sơ tiếp nhận (1.455 hồ sơ)": the base stands in the brackets. */
  private static final Phrases OF_ALL = Phrases.of("tổng số", "tổng");

  private static final Phrases ALL = Phrases.of("tổng số", "tổng cộng", "tổng");

  private static final Phrases ADDED =
      Phrases.of(
          "cộng",
          "cộng là",
          "tổng cộng",
          "tổng cộng là",
          "cộng lại",
          "cộng chung",
          "tính chung",
          "tổng");

  private static final Phrases ALL_OF = Phrases.of("toàn bộ", "tất cả", "tất cả các");

  private static final Phrases EACH = Phrases.of("đều", "đều được");

  private static final Phrases RESOLVING = Phrases.of("giải quyết", "trả");

  private static final Phrases RESULTS = Phrases.of("kết quả", "bản điện tử");

  private static final Pattern COLUMN_GAP = Pattern.compile("\\x20{2,}|\\x20*[|\\t]\\x20*");

  private static final Pattern SHARE_COLUMN =
      Pattern.compile(
          "(?:\\x20{2,60}|\\x20{0,40}[|\\t]\\x20{0,40})(?<share>\\d{1,3}(?:[.,]\\d{1,2})?)\\x20?%");

  private final Reading reading;
  private final Phrases change;
  private final Phrases apology;
  private final Phrases byField;
  private final Phrases aimedAt;
  private final Phrases those;
  private final Phrases cause;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final EarlierTimes earlier;
  private final PendingParts pending;
  private final Intake intake;
  private final ProcedureIndicators procedures;

  IndicatorReader(
      Reading reading, ContextReader context, CountedSoFar found, PendingParts pending) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.pending = pending;
    this.intake = new Intake(reading, context, found);
    this.earlier = new EarlierTimes(reading, context, found);
    this.procedures = new ProcedureIndicators(reading, context, found, earlier);
    this.apology = reading.lexicon().words(WordList.APOLOGY);
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
    this.aimedAt = reading.lexicon().words(WordList.AIMED_AT);
    this.those = reading.lexicon().words(WordList.THOSE);
    this.cause = reading.lexicon().words(WordList.CAUSE);
  }

  /** The indicator that a count's words, or what stands around it, tell. */
  Optional<Indicator> of(Candidate candidate, Set<Facet> facets) {
    Optional<Indicator> ofParts = ofAddedParts(candidate);
    return ofParts.isPresent() ? ofParts : ofWords(candidate, facets);
  }

  private Optional<Indicator> ofWords(Candidate candidate, Set<Facet> facets) {
    return switch (candidate.kind()) {
      case DOSSIER -> Optional.of(dossierIndicator(candidate, facets));
      case PROCEDURE -> Optional.of(procedures.of(candidate, facets));
      default -> Optional.empty();
    };
  }

  /** "toàn trình 198 thủ tục, một phần 171 thủ tục; cộng 369 thủ tục": what its parts are. */
  private Optional<Indicator> ofAddedParts(Candidate sum) {
    if (!ADDED.endBefore(lower, COLON.startOfRun(lower, sum.span().start()))) {
      return Optional.empty();
    }
    if (intake.isSumOfTwoParts(sum)) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL);
    }
    Optional<Counted> last = found.lastIndicatedInItemOf(sum);
    BigDecimal rest = sum.figure().value();
    int parts = 0;
    for (Counted part : found.nearest(CountedSoFar.FIGURES_BACK).toList()) {
      if (rest.signum() <= 0
          || last.isEmpty()
          || !sum.isInItemOf(part)
          || part.quantity().kind() != sum.kind()
          || !part.quantity().indicator().equals(last.get().quantity().indicator())) {
        break;
      }
      rest = rest.subtract(part.quantity().figure().value());
      parts++;
    }
    return parts > 1 && rest.signum() == 0 ? last.get().quantity().indicator() : Optional.empty();
  }

  private Indicator dossierIndicator(Candidate candidate, Set<Facet> facets) {
    Indicator indicator = asPart(candidate, facets, dossierIndicatorOfWords(candidate, facets));
    return pending.isPartOfPending(candidate) ? Indicators.asPending(indicator) : indicator;
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
    return both || (facets.isEmpty() && context.hasScope(candidate))
        ? Indicator.DOSSIER_RESOLVED_TOTAL
        : indicator;
  }

  private Indicator dossierIndicatorOfWords(Candidate candidate, Set<Facet> facets) {
    int start = candidate.span().start();
    if (change.endBefore(lower, start)
        || AVERAGE.areIn(lower, context.clauseStart(candidate, found.endBefore(candidate)), start)
        || isAimedAt(candidate)) {
      return Indicator.DOSSIER_OTHER;
    }
    if (intake.isOfEarlierPeriod(candidate)) {
      return Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
    }
    Optional<Indicator> again = oneOfThose(candidate);
    if (again.isPresent()) {
      return again.get();
    }
    if (isWholeOfSentence(candidate)) {
      return ofWholeOfSentence(candidate, facets);
    }
    Optional<Counted> part = partOfBase(candidate).or(() -> partInRow(candidate));
    if (part.isPresent()) {
      Indicator of = part.get().quantity().indicator().orElse(Indicator.DOSSIER_OTHER);
      return ofWhole(of, part.get(), candidate, facets);
    }
    Optional<Indicator> caused = byCause(candidate);
    if (caused.isPresent()) {
      return caused.get();
    }
    if (isTotalOfWhatCame(candidate)) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    if (intake.isLeftToResolve(candidate, facets)) {
      return facets.contains(Facet.OVERDUE)
          ? Indicator.DOSSIER_PENDING_OVERDUE
          : Indicator.DOSSIER_PENDING_TOTAL;
    }
    if (facets.isEmpty() && isByField(candidate)) {
      return ofWordsBeforeFields(candidate).orElse(Indicator.DOSSIER_RECEIVED_TOTAL);
    }
    boolean byWay = facets.contains(Facet.ONLINE) || facets.contains(Facet.IN_PERSON);
    boolean isNew = facets.contains(Facet.NEW) || facets.equals(EnumSet.of(Facet.ADDED));
    if ((isNew && !byWay && intake.isNewBesideTotal(candidate))
        || intake.isOfThisPeriod(candidate)) {
      return Indicator.DOSSIER_OTHER;
    }
    if (!facets.contains(Facet.OVERDUE) && intake.isRest(candidate)) {
      return Indicator.DOSSIER_PENDING_TOTAL;
    }
    return Indicators.ofDossiers(ofLate(candidate, facets))
        .or(() -> cumulative(candidate))
        .or(() -> earlier.of(candidate))
        .or(() -> intake.leftOver(candidate))
        .or(() -> fromBeforeBrackets(candidate))
        .or(() -> fromBehindBrackets(candidate))
        .or(() -> fromBeforeProcedures(candidate))
        .or(() -> firstOfField(candidate))
        .or(() -> fromLeadIn(candidate, facets))
        .or(() -> repeated(candidate))
        .or(() -> ofAllOfThem(candidate))
        .or(() -> totalOfSentence(candidate))
        .or(() -> besideBrackets(candidate))
        .or(() -> Indicators.ofDossiers(context.opening(candidate.block(), start)))
        .or(() -> ofField(candidate))
        .or(() -> firstOfFlow(candidate))
        .orElse(Indicator.DOSSIER_OTHER);
  }

  /** "Phấn đấu số hóa 500 hồ sơ", "chỉ tiêu huyện giao mỗi tháng 30 hồ sơ": no result. */
  private boolean isAimedAt(Candidate candidate) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    return aimedAt.areIn(lower, Stops.behindLast(lower, clause, start, ",:"), start);
  }

  /** "hiện còn 14 hồ sơ trễ hạn; trong 14 hồ sơ này có 09 …": the same ones again. */
  private Optional<Indicator> oneOfThose(Candidate candidate) {
    int end = candidate.span().end();
    return those.endOf(lower, Blanks.after(lower, end, lower.length()), lower.length()) < 0
        ? Optional.empty()
        : found
            .nearest(
                2 * CountedSoFar.FIGURES_BACK,
                before ->
                    before.quantity().kind() == candidate.kind()
                        && before.quantity().figure().value().compareTo(candidate.figure().value())
                            == 0)
            .flatMap(before -> before.quantity().indicator());
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
    int which =
        Wholes.OF_WHICH.find(lower, end, Math.min(lower.length(), end + ContextReader.NEAR / 4));
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
            .filter(Counted::isTotal)
            .filter(total -> total.quantity().scope().isPresent() || total.mayHold(candidate))
            .isEmpty();
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
    int reach = Math.min(lower.length(), from + ContextReader.NEAR);
    int sign = Stops.find(lower, from, reach, ",;:()");
    int end = OF_IT.find(lower, from, sign);
    int named = end < 0 && isComma(sign) ? sign : end;
    Optional<Indicator> called =
        named < 0 ? Optional.empty() : Indicators.ofDossiers(context.of(new Span(from, named)));
    boolean isNew = facets.contains(Facet.NEW) || facets.contains(Facet.ADDED);
    if (isNew && intake.isTotalWithoutCarriedOver(candidate)) {
      return Indicator.DOSSIER_OTHER;
    }
    return called.orElse(
        facets.contains(Facet.RESOLVED)
            ? Indicator.DOSSIER_RESOLVED_TOTAL
            : Indicator.DOSSIER_RECEIVED_TOTAL);
  }

  private boolean isComma(int offset) {
    return offset < lower.length() && lower.charAt(offset) == ',';
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
            .filter(part -> part.end() <= outOf && outOf - part.end() < ContextReader.NEAR)
            .filter(part -> Stops.find(lower, part.end(), outOf, ",;:()") == outOf);
  }

  /** "Hồ sơ được số hóa 309 312 99,04%": the column before, if the share is of this one. */
  private Optional<Counted> partInRow(Candidate candidate) {
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
        .filter(part -> isShareBehind(part, candidate));
  }

  private boolean isShareBehind(Counted part, Candidate whole) {
    Matcher share = SHARE_COLUMN.matcher(lower).region(whole.span().end(), lower.length());
    return share.lookingAt() && isShare(part, whole, share.group("share"));
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

  /**
   * "trong tháng 388 hồ sơ, bằng 96 % số phải nộp (402 hồ sơ); lũy kế 761 hồ sơ": the same again.
   */
  private Optional<Indicator> cumulative(Candidate candidate) {
    int start = candidate.span().start();
    int from = Math.min(start, Math.max(found.endBefore(candidate), candidate.wordsStart()));
    return CountPeriods.CUMULATIVE.areIn(lower, from, start)
        ? found
            .nearest(
                CountedSoFar.FIGURES_BACK,
                of ->
                    Stops.bracketEnd(lower, of.end(), start) == start || !candidate.isInItemOf(of))
            .filter(candidate::isInItemOf)
            .filter(of -> of.quantity().kind() == QuantityKind.DOSSIER)
            .flatMap(of -> of.quantity().indicator())
        : Optional.empty();
  }

  /** "Lĩnh vực Đất đai: 45 hồ sơ, đã giải quyết 40 hồ sơ": what came in stands first. */
  private Optional<Indicator> firstOfField(Candidate candidate) {
    int start = candidate.span().start();
    int end = candidate.span().end();
    boolean first = found.endBefore(candidate) <= context.clauseStart(candidate.block(), start);
    return first
            && context.hasScope(candidate)
            && context.restOfClause(candidate.block(), end).contains(Facet.RESOLVED)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /** "1.183 hồ sơ được trả …; tất cả 1.183 hồ sơ đều …": the same figure again. */
  private Optional<Indicator> repeated(Candidate candidate) {
    return isLarge(candidate.figure()) ? found.repeatedBy(candidate) : Optional.empty();
  }

  /**
   * "hộ tịch 310 hồ sơ (đúng hạn 308 hồ sơ), đất đai 60 hồ sơ": what the bracket says is aside.
   * "438 hồ sơ, chưa xong 02 hồ sơ. Trong đó: khai sinh 187 hồ sơ": so is what holds too little.
   * "tiếp nhận tăng 215 hồ sơ, từ 1.720 lên 1.935 hồ sơ": so is how much came.
   */
  private Optional<Indicator> besideBrackets(Candidate candidate) {
    int start = candidate.span().start();
    return found.indicatorBefore(
        candidate,
        QuantityKind.DOSSIER,
        aside ->
            aside.end() < start
                && (Stops.bracketEnd(lower, aside.end(), start) < start
                    || change.endBefore(lower, aside.start())
                    || (!aside.mayHold(candidate)
                        && Wholes.OF_WHICH.areIn(lower, aside.end(), start))));
  }

  /** "Nguyên nhân: do chờ trích lục 15 hồ sơ, do lỗi phần mềm 09 hồ sơ": why dossiers are late. */
  private Optional<Indicator> byCause(Candidate candidate) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    int words = Stops.behindLast(lower, clause, start, ",:");
    if (cause.endOf(lower, Blanks.after(lower, words, start), start) < 0) {
      return Optional.empty();
    }
    Optional<Indicator> late =
        found
            .nearest(CountedSoFar.FIGURES_BACK)
            .filter(before -> before.quantity().kind() == QuantityKind.DOSSIER)
            .filter(before -> reading.outline().sameHeading(before.block(), candidate.block()))
            .flatMap(before -> before.quantity().indicator().stream())
            .filter(of -> of.code().endsWith(".overdue"))
            .findFirst();
    return late.or(() -> headedByLate(candidate));
  }

  private Optional<Indicator> headedByLate(Candidate candidate) {
    return reading.outline().ancestors(candidate.block()).stream()
            .anyMatch(above -> context.of(above.span()).contains(Facet.OVERDUE))
        ? Optional.of(Indicator.DOSSIER_RESOLVED_OVERDUE)
        : Optional.empty();
  }

  /** "… trễ hạn 102 hồ sơ. Riêng cấp xã có tổng số 2.760 hồ sơ, giải quyết 2.602 hồ sơ". */
  private Optional<Indicator> totalOfSentence(Candidate candidate) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate.block(), start);
    boolean first = found.endBefore(candidate) <= clause;
    return first
            && ALL.endBefore(lower, start)
            && context
                .restOfClause(candidate.block(), candidate.span().end())
                .contains(Facet.RESOLVED)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /** "toàn bộ 318 hồ sơ đều trả đúng hẹn": what is said of all of them tells which they are. */
  private Optional<Indicator> ofAllOfThem(Candidate candidate) {
    int end = candidate.span().end();
    int limit = Math.min(candidate.block().span().end(), end + ContextReader.NEAR);
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

  /** "thanh toán trực tuyến đạt 77,6% (1.190 hồ sơ)": the words before the brackets. */
  private Optional<Indicator> fromBeforeBrackets(Candidate candidate) {
    int open = context.bracketAround(candidate);
    if (open == candidate.span().start()) {
      return Optional.empty();
    }
    int from = Math.max(found.endBefore(candidate), context.clauseStart(candidate.block(), open));
    int base = earlier.compared(Math.min(from, open), open);
    if (base > from) {
      return Indicators.ofDossiers(context.before(candidate.block(), from, base));
    }
    int sign = Stops.lastIn(lower, Math.min(from, open), open, '%');
    int outOf = Wholes.OUT_OF.find(lower, Math.min(from, open), open);
    if ((sign >= from && OF_ALL.areIn(lower, sign, open)) || outOf >= from) {
      return ofBase(candidate, Math.max(sign, outOf), open);
    }
    return Indicators.ofDossiers(
        context.before(candidate.block(), found.endBefore(candidate), open));
  }

  /** "100% hồ sơ (245/245) được số hóa": the words go on behind the bracket. */
  private Optional<Indicator> fromBehindBrackets(Candidate candidate) {
    int end = candidate.match().end();
    if (!context.isInBrackets(candidate) || !lower.startsWith(")", end)) {
      return Optional.empty();
    }
    int limit = Math.min(candidate.block().span().end(), end + ContextReader.NEAR);
    int stop = Stops.find(lower, end + 1, Math.max(end + 1, limit), ",;:()");
    int why = cause.find(lower, end + 1, stop);
    return Indicators.ofDossiers(context.firstOf(new Span(end + 1, why < 0 ? stop : why)));
  }

  /** "91,84% số tiếp nhận mới (2.525 hồ sơ)": what is new is no column of the form. */
  private Optional<Indicator> ofBase(Candidate base, int from, int open) {
    Set<Facet> facets = context.before(base.block(), from, open);
    return facets.contains(Facet.NEW) && intake.totalStandsBefore(base)
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Indicators.ofDossiers(facets).or(() -> ofField(base));
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
    return context.hasScope(candidate)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
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
        : sameFigureBefore(whole, of, part).orElse(Wholes.usual(of));
  }

  /** "đã có văn bản xin lỗi 92/106 hồ sơ": apologies are due for what was late. */
  private boolean isOfApologies(Counted part, Candidate whole) {
    int end = Math.min(lower.length(), whole.span().end() + ContextReader.NEAR / 2);
    int words = Math.min(part.start(), context.bracketAround(whole));
    int clause = context.clauseStart(whole.block(), words);
    return apology.areIn(lower, clause, Stops.find(lower, whole.span().end(), end, ",;:()"));
  }

  /** A base that the report has printed before, as one of those that such a share may have. */
  private Optional<Indicator> sameFigureBefore(Candidate whole, Indicator indicator, Counted part) {
    if (!isLarge(whole.figure()) || !indicator.code().startsWith("dossier.")) {
      return Optional.empty();
    }
    List<Indicator> allowed = Wholes.of(indicator);
    boolean divided =
        indicator.code().startsWith("dossier.received")
            && part.quantity().figure().value().compareTo(whole.figure().value()) < 0;
    List<Indicator> same =
        found.meaningsOf(whole.figure()).stream()
            .filter(of -> allowed.contains(of) || (divided && of == indicator))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
