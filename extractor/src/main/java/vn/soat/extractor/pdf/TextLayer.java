package vn.soat.extractor.pdf;

import vn.soat.extractor.encoding.Legibility;

/** Judges whether the text layer of a page says what is printed there. */
final class TextLayer {

  /** Pages of reports have 97 % and more, tables of codes 91 %; layers read as English half. */
  private static final int LEAST_SYLLABLES = 75;

  /** Fewer words tell nothing: a page that holds figures, or an address of the web. */
  private static final int TELLING = 20;

  /** A stamp or a signature's date over a picture has fewer words than any page of text. */
  private static final int STAMP = 40;

  /** A picture that covers so much of a page is the page itself, in hundredths. */
  private static final int WHOLE_PAGE = 50;

  /** A page without pictures is all of one making: so many letters show which. */
  private static final int ENOUGH = 1_000;

  private TextLayer() {}

  /** What is to be done with a page. */
  enum Verdict {
    /** The layer holds. */
    BELIEVED,
    /** Whatever is recognised instead is better, and so is nothing. */
    LIES,
    /** The better of the two is taken, the layer where nothing can be recognised. */
    DOUBTFUL,
    /** There is no layer, but a picture. */
    NONE
  }

  /**
   * The verdict on one page.
   *
   * @param text of its layer
   * @param covered how much of the page pictures cover, in hundredths; 0 where there is none
   * @param unmapped whether its fonts do not say what they print
   */
  static Verdict judge(String text, int covered, boolean unmapped) {
    if (text.isBlank()) {
      return covered > 0 || unmapped ? Verdict.NONE : Verdict.BELIEVED;
    }
    boolean typed = covered == 0 && !unmapped;
    Legibility legibility = Legibility.of(typed ? beginning(text) : text);
    boolean scan = isScan(covered);
    boolean tells = legibility.words() >= TELLING;
    boolean broken = unmapped || (tells && !legibility.atLeast(LEAST_SYLLABLES));
    if (scan && (broken || (tells && !legibility.hasMarks()))) {
      return Verdict.LIES;
    }
    return broken || (scan && legibility.words() < STAMP) ? Verdict.DOUBTFUL : Verdict.BELIEVED;
  }

  /**
   * Whether pictures cover so much of a page that they are the page.
   *
   * @param covered in hundredths
   */
  static boolean isScan(int covered) {
    return covered >= WHOLE_PAGE;
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), ENOUGH));
  }

  /** Whether what was recognised reads better than the layer. */
  static boolean isBetter(String recognised, String layer) {
    return Legibility.of(recognised).syllables() > Legibility.of(layer).syllables();
  }
}
