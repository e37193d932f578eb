package vn.soat.corpus.evaluate;

import java.util.List;
import vn.soat.audit.Finding;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Report;

/**
 * Scores what was extracted from one report against its gold, mention by mention. A mention matches
 * when its value or code is equal and it starts at most one line away from the gold's line.
 */
public final class Scorer {

  private Scorer() {}

  /** The scores of one report. */
  public static Scores score(Gold gold, Report report, List<Finding> findings) {
    Scores.Tally tally = new Scores.Tally();
    new ReferenceScorer(gold, tally).score(report.references());
    new FigureScorer(gold, tally).score(report.percentages(), report.quantities());
    new FindingScorer(gold, tally).score(findings);
    new HeaderScorer(gold, tally).score(report.header());
    return tally.scores();
  }
}
