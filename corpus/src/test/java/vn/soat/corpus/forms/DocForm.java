package vn.soat.corpus.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes a Word 97 document with nothing but paragraphs and fonts, as [MS-DOC] lays it out: the
 * text, pages that say which stretch of it has which font, and the tables that lead to them.
 */
final class DocForm {

  private static final int PAGE = 512;

  /** Where the text begins, behind the header of the file. */
  private static final int TEXT = 2 * PAGE;

  /** So many stretches fit into a page of fonts, and so many into a page of paragraphs. */
  private static final int RUNS_A_PAGE = 90;

  private static final int PARAGRAPHS_A_PAGE = 25;

  // Where the header has the places of its tables, in order of [MS-DOC] FibRgFcLcb97.
  private static final int STYLES = 1;
  private static final int SECTIONS = 6;
  private static final int RUN_PAGES = 12;
  private static final int PARAGRAPH_PAGES = 13;
  private static final int FONTS = 15;
  private static final int PROPERTIES = 31;
  private static final int PIECES = 33;
  private static final int PLACES = 93;

  /** A stretch of text in one font, by its number in the table of fonts. */
  record Run(int font, String text) {}

  /** A run that says nothing of its font, so that it has that of the paragraph's style. */
  private static final int OF_STYLE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> runEnds = new ArrayList<>();
  private final List<Integer> runFonts = new ArrayList<>();
  private final List<Integer> paragraphEnds = new ArrayList<>();
  private final List<Integer> paragraphStyles = new ArrayList<>();
  private int titleFont;
  private final ByteArrayOutputStream main = new ByteArrayOutputStream();
  private final ByteArrayOutputStream table = new ByteArrayOutputStream();
  private final int[] places = new int[2 * PLACES];

  private DocForm() {}

  /** A document of paragraphs, each a list of runs. */
  static byte[] write(List<List<Run>> paragraphs, List<String> fonts) {
    DocForm doc = new DocForm();
    paragraphs.forEach(doc::add);
    doc.build(fonts);
    return doc.container();
  }

  /**
   * A document of a paragraph and a title. The title has its font from its style alone.
   *
   * @param font the number of the title's font
   */
  static byte[] titled(String paragraph, String title, int font, List<String> fonts) {
    DocForm doc = new DocForm();
    doc.titleFont = font;
    doc.add(List.of(new Run(0, paragraph)));
    doc.text.append(title).append('\r');
    doc.endRun(OF_STYLE);
    doc.endParagraph(1);
    doc.build(fonts);
    return doc.container();
  }

  private void add(List<Run> runs) {
    for (Run run : runs) {
      text.append(run.text());
      endRun(run.font());
    }
    text.append('\r');
    endRun(0);
    endParagraph(0);
  }

  private void endParagraph(int style) {
    paragraphEnds.add(place());
    paragraphStyles.add(style);
  }

  private void endRun(int font) {
    if (runEnds.isEmpty() || runEnds.get(runEnds.size() - 1) < place()) {
      runEnds.add(place());
      runFonts.add(font);
    }
  }

  private int place() {
    return TEXT + 2 * text.length();
  }

