package vn.soat.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.soat.audit.Audit;
import vn.soat.audit.Auditor;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/**
 * Turns one file into one audited record: reads its text, reads what the text says, checks the
 * figures. Whatever the file, there is a record: what could not be done is a {@link Problem} in it.
 *
 * <p>Safe for use by many threads. Opens no connection and leaves no file behind. A file is held in
 * memory while it is read.
 */
public final class Extractor {

  /** The largest file that is read, in bytes: 200 MB, far above any report, scans included. */
  public static final int MAX_BYTES = 200 << 20;

  private static final FormatReader OFFICE = new OfficeReader();

  private final Map<String, FormatReader> readers =
      Map.of(
          TypeDetector.PLAIN, new PlainTextReader(),
          TypeDetector.PDF, new PdfReader(),
          TypeDetector.DOC, OFFICE,
          TypeDetector.DOCX, OFFICE,
          TypeDetector.RTF, OFFICE,
          TypeDetector.HTML, OFFICE,
          TypeDetector.XHTML, OFFICE);

  private final TypeDetector detector = new TypeDetector();
  private final FileBytes files;
  private final Function<SourceText, Report> reportReader;
  private final Function<Report, Audit> auditor;

  Extractor(
      int maxBytes, Function<SourceText, Report> reportReader, Function<Report, Audit> auditor) {
    this.files = new FileBytes(maxBytes);
    this.reportReader = reportReader;
    this.auditor = auditor;
  }

  /** An extractor with every pattern and rule of the product. */
  public static Extractor standard() {
    return with(Profile.DEFAULT, Settings.STANDARD);
  }

  /** An extractor whose audit says as much as a profile wants, by the settings of a project. */
  public static Extractor with(Profile profile, Settings settings) {
    ReportReader reader = ReportReader.standard();
    Auditor auditor = Auditor.with(profile, settings);
    return new Extractor(MAX_BYTES, reader::read, auditor::audit);
  }

  /**
   * The record of a file.
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

  /** The text of a file, as {@link #extract(String)} reads it. */
  public Reading read(String path) {
    return read(path, () -> files.of(path));
  }

  /** The text of a file, as {@link #extract(Path, String)} reads it. */
  public Reading read(Path file, String path) {
    return read(path, () -> files.of(file));
  }

  /** The text of a stream, as {@link #extract(InputStream, String)} reads it. */
  public Reading read(InputStream in, String path) {
    return read(path, () -> files.of(in));
  }

  private interface Supply {
    byte[] bytes() throws Unreadable;
  }

  private Reading read(String path, Supply supply) {
    Draft draft = new Draft(path);
    try {
      return read(supply.bytes(), draft);
    } catch (Unreadable e) {
      return draft.failed(e.problem());
    } catch (OutOfMemoryError | StackOverflowError e) {
      return draft.failed(Problems.outOfMemory());
    } catch (IOException | RuntimeException e) {
      // A parser that stumbles over a file is the rule for damaged files, whatever it throws.
      return draft.failed(Problems.damaged());
    } catch (LinkageError | AssertionError e) {
      return draft.failed(Problems.internal(e));
    }
  }

  private Reading read(byte[] bytes, Draft draft) throws Unreadable, IOException {
    draft.bytes = bytes.length;
    draft.sha256 = Optional.of(sha256(bytes));
    if (bytes.length == 0) {
      throw new Unreadable(Problems.empty());
    }
    String mediaType = detector.detect(bytes);
    draft.mediaType = Optional.of(mediaType);
    if (mediaType.equals(TypeDetector.ENCRYPTED_OFFICE)) {
      throw new Unreadable(Problems.encrypted());
    }
    FormatReader reader = readers.get(mediaType);
    if (reader == null) {
      throw new Unreadable(Problems.unsupported(mediaType));
    }
    return draft.read(reader.read(bytes, mediaType));
  }

  private ReportRecord record(Reading reading) {
    List<Problem> problems = new ArrayList<>(reading.problems());
    Report report =
        reading.text().map(t -> attempt(reportReader, t, problems)).orElse(Report.EMPTY);
    Audit audit = reading.text().map(t -> audit(report, problems)).orElse(Audit.NONE);
    return new ReportRecord(reading.source(), report, audit, problems);
  }

  // A fault of ours in one report must neither hide the rest of its record nor stop other files.

  private static Report attempt(
      Function<SourceText, Report> reader, SourceText text, List<Problem> problems) {
    try {
      return reader.apply(text);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      problems.add(Problems.internal(e));
      return Report.EMPTY;
    }
  }

  private Audit audit(Report report, List<Problem> problems) {
    try {
      Audit audit = auditor.apply(report);
      audit.failures().forEach(failure -> problems.add(Problems.ruleFailed(failure)));
      return audit;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      problems.add(Problems.ruleFailed(e));
      return Audit.NONE;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What is known of a file so far, so that a failure still tells it. */
  private static final class Draft {

    private final String path;
    private Optional<String> sha256 = Optional.empty();
    private Optional<String> mediaType = Optional.empty();
    private long bytes;

    Draft(String path) {
      this.path = path;
    }

    Reading failed(Problem problem) {
      return new Reading(
          source(OptionalInt.empty(), Optional.empty(), Optional.empty()),
          Optional.empty(),
          List.of(problem));
    }

    Reading read(Contents contents) {
      boolean blank = contents.text().text().isBlank();
      List<Problem> problems =
          blank && contents.problems().isEmpty() ? List.of(Problems.noText()) : contents.problems();
      Optional<Source.Method> method = blank ? Optional.empty() : Optional.of(contents.method());
      return new Reading(
          source(contents.pages(), method, contents.encoding()),
          blank ? Optional.empty() : Optional.of(contents.text()),
          problems);
    }

    private Source source(
        OptionalInt pages, Optional<Source.Method> method, Optional<String> encoding) {
      return new Source(path, sha256, mediaType, bytes, pages, method, encoding);
    }
  }
}
