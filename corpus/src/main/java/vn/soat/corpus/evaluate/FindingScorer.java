package vn.soat.corpus.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.soat.audit.Audit;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Evidence;

/** Scores findings: which of the gold's were found, and which of the loud ones are true. */
final class FindingScorer {

  /** The certainty of gold that may be missed without comment. */
  private static final String WEAK = "weak";

  private final Gold gold;
  private final Scores.Tally tally;

  FindingScorer(Gold gold, Scores.Tally tally) {
    this.gold = gold;
    this.tally = tally;
  }

  void score(Audit audit) {
    List<Finding> had = audit.findings();
    // A rule that neither the gold nor the record speaks of is measured, too: nothing of nothing.
    audit.checks().forEach(c -> tally.measure(rule(c.rule()), 0, 0, 0, 0));
    gold.findings().forEach(wanted -> scoreRecall(wanted, had));
    had.stream().filter(f -> f.severity() != Severity.NOTE).forEach(this::scorePrecision);
    tally.repairs(new RepairScorer(gold).score(had));
  }

  private void scoreRecall(Gold.Finding wanted, List<Finding> had) {
    boolean found = had.stream().anyMatch(f -> Match.matches(wanted, f));
    tally.add("findings.recall " + wanted.certainty(), found);
    if (wanted.certainty().equals(WEAK)) {
      return;
    }
    tally.measure(rule(wanted.rule()), found ? 1 : 0, 1, 0, 0);
    if (!found) {
      String figures = String.join(" · ", wanted.values());
      tally.missed(rule(wanted.rule()), first(wanted.lines()), figures, wanted.why());
    }
  }

  private void scorePrecision(Finding had) {
    boolean good = gold.findings().stream().anyMatch(g -> Match.matches(g, had));
    tally.add("findings.precision", good);
    tally.measure(rule(had.rule()), 0, 0, good ? 1 : 0, 1);
    if (!good) {
      Optional<Gold.NonFinding> trap = trap(had);
      tally.add("findings.traps not sprung", 0, trap.isPresent() ? 1 : 0);
      missExtra(had, trap);
    }
  }

  private Optional<Gold.NonFinding> trap(Finding had) {
    return gold.nonFindings().stream()
        .filter(n -> Match.lines(had).anyMatch(line -> n.lines().contains(line)))
        .findFirst();
  }

  private void missExtra(Finding had, Optional<Gold.NonFinding> trap) {
    String quotes =
        had.evidence().stream().map(Evidence::quote).distinct().collect(Collectors.joining(" · "));
    String said = had.relation().orElseGet(() -> had.message().vi());
    int line = first(Match.lines(had).boxed().toList());
    tally.miss(
        rule(had.rule()),
        Miss.Kind.EXTRA,
        line,
        quotes,
        trap.map(Gold.NonFinding::why),
        Optional.of(said));
  }

  private static String rule(String id) {
    return Evaluation.RULE + id;
  }

  private static int first(List<Integer> lines) {
    return lines.isEmpty() ? 0 : lines.get(0);
  }
}
