package vn.soat.extractor.pdf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.RecognisedPage;
import vn.soat.extractor.ocr.Recogniser;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.source.Problem;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceText;

/** Has the pages of a document recognised within the limits, and tells which were not and why. */
public final class PageOcr {

  private final Limits limits;
  private final Tesseract tesseract;
  private final Runnable start;

  /**
   * @param start told before the first page: from then on the limits of recognition hold
   */
  public PageOcr(Limits limits, Tesseract tesseract, Runnable start) {
    this.limits = limits;
    this.tesseract = tesseract;
    this.start = start;
  }

  /**
   * What came of it.
   *
   * @param pages by their number
   */
  record Outcome(Map<Integer, RecognisedPage> pages, List<Problem> problems) {

    static final Outcome NONE = new Outcome(Map.of(), List.of());

    Outcome {
      pages = Map.copyOf(pages);
      problems = List.copyOf(problems);
    }

    Optional<RecognisedPage> page(int number) {
      return Optional.ofNullable(pages.get(number));
    }

    /** The same text with every recognised word where the file shows it. */
    SourceText shown(SourceText text) {
      List<PlacedWord> words = text.words().stream().map(this::shown).toList();
      return SourceText.of(text.text(), text.pageStarts(), words, text.tables());
    }

    private PlacedWord shown(PlacedWord word) {
      return word.confidence().isEmpty()
          ? word
          : page(word.box().page())
              .map(p -> new PlacedWord(word.span(), p.shown(word.box()), word.confidence()))
              .orElse(word);
    }
  }

  Outcome read(List<Integer> pages, Recogniser.Camera camera) {
    if (pages.isEmpty()) {
      return Outcome.NONE;
    }
    Tesseract.State state = tesseract.state();
    if (state != Tesseract.State.READY) {
      return new Outcome(Map.of(), List.of(PageProblems.noOcr(pages, state)));
    }
    start.run();
    int most = Math.min(pages.size(), limits.ocrPages());
    Recogniser.Outcome done =
        new Recogniser(tesseract, limits.ocrTime()).read(pages.subList(0, most), camera);
    return new Outcome(done.pages(), problems(done, pages.subList(most, pages.size())));
  }

  private List<Problem> problems(Recogniser.Outcome done, List<Integer> tooMany) {
    List<Problem> problems = new ArrayList<>();
    if (!tooMany.isEmpty()) {
      problems.add(PageProblems.tooManyScans(tooMany, limits.ocrPages()));
    }
    if (!done.late().isEmpty()) {
      Duration ofAll = limits.ocrTime();
      problems.add(PageProblems.scansTooSlow(done.late(), Recogniser.ofPage(ofAll), ofAll));
    }
    if (!done.failed().isEmpty()) {
      problems.add(PageProblems.damagedPages(done.failed()));
    }
    if (!done.tooLarge().isEmpty()) {
      problems.add(PageProblems.picturesTooLarge(done.tooLarge()));
    }
    return problems;
  }
}
