package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.arithmetic.DigitSlips;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.audit.arithmetic.PrintedStyle;
import vn.soat.audit.arithmetic.WholeNumbers;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;

/**
 * A printed figure as a member of a relation.
 *
 * @param id its id in the report; empty where it is no item of its own
 * @param printed as a finding cites it
 */
public record FigureRef(
    Optional<String> id,
    Figure figure,
    String printed,
    Nature nature,
    Optional<Indicator> indicator,
    Evidence evidence) {

  /** How exact a figure of its sort is. */
  public enum Nature {
    /** Dossiers, people, đồng to the last one: the printed number itself. */
    COUNT,
    /** Hectares, billions: rounded to the digits printed. */
    MEASURE,
    /** A percentage. */
    SHARE
  }

  public static FigureRef of(Quantity quantity) {
    return new FigureRef(
        Optional.of(quantity.id()),
        quantity.figure(),
        quantity.figure().printed(),
        isCount(quantity.kind(), quantity.figure()) ? Nature.COUNT : Nature.MEASURE,
        quantity.indicator(),
        quantity.evidence());
  }

  public static FigureRef of(Percentage percentage) {
    return new FigureRef(
        Optional.of(percentage.id()),
        percentage.figure(),
        percentage.printed(),
        Nature.SHARE,
        percentage.indicator(),
        percentage.evidence());
  }

  /** The quantity behind an operand, or the bare number where it is none. */
  public static FigureRef of(Operand operand, Figures figures) {
    return operand
        .id()
        .flatMap(figures::of)
        .filter(quantity -> quantity.figure().value().compareTo(operand.value()) == 0)
        .map(FigureRef::of)
        .orElseGet(() -> bare(operand));
  }

  private static FigureRef bare(Operand operand) {
    BigDecimal value = operand.value();
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, plain.scale()));
    String printed = operand.evidence().quote();
    Figure figure = new Figure(printed, value, lastDigit, Figure.Bound.EXACT, List.of());
    Nature nature = plain.scale() <= 0 ? Nature.COUNT : Nature.MEASURE;
    return new FigureRef(
        operand.id(), figure, printed, nature, Optional.empty(), operand.evidence());
  }

  private static boolean isCount(QuantityKind kind, Figure figure) {
    return kind != QuantityKind.AREA && figure.lastDigit().compareTo(BigDecimal.ONE) == 0;
  }

  public BigDecimal value() {
    return figure.value();
  }

  /** Whether all that it may stand for is more than 0. */
  public boolean isPositive() {
    return nature == Nature.COUNT ? value().signum() > 0 : rounded().isPositive();
  }

  /** The true values that it stands for when its last digit is rounded. */
  public Interval rounded() {
    return nature == Nature.COUNT
        ? Interval.point(value())
        : Interval.rounded(value(), figure.lastDigit());
  }

  /** The true values that it stands for when further digits are cut off. */
  public Interval truncated() {
    return nature == Nature.COUNT
        ? Interval.point(value())
        : Interval.truncated(value(), figure.lastDigit());
  }

  /** The same figure with another value in its place. */
  public FigureRef withValue(BigDecimal value) {
    Figure changed =
        new Figure(figure.printed(), value, figure.lastDigit(), figure.bound(), List.of());
    return new FigureRef(id, changed, printed, nature, indicator, evidence);
  }

  /** Of such values those one slip of the pen away; none where the digits are not all printed. */
  List<BigDecimal> slips(WholeNumbers wanted) {
    if (nature != Nature.COUNT || wanted.isEmpty()) {
      return List.of();
    }
    String digits = digits();
    return digits.equals(value().toPlainString()) ? DigitSlips.of(digits, wanted) : List.of();
  }

  private String digits() {
    StringBuilder digits = new StringBuilder(printed.length());
    printed.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** As another value would be printed in its place. */
  public String written(BigDecimal value) {
    PrintedStyle style = PrintedStyle.of(printed);
    return nature == Nature.SHARE
        ? style.percentage(value, Math.max(figure.decimals(), value.scale()))
        : style.count(value);
  }

  /** The same figure taken as exact. */
  public FigureRef exact() {
    Figure plain =
        new Figure(figure.printed(), value(), figure.lastDigit(), Figure.Bound.EXACT, List.of());
    return new FigureRef(id, plain, printed, nature, indicator, evidence);
  }

  /** Characters from its first to the first of another. */
  public int distanceTo(FigureRef other) {
    return Math.abs(other.evidence.span().start() - evidence.span().start());
  }

  public CitedFigure cited() {
    return new CitedFigure(id, printed, evidence);
  }
}
