package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.report.Figure;

/**
 * Judges a printed percentage against its two figures. The order of the steps matters: an author
 * who cuts digits off must not be told that his ratio is upside down.
 */
public final class RatioLadder {

  /** A separator slips by one place or two ({@code 9,753}, {@code 0,9753}), seldom by more. */
  private static final List<Integer> SLIPS = List.of(-1, 1, -2);

  private final Interval part;
  private final Interval whole;
  private final Figure share;

  /**
   * @param whole lies above 0
   * @param share the printed percentage
   */
  public RatioLadder(Interval part, Interval whole, Figure share) {
    this.part = part;
    this.whole = whole;
    this.share = share;
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

  private Optional<RatioFit> direct() {
    Interval ratio = part.percentOf(whole);
    if (rounds(ratio) || otherReadingFits(ratio)) {
      return Optional.of(new RatioFit.Rounded(truncates(ratio)));
    }
    if (truncates(ratio)) {
      return Optional.of(new RatioFit.Truncated());
    }
    return ratio.single().filter(this::roundsTwice).map(exact -> new RatioFit.RoundedTwice());
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
    Interval ratio = part.percentOf(whole);
    return SLIPS.stream()
        .filter(places -> fitsMoved(ratio, places))
        .findFirst()
        .map(RatioFit.Scaled::new);
  }

  private boolean fitsMoved(Interval ratio, int places) {
    BigDecimal value = share.value().scaleByPowerOfTen(places);
    BigDecimal digit = share.lastDigit().scaleByPowerOfTen(places);
    return value.signum() != 0
        && (Interval.rounded(value, digit).meets(ratio)
            || Interval.truncated(value, digit).meets(ratio));
  }

  private boolean fits(Interval ratio) {
    return rounds(ratio) || truncates(ratio);
  }

  private boolean rounds(Interval ratio) {
    return Interval.rounded(share.value(), share.lastDigit()).meets(ratio);
  }

  private boolean truncates(Interval ratio) {
    return Interval.truncated(share.value(), share.lastDigit()).meets(ratio);
  }

  private boolean roundsTwice(Fraction ratio) {
    int decimals = share.decimals();
    Fraction once = Fraction.of(ratio.rounded(decimals + 1));
    return once.rounded(decimals).compareTo(share.value()) == 0;
  }

  private boolean otherReadingFits(Interval ratio) {
    return share.otherReadings().stream()
        .map(value -> Interval.rounded(value, unitOf(value)))
        .anyMatch(ratio::meets);
  }

  private static BigDecimal unitOf(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
  }
}
