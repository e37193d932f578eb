package vn.soat.extractor;

import java.util.List;
import vn.soat.audit.Audit;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.report.Report;

/** What one file became. A file that could not be read has an empty report and a problem. */
public record ReportRecord(Source source, Report report, Audit audit, List<Problem> problems) {

  public ReportRecord {
    problems = List.copyOf(problems);
  }
}
