package vn.soat.app;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import vn.soat.audit.Profile;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Settings;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Reading;
import vn.soat.patterns.PatternInfo;

/** What the commands ask of the product. */
interface Engine {

  /** The same product, auditing as a profile and a project want it. */
  Engine with(Profile profile, Settings settings);

  /** The record of a file; its problems are in it. */
  ReportRecord extract(String path);

  /** The record of a stream that is named {@code path}. */
  ReportRecord extract(InputStream in, String path);

  /** The same product, parsing files in processes of their own. */
  Engine isolated(Limits limits);

  /** The same product, parsing files in this process. */
  Engine inProcess(Limits limits);

  /** Hands on the record of a file, or those of the files in an archive. */
  default void extractEach(String path, Consumer<ReportRecord> sink) {
    sink.accept(extract(path));
  }

  /** The same for a stream that is named {@code path}. */
  default void extractEach(InputStream in, String path, Consumer<ReportRecord> sink) {
    sink.accept(extract(in, path));
  }

  /** Hands on the text of a file, or those of the files in an archive. */
  default void readEach(String path, Consumer<Reading> sink) {
    sink.accept(read(path));
  }

  /** The same for a stream that is named {@code path}. */
  default void readEach(InputStream in, String path, Consumer<Reading> sink) {
    sink.accept(read(in, path));
  }

  /** The text of a file. */
  Reading read(String path);

  /** The text of a stream that is named {@code path}. */
  Reading read(InputStream in, String path);

  /** What a text says, audited. Many threads may ask at the same time. */
  ReportRecord record(Reading reading);

  List<PatternInfo> patterns();

  /** What is checked, in one report and between several. */
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
