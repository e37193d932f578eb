package vn.soat.audit.relation;

import java.math.BigDecimal;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.patterns.report.Evidence;

/** A printed percentage and the figures it can be computed from. */
public sealed interface ShareRelation extends Relation permits GrowthRelation, RatioRelation {

  /** The printed percentage. */
  FigureRef share();

  /** The step of the ladder on which the percentage stands. */
  RatioFit fit();

  /** The percentage as it would be printed, rounded to the digits of the printed one. */
  BigDecimal expected();

  @Override
  default Evidence evidence() {
    return share().evidence();
  }
}
