package vn.soat.audit.relation.ratio;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.GrowthRelation;
import vn.soat.patterns.report.Quantity;

/**
 * "Tiếp nhận 2.640 hồ sơ. So với năm trước (2.200 hồ sơ) tăng 440 hồ sơ, tương ứng tăng 20 %": the
 * figure before and the amount of the change make up the figure of now, and that proves what the
 * rate is of.
 */
final class ChangesByAmount {

  /** Characters from one figure of such a sentence to the next. */
  private static final int CLAUSE = 60;

  /** Characters of a paragraph before it, which tells the figure of now. */
  private static final int PARAGRAPH = 400;

  private final Figures figures;

  ChangesByAmount(Figures figures) {
    this.figures = figures;
  }

  /** The change whose rate stands behind its amount; empty where the three do not fit. */
  Optional<GrowthRelation> before(FigureRef rate) {
    int at = rate.evidence().span().start();
    return figures
        .lastIn(at - CLAUSE, at, q -> q.figure().isExact())
        .flatMap(amount -> from(amount).flatMap(from -> growth(from, amount, rate)));
  }

  /** The figure of an earlier time right before the amount. */
  private Optional<Quantity> from(Quantity amount) {
    int at = amount.evidence().span().start();
    return figures
        .lastIn(at - CLAUSE, at - 1, any -> true)
        .filter(q -> q.figure().isExact() && q.kind() == amount.kind())
        .filter(q -> EarlierTime.isOf(q, figures.report()));
  }

  private Optional<GrowthRelation> growth(Quantity from, Quantity amount, FigureRef rate) {
    int at = from.evidence().span().start();
    return figures
        .lastIn(at - PARAGRAPH, at, q -> q.kind() == from.kind() && isNow(q, from, amount))
        .map(now -> new GrowthRelation(FigureRef.of(from), FigureRef.of(now), rate));
  }

  private static boolean isNow(Quantity now, Quantity from, Quantity amount) {
    BigDecimal difference = now.figure().value().subtract(from.figure().value());
    return now.figure().isExact()
        && difference.signum() != 0
        && difference.abs().compareTo(amount.figure().value()) == 0;
  }
}
