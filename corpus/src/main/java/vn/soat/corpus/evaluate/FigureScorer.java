package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;

/** Scores percentages with their two figures, and counts of dossiers and procedures. */
final class FigureScorer {

  private static final Set<QuantityKind> COUNTED =
      EnumSet.of(QuantityKind.DOSSIER, QuantityKind.PROCEDURE);

  private final Gold gold;
  private final Scores.Tally tally;

  FigureScorer(Gold gold, Scores.Tally tally) {
    this.gold = gold;
    this.tally = tally;
  }

  void score(List<Percentage> percentages, List<Quantity> quantities) {
    scorePercentages(percentages);
    scoreCounts(quantities.stream().filter(q -> COUNTED.contains(q.kind())).toList());
  }

  private void scorePercentages(List<Percentage> had) {
    Pairing<Gold.Percentage, Percentage> pairing =
        Pairing.of(
            new Pairing.Side<>(
                gold.percentages(), Gold.Percentage::line, g -> Keys.number(g.value())),
            new Pairing.Side<>(
                had, p -> p.evidence().line(), p -> Keys.number(p.figure().value())));
    int good = pairing.pairs().size();
    tally.add("percentages.recall", good, gold.percentages().size());
    tally.add("percentages.precision", good, had.size());
    pairing.missed().forEach(g -> miss("percentage missed", g.line(), g.quote()));
    pairing
        .extra()
        .forEach(p -> miss("percentage extra", p.evidence().line(), p.evidence().quote()));
    pairing.pairs().forEach(p -> scoreRatio(p.wanted(), p.had()));
  }

  private void scoreRatio(Gold.Percentage wanted, Percentage had) {
    boolean same =
        same(wanted.numerator(), had.ratio().numerator())
            && same(wanted.denominator(), had.ratio().denominator());
    if (wanted.hasRatio()) {
      tally.add("percentages.ratio recall", same);
    }
    if (had.ratio().isComplete()) {
      tally.add("percentages.ratio precision", same);
    }
    if (!same && (wanted.hasRatio() || had.ratio().isComplete())) {
      String want = show(wanted.numerator()) + "/" + show(wanted.denominator());
      String have =
          show(had.ratio().numerator().map(Operand::value))
              + "/"
              + show(had.ratio().denominator().map(Operand::value));
      miss("percentage ratio", wanted.line(), wanted.quote() + ": gold " + want + ", got " + have);
    }
  }

  private static boolean same(Optional<BigDecimal> wanted, Optional<Operand> had) {
    return wanted.map(Keys::number).equals(had.map(Operand::value).map(Keys::number));
  }

  private static String show(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("-");
  }

  private void scoreCounts(List<Quantity> had) {
    List<Gold.Count> stated = gold.counts().stream().filter(c -> !c.worded()).toList();
    List<Gold.Count> worded = gold.counts().stream().filter(Gold.Count::worded).toList();
    Pairing<Gold.Count, Quantity> first = pair(stated, had);
    Pairing<Gold.Count, Quantity> second = pair(worded, first.extra());
    int good = first.pairs().size();
    int all = good + second.pairs().size();
    tally.add("counts.recall", good, stated.size());
    tally.add("counts.precision", all, all + second.extra().size());
    tally.add("counts.worded zeros", second.pairs().size(), worded.size());
    first
        .missed()
        .forEach(c -> miss("count missed", c.line(), c.quote() + " (" + c.indicator() + ")"));
    second.missed().forEach(c -> miss("worded zero missed", c.line(), c.quote()));
    second.extra().forEach(this::missExtra);
    first.pairs().forEach(p -> scoreIndicator(p.wanted(), p.had()));
  }

  private static Pairing<Gold.Count, Quantity> pair(List<Gold.Count> wanted, List<Quantity> had) {
    return Pairing.of(
        new Pairing.Side<>(wanted, Gold.Count::line, c -> Keys.number(c.value())),
        new Pairing.Side<>(had, q -> q.evidence().line(), q -> Keys.number(q.figure().value())));
  }

  private void scoreIndicator(Gold.Count wanted, Quantity had) {
    String got = had.indicator().map(Indicator::code).orElse("-");
    boolean good =
        got.equals(wanted.indicator()) || wanted.altIndicator().filter(got::equals).isPresent();
    tally.add("counts.indicator", good);
    if (!good) {
      miss(
          "count indicator",
          wanted.line(),
          wanted.quote() + ": gold " + wanted.indicator() + ", got " + got);
    }
  }

  private void missExtra(Quantity quantity) {
    String indicator = quantity.indicator().map(Indicator::code).orElse("-");
    miss(
        "count extra",
        quantity.evidence().line(),
        quantity.evidence().quote() + " (" + indicator + ")");
  }

  private void miss(String kind, int line, String detail) {
    tally.miss(new Miss(gold.document(), kind, line, detail));
  }
}
