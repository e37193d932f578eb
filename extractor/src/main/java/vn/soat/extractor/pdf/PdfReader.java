package vn.soat.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.soat.extractor.layout.TextLayout;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.FormatReader;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Source;
import vn.soat.extractor.source.Unreadable;
import vn.soat.patterns.text.SourceText;

/**
 * Reads the text layer of a PDF in one pass, with its pages and the place of every word. Pages
 * without a layer that can be believed are recognised from their picture.
 */
public final class PdfReader implements FormatReader {

  private final Limits limits;
  private final PageOcr ocr;

  public PdfReader(Limits limits, PageOcr ocr) {
    this.limits = limits;
    this.ocr = ocr;
  }

  @Override
  public Contents read(byte[] bytes, String mediaType) throws Unreadable, IOException {
    // In memory: no temporary file that a killed process would leave behind.
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        throw new Unreadable(PageProblems.noPages());
      }
      checkPages(document.getNumberOfPages());
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Problems.encrypted());
    }
  }

  private void checkPages(int pages) throws Unreadable {
    if (pages > limits.pages()) {
      throw new Unreadable(PageProblems.tooManyPages(pages, limits.pages()));
    }
  }

  private Contents read(PDDocument document) throws Unreadable, IOException {
    PdfPageReader reader = new PdfPageReader();
    PdfLayers layers = new PdfLayers();
    int number = 0;
    for (PDPage page : document.getPages()) {
      // The tree may hold more than it says.
      checkPages(++number);
      layers.add(reader, page, number);
    }
    if (layers.isAllDamaged()) {
      throw new Unreadable(Problems.damaged());
    }
    PageOcr.Outcome recognised = ocr.read(layers.wanted(), new PdfCamera(document, limits));
    return contents(layers, recognised);
  }

  private static Contents contents(PdfLayers layers, PageOcr.Outcome recognised) {
    TextLayout layout = new TextLayout();
    layers.best(recognised).forEach(page -> layout.add(page.sheets()));
    SourceText shown = recognised.shown(layout.toSourceText());
    List<Problem> problems = new ArrayList<>(layers.problems());
    problems.addAll(recognised.problems());
    if (shown.text().isBlank() && problems.isEmpty()) {
      problems.add(
          layers.wanted().isEmpty() ? Problems.noText() : PageProblems.nothingRecognised());
    }
    boolean ocr = shown.words().stream().anyMatch(word -> word.confidence().isPresent());
    return new Contents(
        shown,
        ocr ? Source.Method.OCR : Source.Method.TEXT_LAYER,
        OptionalInt.of(layers.count()),
        Optional.empty(),
        problems);
  }
}
