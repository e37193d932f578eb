package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.soat.audit.arithmetic.Fraction;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.arithmetic.RatioLadder;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.arithmetic.WholeNumbers;

/**
 * A rate of change and the two figures between which it lies: "tăng từ 1.128 lên 1.243 hồ sơ, tức
 * tăng 10,2 %". Whether it rose or fell is told by the figures.
 *
 * @param from greater than 0
 */
public record GrowthRelation(FigureRef from, FigureRef to, FigureRef share)
    implements ShareRelation {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public List<FigureRef> figures() {
    return List.of(from, to, share);
  }

  /** The text says from what to what. */
  @Override
  public Certainty certainty() {
    return Certainty.CERTAIN;
  }

  @Override
  public RatioFit fit() {
    return ladder().judgeRate();
  }

  @Override
  public boolean holds(Substitution change) {
    GrowthRelation read = read(change);
    return read.from.isPositive() && read.ladder().holds();
  }

  private GrowthRelation read(Substitution change) {
    return new GrowthRelation(change.apply(from), change.apply(to), change.apply(share));
  }

  private RatioLadder ladder() {
    return new RatioLadder(difference(), from.rounded(), share.figure());
  }

  private Interval difference() {
    return rises() ? to.rounded().minus(from.rounded()) : from.rounded().minus(to.rounded());
  }

  private boolean rises() {
    return to.value().compareTo(from.value()) >= 0;
  }

  private Fraction exact() {
    return Fraction.percent(to.value().subtract(from.value()).abs(), from.value());
  }

  @Override
  public BigDecimal expected() {
    return exact().rounded(share.figure().decimals());
  }

  @Override
  public List<BigDecimal> valuesFor(FigureRef figure, Substitution others) {
    GrowthRelation read = read(others);
    if (figure.id().equals(share.id())) {
      int decimals = share.figure().decimals();
      return Stream.of(read.expected(), read.exact().truncated(decimals)).distinct().toList();
    }
    if (figure.nature() != FigureRef.Nature.COUNT) {
      return List.of();
    }
    WholeNumbers counts = figure.id().equals(to.id()) ? read.tos() : read.froms();
    return counts.values();
  }

  /** What the first figure becomes with the printed rate. */
  private WholeNumbers tos() {
    return WholeNumbers.between(
        from.value().multiply(lowFactor()).movePointLeft(2),
        from.value().multiply(highFactor()).movePointLeft(2));
  }

  private WholeNumbers froms() {
    BigDecimal hundredTimes = to.value().multiply(HUNDRED);
    return lowFactor().signum() <= 0
        ? WholeNumbers.NONE
        : WholeNumbers.quotients(hundredTimes, lowFactor(), highFactor());
  }

  private BigDecimal lowFactor() {
    return factor(rises() ? halfDigit().negate() : halfDigit());
  }

  private BigDecimal highFactor() {
    return factor(rises() ? halfDigit() : halfDigit().negate());
  }

  /** What is left of 100, or comes of it, at the printed rate and a bit more. */
  private BigDecimal factor(BigDecimal more) {
    BigDecimal rate = share.value().add(more);
    return rises() ? HUNDRED.add(rate) : HUNDRED.subtract(rate);
  }

  private BigDecimal halfDigit() {
    return share.figure().lastDigit().multiply(HALF);
  }

  @Override
  public String symbols(Substitution change) {
    GrowthRelation read = read(change);
    String first = VietnameseNumbers.of(read.from.value());
    String second = VietnameseNumbers.of(read.to.value());
    return "("
        + (read.rises() ? second + " − " + first : first + " − " + second)
        + ") : "
        + first
        + " = "
        + VietnameseNumbers.percent(read.expected());
  }
}
