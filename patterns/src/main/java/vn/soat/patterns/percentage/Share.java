package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Span;

/**
 * A share whose two figures are looked for.
 *
 * @param span its figure and the sign
 * @param after the index of the first count behind it
 * @param joined whether the last count before it is joined to it
 */
record Share(Span span, Figure figure, int after, boolean joined) {

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** One without fits much by chance. */
  boolean hasDecimals() {
    return figure.decimals() > 0;
  }

  /** One of two decimals is fitted by hardly any two figures by chance. */
  boolean isTold() {
    return figure.decimals() > 1 && isTenthOrMore();
  }

  /** One below is fitted by many pairs. */
  boolean isTenthOrMore() {
    return figure.value().compareTo(BigDecimal.TEN) >= 0;
  }

  boolean isAll() {
    return figure.value().compareTo(Fit.HUNDRED) == 0;
  }

  boolean isBefore(Counted count) {
    return count.start() >= end();
  }

  /** Whether it is what two counts give. */
  boolean fits(Counted part, Counted whole) {
    return Fit.holds(part, whole, figure);
  }

  /** The first of some wholes of a part that it fits. */
  Optional<Counted> first(Counted part, List<Counted> wholes) {
    return wholes.stream().filter(whole -> fits(part, whole)).findFirst();
  }

  /** Whether both figures are known and give it. */
  boolean fits(Ratio ratio) {
    return Fit.holds(ratio, figure);
  }
}
