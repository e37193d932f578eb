package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Evidence;
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
    int wanted = gold.percentages().size();
    tally.add("percentages.recall", good, wanted);
    tally.add("percentages.precision", good, had.size());
    tally.measure("percentages", good, wanted, good, had.size());
    pairing
        .missed()
        .forEach(g -> tally.missed("percentages", g.line(), g.quote(), show(g.value())));
    pairing.extra().forEach(this::extra);
    pairing.pairs().forEach(p -> scoreRatio(p.wanted(), p.had()));
  }

  private void extra(Percentage percentage) {
    Evidence evidence = percentage.evidence();
    tally.extra(
        "percentages", evidence.line(), evidence.quote(), show(percentage.figure().value()));
  }

  private void scoreRatio(Gold.Percentage wanted, Percentage had) {
    Percentage.Ratio ratio = had.ratio();
    boolean same =
        same(wanted.numerator(), ratio.numerator())
            && same(wanted.denominator(), ratio.denominator());
    if (wanted.hasRatio()) {
      tally.add("percentages.ratio recall", same);
    }
    if (ratio.isComplete()) {
      tally.add("percentages.ratio precision", same);
    }
    tally.field("percentages.ratio", wanted.hasRatio(), ratio.isComplete(), same);
    if (!same && (wanted.hasRatio() || ratio.isComplete())) {
      missRatio(wanted, ratio);
    }
  }

  private void missRatio(Gold.Percentage wanted, Percentage.Ratio had) {
    String want = show(wanted.numerator()) + "/" + show(wanted.denominator());
    String have =
        show(had.numerator().map(Operand::value))
            + "/"
            + show(had.denominator().map(Operand::value));
    tally.miss(
        "percentages.ratio",
        Miss.Kind.WRONG,
        wanted.line(),
        wanted.quote(),
        Optional.of(want),
        Optional.of(have));
  }

  private static boolean same(Optional<BigDecimal> wanted, Optional<Operand> had) {
    return wanted.map(Keys::number).equals(had.map(Operand::value).map(Keys::number));
  }

  private static String show(Optional<BigDecimal> value) {
    return value.map(FigureScorer::show).orElse("-");
  }

  private static String show(BigDecimal value) {
    return value.toPlainString();
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
    tally.measure("counts", good, stated.size(), all, all + second.extra().size());
    int zeros = second.pairs().size();
    int extraZeros = (int) second.extra().stream().filter(Quantity::worded).count();
    tally.measure("counts.worded zeros", zeros, worded.size(), zeros, zeros + extraZeros);
    first.missed().forEach(c -> miss("counts", c));
    second.missed().forEach(c -> miss("counts.worded zeros", c));
    second.extra().forEach(this::missExtra);
    first.pairs().forEach(p -> scoreIndicator(p.wanted(), p.had()));
  }

  private static Pairing<Gold.Count, Quantity> pair(List<Gold.Count> wanted, List<Quantity> had) {
    return Pairing.of(
        new Pairing.Side<>(wanted, Gold.Count::line, c -> Keys.number(c.value())),
        new Pairing.Side<>(had, q -> q.evidence().line(), q -> Keys.number(q.figure().value())));
  }

  private void scoreIndicator(Gold.Count wanted, Quantity had) {
    Optional<String> got = had.indicator().map(Indicator::code);
    boolean good =
        got.filter(wanted.indicator()::equals).isPresent()
            || (got.isPresent() && got.equals(wanted.altIndicator()));
    tally.add("counts.indicator", good);
    tally.field("counts.indicator", true, got.isPresent(), good);
    if (!good) {
      Optional<String> want = Optional.of(wanted.indicator());
      Miss.Kind kind = Miss.Kind.of(want, got);
      tally.miss("counts.indicator", kind, wanted.line(), wanted.quote(), want, got);
    }
  }

  private void miss(String field, Gold.Count wanted) {
    tally.missed(
        field, wanted.line(), wanted.quote(), show(wanted.value()) + " " + wanted.indicator());
  }

  private void missExtra(Quantity quantity) {
    String indicator = quantity.indicator().map(Indicator::code).orElse("-");
    Evidence evidence = quantity.evidence();
    tally.extra(
        quantity.worded() ? "counts.worded zeros" : "counts",
        evidence.line(),
        evidence.quote(),
        show(quantity.figure().value()) + " " + indicator);
  }
}
