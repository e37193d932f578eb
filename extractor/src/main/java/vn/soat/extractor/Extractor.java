package vn.soat.extractor;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.soat.audit.Audit;
import vn.soat.audit.Auditor;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.limits.ArchiveProblems;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;
import vn.soat.extractor.worker.RunProblems;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/**
 * Turns files into audited records: reads their text, reads what the text says, checks the figures.
 * Whatever the file, there is a record: what could not be done is a {@link Problem} in it. An
 * archive or a message gives a record for each file in it, named {@code a.zip!/b.docx}.
 *
 * <p>Files are parsed in processes of their own unless it is made with {@link #inProcess}; plain
 * text needs no parser and no process. Safe for use by many threads. Opens no connection and leaves
 * no file behind.
 */
public final class Extractor implements AutoCloseable {

  private final SourceReader sources;
  private final Function<SourceText, Report> reportReader;
  private final Function<Report, Audit> auditor;

  Extractor(
      SourceReader sources,
      Function<SourceText, Report> reportReader,
      Function<Report, Audit> auditor) {
    this.sources = sources;
    this.reportReader = reportReader;
    this.auditor = auditor;
  }

  /** An extractor with every pattern and rule of the product. */
  public static Extractor standard() {
    return with(Profile.DEFAULT, Settings.STANDARD);
  }

  /** An extractor whose audit says as much as a profile wants, by the settings of a project. */
  public static Extractor with(Profile profile, Settings settings) {
    return with(profile, settings, Limits.DEFAULT);
  }

  /** The same with limits of its own. */
  public static Extractor with(Profile profile, Settings settings, Limits limits) {
    return of(SourceReader.isolated(limits), profile, settings);
  }

  /** An extractor that parses files in this process: for files that are trusted. */
  public static Extractor inProcess() {
    return inProcess(Profile.DEFAULT, Settings.STANDARD, Limits.DEFAULT);
  }

  /** The same with settings of its own. Of the limits those of time and heap do not hold. */
  public static Extractor inProcess(Profile profile, Settings settings, Limits limits) {
    return of(SourceReader.inProcess(limits), profile, settings);
  }

  private static Extractor of(SourceReader sources, Profile profile, Settings settings) {
    return new Extractor(
        sources, ReportReader.standard()::read, Auditor.with(profile, settings)::audit);
  }

  /**
   * The record of a file that is no archive; of an archive with several files, a problem.
   *
   * @param path as the user typed it, which is also how the record names it
   */
  public ReportRecord extract(String path) {
    return record(read(path));
  }

  /**
   * The record of a file that the user named in another way.
   *
   * @param path how the record names it
   */
  public ReportRecord extract(Path file, String path) {
    return record(read(file, path));
  }

  /**
   * The record of a stream, which is read to its end and not closed.
   *
   * @param path how the record names it: {@code -} for standard input
   */
  public ReportRecord extract(InputStream in, String path) {
    return record(read(in, path));
  }

  /** Hands on the record of a file, or those of the files in an archive, each as it is done. */
  public void extractEach(String path, Consumer<ReportRecord> sink) {
    readEach(path, reading -> sink.accept(record(reading)));
  }

  /** The same for a stream. */
  public void extractEach(InputStream in, String path, Consumer<ReportRecord> sink) {
    readEach(in, path, reading -> sink.accept(record(reading)));
  }

  /** The text of a file, as {@link #extract(String)} reads it. */
  public Reading read(String path) {
    return one(path, sink -> sources.readEach(path, sink));
  }

  /** The text of a file, as {@link #extract(Path, String)} reads it. */
  public Reading read(Path file, String path) {
    return one(path, sink -> sources.readEach(file, path, sink));
  }

  /** The text of a stream, as {@link #extract(InputStream, String)} reads it. */
  public Reading read(InputStream in, String path) {
    return one(path, sink -> sources.readEach(in, path, sink));
  }

  /** Hands on the text of a file, or those of the files in an archive. */
  public void readEach(String path, Consumer<Reading> sink) {
    sources.readEach(path, sink);
  }

  /** The same for a stream. */
  public void readEach(InputStream in, String path, Consumer<Reading> sink) {
    sources.readEach(in, path, sink);
  }

  private static Reading one(String path, Consumer<Consumer<Reading>> source) {
    List<Reading> readings = new ArrayList<>();
    source.accept(readings::add);
    return readings.size() == 1
        ? readings.get(0)
        : new Draft(path).failed(ArchiveProblems.severalFiles());
  }

  /** The record of a file whose text has been read, by this extractor or another. */
  public ReportRecord record(Reading reading) {
    List<Problem> problems = new ArrayList<>(reading.problems());
    Report report =
        reading.text().map(t -> report(t, reading.source(), problems)).orElse(Report.EMPTY);
    Audit audit = reading.text().map(t -> audit(report, problems)).orElse(Audit.NONE);
    return new ReportRecord(reading.source(), report, audit, problems);
  }

  private Report report(SourceText text, Source source, List<Problem> problems) {
    return HandwrittenHead.marked(attempt(reportReader, text, problems), text, source.path());
  }

  // A fault of ours in one report must neither hide the rest of its record nor stop other files.

  private static Report attempt(
      Function<SourceText, Report> reader, SourceText text, List<Problem> problems) {
    try {
      return reader.apply(text);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      problems.add(RunProblems.internal(e));
      return Report.EMPTY;
    }
  }

  private Audit audit(Report report, List<Problem> problems) {
    try {
      Audit audit = auditor.apply(report.withHeader(report.header().withoutUncertain()));
      audit.failures().forEach(failure -> problems.add(RunProblems.ruleFailed(failure)));
      return audit;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      problems.add(RunProblems.ruleFailed(e));
      return Audit.NONE;
    }
  }

  /** Ends the processes that parsed files, and removes the folder that they wrote to. */
  @Override
  public void close() {
    sources.close();
  }
}
