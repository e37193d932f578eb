package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.IndicatorCues;
import vn.soat.patterns.quantity.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the two figures that a percentage is said to be the ratio of. */
final class RatioFinder {

  private static final int COLUMN_GAP = 2;

  private static final Phrases RECKONED_ON =
      Phrases.of(
          "tính trên",
          "tính trên tổng số",
          "tính trên tổng",
          "tính theo",
          "so với",
          "so với tổng số",
          "tỷ lệ trên",
          "tỉ lệ trên",
          "tỷ lệ trên tổng số",
          "tỉ lệ trên tổng số");

  private static final Set<Indicator> LATE =
      EnumSet.of(Indicator.DOSSIER_RESOLVED_OVERDUE, Indicator.DOSSIER_PENDING_OVERDUE);

  private static final Pattern RATE_OF =
      Pattern.compile("\\s*,\\s*(?:chiếm\\s+)?(?:tỷ|tỉ)\\s+lệ\\s+[^.;,:()%\\d]{3,50}");

  private static final Pattern OF_ALL_OF_IT = Pattern.compile("[^;.%()\\d]{3,80}");

  private final String text;
  private final String lower;
  private final Reading reading;
  private final List<Counted> counted;
  private final WholeFinder wholes;
  private final IndicatorCues cues;
  private final Phrases plans;
  private final Joins joins;
  private final SideBySide beside;
  private final FittingPairs pairs;
  private final PartsTogether together;
  private final Respectively respectively;
  private final RowShares rows;
  private final RowPairs columns;
  private final NamedShares named;
  private final Map<String, Quantity> byId = new HashMap<>();

  /** The shares with decimals that their two figures give, each where it stands first. */
  private final Map<BigDecimal, Ratio> told = new HashMap<>();

  /** What the percentage before is a share of. */
  private Optional<Base> lastWhole = Optional.empty();

  private record Base(Operand whole, Span percent) {}

  RatioFinder(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.counted = counted;
    this.cues = new IndicatorCues(reading);
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.wholes = new WholeFinder(reading, counted, cues);
    this.joins = new Joins(lower);
    this.beside = new SideBySide(counted, joins);
    this.pairs = new FittingPairs(reading, counted);
    this.together = new PartsTogether(reading, counted);
    this.respectively = new Respectively(reading, counted);
    this.rows = new RowShares(reading, counted);
    this.columns = new RowPairs(reading, counted);
    this.named = new NamedShares(reading, counted);
    counted.forEach(c -> byId.put(c.quantity().id(), c.quantity()));
  }

  Optional<Quantity> quantity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ratio of a percentage; to be asked in the order of the text. */
  Ratio find(Span percent, Figure share) {
    Ratio ratio = ofPlanAlone(ratio(percent, share), percent, share);
    ratio.denominator().ifPresent(whole -> lastWhole = Optional.of(new Base(whole, percent)));
    if (share.decimals() > 0 && isFitting(ratio, share)) {
      told.putIfAbsent(share.value(), ratio);
    }
    return ratio;
  }

  /** "rà soát 30 TTHC (đạt 100% kế hoạch)": what was planned is not told, so nothing else is it. */
  private Ratio ofPlanAlone(Ratio ratio, Span percent, Figure share) {
    boolean ofPlan =
        ratio.isComplete()
            && !ratio.link().equals(Optional.of(Link.PRINTED_RATIO))
            && !isFitting(ratio, share)
            && plans.endOf(
                    lower, Blanks.after(lower, percent.end(), lower.length()), lower.length())
                >= 0;
    if (!ofPlan) {
      return ratio;
    }
    Span whole = reading.spanOf(ratio.denominator().orElseThrow().evidence());
    return isSameItem(whole, percent)
            || plans.areIn(lower, Math.max(0, whole.start() - Joins.NEAR), whole.start())
        ? ratio
        : new Ratio(ratio.numerator(), Optional.empty(), Optional.empty());
  }

  /** "Thanh toán trực tuyến mới đạt 11,09%", said once more of what the same words told above. */
  private Optional<Ratio> repeated(Indicator said, Figure share) {
    return Optional.ofNullable(told.get(share.value()))
        .filter(ratio -> indicator(ratio).equals(Optional.of(said)));
  }

  private Optional<Indicator> indicator(Ratio ratio) {
    return ratio
        .numerator()
        .flatMap(Operand::id)
        .flatMap(this::quantity)
        .flatMap(Quantity::indicator);
  }

