package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.arithmetic.WholeNumbers;
import vn.soat.patterns.report.Evidence;

/**
 * A whole and its parts.
 *
 * @param demand what the text claims about their sum
 * @param alsoRight other ways to count that the text allows; if one of them holds, all is well.
 *     Looked for only where the first does not hold
 */
public record SumRelation(
    Terms terms,
    Demand demand,
    Once<List<Terms>> alsoRight,
    Certainty certainty,
    Origin origin,
    Evidence evidence)
    implements Relation {

  /** There is one way to count. */
  public static final Once<List<Terms>> NO_OTHERS = new Once<>(List::of);

  /** What is claimed about the sum of the parts. */
  public enum Demand {
    /** They are the whole. */
    EQUAL,
    /** They are distinct parts of it. */
    AT_MOST
  }

  /** What makes the parts a whole. */
  public enum Origin {
    /** The text's own words. */
    WORDING,
    /** A list whose first items are all of the whole, and which goes on. */
    LIST_GOES_ON,
    /** Two counts and by how much the text says that they differ. */
    DIFFERENCE,
    /** A longer period and one that lies in it. */
    TIME,
    /** The columns of form II.06a (Thông tư 01/2020/TT-VPCP). */
    FORM
  }

  /** Two sums to be compared: the whole, usually one figure, and the parts. */
  public static final class Terms {

    private final List<FigureRef> whole;
    private final List<FigureRef> parts;
    private final BigDecimal ofWhole;
    private final BigDecimal ofParts;
    private final boolean areCounts;

    public Terms(List<FigureRef> whole, List<FigureRef> parts) {
      this.whole = List.copyOf(whole);
      this.parts = List.copyOf(parts);
      this.ofWhole = total(this.whole);
      this.ofParts = total(this.parts);
      this.areCounts = areCounts(this.whole) && areCounts(this.parts);
    }

    public List<FigureRef> whole() {
      return whole;
    }

    public List<FigureRef> parts() {
      return parts;
    }

    private static BigDecimal total(List<FigureRef> figures) {
      BigDecimal sum = BigDecimal.ZERO;
      for (FigureRef figure : figures) {
        sum = sum.add(figure.value());
      }
      return sum;
    }

    /** The printed sums are known; a change adds what it makes of its figures. */
    private int compare(Substitution change) {
      return -missing(change).signum();
    }

    /** By how much the parts are less than the whole. */
    private BigDecimal missing(Substitution change) {
      BigDecimal missing = ofWhole.subtract(ofParts);
      return change.values().isEmpty()
          ? missing
          : missing.add(change.more(whole)).subtract(change.more(parts));
    }

    private boolean areSame(Terms other) {
      return whole.equals(other.whole) && parts.equals(other.parts);
    }

    /** 1 for a part, -1 for the whole, 0 where a figure is neither or stands there twice. */
    private int sign(FigureRef figure) {
      long parts = parts().stream().filter(f -> f.id().equals(figure.id())).count();
      long wholes = whole().stream().filter(f -> f.id().equals(figure.id())).count();
      return Math.abs(parts - wholes) == 1 ? (int) (parts - wholes) : 0;
    }

    /** Counts are points; no reading of their last digit matters. */
    private static boolean areCounts(List<FigureRef> figures) {
      for (FigureRef figure : figures) {
        if (figure.nature() != FigureRef.Nature.COUNT) {
          return false;
        }
      }
      return true;
    }
  }

  public FigureRef whole() {
    return terms.whole().get(0);
  }

  public List<FigureRef> parts() {
    return terms.parts();
  }

  @Override
  public List<FigureRef> figures() {
    List<FigureRef> all = new ArrayList<>(terms.whole());
    all.addAll(terms.parts());
    return all;
  }

  @Override
  public boolean holds(Substitution change) {
    if (fits(terms, change)) {
      return true;
    }
    for (Terms others : alsoRight.get()) {
      if (fits(others, change)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Terms t, Substitution change) {
    if (t.areCounts) {
      int order = t.compare(change);
      return demand == Demand.EQUAL ? order == 0 : order <= 0;
    }
    return fits(t, change, FigureRef::rounded) || fits(t, change, FigureRef::truncated);
  }

  private boolean fits(Terms t, Substitution change, Function<FigureRef, Interval> reading) {
    Interval whole = sum(t.whole(), change, reading);
    Interval parts = sum(t.parts(), change, reading);
    return demand == Demand.EQUAL ? whole.meets(parts) : parts.canBeAtMost(whole);
  }

  private static BigDecimal total(List<FigureRef> figures, Substitution change) {
    BigDecimal sum = BigDecimal.ZERO;
    for (FigureRef figure : figures) {
      sum = sum.add(change.valueOf(figure));
    }
    return sum;
  }

  private static Interval sum(
      List<FigureRef> figures, Substitution change, Function<FigureRef, Interval> reading) {
    return figures.stream()
        .map(change::apply)
        .map(reading)
        .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
  }

  /** The sum of the printed parts. */
  public BigDecimal total() {
    return terms.ofParts;
  }

  /** The same sum, as sure as this. */
  public SumRelation with(Certainty other) {
    return new SumRelation(terms, demand, alsoRight, other, origin, evidence);
  }

  /** Every way to count, each as a sum of its own. */
  public Stream<SumRelation> readings() {
    return ways().map(t -> new SumRelation(t, demand, NO_OTHERS, certainty, origin, evidence));
  }

  private Stream<Terms> ways() {
    return Stream.concat(Stream.of(terms), alsoRight.get().stream());
  }

  /**
   * The same sum, told by the way to count of this whole that is nearest to fit: "491 hồ sơ: 296
   * trực tuyến, 190 trực tiếp, 04 kỳ trước chuyển sang" misses one and not five. Only where one
   * slip explains it; else the first way stands.
   */
  public SumRelation nearest() {
    return readings()
        .filter(reading -> reading.terms.whole().equals(terms.whole()) && Slip.explains(reading))
        .min(Comparator.comparing(reading -> reading.missing().abs()))
        .map(reading -> toldBy(reading.terms))
        .orElse(this);
  }

  private SumRelation toldBy(Terms first) {
    List<Terms> others = ways().filter(t -> !t.areSame(first)).toList();
    return new SumRelation(first, demand, new Once<>(() -> others), certainty, origin, evidence);
  }

  private BigDecimal missing() {
    return whole().value().subtract(total());
  }

  /** Whether the parts are less than the whole. */
  public boolean missesSome() {
    return total().compareTo(whole().value()) < 0;
  }

  private BigDecimal total(Substitution change) {
    return change.values().isEmpty() ? terms.ofParts : total(parts(), change);
  }

  @Override
  public List<BigDecimal> valuesFor(FigureRef figure, Substitution others) {
    if (figure.equals(whole())) {
      return List.of(total(others));
    }
    BigDecimal total = total(others).subtract(others.apply(figure).value());
    BigDecimal rest = others.apply(whole()).value().subtract(total);
    return rest.signum() < 0 ? List.of() : List.of(rest);
  }

  /** What one of the ways to count asks of a figure. */
  @Override
  public WholeNumbers bounds(FigureRef figure, Substitution others) {
    WholeNumbers bounds = bounds(terms, figure, others);
    for (Terms reading : alsoRight.get()) {
      bounds = bounds.cover(bounds(reading, figure, others));
    }
    return bounds;
  }

  private WholeNumbers bounds(Terms reading, FigureRef figure, Substitution others) {
    int sign = reading.sign(figure);
    if (sign == 0 || !reading.areCounts) {
      return WholeNumbers.ALL;
    }
    BigDecimal missing = reading.missing(others);
    BigDecimal value = others.valueOf(figure).add(sign > 0 ? missing : missing.negate());
    if (demand == Demand.EQUAL) {
      return WholeNumbers.between(value, value);
    }
    return sign > 0 ? WholeNumbers.between(BigDecimal.ZERO, value) : WholeNumbers.from(value);
  }

  @Override
  public String symbols(Substitution change) {
    StringJoiner sum = new StringJoiner(" + ");
    parts().forEach(part -> sum.add(VietnameseNumbers.of(change.valueOf(part))));
    BigDecimal total = total(change);
    String left = parts().size() > 1 ? sum + " = " + VietnameseNumbers.of(total) : sum.toString();
    BigDecimal whole = change.valueOf(whole());
    int order = total.compareTo(whole);
    return order == 0 && parts().size() > 1
        ? left
        : left + (order < 0 ? " < " : order > 0 ? " > " : " = ") + VietnameseNumbers.of(whole);
  }
}
