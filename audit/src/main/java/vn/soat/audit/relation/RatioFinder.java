package vn.soat.audit.relation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.audit.SkipReason;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/**
 * Finds the percentages that can be computed again, with every whole that may stand behind them.
 */
final class RatioFinder {

  /** A sentence of these reports seldom runs longer; a whole further away is not named in it. */
  private static final int SENTENCE = 300;

  private static final Pattern MIXED = Pattern.compile("\\d,\\d{3}\\.\\d{3}");

  private static final Set<Indicator> TOTALS =
      EnumSet.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_PENDING_TOTAL,
          Indicator.PROCEDURE_TOTAL,
          Indicator.PROCEDURE_PUBLISHED);

  private final Report report;
  private final Found.Collector<RatioRelation> collector = new Found.Collector<>();

  RatioFinder(Report report) {
    this.report = report;
  }

  Found<RatioRelation> find() {
    report.percentages().forEach(this::find);
    return collector.found();
  }

  private void find(Percentage percentage) {
    Percentage.Ratio ratio = percentage.ratio();
    Optional<SkipReason> reason = whyNot(percentage);
    if (reason.isPresent() || ratio.numerator().isEmpty() || ratio.denominator().isEmpty()) {
      collector.skip(reason.orElse(SkipReason.NO_TWO_FIGURES));
      return;
    }
    relate(percentage, ratio.numerator().get(), ratio.denominator().get());
  }

  private static Optional<SkipReason> whyNot(Percentage percentage) {
    if (percentage.change().isPresent()) {
      return Optional.of(SkipReason.RATE_OF_CHANGE);
    }
    if (percentage.range().isPresent()) {
      return Optional.of(SkipReason.RANGE);
    }
    boolean loose = !percentage.figure().isExact();
    return loose ? Optional.of(SkipReason.LOOSE_FIGURE) : Optional.empty();
  }

  private void relate(Percentage percentage, Operand numerator, Operand denominator) {
    FigureRef part = FigureRef.of(numerator, report);
    FigureRef whole = FigureRef.of(denominator, report);
    if (isMixed(part) || isMixed(whole)) {
      collector.skip(SkipReason.FIGURE_UNREAD);
    } else if (!part.figure().isExact() || !whole.figure().isExact()) {
      collector.skip(SkipReason.LOOSE_FIGURE);
    } else if (!whole.rounded().isPositive()) {
      collector.skip(SkipReason.WHOLE_OF_ZERO);
    } else {
      FigureRef share = FigureRef.of(percentage);
      Percentage.Link link = percentage.ratio().link().orElse(Percentage.Link.LEAD_IN);
      List<FigureRef> others = others(part, whole, share, link);
      collector.add(new RatioRelation(part, whole, share, link, others));
    }
  }

  /** {@code 9,140.500.000}: a comma in the place of a dot may have been read as the decimal one. */
  private static boolean isMixed(FigureRef figure) {
    return MIXED.matcher(figure.printed()).find();
  }

  /** A printed a/b names its whole; elsewhere the author may have meant another one. */
  private List<FigureRef> others(
      FigureRef part, FigureRef whole, FigureRef share, Percentage.Link link) {
    Optional<Quantity> named = whole.id().flatMap(report::quantity);
    if (link == Percentage.Link.PRINTED_RATIO || named.isEmpty()) {
      return List.of();
    }
    return report.quantities().stream()
        .filter(q -> alike(q, named.get()) && q.figure().bound() == Figure.Bound.EXACT)
        .filter(q -> isWhole(q, part, share, link))
        .filter(q -> q.figure().value().compareTo(whole.value()) != 0)
        .sorted(Comparator.comparingInt(q -> distance(q.evidence(), share.evidence())))
        .map(FigureRef::of)
        .toList();
  }

  private static boolean alike(Quantity one, Quantity other) {
    return one.kind() == other.kind() && one.unit().equals(other.unit());
  }

  private boolean isWhole(Quantity q, FigureRef part, FigureRef share, Percentage.Link link) {
    if (part.id().equals(Optional.of(q.id()))) {
      return isDone(part);
    }
    if (q.figure().value().compareTo(part.value()) < 0) {
      return false;
    }
    boolean near = distance(q.evidence(), share.evidence()) <= SENTENCE;
    boolean total = q.indicator().map(TOTALS::contains).orElse(false);
    return near || (link == Percentage.Link.LEAD_IN && total);
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