  private Ratio ratio(Span percent, Figure share) {
    int after = firstAtOrAfter(percent.end());
    Optional<Ratio> ofRow = rows.find(percent, share, after);
    if (ofRow.isPresent()) {
      return ofRow.get();
    }
    Optional<Ratio> ofColumns =
        isInColumn(percent) ? columns.find(percent, share) : Optional.empty();
    if (ofColumns.isPresent()) {
      return ofColumns.get();
    }
    Optional<Ratio> inOrder = respectively.find(percent);
    if (inOrder.isPresent()) {
      return inOrder.get();
    }
    boolean joined = after > 0 && joins.joins(counted.get(after - 1), percent);
    if (joined && together.isOfAll(counted.get(after - 1), percent)) {
      return together.ofLast(share, after).orElse(Ratio.NONE);
    }
    return beside
        .find(percent, after, joined)
        .or(() -> joined ? ofPlanBefore(share, after) : Optional.empty())
        .or(() -> pairs.slashed(percent, share, figure -> joins.joins(figure.end(), percent)))
        .or(() -> beside.loose(percent, share, after))
        .or(() -> numerator(percent, after, joined).map(part -> share(part, share, percent, after)))
        .map(ratio -> withPartsBefore(ratio, share, after))
        .filter(ratio -> ratio.isComplete() || !ofBareFigures(percent, share).isPresent())
        .map(ratio -> completed(ratio, percent, share))
        .map(
            ratio ->
                ratio.isComplete() ? ratio : ofWholeBehind(percent, share, after).orElse(ratio))
        .or(() -> ofCountBehind(percent, share, after))
        .or(() -> ofWholeBehind(percent, share, after))
        .or(() -> namedShare(percent, share, after))
        .or(() -> ofBareFigures(percent, share))
        .or(() -> pairs.unjoined(percent, share))
        .or(
            () ->
                wholes
                    .ofTotal(share, percent, after)
                    .map(p -> p.part().over(p.whole(), Link.LEAD_IN)))
        .or(() -> ofItself(percent, share, after))
        .orElse(Ratio.NONE);
  }

  private Ratio withPartsBefore(Ratio ratio, Figure share, int after) {
    return !ratio.isComplete() || isFitting(ratio, share)
        ? ratio
        : together.ofLast(share, after, ratio.denominator().orElseThrow()).orElse(ratio);
  }

  private Ratio completed(Ratio ratio, Span percent, Figure share) {
    return ratio.isComplete()
        ? ratio
        : ratio
            .numerator()
            .flatMap(part -> pairs.wholeBehind(part.value(), percent, share))
            .map(
                whole ->
                    new Ratio(ratio.numerator(), Optional.of(whole), Optional.of(Link.SENTENCE)))
            .orElse(ratio);
  }

  /** Whether nothing but the gap between two columns stands before a share. */
  private boolean isInColumn(Span percent) {
    int start = percent.start();
    int at = Math.max(0, start - COLUMN_GAP);
    return start > COLUMN_GAP
        && (text.substring(at, start).isBlank()
            || "|\t".indexOf(text.charAt(start - 1)) >= 0
            || text.startsWith("| ", at))
        && Stops.firstIn(text, at, start, '\n') < 0;
  }

  private Optional<Ratio> ofBareFigures(Span percent, Figure share) {
    return pairs.find(percent, share, figure -> joins.joins(figure.end(), percent));
  }

  /** The percentage with the figure that directly precedes it: "1.105 hồ sơ, đạt 98,23 %". */
  Span phrase(Span percent, Ratio ratio) {
    int after = firstAtOrAfter(percent.start());
    Optional<String> part = ratio.numerator().flatMap(Operand::id);
    for (int i = after - 1; i >= 0 && i >= after - 2; i--) {
      Counted before = counted.get(i);
      if (part.equals(Optional.of(before.quantity().id())) && isOneSentence(before, percent)) {
        return before.span().cover(percent);
      }
    }
    return percent;
  }

  /** A share of what stands in the sentence before begins with its own. */
  private boolean isOneSentence(Counted before, Span percent) {
    return before.block().index() == reading.outline().at(percent.start()).index()
        && reading.sentenceAt(before.block(), before.start())
            == reading.sentenceAt(before.block(), percent.start());
  }

  private int firstAtOrAfter(int offset) {
    return Ordered.firstAtOrAfter(counted, Counted::start, offset);
  }

  /**
   * The part of a share.
   *
   * @param joined whether the last figure before the percentage is joined to it
   */
  private Optional<Counted> numerator(Span percent, int after, boolean joined) {
    if (after < counted.size() && isBracketedCount(percent, counted.get(after))) {
      return Optional.of(counted.get(after));
    }
    int before = lastOutsideBrackets(percent, after);
    boolean said =
        before == after - 1 ? joined : before >= 0 && joins.joins(counted.get(before), percent);
    return (said && !isBase(counted.get(before))) || isNamedAgain(before, percent)
        ? Optional.of(counted.get(before))
        : Optional.empty();
  }

