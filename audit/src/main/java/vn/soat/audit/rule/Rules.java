package vn.soat.audit.rule;

import java.util.List;

/** Every rule of the product, in the order in which they run. */
public final class Rules {

  private Rules() {}

  public static List<AuditRule> standard() {
    return List.of(
        new PercentageMismatch(),
        new InvertedRatio(),
        new ImpossibleRatio(),
        new PercentageTruncated(),
        new ConflictingValue(),
        new SumMismatch(),
        new DocumentNumberReused(),
        new DocumentDateConflict(),
        new DateMalformed(),
        new DateImpossible());
  }
}
