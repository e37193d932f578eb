package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.soat.audit.arithmetic.Fraction;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.patterns.report.Evidence;

/**
 * Shares that the text tells as all of one whole.
 *
 * @param shares at least two, in the order of the text
 * @param closed whether no other part has a name; else a rest may be left
 */
public record HundredRelation(List<FigureRef> shares, boolean closed, Evidence evidence)
    implements Relation {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public HundredRelation {
    shares = List.copyOf(shares);
  }

  @Override
  public List<FigureRef> figures() {
    return shares;
  }

  /** A share that the text leaves out would explain the rest. */
  @Override
  public Certainty certainty() {
    return Certainty.LIKELY;
  }

  @Override
  public boolean holds(Substitution change) {
    List<FigureRef> read = shares.stream().map(change::apply).toList();
    return makeHundred(read);
  }

  /** Whether shares may be 100 % together, all of them rounded or all of them cut. */
  static boolean makeHundred(List<FigureRef> shares) {
    Fraction hundred = Fraction.of(HUNDRED);
    return sum(shares, FigureRef::rounded).contains(hundred)
        || sum(shares, FigureRef::truncated).contains(hundred);
  }

  private static Interval sum(List<FigureRef> shares, Function<FigureRef, Interval> reading) {
    return shares.stream().map(reading).reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
  }

  /** What the printed shares add up to. */
  public BigDecimal total() {
    return total(Substitution.NONE);
  }

  private BigDecimal total(Substitution change) {
    return shares.stream()
        .map(change::apply)
        .map(FigureRef::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public List<BigDecimal> valuesFor(FigureRef figure, Substitution others) {
    BigDecimal rest = HUNDRED.subtract(total(others)).add(others.apply(figure).value());
    return rest.signum() < 0 ? List.of() : List.of(rest);
  }

  @Override
  public String symbols(Substitution change) {
    String sum =
        shares.stream()
            .map(change::apply)
            .map(share -> VietnameseNumbers.percent(share.value()))
            .collect(Collectors.joining(" + "));
    return sum + " = " + VietnameseNumbers.percent(total(change));
  }
}