  /** "quá hạn 07, tỷ lệ quá hạn 13,46%": late dossiers are no part of another count so named. */
  private boolean isNamedAgain(int before, Span percent) {
    return before >= 0
        && counted.get(before).quantity().indicator().filter(LATE::contains).isPresent()
        && percent.start() - counted.get(before).end() <= Joins.NEAR
        && RATE_OF.matcher(joins.between(counted.get(before).end(), percent.start())).matches()
        && cues.beforeFigure(percent.start()).equals(counted.get(before).quantity().indicator());
  }

  /**
   * "… tỷ lệ hồ sơ quá hạn là 1,1%": the counts stand above, named by the same words. Nothing joins
   * them to the percentage but that it fits.
   */
  private Optional<Ratio> namedShare(Span percent, Figure share, int after) {
    Optional<Indicator> said = cues.beforeFigure(percent.start());
    return said.flatMap(indicator -> wholes.fitting(indicator, share, percent, after))
        .map(pair -> pair.part().over(pair.whole(), link(pair.whole(), percent)))
        .or(() -> said.flatMap(indicator -> together.ofTwo(indicator, share, percent, after)))
        .or(() -> named.find(percent, share, said))
        .or(() -> said.flatMap(indicator -> repeated(indicator, share)));
  }

  /** Figures in brackets that close before the percentage belong to the figure before them. */
  private int lastOutsideBrackets(Span percent, int after) {
    int from = Math.max(0, percent.start() - 3 * Joins.NEAR);
    int close = Stops.lastIn(lower, from, percent.start(), ')');
    int open = close < 0 ? -1 : Math.max(from - 1, Stops.lastIn(lower, from, close, '('));
    int at = after - 1;
    while (at >= 0
        && percent.start() - counted.get(at).end() < 3 * Joins.NEAR
        && counted.get(at).start() > open
        && counted.get(at).end() <= close) {
      at--;
    }
    return at;
  }

  /** "Trong 184 hồ sơ …": what shares are taken of, no share itself. */
  private boolean isBase(Counted counted) {
    int base = Wholes.OUT_OF.startBefore(lower, counted.start());
    int before = base < 0 ? 0 : Blanks.before(lower, base);
    return base >= 0
        && Character.isUpperCase(text.charAt(base))
        && (base == 0
            || (before < base && ".;:".indexOf(lower.charAt(before - 1)) >= 0)
            || Stops.firstIn(lower, before, base, '\n') >= 0);
  }

  /** "đạt 78,3% với 3.806 hồ sơ": the part stands behind, and a whole above fits. */
  private Optional<Ratio> ofCountBehind(Span percent, Figure share, int after) {
    boolean behind =
        after < counted.size()
            && counted.get(after).role() == Counted.Role.ALONE
            && joins.isBehind(percent, counted.get(after));
    return behind
        ? Optional.of(share(counted.get(after), share, percent, after))
            .filter(ratio -> isFitting(ratio, share))
        : Optional.empty();
  }

  /** Whether both figures are known and give the share. */
  static boolean isFitting(Ratio ratio, Figure share) {
    return ratio.isComplete()
        && Fit.holds(
            ratio.numerator().orElseThrow().value(),
            ratio.denominator().orElseThrow().value(),
            share);
  }

  private boolean isBracketedCount(Span percent, Counted behind) {
    return behind.role() == Counted.Role.ALONE
        && joins.isBehind(percent, behind)
        && Stops.firstIn(lower, percent.end(), behind.start(), '(') >= 0;
  }

  private Ratio share(Counted part, Figure share, Span percent, int after) {
    boolean partBehind = after < counted.size() && counted.get(after).equals(part);
    return planInBrackets(part, percent, after)
        .or(() -> sameWholeAgain(part, share, percent))
        .or(() -> wholes.find(part, share, percent, partBehind ? after + 1 : after))
        .map(whole -> part.over(whole, link(whole, percent)))
        .or(() -> ofLastWhole(part, share, percent))
        .orElseGet(
            () -> new Ratio(Optional.of(part.operand()), Optional.empty(), Optional.empty()));
  }

  /** "26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3%". */
  private Optional<Counted> planInBrackets(Counted part, Span percent, int after) {
    for (int i = after - 1; i >= 0 && counted.get(i).start() > part.end(); i--) {
      Counted plan = counted.get(i);
      if (plans.endBefore(lower, plan.start())
          && (plan.quantity().isLike(part.quantity()) || isBracketOf(part, plan))) {
        return Optional.of(plan).filter(p -> p.end() <= percent.start());
      }
    }
    return Optional.empty();
  }

  /** "37 lượt người (kế hoạch 40 lượt)": whatever its unit says, the bracket speaks of the part. */
  private boolean isBracketOf(Counted part, Counted plan) {
    int open = Blanks.after(lower, part.end(), plan.start());
    int word = plans.startBefore(lower, plan.start());
    return lower.startsWith("(", open)
        && Blanks.after(lower, open + 1, plan.start()) == word
        && (part.quantity().kind() == QuantityKind.MONEY)
            == (plan.quantity().kind() == QuantityKind.MONEY);
  }

