package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.patterns.report.Figure;

/**
 * Judges a printed percentage against its two figures. The order of the steps matters: an author
 * who cuts digits off must not be told that his ratio is upside down.
 */
public final class RatioLadder {

  /** A separator slips by one place or two ({@code 9,753}, {@code 0,9753}), seldom by more. */
  private static final List<Integer> SLIPS = List.of(-1, 1, -2);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Interval part;
  private final Interval whole;
  private final Figure share;
  private final Interval ratio;
  private final Interval rounded;
  private final Interval truncated;

  /**
   * @param whole lies above 0
   * @param share the printed percentage
   */
  public RatioLadder(Interval part, Interval whole, Figure share) {
    this.part = part;
    this.whole = whole;
    this.share = share;
    this.ratio = part.percentOf(whole);
    this.rounded = Interval.rounded(share.value(), share.lastDigit());
    this.truncated = Interval.truncated(share.value(), share.lastDigit());
  }

  /**
   * How a share follows from two counts, if it does: the first steps of the ladder, without the
   * intervals that measures need.
   *
   * @param whole more than 0
   */
  public static Optional<RatioFit> ofCounts(BigDecimal part, BigDecimal whole, Figure share) {
    BigDecimal hundredParts = part.multiply(HUNDRED);
    BigDecimal digit = share.lastDigit().multiply(whole);
    BigDecimal off = hundredParts.subtract(share.value().multiply(whole));
    boolean cut = off.signum() >= 0 && off.compareTo(digit) < 0;
    if (off.abs().multiply(TWO).compareTo(digit) <= 0
        || otherReadingFits(hundredParts, whole, share)) {
      return Optional.of(new RatioFit.Rounded(cut));
    }
    if (cut) {
      return Optional.of(new RatioFit.Truncated());
    }
    boolean near = off.abs().compareTo(digit) <= 0;
    return near && roundsTwice(new Fraction(hundredParts, whole), share)
        ? Optional.of(new RatioFit.RoundedTwice())
        : Optional.empty();
  }

  private static boolean otherReadingFits(BigDecimal hundredParts, BigDecimal whole, Figure share) {
    return !share.otherReadings().isEmpty()
        && otherReadings(share).anyMatch(r -> r.contains(new Fraction(hundredParts, whole)));
  }

  /** Whether the percentage follows from its own two figures by some way of rounding. */
  public boolean holds() {
    return direct().isPresent();
  }

  /**
   * @param others further wholes that the text names
   */
  public RatioFit judge(List<Interval> others) {
    return direct()
        .or(this::inverted)
        .or(() -> otherBase(others))
        .or(this::scaled)
        .orElseGet(RatioFit.Mismatch::new);
  }

  /** The same for a rate of change, which has but one base and is not turned round. */
  public RatioFit judgeRate() {
    return direct().or(this::scaled).orElseGet(RatioFit.Mismatch::new);
  }

  private Optional<RatioFit> direct() {
    if (rounds(ratio) || otherReadings(share).anyMatch(ratio::meets)) {
      return Optional.of(new RatioFit.Rounded(truncates(ratio)));
    }
    if (truncates(ratio)) {
      return Optional.of(new RatioFit.Truncated());
    }
    return ratio
        .single()
        .filter(exact -> roundsTwice(exact, share))
        .map(exact -> new RatioFit.RoundedTwice());
  }

  private Optional<RatioFit> inverted() {
    if (!part.isPositive() || !fits(whole.percentOf(part))) {
      return Optional.empty();
    }
    return Optional.of(new RatioFit.Inverted());
  }

  private Optional<RatioFit> otherBase(List<Interval> others) {
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).isPositive() && fits(part.percentOf(others.get(i)))) {
        return Optional.of(new RatioFit.OtherBase(i));
      }
    }
    return Optional.empty();
  }

  private Optional<RatioFit> scaled() {
    return SLIPS.stream().filter(this::fitsMoved).findFirst().map(RatioFit.Scaled::new);
  }

  private boolean fitsMoved(int places) {
    BigDecimal value = share.value().scaleByPowerOfTen(places);
    BigDecimal digit = share.lastDigit().scaleByPowerOfTen(places);
    return value.signum() != 0
        && (Interval.rounded(value, digit).meets(ratio)
            || Interval.truncated(value, digit).meets(ratio));
  }

  private boolean fits(Interval other) {
    return rounds(other) || truncates(other);
  }

  private boolean rounds(Interval other) {
    return rounded.meets(other);
  }

  private boolean truncates(Interval other) {
    return truncated.meets(other);
  }

  private static boolean roundsTwice(Fraction ratio, Figure share) {
    int decimals = share.decimals();
    Fraction once = Fraction.of(ratio.rounded(decimals + 1));
    return once.rounded(decimals).compareTo(share.value()) == 0;
  }

  private static Stream<Interval> otherReadings(Figure share) {
    return share.otherReadings().stream().map(value -> Interval.rounded(value, unitOf(value)));
  }

  private static BigDecimal unitOf(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
  }
}
