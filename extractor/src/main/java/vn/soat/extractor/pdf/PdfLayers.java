package vn.soat.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.soat.extractor.ocr.RecognisedPage;
import vn.soat.extractor.source.Problem;

/** The text layers of a PDF, page by page, and which of them are to be believed. */
final class PdfLayers {

  private final List<PdfPage> pages = new ArrayList<>();
  private final List<TextLayer.Verdict> verdicts = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();

  /** A page that breaks is empty and noted; the others are still worth reading. */
  void add(PdfPageReader reader, PDPage page, int number) {
    try {
      PdfPage read = reader.read(page, number);
      pages.add(read);
      verdicts.add(TextLayer.judge(read.words(), read.covered(), read.isUnmapped()));
    } catch (IOException | RuntimeException e) {
      damaged.add(number);
      pages.add(PdfPage.empty(number));
      verdicts.add(TextLayer.Verdict.BELIEVED);
    }
  }

  int count() {
    return pages.size();
  }

  boolean isAllDamaged() {
    return damaged.size() == pages.size();
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (!damaged.isEmpty()) {
      problems.add(PageProblems.damagedPages(damaged));
    }
    List<Integer> unmapped =
        pages.stream().filter(PdfPage::isTypedWithoutUnicode).map(PdfPage::number).toList();
    if (!unmapped.isEmpty()) {
      problems.add(PageProblems.noUnicode(unmapped));
    }
    return problems;
  }

  /** The pages that are to be recognised. */
  List<Integer> wanted() {
    return IntStream.rangeClosed(1, pages.size())
        .filter(number -> verdicts.get(number - 1) != TextLayer.Verdict.BELIEVED)
        .boxed()
        .toList();
  }

  /** Every page, by its layer or by what was recognised. */
  Stream<PdfPage> best(PageOcr.Outcome recognised) {
    return pages.stream().map(page -> best(page, recognised.page(page.number())));
  }

  private PdfPage best(PdfPage layer, Optional<RecognisedPage> recognised) {
    return switch (verdicts.get(layer.number() - 1)) {
      case BELIEVED, NONE -> recognised.map(PdfPage::of).orElse(layer);
      case LIES -> recognised.map(PdfPage::of).orElseGet(() -> PdfPage.empty(layer.number()));
      case DOUBTFUL ->
          recognised
              .filter(page -> TextLayer.isBetter(page.text(), layer.words()))
              .map(PdfPage::of)
              .orElse(layer);
    };
  }
}
