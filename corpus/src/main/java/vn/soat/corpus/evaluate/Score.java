package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How often one field was right.
 *
 * @param field for example {@code references.recall}
 * @param good how many were right
 * @param of how many were measured
 */
public record Score(String field, int good, int of) {

  /** The share that was right, from 0 to 1 with four decimals; empty if nothing was measured. */
  public Optional<BigDecimal> rate() {
    if (of == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(good).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP));
  }
}
