package vn.soat.corpus.evaluate;

import vn.soat.audit.Audit;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Report;

/**
 * Scores what was extracted from one report against its gold, mention by mention. A mention matches
 * when its value or code is equal and it starts at most one line away from the gold's line.
 */
public final class Scorer {

  private Scorer() {}

  /**
   * The scores of one report.
   *
   * @param name how its misses name the report
   */
  public static Scores score(String name, Gold gold, Report report, Audit audit) {
    Scores.Tally tally = new Scores.Tally(name);
    new ReferenceScorer(gold, tally).score(report.references());
    new FigureScorer(gold, tally).score(report.percentages(), report.quantities());
    new FindingScorer(gold, tally).score(audit);
    new HeaderScorer(gold, tally).score(report.header());
    return tally.scores();
  }
}
