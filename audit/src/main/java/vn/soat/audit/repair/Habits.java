package vn.soat.audit.repair;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.ShareRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Report;

/** How the author of a report writes figures: 02 or 2, rounded or cut. */
final class Habits {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Once<Boolean> pads;
  private final Once<Boolean> rounds;
  private final Once<Boolean> cuts;

  Habits(Relations relations) {
    this.pads = new Once<>(() -> pads(relations.report()));
    this.rounds = new Once<>(() -> anyFit(relations, Habits::isRounded));
    this.cuts = new Once<>(() -> anyFit(relations, RatioFit.Truncated.class::isInstance));
  }

  private static boolean pads(Report report) {
    return report.quantities().stream().map(q -> q.figure().printed()).anyMatch(Habits::isPadded);
  }

  private static boolean isPadded(String printed) {
    return printed.length() == 2 && printed.charAt(0) == '0';
  }

  private static boolean anyFit(Relations relations, Predicate<RatioFit> wanted) {
    return relations.ratios().relations().stream().map(relations::fit).anyMatch(wanted);
  }

  private static boolean isRounded(RatioFit fit) {
    return fit instanceof RatioFit.Rounded rounded && !rounded.alsoTruncated();
  }

  /**
   * As the report would print another value in the place of a figure: nobody writes 00, and in a
   * table, among 2 and 9, nobody writes 07.
   */
  String written(FigureRef figure, BigDecimal value, Relation broken) {
    String plain = figure.written(value);
    String digit = isPadded(plain) ? plain.substring(1) : plain;
    boolean single = figure.nature() == FigureRef.Nature.COUNT && digit.length() == 1;
    if (!single) {
      return plain;
    }
    return value.signum() > 0 && pads(broken) ? "0" + digit : digit;
  }

  /** As the single digits of its own list are written; where it has none, as in the report. */
  private boolean pads(Relation broken) {
    List<FigureRef> single = broken.figures().stream().filter(Habits::isSingle).toList();
    long padded = single.stream().filter(figure -> isPadded(figure.printed())).count();
    return single.isEmpty() ? pads.get() : 2 * padded > single.size();
  }

  private static boolean isSingle(FigureRef figure) {
    return figure.nature() == FigureRef.Nature.COUNT
        && figure.value().signum() > 0
        && figure.value().compareTo(BigDecimal.TEN) < 0;
  }

  /**
   * Whether a share would be rounded or cut as the others of the report are, where that makes a
   * difference, and has more digits only where one digit was left out.
   */
  boolean allow(FigureRef figure, BigDecimal value, Relation broken) {
    if (!(broken instanceof ShareRelation ratio) || !figure.equals(ratio.share())) {
      return true;
    }
    if (exceeds(figure, value)) {
      return false;
    }
    int decimals = figure.figure().decimals();
    if (value.scale() > decimals) {
      return EditCost.between(figure.printed(), figure.written(value)) <= EditCost.DIGIT;
    }
    boolean rounded = value.compareTo(ratio.expected()) == 0;
    return isRoundedAndCut(ratio, figure)
        || (rounded ? rounds.get() || !cuts.get() : cuts.get() || !rounds.get());
  }

  private static boolean isRoundedAndCut(ShareRelation ratio, FigureRef share) {
    int decimals = share.figure().decimals();
    return ratio.valuesFor(share, Substitution.NONE).stream()
            .filter(value -> value.scale() <= decimals)
            .count()
        == 1;
  }

  /** Whether a part would become more than its whole: it was not meant where none is printed. */
  static boolean exceeds(FigureRef share, BigDecimal value) {
    return share.nature() == FigureRef.Nature.SHARE
        && share.value().compareTo(HUNDRED) <= 0
        && value.compareTo(HUNDRED) > 0;
  }
}
