package vn.soat.corpus.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Fills A4 pages from top to bottom. All lengths are PDF points. */
final class PdfPages {

  /** Margins as in Nghị định 30/2020/NĐ-CP, annex I: 30 mm left, 20 mm at the other sides. */
  static final float LEFT = 85;

  static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - 57;
  static final float SIZE = 12.5f;

  private static final float TOP = PDRectangle.A4.getHeight() - 57;
  private static final float BOTTOM = 57;

  /** What a page has room for. */
  static final float HEIGHT = TOP - BOTTOM;

  private static final float LEADING = 16.5f;
  private static final float GAP = 4;

  private final PDDocument document;
  private final PDFont font;
  private PDPageContentStream content;
  private int page;
  private float y;

  PdfPages(PDDocument document, PDFont font) throws IOException {
    this.document = document;
    this.font = font;
    this.content = newPage();
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    page++;
    y = TOP;
    return new PDPageContentStream(document, sheet);
  }

  void nextLine() throws IOException {
    reserve(LEADING);
    y -= LEADING;
  }

  void gap() {
    y -= GAP;
  }

  /** Turns the page if less than this height is left on it; says whether it did. */
  boolean reserve(float height) throws IOException {
    boolean turned = y - height < BOTTOM;
    if (turned) {
      content.close();
      content = newPage();
      printPageNumber();
    }
    return turned;
  }

  /** As offices do it: in the middle of the upper margin, from the second page on. */
  private void printPageNumber() throws IOException {
    String number = Integer.toString(page);
    printAt(number, LEFT + (WIDTH - widthOf(number, SIZE)) / 2, TOP + 14, SIZE);
  }

  /** Moves down without printing. */
  void skip(float height) {
    y -= height;
  }

  float y() {
    return y;
  }

  void print(String text, float x, float size) throws IOException {
    printAt(text, x, y, size);
  }

  void printAt(String text, float x, float baseline, float size) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, baseline);
    content.showText(text);
    content.endText();
  }

  void rule(float x1, float y1, float x2, float y2) throws IOException {
    content.setLineWidth(0.5f);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  float widthOf(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** The lines of a text that has so much room. */
  List<String> wrap(String text, float room, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && widthOf(longer, size) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  void close() throws IOException {
    content.close();
  }
}
