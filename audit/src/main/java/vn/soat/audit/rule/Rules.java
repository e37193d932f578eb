package vn.soat.audit.rule;

import java.util.List;

/** Every rule of the product, in the order in which they run. */
public final class Rules {

  private Rules() {}

  /** The rules with the bounds of the product. */
  public static List<AuditRule> standard() {
    return with(Bounds.standard());
  }

  public static List<AuditRule> with(Bounds bounds) {
    return List.of(
        new PercentageMismatch(),
        new InvertedRatio(),
        new ImpossibleRatio(),
        new PercentageTruncated(),
        new ConflictingValue(),
        new SumMismatch(),
        new PercentagesNot100(),
        new DocumentNumberReused(),
        new DocumentDateConflict(),
        new DateMalformed(),
        new DateImpossible(),
        new DocumentCodeMalformed(),
        new DocumentOrder(),
        new DateOutOfPeriod(bounds),
        new SameValueDifferentPeriod(bounds),
        new ImplausibleUnit(bounds),
        new MissingFigure(),
        new Structure());
  }
}
