package vn.soat.corpus.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Evidence;

/** Scores findings: which of the gold's were found, and which of the loud ones are true. */
final class FindingScorer {

  /** Gold that is only weak or a note may be missed without comment. */
  private static final Set<String> MUST_BE_FOUND = Set.of("certain", "likely");

  private final Gold gold;
  private final Scores.Tally tally;

  FindingScorer(Gold gold, Scores.Tally tally) {
    this.gold = gold;
    this.tally = tally;
  }

  void score(List<Finding> had) {
    gold.findings().forEach(wanted -> scoreRecall(wanted, had));
    had.stream().filter(f -> f.severity() != Severity.NOTE).forEach(this::scorePrecision);
  }

  private void scoreRecall(Gold.Finding wanted, List<Finding> had) {
    boolean found = had.stream().anyMatch(f -> matches(wanted, f));
    tally.add("findings.recall " + wanted.certainty(), found);
    if (!found && MUST_BE_FOUND.contains(wanted.certainty())) {
      String detail = wanted.rule() + " at " + wanted.lines() + ": " + wanted.why();
      miss("finding missed (" + wanted.certainty() + ")", wanted.lines(), detail);
    }
  }

  private void scorePrecision(Finding had) {
    boolean good = gold.findings().stream().anyMatch(g -> matches(g, had));
    tally.add("findings.precision", good);
    if (!good) {
      boolean trap = isTrap(had);
      tally.add("findings.traps not sprung", 0, trap ? 1 : 0);
      miss(
          "finding false" + (trap ? " (trap)" : ""),
          lines(had).boxed().toList(),
          had.rule() + " at " + lines(had).boxed().toList() + ": " + had.message().en());
    }
  }

  private static boolean matches(Gold.Finding wanted, Finding had) {
    boolean near =
        lines(had).anyMatch(line -> wanted.lines().stream().anyMatch(w -> Math.abs(w - line) <= 1));
    return near && RuleFamily.compatible(wanted.rule(), had.rule());
  }

  private boolean isTrap(Finding had) {
    return lines(had)
        .anyMatch(line -> gold.nonFindings().stream().anyMatch(n -> n.lines().contains(line)));
  }

  private static IntStream lines(Finding finding) {
    return IntStream.concat(
        finding.evidence().stream().mapToInt(Evidence::line),
        finding.figures().stream().mapToInt(f -> f.evidence().line()));
  }

  private void miss(String kind, List<Integer> lines, String detail) {
    int line = lines.isEmpty() ? 0 : lines.get(0);
    tally.miss(new Miss(gold.document(), kind, line, detail));
  }
}
