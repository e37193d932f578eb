package vn.soat.corpus.evaluate;

import java.util.List;
import vn.soat.audit.Auditor;
import vn.soat.corpus.Gold;
import vn.soat.corpus.Sample;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/** Reads and audits reports and scores the outcome against their gold. */
public final class Evaluator {

  private final ReportReader reader;
  private final Auditor auditor;

  public Evaluator(ReportReader reader, Auditor auditor) {
    this.reader = reader;
    this.auditor = auditor;
  }

  /** An evaluator of the product as it is. */
  public static Evaluator standard() {
    return new Evaluator(ReportReader.standard(), Auditor.standard());
  }

  /** The scores of one text; its lines must be those of the gold. */
  public Scores evaluate(SourceText text, Gold gold) {
    Report report = reader.read(text);
    return Scorer.score(gold, report, auditor.audit(report).findings());
  }

  /** The scores of all samples taken together. */
  public Scores evaluate(List<Sample> samples) {
    return Scores.together(
        samples.stream().map(s -> evaluate(SourceText.plain(s.text()), s.gold())).toList());
  }
}
