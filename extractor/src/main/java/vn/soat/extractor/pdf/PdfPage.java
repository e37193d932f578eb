package vn.soat.extractor.pdf;

import java.util.List;
import vn.soat.extractor.layout.Frame;
import vn.soat.extractor.layout.Sheet;
import vn.soat.extractor.layout.Word;
import vn.soat.extractor.ocr.RecognisedPage;
import vn.soat.extractor.text.Characters;

/**
 * What one page holds.
 *
 * @param number 1-based
 * @param sheets its text by the direction in which it runs, the main one first; never empty
 * @param letters that it shows
 * @param unmapped how many of them its fonts do not explain
 * @param covered how much of it pictures cover, in hundredths; 0 where there is none
 */
record PdfPage(int number, List<Sheet> sheets, int letters, int unmapped, int covered) {

  /** Of a page that can be read, fewer than one letter in so many has no meaning. */
  private static final int LEAST_SHARE = 10;

  /** Fewer letters than these are bullets, ticks and rules of an ornamental font. */
  private static final int LEAST_UNMAPPED = 20;

  PdfPage {
    sheets = List.copyOf(sheets);
  }

  static PdfPage empty(int number) {
    return new PdfPage(number, List.of(Sheet.empty(number)), 0, 0, 0);
  }

  /** A page whose words were recognised. */
  static PdfPage of(RecognisedPage page) {
    List<Word> words =
        page.lines().stream()
            .flatMap(List::stream)
            .map(
                word ->
                    Word.recognised(
                        Characters.tidy(word.text()),
                        word.box(),
                        word.base(),
                        word.size(),
                        word.confidence()))
            .toList();
    Frame frame = Frame.upright(page.number(), page.width(), page.height());
    return new PdfPage(page.number(), List.of(new Sheet(frame, words, page.rulings())), 0, 0, 100);
  }

  /** Whether so many letters are unknown that what is left is no text. */
  boolean isUnmapped() {
    return unmapped * LEAST_SHARE > letters;
  }

  /**
   * Whether it is typed in fonts that do not explain themselves, which a person should know; of a
   * scan or of a few ornaments it does not matter.
   */
  boolean isTypedWithoutUnicode() {
    return isUnmapped() && unmapped >= LEAST_UNMAPPED && !TextLayer.isScan(covered);
  }

  boolean isBlank() {
    return sheets.stream().allMatch(sheet -> sheet.words().isEmpty());
  }

  /** Its words with blanks between them, in the order of its lines. */
  String words() {
    StringBuilder text = new StringBuilder();
    sheets.forEach(sheet -> text.append(sheet.text()));
    return text.toString();
  }
}
