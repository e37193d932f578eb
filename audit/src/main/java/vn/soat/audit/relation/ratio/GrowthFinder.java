package vn.soat.audit.relation.ratio;

import java.util.Optional;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.GrowthRelation;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Change;

/** Finds the rates of change of which both figures are printed. */
public final class GrowthFinder {

  /** "tăng 2,1 điểm %" is the difference of two shares. */
  private static final String POINTS = "điểm";

  private final Figures figures;
  private final ChangesByAmount byAmount;
  private final Found.Collector<GrowthRelation> collector = new Found.Collector<>();

  public GrowthFinder(Figures figures) {
    this.figures = figures;
    this.byAmount = new ChangesByAmount(figures);
  }

  public Found<GrowthRelation> find() {
    for (Percentage percentage : figures.report().percentages()) {
      percentage.change().ifPresent(change -> find(percentage, change));
    }
    return collector.found();
  }

  private void find(Percentage percentage, Change change) {
    Optional<GrowthRelation> growth =
        percentage.range().isPresent() || percentage.printed().contains(POINTS)
            ? Optional.empty()
            : growth(percentage, change);
    growth.ifPresentOrElse(
        known -> whyNot(known).ifPresentOrElse(collector::skip, () -> collector.add(known)),
        () -> collector.skip(SkipReason.RATE_OF_CHANGE));
  }

  /** The amount of the change proves which figure was before; else the words told it. */
  private Optional<GrowthRelation> growth(Percentage percentage, Change change) {
    FigureRef rate = FigureRef.of(percentage);
    return byAmount.before(rate).or(() -> told(change, rate));
  }

  private Optional<GrowthRelation> told(Change change, FigureRef rate) {
    return change
        .from()
        .flatMap(from -> change.to().map(to -> new GrowthRelation(figure(from), figure(to), rate)));
  }

  private FigureRef figure(Operand operand) {
    return FigureRef.of(operand, figures);
  }

  private Optional<SkipReason> whyNot(GrowthRelation growth) {
    if (growth.figures().stream().anyMatch(f -> !f.figure().isExact())) {
      return Optional.of(SkipReason.LOOSE_FIGURE);
    }
    if (!growth.from().isPositive()) {
      return Optional.of(SkipReason.WHOLE_OF_ZERO);
    }
    return figures.gaps().liesBetween(growth.from().evidence(), growth.to().evidence())
            || figures.gaps().hideAFigure(growth.figures())
        ? Optional.of(SkipReason.FIGURE_UNREAD)
        : Optional.empty();
  }
}
