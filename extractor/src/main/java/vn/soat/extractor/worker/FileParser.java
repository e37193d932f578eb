package vn.soat.extractor.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.soat.extractor.archive.MailMessage;
import vn.soat.extractor.archive.ZipArchive;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.office.OfficeReader;
import vn.soat.extractor.pdf.PageOcr;
import vn.soat.extractor.pdf.PdfReader;
import vn.soat.extractor.pdf.PictureReader;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.FileBytes;
import vn.soat.extractor.source.FormatReader;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;
import vn.soat.extractor.source.WorkFolder;
import vn.soat.extractor.text.PlainTextReader;

/** Parses files in this process: finds out what they are and hands them to their readers. */
public final class FileParser implements Parsing {

  private final WorkFolder folder;
  private final Runnable recognition;
  private final TypeDetector detector = new TypeDetector();

  public FileParser(WorkFolder folder) {
    this(folder, () -> {});
  }

  /**
   * @param recognition told when the recognition of pictures begins, which takes its time
   */
  public FileParser(WorkFolder folder, Runnable recognition) {
    this.folder = folder;
    this.recognition = recognition;
  }

  @Override
  public Parsed parse(Path file, Limits limits) {
    Attempt attempt = new Attempt(limits);
    return attempt.guarded(() -> attempt.parse(new FileBytes(limits.bytes()).of(file), file));
  }

  @Override
  public void close() {
    // The folder belongs to the caller.
  }

  private interface Work {
    Parsed result() throws Unreadable, IOException;
  }

  /** One file; keeps its type once it is known, so that a failure tells it. */
  private final class Attempt {

    private final Limits limits;
    private Optional<String> mediaType = Optional.empty();

    private Attempt(Limits limits) {
      this.limits = limits;
    }

    private Parsed guarded(Work work) {
      try {
        return work.result();
      } catch (Unreadable e) {
        return Parsed.failed(mediaType, e.problem());
      } catch (OutOfMemoryError | StackOverflowError e) {
        return Parsed.failed(mediaType, RunProblems.outOfMemory());
      } catch (IOException | RuntimeException e) {
        // A parser that stumbles over a file is the rule for damaged files, whatever it throws.
        return Parsed.failed(mediaType, Problems.damaged());
      } catch (LinkageError | AssertionError e) {
        return Parsed.failed(mediaType, RunProblems.internal(e));
      }
    }

    private Parsed parse(byte[] bytes, Path file) throws Unreadable, IOException {
      if (bytes.length == 0) {
        throw new Unreadable(Problems.empty());
      }
      String type = detector.detect(bytes);
      mediaType = Optional.of(type);
      return switch (type) {
        case TypeDetector.ENCRYPTED_OFFICE -> throw new Unreadable(Problems.encrypted());
        case TypeDetector.ZIP -> new ZipArchive(folder, limits).open(file);
        case TypeDetector.MAIL -> new MailMessage(folder, limits).open(bytes);
        default -> Parsed.text(type, checked(read(bytes, type)));
      };
    }

    private Contents read(byte[] bytes, String type) throws Unreadable, IOException {
      FormatReader reader =
          readers(limits, new PageOcr(limits, new Tesseract(), recognition)).get(type);
      if (reader == null) {
        throw new Unreadable(Problems.unsupported(type));
      }
      return reader.read(bytes, type);
    }

    private Contents checked(Contents contents) throws Unreadable {
      if (contents.text().text().length() > limits.characters()) {
        throw new Unreadable(Problems.tooMuchText(limits.characters()));
      }
      return contents;
    }
  }

  private static Map<String, FormatReader> readers(Limits limits, PageOcr ocr) {
    FormatReader office = new OfficeReader(limits);
    FormatReader picture = new PictureReader(limits, ocr);
    return Map.ofEntries(
        Map.entry(TypeDetector.PLAIN, new PlainTextReader(limits)),
        Map.entry(TypeDetector.PDF, new PdfReader(limits, ocr)),
        Map.entry(TypeDetector.DOC, office),
        Map.entry(TypeDetector.DOCX, office),
        Map.entry(TypeDetector.ODT, office),
        Map.entry(TypeDetector.RTF, office),
        Map.entry(TypeDetector.HTML, office),
        Map.entry(TypeDetector.XHTML, office),
        Map.entry(TypeDetector.PNG, picture),
        Map.entry(TypeDetector.JPEG, picture),
        Map.entry(TypeDetector.TIFF, picture));
  }
}
