package vn.soat.corpus.evaluate;

import java.util.stream.IntStream;
import vn.soat.audit.Finding;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Evidence;

/** When a finding of the record is one of the gold: a kindred rule, a line at most one away. */
final class Match {

  private Match() {}

  static boolean matches(Gold.Finding wanted, Finding had) {
    boolean near =
        lines(had).anyMatch(line -> wanted.lines().stream().anyMatch(w -> Math.abs(w - line) <= 1));
    return near && RuleFamily.compatible(wanted.rule(), had.rule());
  }

  static IntStream lines(Finding finding) {
    return IntStream.concat(
        finding.evidence().stream().mapToInt(Evidence::line),
        finding.figures().stream().mapToInt(f -> f.evidence().line()));
  }
}
