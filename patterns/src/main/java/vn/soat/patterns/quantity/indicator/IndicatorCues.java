package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Stops;

/** Tells what the words before a figure speak of, for figures that count nothing themselves. */
public final class IndicatorCues {

  private final Reading reading;

  /** Empty until it is asked for: few reports have such figures. */
  private Optional<ContextReader> context = Optional.empty();

  public IndicatorCues(Reading reading) {
    this.reading = reading;
  }

  private ContextReader context() {
    ContextReader known = context.orElseGet(() -> new ContextReader(reading, OptionalInt.empty()));
    context = Optional.of(known);
    return known;
  }

  /** The dossier indicator that the words directly before an offset name, back to a comma. */
  public Optional<Indicator> beforeFigure(int offset) {
    if (reading.outline().blocks().isEmpty()) {
      return Optional.empty();
    }
    Block block = reading.outline().at(offset);
    int from = Math.max(block.span().start(), offset - ContextReader.LONGEST_CLAUSE);
    int comma = Stops.lastIn(reading.text(), from, offset, ',');
    return Indicators.ofDossiers(context().before(block, Math.max(0, comma), offset));
  }
}