  /** "Đất đai: 14 hồ sơ, giải quyết đúng hạn 100%": all that came in or was resolved. */
  private Optional<Ratio> ofItself(Span percent, Figure share, int after) {
    if (share.value().compareTo(Fit.HUNDRED) != 0 || after == 0) {
      return Optional.empty();
    }
    Counted all = counted.get(after - 1);
    boolean resolved =
        all.counts(Indicator.DOSSIER_RESOLVED_TOTAL)
            || (all.counts(Indicator.DOSSIER_RECEIVED_TOTAL) && all.quantity().scope().isPresent());
    return resolved
            && all.role() == Counted.Role.ALONE
            && isOneSentence(all, percent)
            && OF_ALL_OF_IT.matcher(joins.between(all.end(), percent.start())).matches()
            && cues.beforeFigure(percent.start())
                .filter(of -> of.code().startsWith("dossier.resolved"))
                .isPresent()
        ? Optional.of(all.over(all, Link.SENTENCE))
        : Optional.empty();
  }

  /**
   * "Chi 640 triệu. Dự toán cả năm 800 triệu, vậy đạt 80%", "346 hồ sơ; nếu tính trên 1.038 hồ sơ
   * thì đạt 33,33%": only the fit finds the part.
   */
  private Optional<Ratio> ofPlanBefore(Figure share, int after) {
    Counted plan = counted.get(after - 1);
    int from = Math.max(plan.block().body().start(), plan.start() - Joins.NEAR);
    int words = Stops.behindLast(lower, Math.min(from, plan.start()), plan.start(), ".,;:(");
    boolean base =
        plans.areIn(lower, Math.min(words, plan.start()), plan.start())
            || isBehindSemicolon(plan)
            || RECKONED_ON.endBefore(lower, plan.start());
    return !base
        ? Optional.empty()
        : wholes.partAbove(plan, share).map(part -> part.over(plan, Link.SENTENCE));
  }

  /** "liên thông 74 hồ sơ; trong tổng số 112 hồ sơ khai sinh, chiếm 66,07%". */
  private boolean isBehindSemicolon(Counted base) {
    int words = Wholes.OUT_OF.startBefore(lower, base.start());
    int sign = words < 0 ? 0 : Blanks.before(lower, words);
    return sign > 0 && lower.charAt(sign - 1) == ';';
  }

  /** "469 hồ sơ nộp qua mạng …; tỷ lệ 87,2% so với 538 hồ sơ": only the fit finds the part. */
  private Optional<Ratio> ofWholeBehind(Span percent, Figure share, int after) {
    return wholes
        .ofWholeBehind(share, percent, after)
        .map(pair -> pair.part().over(pair.whole(), Link.SENTENCE));
  }

  /** "391 hồ sơ (chiếm 38,8% hồ sơ trực tuyến), 616 hồ sơ (chiếm 61,2%)": of the same whole. */
  private Optional<Ratio> ofLastWhole(Counted part, Figure share, Span percent) {
    return lastWhole
        .filter(base -> share.decimals() > 0 && isSameItem(base.percent(), percent))
        .map(Base::whole)
        .filter(whole -> Fit.holds(part.quantity().figure().value(), whole.value(), share))
        .map(
            whole ->
                new Ratio(
                    Optional.of(part.operand()), Optional.of(whole), Optional.of(Link.SENTENCE)));
  }

  /**
   * "hài lòng 69 phiếu (34,5%), không hài lòng 02 phiếu (1%)": what fits the list's whole is of it.
   */
  private Optional<Counted> sameWholeAgain(Counted part, Figure share, Span percent) {
    return lastWhole
        .filter(base -> part.quantity().indicator().isEmpty())
        .filter(base -> isSameItem(base.percent(), percent))
        .flatMap(base -> base.whole().id())
        .flatMap(this::countOf)
        .filter(whole -> whole.quantity().isLike(part.quantity()) && whole.end() <= part.start())
        .filter(
            whole ->
                Fit.proves(
                    part.quantity().figure().value(), whole.quantity().figure().value(), share));
  }

  private Optional<Counted> countOf(String id) {
    return counted.stream().filter(count -> count.quantity().id().equals(id)).findFirst();
  }

  private boolean isSameItem(Span one, Span other) {
    return reading.outline().at(one.start()).index() == reading.outline().at(other.start()).index();
  }

  private Link link(Counted whole, Span percent) {
    boolean sameItem = whole.block().index() == reading.outline().at(percent.start()).index();
    return sameItem ? Link.SENTENCE : Link.LEAD_IN;
  }
}
