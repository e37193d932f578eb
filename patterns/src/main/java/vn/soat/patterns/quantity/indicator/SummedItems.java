package vn.soat.patterns.quantity.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;

/**
 * Tells by their sum which figure of a lead-in the items of a list divide: "Tiếp nhận 400 hồ sơ,
 * trực tuyến 90 hồ sơ, trong đó:" above items that add up to 400 divides what came in, though the
 * ones online stand nearer.
 */
final class SummedItems {

  /** No list of parts is longer. */
  private static final int MOST_ITEMS = 30;

  private final Reading reading;
  private final CountedSoFar found;

  private int lastAsked = -1;

  private Optional<BigDecimal> lastSum = Optional.empty();

  SummedItems(Reading reading, CountedSoFar found) {
    this.reading = reading;
    this.found = found;
  }

  /** What the figure counts that the first count of an item is a part of. */
  Optional<Indicator> of(Candidate candidate) {
    return found.endBefore(candidate) == 0 && candidate.role() == Counted.Role.ALONE
        ? reading
            .outline()
            .leadIn(candidate.block())
            .filter(reading::endsWithColon)
            .flatMap(leadIn -> dividedBy(leadIn, candidate))
        : Optional.empty();
  }

  /** Only where the lead-in has several figures does the sum say more than their order. */
  private Optional<Indicator> dividedBy(Block leadIn, Candidate candidate) {
    List<Counted> wholes =
        found
            .nearestOf(leadIn.index())
            .takeWhile(whole -> whole.block().index() == leadIn.index())
            .filter(whole -> whole.isOf(candidate.kind()))
            .toList();
    return wholes.size() < 2
        ? Optional.empty()
        : sumBelow(leadIn)
            .flatMap(
                sum ->
                    wholes.stream()
                        .filter(whole -> whole.value().compareTo(sum) == 0)
                        .findFirst()
                        .flatMap(found::handedOn));
  }

  /** Each item of a list asks for its sum. */
  private Optional<BigDecimal> sumBelow(Block leadIn) {
    if (lastAsked != leadIn.index()) {
      lastAsked = leadIn.index();
      lastSum = sum(leadIn);
    }
    return lastSum;
  }

  private Optional<BigDecimal> sum(Block leadIn) {
    List<Optional<BigDecimal>> counts = new ArrayList<>();
    List<Block> blocks = reading.outline().blocks();
    Marker.Style style = blocks.get(leadIn.index() + 1).marker().style();
    for (int i = leadIn.index() + 1; i < blocks.size() && counts.size() < MOST_ITEMS; i++) {
      if (blocks.get(i).marker().style() != style) {
        break;
      }
      counts.add(firstCount(blocks.get(i)));
    }
    return counts.size() > 1 && counts.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            counts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  private Optional<BigDecimal> firstCount(Block item) {
    return reading.startingIn(item.body()).stream()
        .filter(match -> match.is("count"))
        .findFirst()
        .flatMap(match -> match.group("figure"))
        .map(
            figure ->
                NumberReader.read(reading.printed(figure), NumberReader.Sort.COUNT, Bound.EXACT)
                    .value());
  }
}
