package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soat.patterns.report.Figure;

/**
 * The true values that a printed figure may stand for.
 *
 * @param high empty for an interval without upper end
 */
public record Interval(
    Fraction low, boolean lowClosed, Optional<Fraction> high, boolean highClosed) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** One value and no other, as for a count of dossiers. */
  public static Interval point(BigDecimal value) {
    Fraction point = Fraction.of(value);
    return closed(point, point);
  }

  /**
   * The values that round to a figure. Closed at both ends, so that authors who round halves down
   * or to even pass.
   *
   * @param lastDigit what one unit of the last printed digit is worth
   */
  public static Interval rounded(BigDecimal value, BigDecimal lastDigit) {
    BigDecimal twice = value.multiply(TWO);
    return closed(
        new Fraction(twice.subtract(lastDigit), TWO), new Fraction(twice.add(lastDigit), TWO));
  }

  /** The values that give a figure when the digits after its last are cut off. */
  public static Interval truncated(BigDecimal value, BigDecimal lastDigit) {
    return new Interval(
        Fraction.of(value), true, Optional.of(Fraction.of(value.add(lastDigit))), false);
  }

  /**
   * The values that the words before a figure leave open; empty for "khoảng", which leaves all of
   * them open.
   */
  public static Optional<Interval> of(Figure figure) {
    return switch (figure.bound()) {
      case EXACT -> Optional.of(rounded(figure.value(), figure.lastDigit()));
      case ABOVE ->
          Optional.of(new Interval(Fraction.of(figure.value()), true, Optional.empty(), false));
      case BELOW ->
          Optional.of(
              new Interval(
                  Fraction.of(BigDecimal.ZERO),
                  true,
                  Optional.of(Fraction.of(figure.value())),
                  false));
      case ABOUT -> Optional.empty();
    };
  }

  private static Interval closed(Fraction low, Fraction high) {
    return new Interval(low, true, Optional.of(high), true);
  }

  public boolean contains(Fraction value) {
    return reachesDownTo(value, true) && reachesUpTo(value, true);
  }

  /** Whether some value lies in both. */
  public boolean meets(Interval other) {
    boolean below = other.high.isEmpty() || reachesDownTo(other.high.get(), other.highClosed);
    return below && reachesUpTo(other.low, other.lowClosed);
  }

  /** Whether some value of this is at most some value of the other. */
  public boolean canBeAtMost(Interval other) {
    return other.reachesUpTo(low, lowClosed);
  }

  private boolean reachesDownTo(Fraction end, boolean closed) {
    int order = low.compareTo(end);
    return order < 0 || (order == 0 && lowClosed && closed);
  }

  private boolean reachesUpTo(Fraction end, boolean closed) {
    if (high.isEmpty()) {
      return true;
    }
    int order = high.get().compareTo(end);
    return order > 0 || (order == 0 && highClosed && closed);
  }

  public Interval plus(Interval other) {
    return new Interval(
        low.plus(other.low),
        lowClosed && other.lowClosed,
        high.flatMap(end -> other.high.map(end::plus)),
        highClosed && other.highClosed);
  }

  /** The differences between the values of this and those of an interval that has an end. */
  public Interval minus(Interval other) {
    BigDecimal less = BigDecimal.ONE.negate();
    return new Interval(
        low.plus(other.high.orElseThrow().times(less)),
        lowClosed && other.highClosed,
        high.map(end -> end.plus(other.low.times(less))),
        highClosed && other.lowClosed);
  }

  /**
   * What share of the whole this is, in percent.
   *
   * @param whole lies above 0
   */
  public Interval percentOf(Interval whole) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    Fraction least =
        whole.high.map(end -> low.times(hundred).over(end)).orElse(Fraction.of(BigDecimal.ZERO));
    return new Interval(
        least,
        lowClosed && whole.highClosed,
        high.map(end -> end.times(hundred).over(whole.low)),
        highClosed && whole.lowClosed);
  }

  public boolean isPositive() {
    return low.signum() > 0;
  }

  /** The single value, if there is but one. */
  public Optional<Fraction> single() {
    return high.filter(low::sameAs);
  }

  /** The smallest interval that covers both; closed where either is. */
  public Interval cover(Interval other) {
    boolean otherLower = other.low.compareTo(low) < 0;
    boolean otherHigher = !other.canEndWithin(this);
    Interval lowest = otherLower ? other : this;
    Interval highest = otherHigher ? other : this;
    return new Interval(lowest.low, lowest.lowClosed, highest.high, highest.highClosed);
  }

  private boolean canEndWithin(Interval other) {
    return other.high.isEmpty()
        || (high.isPresent() && high.get().compareTo(other.high.get()) <= 0);
  }
}
