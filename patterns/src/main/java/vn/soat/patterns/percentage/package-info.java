/**
 * Percentages, with the two figures behind them.
 *
 * <p>{@code PercentageReader} makes an item of each sign. {@code RatioFinder} names the ways to its
 * figures in the order in which they are tried, {@code WholeFinder} those to the whole of a part:
 *
 * <ul>
 *   <li>in a row of a table ({@code TableRows}): {@code RowShares}, {@code RowPairs}; in a run of
 *       figures: {@code Respectively};
 *   <li>beside the share: {@code SideBySide}; in its clause: {@code PartFinder}; in brackets:
 *       {@code Brackets};
 *   <li>of a plan: {@code PlanRatios}; of several parts: {@code PartsTogether};
 *   <li>of a whole behind it: {@code WholesBehind}, or above: {@code WholesAbove}, {@code
 *       FormWholes}, {@code SharesBefore}, or of itself: {@code AllOfIt};
 *   <li>by words that name the whole: {@code NamedWholes}, what is counted: {@code
 *       IndicatorShares}, or a row or group: {@code NamedShares};
 *   <li>by nothing but the fit: {@code FittingPairs}, {@code UnjoinedPairs};
 *   <li>of a change, between two figures: {@code ChangeFinder}.
 * </ul>
 */
@NullMarked
package vn.soat.patterns.percentage;

import org.jspecify.annotations.NullMarked;