  private void build(List<String> fonts) {
    write(main, new byte[TEXT]);
    write(main, text.toString().getBytes(StandardCharsets.UTF_16LE));
    write(main, new byte[(PAGE - main.size() % PAGE) % PAGE]);
    put(STYLES, styles());
    put(SECTIONS, little(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1));
    put(RUN_PAGES, pages(runEnds, RUNS_A_PAGE, this::runPage));
    put(PARAGRAPH_PAGES, pages(paragraphEnds, PARAGRAPHS_A_PAGE, this::paragraphPage));
    put(FONTS, fonts(fonts));
    put(PROPERTIES, little(600));
    ByteBuffer pieces = little(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    put(PIECES, pieces.putShort((short) 0).putInt(TEXT).putShort((short) 0));
  }

  /** The usual style and that of a title, which is based on it. */
  private ByteBuffer styles() {
    byte[] usual = "Normal".getBytes(StandardCharsets.UTF_16LE);
    byte[] title = "Title".getBytes(StandardCharsets.UTF_16LE);
    int usualSize = 10 + 2 + usual.length + 2 + 6;
    int titleSize = 10 + 2 + title.length + 2 + 10;
    ByteBuffer styles = little(20 + 2 + usualSize + 2 + titleSize);
    shorts(styles, 18, 2, 10, 1, 91, 15, 0, 0, 0, 0);
    shorts(styles, usualSize, 0, 0xFFF1, 2, 0, 0, 6);
    styles.put(usual);
    shorts(styles, 0, 2, 0, 0);
    shorts(styles, titleSize, 0xFFE, 1, 0x12, 0, 0, 5);
    styles.put(title);
    shorts(styles, 0, 2, 1, 4, 0x4A4F, titleFont);
    return styles;
  }

  private static ByteBuffer fonts(List<String> names) {
    ByteBuffer fonts = little(4 + names.stream().mapToInt(n -> 42 + 2 * n.length()).sum());
    shorts(fonts, names.size(), 0);
    for (String name : names) {
      int size = 42 + 2 * name.length();
      fonts.put((byte) (size - 1)).put((byte) 0x16).putShort((short) 400).put(new byte[36]);
      fonts.put(name.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
    }
    return fonts;
  }

  /** Fills one entry of a page: where its properties stand in it is in front of the others. */
  private interface Entry {
    void write(ByteBuffer page, int entry, int count, int index);
  }

  private void runPage(ByteBuffer page, int entry, int count, int index) {
    if (runFonts.get(index) == OF_STYLE) {
      return;
    }
    int at = PAGE - 2 - 6 * (runFonts.get(index) + 1);
    page.put(4 * (count + 1) + entry, (byte) (at / 2));
    page.position(at).put((byte) 4).putShort((short) 0x4A4F);
    page.putShort(runFonts.get(index).shortValue());
  }

  private void paragraphPage(ByteBuffer page, int entry, int count, int index) {
    int style = paragraphStyles.get(index);
    int at = PAGE - 6 - 4 * style;
    page.put(4 * (count + 1) + 13 * entry, (byte) (at / 2));
    page.position(at).put((byte) 0).put((byte) 1).putShort((short) style);
  }

  private ByteBuffer pages(List<Integer> ends, int each, Entry entry) {
    int pages = (ends.size() + each - 1) / each;
    ByteBuffer plc = little(4 * (pages + 1) + 4 * pages);
    for (int p = 0; p < pages; p++) {
      int from = p * each;
      int count = Math.min(each, ends.size() - from);
      ByteBuffer page = little(PAGE);
      page.putInt(from == 0 ? TEXT : ends.get(from - 1));
      for (int i = 0; i < count; i++) {
        page.putInt(4 * (i + 1), ends.get(from + i));
        entry.write(page, i, count, from + i);
      }
      page.put(PAGE - 1, (byte) count);
      plc.putInt(4 * p, from == 0 ? TEXT : ends.get(from - 1));
      plc.putInt(4 * (pages + 1) + 4 * p, main.size() / PAGE);
      write(main, bytes(page));
    }
    plc.putInt(4 * pages, ends.get(ends.size() - 1));
    return plc;
  }

  private void put(int place, ByteBuffer bytes) {
    places[2 * place] = table.size();
    places[2 * place + 1] = bytes.capacity();
    write(table, bytes(bytes));
  }

  private byte[] header() {
    ByteBuffer header = little(TEXT);
    shorts(header, 0xA5EC, 0xC1, 0, 0x409, 0, 0x1200, 0xBF);
    header.putInt(24, TEXT).putInt(28, place());
    header.putShort(32, (short) 14);
    header.putShort(62, (short) 22);
    header.putInt(64, main.size()).putInt(64 + 12, text.length());
    header.putShort(152, (short) PLACES);
    for (int i = 0; i < places.length; i++) {
      header.putInt(154 + 4 * i, places[i]);
    }
    return bytes(header);
  }

  private byte[] container() {
    byte[] document = main.toByteArray();
    System.arraycopy(header(), 0, document, 0, TEXT);
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(document), "WordDocument");
      file.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** All of a buffer, filled or not. */
  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }

  private static void shorts(ByteBuffer to, int... values) {
    for (int value : values) {
      to.putShort((short) value);
    }
  }

  private static void write(ByteArrayOutputStream out, byte[] bytes) {
    out.write(bytes, 0, bytes.length);
  }
}
