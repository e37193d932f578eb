package vn.soat.extractor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.soat.extractor.layout.TextLayout;
import vn.soat.patterns.text.SourceText;

/** Reads the text layer of a PDF in one pass, with its pages and the place of every word. */
final class PdfReader implements FormatReader {

  private final Limits limits;

  PdfReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Contents read(byte[] bytes, String mediaType) throws Unreadable, IOException {
    // In memory: no temporary file that a killed process would leave behind.
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        throw new Unreadable(Problems.noPages());
      }
      if (document.getNumberOfPages() > limits.pages()) {
        throw new Unreadable(Problems.tooManyPages(document.getNumberOfPages(), limits.pages()));
      }
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Problems.encrypted());
    }
  }

  private static Contents read(PDDocument document) throws Unreadable, IOException {
    PdfPageReader reader = new PdfPageReader();
    TextLayout layout = new TextLayout();
    List<Integer> damaged = new ArrayList<>();
    List<Integer> scanned = new ArrayList<>();
    List<Integer> unmapped = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PdfPage read = readOrNote(reader, page, number, damaged);
      if (read.isUnmapped()) {
        unmapped.add(number);
      } else if (read.isBlank() && hasImage(page.getResources())) {
        scanned.add(number);
      }
      layout.add(read.isUnmapped() ? PdfPage.empty(number).sheets() : read.sheets());
    }
    return contents(layout.toSourceText(), number, new Trouble(damaged, scanned, unmapped));
  }

  /** A page that breaks is empty and noted; the others are still worth reading. */
  private static PdfPage readOrNote(
      PdfPageReader reader, PDPage page, int number, List<Integer> damaged) {
    try {
      return reader.read(page, number);
    } catch (IOException | RuntimeException e) {
      damaged.add(number);
      return PdfPage.empty(number);
    }
  }

  /** The numbers of the pages that could not be read, by the reason. */
  private record Trouble(List<Integer> damaged, List<Integer> scanned, List<Integer> unmapped) {}

  private static Contents contents(SourceText text, int pages, Trouble trouble) throws Unreadable {
    if (trouble.damaged().size() == pages) {
      throw new Unreadable(Problems.damaged());
    }
    List<Problem> problems = new ArrayList<>();
    if (!trouble.damaged().isEmpty()) {
      problems.add(Problems.damagedPages(trouble.damaged()));
    }
    if (!trouble.unmapped().isEmpty()) {
      problems.add(Problems.unmappedPages(trouble.unmapped()));
    }
    if (text.text().isBlank() && trouble.unmapped().isEmpty()) {
      problems.add(trouble.scanned().isEmpty() ? Problems.noText() : Problems.scan());
    } else if (!trouble.scanned().isEmpty()) {
      problems.add(Problems.scannedPages(trouble.scanned()));
    }
    return new Contents(
        text, Source.Method.TEXT_LAYER, OptionalInt.of(pages), Optional.empty(), problems);
  }

  private static boolean hasImage(PDResources resources) {
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
