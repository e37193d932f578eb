package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.arithmetic.Fraction;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.arithmetic.RatioLadder;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.arithmetic.WholeNumbers;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;

/**
 * A percentage and the two figures that the text divides.
 *
 * @param whole greater than 0
 * @param otherWholes further wholes that the text names, the nearest first
 */
public record RatioRelation(
    FigureRef part,
    FigureRef whole,
    FigureRef share,
    Percentage.Link link,
    List<FigureRef> otherWholes)
    implements ShareRelation {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public RatioRelation {
    otherWholes = List.copyOf(otherWholes);
  }

  @Override
  public List<FigureRef> figures() {
    return List.of(part, whole, share);
  }

  @Override
  public Certainty certainty() {
    return link == Percentage.Link.LEAD_IN ? Certainty.LIKELY : Certainty.CERTAIN;
  }

  /** The same part and share, of another whole. */
  public RatioRelation ofWhole(FigureRef other) {
    return new RatioRelation(part, other, share, link, List.of());
  }

  @Override
  public RatioFit fit() {
    return direct(Substitution.NONE).orElseGet(this::judged);
  }

  private RatioFit judged() {
    return ladder(Substitution.NONE)
        .map(l -> l.judge(otherWholes.stream().map(FigureRef::rounded).toList()))
        .orElseGet(RatioFit.Mismatch::new);
  }

  @Override
  public boolean holds(Substitution change) {
    return areCounts()
        ? direct(change).isPresent()
        : ladder(change).map(RatioLadder::holds).orElse(false);
  }

  /** How the share follows from two counts; empty for measures, too. */
  private Optional<RatioFit> direct(Substitution change) {
    BigDecimal all = change.valueOf(whole);
    return areCounts() && all.signum() > 0
        ? RatioLadder.ofCounts(change.valueOf(part), all, change.apply(share).figure())
        : Optional.empty();
  }

  /** Counts are points: their quotient needs no interval. */
  private boolean areCounts() {
    return part.nature() == FigureRef.Nature.COUNT && whole.nature() == FigureRef.Nature.COUNT;
  }

  private Optional<RatioLadder> ladder(Substitution change) {
    Interval changedWhole = change.apply(whole).rounded();
    return changedWhole.isPositive()
        ? Optional.of(
            new RatioLadder(
                change.apply(part).rounded(), changedWhole, change.apply(share).figure()))
        : Optional.empty();
  }

  /**
   * Whether another whole that fits is this one with a digit amiss: "có 144 thủ tục … Trong 414 thủ
   * tục, 70 thủ tục trực tuyến, bằng 48,61 %".
   */
  public boolean isMistyped(FigureRef fitting) {
    boolean sameThing = whole.indicator().isPresent() && total(whole).equals(total(fitting));
    boolean sibling = part.value().add(whole.value()).compareTo(fitting.value()) == 0;
    return !part.id().equals(fitting.id())
        && !sibling
        && isTotal(whole)
        && !isOwnTotal(fitting)
        && ((Slip.isTransposed(whole, fitting) && (sameThing || mayHoldPart()))
            || (sameThing && Slip.isSlip(whole, fitting.value())));
  }

  /** What is less than its part was never its whole, whatever its digits. */
  private boolean mayHoldPart() {
    return whole.value().compareTo(part.value()) >= 0;
  }

  /**
   * "Tiếp nhận 853 hồ sơ, giải quyết 835; trực tuyến 505 (59,2 %)": of those that were received.
   */
  private boolean isOwnTotal(FigureRef fitting) {
    Optional<Indicator> own = part.indicator().flatMap(Family::of).map(Family::whole);
    return own.isPresent()
        && own.equals(fitting.indicator())
        && !own.equals(whole.indicator())
        && whole.indicator().isPresent();
  }

  /** "63 hồ sơ: trước hạn 36, đúng hạn 27 (42,9 %)": 36 is no whole, though 63 turned round. */
  private static boolean isTotal(FigureRef figure) {
    return figure
        .indicator()
        .map(Indicator::code)
        .filter(code -> !code.endsWith(".total") && !code.endsWith(".published"))
        .isEmpty();
  }

  /** All procedures are published. */
  private static Optional<Indicator> total(FigureRef figure) {
    return figure
        .indicator()
        .map(i -> i == Indicator.PROCEDURE_PUBLISHED ? Indicator.PROCEDURE_TOTAL : i);
  }

  /** The true share in percent. */
  public Fraction exact() {
    return Fraction.percent(part.value(), whole.value());
  }

  @Override
  public BigDecimal expected() {
    return exact().rounded(share.figure().decimals());
  }

  @Override
  public List<BigDecimal> valuesFor(FigureRef figure, Substitution others) {
    RatioRelation read =
        new RatioRelation(
            others.apply(part), others.apply(whole), others.apply(share), link, otherWholes);
    if (figure.equals(share)) {
      return read.shares();
    }
    if (figure.nature() != FigureRef.Nature.COUNT || read.share.value().signum() <= 0) {
      return List.of();
    }
    return figure.equals(part) ? read.parts() : read.wholes();
  }

  /** Rounded or cut at the digits printed, or with one digit more, which may have been left out. */
  private List<BigDecimal> shares() {
    if (whole.value().signum() <= 0) {
      return List.of();
    }
    int decimals = share.figure().decimals();
    return Stream.of(expected(), exact().truncated(decimals), exact().rounded(decimals + 1))
        .distinct()
        .toList();
  }

  private List<BigDecimal> parts() {
    return WholeNumbers.between(
            low().multiply(whole.value()).movePointLeft(2),
            high().multiply(whole.value()).movePointLeft(2))
        .values();
  }

  private List<BigDecimal> wholes() {
    if (low().signum() <= 0) {
      return List.of();
    }
    return WholeNumbers.quotients(part.value().multiply(HUNDRED), low(), high()).values();
  }

  /** The share is at most one unit of its last digit off, however it was rounded. */
  @Override
  public WholeNumbers bounds(FigureRef figure, Substitution others) {
    if (!areCounts() || part.id().equals(whole.id()) || !share.figure().otherReadings().isEmpty()) {
      return WholeNumbers.ALL;
    }
    BigDecimal printed = others.valueOf(share);
    BigDecimal low = printed.subtract(share.figure().lastDigit());
    BigDecimal high = printed.add(share.figure().lastDigit());
    return figure.id().equals(part.id())
        ? WholeNumbers.between(partOf(low, others), partOf(high, others))
        : wholesBetween(low, high, others.valueOf(part).multiply(HUNDRED));
  }

  private BigDecimal partOf(BigDecimal percent, Substitution others) {
    return percent.multiply(others.valueOf(whole)).movePointLeft(2);
  }

  private static WholeNumbers wholesBetween(
      BigDecimal low, BigDecimal high, BigDecimal hundredParts) {
    if (high.signum() <= 0) {
      return WholeNumbers.ALL;
    }
    BigDecimal least = hundredParts.divide(high, 0, RoundingMode.FLOOR);
    return low.signum() <= 0
        ? WholeNumbers.from(least)
        : WholeNumbers.between(least, hundredParts.divide(low, 0, RoundingMode.CEILING));
  }

  private BigDecimal low() {
    return share.value().subtract(halfDigit());
  }

  private BigDecimal high() {
    return share.value().add(halfDigit());
  }

  private BigDecimal halfDigit() {
    return share.figure().lastDigit().multiply(HALF);
  }

  @Override
  public String symbols(Substitution change) {
    BigDecimal n = change.apply(part).value();
    BigDecimal m = change.apply(whole).value();
    return symbols(n, m, share.figure().decimals());
  }

  /** The division of two figures, {@code 1.105 : 1.133 = 97,53 %}. */
  public static String symbols(BigDecimal n, BigDecimal m, int decimals) {
    return VietnameseNumbers.of(n)
        + " : "
        + VietnameseNumbers.of(m)
        + " = "
        + VietnameseNumbers.percent(Fraction.percent(n, m).rounded(decimals));
  }
}
