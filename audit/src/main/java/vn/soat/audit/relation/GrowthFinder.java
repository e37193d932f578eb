package vn.soat.audit.relation;

import java.util.Optional;
import vn.soat.audit.SkipReason;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Change;

/** Finds the rates of change of which both figures are printed. */
final class GrowthFinder {

  /** "tăng 2,1 điểm %" is the difference of two shares. */
  private static final String POINTS = "điểm";

  private final Figures figures;
  private final Found.Collector<GrowthRelation> collector = new Found.Collector<>();

  GrowthFinder(Figures figures) {
    this.figures = figures;
  }

  Found<GrowthRelation> find() {
    for (Percentage percentage : figures.report().percentages()) {
      percentage.change().ifPresent(change -> find(percentage, change));
    }
    return collector.found();
  }

  private void find(Percentage percentage, Change change) {
    if (change.from().isEmpty()
        || change.to().isEmpty()
        || percentage.range().isPresent()
        || percentage.printed().contains(POINTS)) {
      collector.skip(SkipReason.RATE_OF_CHANGE);
      return;
    }
    GrowthRelation growth =
        new GrowthRelation(
            FigureRef.of(change.from().get(), figures.report()),
            FigureRef.of(change.to().get(), figures.report()),
            FigureRef.of(percentage));
    whyNot(growth).ifPresentOrElse(collector::skip, () -> collector.add(growth));
  }

  private Optional<SkipReason> whyNot(GrowthRelation growth) {
    if (growth.figures().stream().anyMatch(f -> !f.figure().isExact())) {
      return Optional.of(SkipReason.LOOSE_FIGURE);
    }
    if (!growth.from().rounded().isPositive()) {
      return Optional.of(SkipReason.WHOLE_OF_ZERO);
    }
    return figures.gaps().liesBetween(growth.from().evidence(), growth.to().evidence())
            || figures.gaps().hideAFigure(growth.figures())
        ? Optional.of(SkipReason.FIGURE_UNREAD)
        : Optional.empty();
  }
}
