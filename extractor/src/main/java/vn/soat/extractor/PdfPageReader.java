package vn.soat.extractor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.soat.patterns.text.Box;

/**
 * Reads pages into lines of placed words. PDFBox finds the characters, sorts them by position and
 * groups them into lines; this class keeps where they stand, which PDFBox's own text does not.
 */
final class PdfPageReader extends PDFTextStripper {

  /** How far a letter with its marks rises above the base line, in units of its size: "Ề". */
  private static final double ASCENT = 0.92;

  private static final double DESCENT = 0.22;

  /** A repetition to look bold is shifted by less than this part of the letter's width. */
  private static final double SHIFT_OF_WIDTH = 1.0 / 3;

  /** The largest such shift, in points: less than the width of an "i". */
  private static final double LARGEST_SHIFT = 1;

  private final List<PdfPage.Line> lines = new ArrayList<>();
  private final List<PdfPage.Word> words = new ArrayList<>();
  private final List<TextPosition> glyphs = new ArrayList<>();
  private final PageImages images = new PageImages(this);
  private int page;
  private int shown;
  private int read;

  PdfPageReader() {
    addOperator(images);
    output = Writer.nullWriter();
    // Word and LibreOffice write table cells and text frames in the order of editing, not of
    // reading.
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
    // PDFBox's own check takes as long as all the rest; see isOverprint.
    setSuppressDuplicateOverlappingText(false);
    setLineSeparator("\n");
    // PDFBox numbers pages only when it walks the document itself.
    setStartPage(0);
  }

  /**
   * @param number 1-based
   */
  PdfPage read(PDPage source, int number) throws IOException {
    page = number;
    lines.clear();
    words.clear();
    glyphs.clear();
    images.nextPage();
    shown = 0;
    read = 0;
    processPage(source);
    endLine();
    boolean turned = source.getRotation() % 180 != 0;
    double height = turned ? source.getCropBox().getWidth() : source.getCropBox().getHeight();
    return new PdfPage(number, height, lines);
  }

  /** How much of the page that was read last pictures cover, in hundredths. */
  int covered(PDPage source) {
    return images.covered(source);
  }

  /** How many signs in a hundred of the page that was read last have no letter. */
  int unmapped() {
    return shown == 0 ? 0 : 100 * (shown - read) / shown;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    read++;
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition glyph : positions) {
      if (isBlank(glyph.getUnicode())) {
        endWord();
      } else if (glyphs.isEmpty() || !isOverprint(glyphs.get(glyphs.size() - 1), glyph)) {
        glyphs.add(glyph);
      }
    }
  }

  /**
   * Whether a letter is printed a second time to look bold, which would read as "BBÁÁOO" and turn
   * 12 into 1122. Sorted by position, the repetition comes next.
   */
  private static boolean isOverprint(TextPosition first, TextPosition second) {
    double shift = Math.min(LARGEST_SHIFT, first.getWidthDirAdj() * SHIFT_OF_WIDTH);
    return first.getUnicode().equals(second.getUnicode())
        && Math.abs(first.getX() - second.getX()) <= shift
        && Math.abs(first.getY() - second.getY()) <= shift;
  }

  @Override
  protected void writeWordSeparator() {
    endWord();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  private void endLine() {
    endWord();
    if (!words.isEmpty()) {
      lines.add(new PdfPage.Line(words));
      words.clear();
    }
  }

  private void endWord() {
    if (glyphs.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    double size = 0;
    Box box = box(glyphs.get(0));
    for (TextPosition glyph : glyphs) {
      text.append(glyph.getUnicode());
      size = Math.max(size, glyph.getYScale());
      box = box.cover(box(glyph));
    }
    String tidy = Characters.tidy(text.toString());
    if (!tidy.isEmpty()) {
      words.add(new PdfPage.Word(tidy, box, size));
    }
    glyphs.clear();
  }

  /** The place of a glyph; its direction is that in which the text runs on the shown page. */
  private Box box(TextPosition glyph) {
    double x = glyph.getX();
    double y = glyph.getY();
    double length = glyph.getWidthDirAdj();
    double up = ASCENT * glyph.getYScale();
    double down = DESCENT * glyph.getYScale();
    return switch ((int) glyph.getDir()) {
      case 90 -> new Box(page, x - up, y - length, up + down, length);
      case 180 -> new Box(page, x - length, y - down, length, up + down);
      case 270 -> new Box(page, x - down, y, up + down, length);
      default -> new Box(page, x, y - up, length, up + down);
    };
  }

  private static boolean isBlank(String unicode) {
    for (int i = 0; i < unicode.length(); i++) {
      if (!Characters.isBlank(unicode.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
