package vn.soat.output.slip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Fills A4 pages from top to bottom. All lengths are PDF points. */
final class SlipCanvas implements AutoCloseable {

  private static final float MILLIMETRE = 72 / 25.4f;

  /** Margins of 30 mm at the left and 20 mm at the other sides, as the decree has them. */
  static final float LEFT = 30 * MILLIMETRE;

  static final float WIDTH = 160 * MILLIMETRE;

  private static final float TOP = PDRectangle.A4.getHeight() - 20 * MILLIMETRE;
  private static final float BOTTOM = 20 * MILLIMETRE;
  private static final float LEADING = 1.22f;

  private final PDDocument document;
  private final SlipFonts fonts;
  private PDPageContentStream content;
  private int number;
  private float y;

  SlipCanvas(PDDocument document) throws IOException {
    this.document = document;
    this.fonts = new SlipFonts(document);
    this.content = turned();
  }

  private PDPageContentStream turned() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = TOP;
    return new PDPageContentStream(document, page);
  }

  /** Begins a page; one of the same document is numbered in the middle of its upper margin. */
  void turn(boolean sameDocument) throws IOException {
    content.close();
    content = turned();
    number = sameDocument ? number + 1 : 0;
    if (number > 0) {
      Block.Line line = Block.Line.plain(Integer.toString(number + 1), 13);
      print(new Row(line.text(), line), LEFT, WIDTH, TOP + 8, Block.Align.CENTRE);
    }
  }

  float y() {
    return y;
  }

  void moveTo(float height) {
    y = height;
  }

  void down(float height) {
    y -= height;
  }

  /** What is left of the page. */
  float left() {
    return y - BOTTOM;
  }

  /** What a whole page has. */
  static float height() {
    return TOP - BOTTOM;
  }

  static float leading(float size) {
    return size * LEADING;
  }

  /** A printed row of a line. */
  record Row(String text, Block.Line line) {}

  /** A line broken into rows at spaces; a word wider than the room is broken anywhere. */
  List<Row> rows(Block.Line line, float room, float indent) throws IOException {
    PDFont face = fonts.face(line.bold(), line.italic());
    List<Row> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    float space = room - indent;
    for (String word : fonts.drawable(line.text()).split(" ", -1)) {
      for (String part : parts(face, word, line.size(), room)) {
        String longer = row.isEmpty() ? part : row + " " + part;
        if (!row.isEmpty() && SlipFonts.width(face, longer, line.size()) > space) {
          rows.add(new Row(row.toString(), line));
          row.setLength(0);
          space = room;
        }
        row.append(row.isEmpty() ? "" : " ").append(part);
      }
    }
    rows.add(new Row(row.toString(), line));
    return rows;
  }

  private static List<String> parts(PDFont face, String word, float size, float room)
      throws IOException {
    if (SlipFonts.width(face, word, size) <= room) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      String longer = part + Character.toString(c);
      if (!part.isEmpty() && SlipFonts.width(face, longer, size) > room) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.appendCodePoint(c);
    }
    parts.add(part.toString());
    return parts;
  }

  /** Prints a row with its letters standing on a height. */
  void print(Row row, float x, float room, float baseline, Block.Align align) throws IOException {
    PDFont face = fonts.face(row.line().bold(), row.line().italic());
    float rest = room - SlipFonts.width(face, row.text(), row.line().size());
    content.beginText();
    content.setFont(face, row.line().size());
    content.newLineAtOffset(align == Block.Align.CENTRE ? x + rest / 2 : x, baseline);
    content.showText(row.text());
    content.endText();
  }

  void rule(float x1, float y1, float x2, float y2) throws IOException {
    content.setLineWidth(0.6f);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
