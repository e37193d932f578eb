package vn.soat.corpus.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.soat.corpus.typeset.Block.Style;

/**
 * Writes a report as a PDF with a text layer: A4, numbered pages, the dossier table with ruling
 * lines. The same text gives the same bytes.
 */
public final class PdfWriter {

  /** Part of PDFBox itself; it has every Vietnamese letter. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float INDENT = 28;

  private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");

  /** Letters of a kept line that a page has room for; longer ones are set smaller. */
  private static final int KEPT_LETTERS = 90;

  private static final float KEPT_SIZE = 8.5f;

  /** Any fixed number does: PDFBox would take the clock, and two builds must write the same. */
  private static final long DOCUMENT_ID = 1;

  private final PdfPages pages;
  private final boolean ruled;

  /** The letters of the longest kept line: those of one table must be set alike. */
  private final int longestKept;

  private PdfWriter(PdfPages pages, boolean ruled, List<Block> blocks) {
    this.pages = pages;
    this.ruled = ruled;
    this.longestKept =
        blocks.stream()
            .mapToInt(block -> block instanceof Block.Kept kept ? kept.text().length() : 0)
            .reduce(KEPT_LETTERS, Math::max);
  }

  /** The bytes of a PDF with the text of a report. */
  public static byte[] write(String text) {
    return write(text, true);
  }

  /**
   * The same, or one whose tables have no lines around their cells.
   *
   * @param ruled whether the lines are drawn
   */
  public static byte[] write(String text, boolean ruled) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(DOCUMENT_ID);
      PdfPages pages = new PdfPages(document, font(document));
      List<Block> blocks = Blocks.of(text);
      PdfWriter writer = new PdfWriter(pages, ruled, blocks);
      for (Block block : blocks) {
        writer.add(block);
      }
      pages.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a PDF", e);
    }
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("PDFBox lacks " + FONT);
      }
      return PDType0Font.load(document, in, true);
    }
  }

  private void add(Block block) throws IOException {
    if (block instanceof Block.Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Block.Columns columns) {
      addColumns(columns);
    } else if (block instanceof Block.DossierTable table) {
      new PdfTable(pages, ruled).draw(table);
    } else if (block instanceof Block.Table table) {
      new PdfGrid(pages, ruled, table.rows()).draw();
    } else if (block instanceof Block.Kept kept) {
      addKept(kept.text());
    }
  }

  /** The pieces between wide gaps, each where it stands in its line; bars are gap enough. */
  private void addKept(String line) throws IOException {
    pages.nextLine();
    float step = PdfPages.WIDTH / longestKept;
    float size = KEPT_SIZE * KEPT_LETTERS / longestKept;
    if (line.indexOf('|') >= 0) {
      pages.print(line.strip().replaceAll("\\s+", " "), PdfPages.LEFT, KEPT_SIZE);
      return;
    }
    Matcher piece = PIECE.matcher(line);
    while (piece.find()) {
      pages.print(piece.group(), PdfPages.LEFT + piece.start() * step, size);
    }
  }

  private void addParagraph(Block.Paragraph paragraph) throws IOException {
    float indent = paragraph.style() == Style.BODY ? INDENT : 0;
    for (String line : wrap(paragraph.text(), indent)) {
      pages.nextLine();
      float x =
          paragraph.style() == Style.CENTRED
              ? PdfPages.LEFT + (PdfPages.WIDTH - pages.widthOf(line, PdfPages.SIZE)) / 2
              : PdfPages.LEFT + indent;
      pages.print(line, x, PdfPages.SIZE);
      indent = 0;
    }
    pages.gap();
  }

  private void addColumns(Block.Columns columns) throws IOException {
    pages.nextLine();
    pages.print(columns.left(), PdfPages.LEFT, PdfPages.SIZE - 1);
    pages.print(
        columns.right(),
        PdfPages.LEFT + PdfPages.WIDTH - pages.widthOf(columns.right(), PdfPages.SIZE - 1),
        PdfPages.SIZE - 1);
    pages.gap();
  }

  private List<String> wrap(String text, float indent) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float room = PdfPages.WIDTH - indent;
    for (String word : text.split(" ")) {
      boolean fits = pages.widthOf(line + " " + word, PdfPages.SIZE) <= room;
      if (line.length() > 0 && !fits) {
        lines.add(line.toString());
        line.setLength(0);
        room = PdfPages.WIDTH;
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
