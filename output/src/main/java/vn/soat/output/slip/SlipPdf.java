package vn.soat.output.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes slips as a PDF, each from a page of its own, with the font embedded. The same slips give
 * the same bytes.
 */
public final class SlipPdf {

  private static final float INDENT = 28;
  private static final float GAP = 5;

  /** Any fixed number does: PDFBox would take the clock. */
  private static final long DOCUMENT_ID = 1;

  private final SlipCanvas canvas;

  private SlipPdf(SlipCanvas canvas) {
    this.canvas = canvas;
  }

  /** The bytes of a PDF with some slips. */
  public static byte[] of(List<Slip> slips) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(DOCUMENT_ID);
      document.getDocumentCatalog().setLanguage("vi-VN");
      document.getDocumentInformation().setTitle("Phiếu rà soát");
      document.getDocumentInformation().setCreator("Soát");
      try (SlipCanvas canvas = new SlipCanvas(document)) {
        SlipPdf writer = new SlipPdf(canvas);
        for (int i = 0; i < slips.size(); i++) {
          writer.add(slips.get(i), i > 0);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private void add(Slip slip, boolean onNewPage) throws IOException {
    if (onNewPage) {
      canvas.turn(false);
    }
    for (Block block : slip.blocks()) {
      add(block);
    }
  }

  private void add(Block block) throws IOException {
    if (block instanceof Block.Paragraph paragraph) {
      addParagraph(paragraph, SlipCanvas.LEFT, SlipCanvas.WIDTH);
    } else if (block instanceof Block.Rule rule) {
      addRule(rule, SlipCanvas.LEFT, SlipCanvas.WIDTH);
    } else if (block instanceof Block.Columns columns) {
      addColumns(columns);
    } else if (block instanceof Block.Table table) {
      new SlipTable(canvas, table).draw();
    }
  }

  private void addParagraph(Block.Paragraph paragraph, float x, float room) throws IOException {
    Block.Line line = paragraph.line();
    float indent = paragraph.indented() ? INDENT : 0;
    float leading = SlipCanvas.leading(line.size());
    canvas.down(paragraph.indented() ? GAP : 0);
    for (SlipCanvas.Row row : canvas.rows(line, room, indent)) {
      if (canvas.left() < leading) {
        canvas.turn(true);
      }
      canvas.down(leading);
      canvas.print(row, x + indent, room, canvas.y(), line.align());
      indent = 0;
    }
    canvas.down(paragraph.indented() ? GAP : 0);
  }

  private void addRule(Block.Rule rule, float x, float room) throws IOException {
    float side = room * (100 - rule.percent()) / 200;
    canvas.down(6);
    canvas.rule(x + side, canvas.y(), x + room - side, canvas.y());
    canvas.down(4);
  }

  /** The lines of a head or foot stand on one page. */
  private void addColumns(Block.Columns columns) throws IOException {
    canvas.down(GAP);
    if (canvas.left() < 120) {
      canvas.turn(true);
    }
    float top = canvas.y();
    float width = SlipCanvas.WIDTH * columns.leftPercent() / 100;
    float left = column(columns.left(), SlipCanvas.LEFT, width);
    canvas.moveTo(top);
    float right = column(columns.right(), SlipCanvas.LEFT + width, SlipCanvas.WIDTH - width);
    canvas.moveTo(Math.min(left, right) - GAP);
  }

  private float column(List<Block> blocks, float x, float room) throws IOException {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        addParagraph(paragraph, x, room);
      } else if (block instanceof Block.Rule rule) {
        addRule(rule, x, room);
      }
    }
    return canvas.y();
  }
}
