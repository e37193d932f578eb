package vn.soat.audit.relation.ratio;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;

/**
 * Finds the percentages that can be computed again, with every whole that may stand behind them.
 */
public final class RatioFinder {

  /** A sentence of these reports seldom runs longer; a whole further away is not named in it. */
  static final int SENTENCE = 300;

  /** Characters of " hồ sơ trả kết quả qua bưu chính công ích trên tổng số ". */
  static final int OUT_OF = 60;

  private static final Pattern MIXED = Pattern.compile("\\d,\\d{3}\\.\\d{3}");

  private static final Set<Indicator> TOTALS =
      EnumSet.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_PENDING_TOTAL,
          Indicator.PROCEDURE_TOTAL,
          Indicator.PROCEDURE_PUBLISHED);

  private final Figures figures;
  private final Report report;
  private final ImpliedWholes implied;
  private final UnsureBases unsure;
  private final Function<RatioRelation, RatioFit> fits;
  private final Found.Collector<RatioRelation> collector = new Found.Collector<>();

  /**
   * @param fits tells the step of the ladder on which a ratio stands
   */
  public RatioFinder(Figures figures, Function<RatioRelation, RatioFit> fits) {
    this.fits = fits;
    this.figures = figures;
    this.report = figures.report();
    this.unsure = new UnsureBases(figures);
    this.implied = new ImpliedWholes(figures);
  }

  public Found<RatioRelation> find() {
    report.percentages().stream().filter(p -> p.change().isEmpty()).forEach(this::find);
    return collector.found();
  }

  private void find(Percentage percentage) {
    Percentage.Ratio ratio = percentage.ratio();
    Optional<SkipReason> reason = whyNot(percentage);
    if (reason.isPresent() || ratio.numerator().isEmpty()) {
      collector.skip(reason.orElse(SkipReason.NO_TWO_FIGURES));
      return;
    }
    Operand numerator = ratio.numerator().get();
    ratio
        .denominator()
        .map(operand -> FigureRef.of(operand, figures))
        .or(() -> implied.of(percentage, numerator))
        .ifPresentOrElse(
            whole -> relate(percentage, numerator, whole),
            () -> collector.skip(SkipReason.NO_TWO_FIGURES));
  }

  private static Optional<SkipReason> whyNot(Percentage percentage) {
    if (percentage.range().isPresent()) {
      return Optional.of(SkipReason.RANGE);
    }
    boolean loose = !percentage.figure().isExact();
    return loose ? Optional.of(SkipReason.LOOSE_FIGURE) : Optional.empty();
  }

  private void relate(Percentage percentage, Operand numerator, FigureRef printedWhole) {
    FigureRef part = FigureRef.of(numerator, figures);
    FigureRef share = FigureRef.of(percentage);
    boolean outOf = isOutOf(part, printedWhole) || isOutOfBefore(part, printedWhole, share);
    FigureRef whole = outOf ? printedWhole.exact() : printedWhole;
    if (isMixed(part)
        || isMixed(whole)
        || figures.gaps().liesBetween(part.evidence(), whole.evidence())
        || figures.gaps().liesWithin(percentage.evidence())) {
      collector.skip(SkipReason.FIGURE_UNREAD);
    } else if (!part.figure().isExact() || !whole.figure().isExact()) {
      collector.skip(SkipReason.LOOSE_FIGURE);
    } else if (!whole.isPositive()) {
      collector.skip(SkipReason.WHOLE_OF_ZERO);
    } else {
      addIfNamed(percentage, part, whole, share);
    }
  }

  /** "10 hồ sơ trên 28 hồ sơ": here the word does not mean "more than". */
  private static boolean isOutOf(FigureRef part, FigureRef whole) {
    int between = whole.evidence().span().start() - part.evidence().span().end();
    return whole.figure().bound() == Figure.Bound.ABOVE && between >= 0 && between <= OUT_OF;
  }

  /**
   * "Trên 150 phiếu thu về có 154 phiếu hài lòng (102,67 %)": a share of "more than 150" is none.
   */
  private static boolean isOutOfBefore(FigureRef part, FigureRef whole, FigureRef share) {
    int between = part.evidence().span().start() - whole.evidence().span().end();
    return whole.figure().bound() == Figure.Bound.ABOVE
        && between >= 0
        && between <= OUT_OF
        && new RatioRelation(part, whole.exact(), share, Percentage.Link.PRINTED_RATIO, List.of())
            .holds(Substitution.NONE);
  }

  /**
   * The base of a sum of money is often a plan that is not printed; the sum before it is its base
   * only where they fit, but for a slip.
   */
  private void addIfNamed(Percentage percentage, FigureRef part, FigureRef whole, FigureRef share) {
    Percentage.Link link = percentage.ratio().link().orElse(Percentage.Link.LEAD_IN);
    RatioRelation alone = new RatioRelation(part, whole, share, link, List.of());
    if (alone.holds(Substitution.NONE)) {
      collector.add(nearer(alone).orElse(alone));
      return;
    }
    RatioRelation relation =
        new RatioRelation(part, whole, share, link, others(part, whole, share, link));
    boolean broken = fits.apply(relation) instanceof RatioFit.Mismatch;
    Optional<SkipReason> doubt = broken ? unsure.whyNot(relation) : Optional.empty();
    doubt.ifPresentOrElse(collector::skip, () -> collector.add(relation));
  }

  /**
   * "niêm yết 180 thủ tục … Trong tổng số 780 thủ tục có 120 thủ tục trực tuyến (66,7 %)": the
   * whole that fits is not the one that is meant, but what that should have been.
   */
  private Optional<RatioRelation> nearer(RatioRelation fitting) {
    Optional<Quantity> whole = figures.of(fitting.whole());
    if (fitting.link() == Percentage.Link.PRINTED_RATIO || whole.isEmpty()) {
      return Optional.empty();
    }
    int from = fitting.whole().evidence().span().end();
    int to = fitting.part().evidence().span().start();
    return figures
        .lastIn(from, to, q -> isLike(q, whole.get()))
        .map(FigureRef::of)
        .map(q -> ofWholes(fitting, q))
        .filter(meant -> meant.isMistyped(fitting.whole()))
        .filter(meant -> !isCountedOf(meant.whole(), fitting.whole()));
  }

  /**
   * "thu về 150 phiếu: rất hài lòng 105 phiếu (70 %), hài lòng 41 phiếu (27,3 %)": what stands
   * before a part is a part as well, though 105 turned round is 150.
   */
  private boolean isCountedOf(FigureRef part, FigureRef whole) {
    return figures.of(whole).stream()
        .flatMap(figures::countedOf)
        .anyMatch(counted -> part.id().equals(Optional.of(counted.id())));
  }

  /** Whether another figure may stand in the place of a whole. */
  private static boolean isLike(Quantity q, Quantity whole) {
    return q.isLike(whole)
        && q.figure().bound() == Figure.Bound.EXACT
        && q.scope().equals(whole.scope())
        && q.figure().value().signum() > 0;
  }

  private static RatioRelation ofWholes(RatioRelation fitting, FigureRef meant) {
    return new RatioRelation(
        fitting.part(), meant, fitting.share(), fitting.link(), List.of(fitting.whole()));
  }

  private static boolean isMoney(Quantity quantity) {
    return quantity.kind() == QuantityKind.MONEY;
  }

  /** {@code 9,140.500.000}: a comma in the place of a dot may have been read as the decimal one. */
  private static boolean isMixed(FigureRef figure) {
    return figure.printed().indexOf(',') > 0 && MIXED.matcher(figure.printed()).find();
  }

  /** A printed a/b names its whole; elsewhere the author may have meant another one. */
  private List<FigureRef> others(
      FigureRef part, FigureRef whole, FigureRef share, Percentage.Link link) {
    Optional<Quantity> named = figures.of(whole);
    if (link == Percentage.Link.PRINTED_RATIO || named.isEmpty()) {
      return List.of();
    }
    return near(share, link)
        .filter(q -> q.isLike(named.get()) && q.figure().bound() == Figure.Bound.EXACT)
        .filter(q -> isWhole(q, part))
        .filter(q -> q.figure().value().compareTo(whole.value()) != 0)
        .sorted(Comparator.comparingInt(q -> distance(q.evidence(), share.evidence())))
        .map(FigureRef::of)
        .toList();
  }

  /** The figures of the sentence; a lead-in may also speak of a total of the report. */
  private Stream<Quantity> near(FigureRef share, Percentage.Link link) {
    int at = share.evidence().span().start();
    Stream<Quantity> sentence = figures.startingIn(at - SENTENCE, at + SENTENCE);
    return link == Percentage.Link.LEAD_IN
        ? Stream.concat(sentence, TOTALS.stream().flatMap(i -> figures.of(i).stream())).distinct()
        : sentence;
  }

  private static boolean isWhole(Quantity q, FigureRef part) {
    return part.id().equals(Optional.of(q.id()))
        ? isDone(part)
        : q.figure().value().compareTo(part.value()) >= 0 || isMoney(q);
  }

  /**
   * "giải quyết 480 hồ sơ, đạt 100 %" speaks of the dossiers that were due, not of all received.
   */
  private static boolean isDone(FigureRef part) {
    return part.indicator().filter(i -> i.code().startsWith("dossier.resolved.")).isPresent();
  }

  private static int distance(Evidence one, Evidence other) {
    return Math.abs(one.span().start() - other.span().start());
  }
}
