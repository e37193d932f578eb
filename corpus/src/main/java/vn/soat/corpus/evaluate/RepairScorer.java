package vn.soat.corpus.evaluate;

import java.util.List;
import java.util.stream.Stream;
import vn.soat.audit.Finding;
import vn.soat.corpus.Gold;

/** Scores the repairs that come with findings. */
final class RepairScorer {

  private enum Verdict {
    RIGHT,
    WRONG,
    UNKNOWN
  }

  private final Gold gold;

  RepairScorer(Gold gold) {
    this.gold = gold;
  }

  Repairs score(List<Finding> had) {
    int known = (int) gold.findings().stream().filter(g -> g.original().isPresent()).count();
    Repairs all = new Repairs(known, 0, 0, 0, 0, 0, 0);
    for (Finding finding : had) {
      all = all.plus(score(finding));
    }
    return all;
  }

  private Repairs score(Finding finding) {
    if (finding.suggestion().isPresent()) {
      Verdict verdict = verdict(finding, finding.suggestion().stream().toList());
      return new Repairs(0, 1, one(verdict, Verdict.RIGHT), one(verdict, Verdict.WRONG), 0, 0, 0);
    }
    if (finding.alternatives().isEmpty()) {
      return Repairs.NONE;
    }
    Verdict verdict = verdict(finding, finding.alternatives());
    return new Repairs(0, 0, 0, 0, 1, one(verdict, Verdict.RIGHT), one(verdict, Verdict.WRONG));
  }

  private static int one(Verdict verdict, Verdict counted) {
    return verdict == counted ? 1 : 0;
  }

  private Verdict verdict(Finding finding, List<Finding.Repair> repairs) {
    List<Gold.Finding> matching =
        gold.findings().stream().filter(g -> Match.matches(g, finding)).toList();
    boolean known = matching.stream().anyMatch(g -> g.original().isPresent());
    if (!known && !matching.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return matching.stream().anyMatch(g -> restores(g, repairs)) ? Verdict.RIGHT : Verdict.WRONG;
  }

  /** Where two figures were exchanged, one of them names the other. */
  private static boolean restores(Gold.Finding wanted, List<Finding.Repair> repairs) {
    return wanted.original().stream()
        .flatMap(original -> Stream.of(original.split(", ", -1)))
        .map(Keys::figure)
        .anyMatch(o -> repairs.stream().anyMatch(r -> o.equals(Keys.figure(r.replacement()))));
  }
}
