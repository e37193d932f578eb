package vn.soat.patterns.percentage;

import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Ratio;

/** Finds the ratio of a share whose words say what is counted, as do those of a count above. */
final class IndicatorShares {

  private final Reading reading;
  private final Figures figures;
  private final WholesBehind behind;
  private final FormWholes form;

  IndicatorShares(Reading reading, Figures figures, WholesBehind behind, FormWholes form) {
    this.reading = reading;
    this.figures = figures;
    this.behind = behind;
    this.form = form;
  }

  /** A count above that bears an indicator, with a whole that the share fits. */
  Optional<Ratio> find(Indicator indicator, Share share) {
    Optional<Counted> whole = behind.find(share);
    return whole.isPresent()
        ? ofWhole(whole.get(), indicator, share)
        : ofPartAbove(indicator, share);
  }

  /**
   * "Nộp trực tuyến chiếm 91,84% số tiếp nhận mới (2.525 hồ sơ)": the part stands anywhere above.
   */
  private Optional<Ratio> ofWhole(Counted whole, Indicator indicator, Share share) {
    return figures.before(whole).stream()
        .filter(part -> part.counts(indicator) && share.fits(part, whole))
        .map(part -> part.over(whole, figures.link(whole, share)))
        .findFirst();
  }

  private Optional<Ratio> ofPartAbove(Indicator indicator, Share share) {
    int block = reading.outline().at(share.start()).index();
    int blocks = share.figure().decimals() < 2 ? Figures.BLOCKS_CLOSE : Integer.MAX_VALUE;
    for (int i = share.after() - 1; i >= Math.max(0, share.after() - Figures.MOST_ABOVE); i--) {
      Counted part = figures.get(i);
      if (block - part.block().index() > blocks) {
        return Optional.empty();
      }
      if (part.counts(indicator)) {
        Optional<Counted> whole = share.first(part, form.above(part, indicator));
        if (whole.isPresent()) {
          return whole.map(w -> part.over(w, figures.link(w, share)));
        }
      }
    }
    return Optional.empty();
  }
}
