package vn.soat.app;

import java.io.InputStream;
import java.util.List;
import vn.soat.audit.RuleInfo;
import vn.soat.extractor.Reading;
import vn.soat.extractor.ReportRecord;
import vn.soat.patterns.PatternInfo;

/** What the commands ask of the product. */
interface Engine {

  /** The record of a file; its problems are in it. */
  ReportRecord extract(String path);

  /** The record of a stream that is named {@code path}. */
  ReportRecord extract(InputStream in, String path);

  /** The text of a file. */
  Reading read(String path);

  /** The text of a stream that is named {@code path}. */
  Reading read(InputStream in, String path);

  List<PatternInfo> patterns();

  List<RuleInfo> rules();

  /** The sample reports that come with the program. */
  List<Sample> samples();

  /**
   * A sample report.
   *
   * @param name what to call it
   * @param path where the same report stands in the project as a PDF, from the top
   */
  record Sample(String name, String path, String text) {}
}
