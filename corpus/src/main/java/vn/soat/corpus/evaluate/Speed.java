package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How fast reports were read and audited, one after another, the first ones in a cold program.
 *
 * @param bytes of the files
 */
public record Speed(long bytes, int reports, Duration time) {

  private static final BigDecimal MEGA = BigDecimal.valueOf(1_000_000);

  /** In million bytes of files a second. */
  public BigDecimal megabytes() {
    return aSecond(BigDecimal.valueOf(bytes).divide(MEGA));
  }

  /** In reports a second. */
  public BigDecimal reportsASecond() {
    return aSecond(BigDecimal.valueOf(reports));
  }

  private BigDecimal aSecond(BigDecimal amount) {
    BigDecimal seconds = BigDecimal.valueOf(Math.max(1, time.toMillis())).movePointLeft(3);
    return amount.divide(seconds, 2, RoundingMode.HALF_UP);
  }
}
