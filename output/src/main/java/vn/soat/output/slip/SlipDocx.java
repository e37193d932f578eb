package vn.soat.output.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes slips as a Word document, each from a page of its own. */
public final class SlipDocx {

  private static final String FONT = "Times New Roman";

  /** Twips: twentieths of a point. */
  private static final int MILLIMETRE = 57;

  /** A4 between margins of 30 and 20 mm, as the decree has them. */
  private static final int WIDTH = 160 * MILLIMETRE;

  private static final int INDENT = 10 * MILLIMETRE;

  private final XWPFDocument document;

  private SlipDocx(XWPFDocument document) {
    this.document = document;
  }

  /** The bytes of a document with some slips. */
  public static byte[] of(List<Slip> slips) {
    try (XWPFDocument document = new XWPFDocument()) {
      SlipDocx writer = new SlipDocx(document);
      writer.format();
      for (int i = 0; i < slips.size(); i++) {
        writer.add(slips.get(i), i > 0);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private void format() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(210 * MILLIMETRE));
    size.setH(BigInteger.valueOf(297 * MILLIMETRE));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(20 * MILLIMETRE));
    margin.setBottom(BigInteger.valueOf(20 * MILLIMETRE));
    margin.setLeft(BigInteger.valueOf(30 * MILLIMETRE));
    margin.setRight(BigInteger.valueOf(20 * MILLIMETRE));
    document.getProperties().getCoreProperties().setTitle("Phiếu rà soát");
    document.getProperties().getCoreProperties().setCreator("Soát");
  }

  private void add(Slip slip, boolean onNewPage) {
    if (onNewPage) {
      document.createParagraph().setPageBreak(true);
    }
    for (Block block : slip.blocks()) {
      if (block instanceof Block.Columns columns) {
        addColumns(columns);
      } else if (block instanceof Block.Table table) {
        addTable(table);
      } else {
        fill(document.createParagraph(), block, WIDTH);
      }
    }
  }

  /** A paragraph or a rule in what is that wide. */
  private static void fill(XWPFParagraph paragraph, Block block, int width) {
    paragraph.setSpacingAfter(0);
    if (block instanceof Block.Paragraph text) {
      fill(paragraph, text);
    } else if (block instanceof Block.Rule rule) {
      int side = width * (100 - rule.percent()) / 200;
      paragraph.setIndentationLeft(side);
      paragraph.setIndentationRight(side);
      paragraph.setBorderTop(Borders.SINGLE);
      paragraph.setSpacingBefore(40);
      run(paragraph, new Block.Line("", 4, false, false, Block.Align.CENTRE));
    }
  }

  private static void fill(XWPFParagraph paragraph, Block.Paragraph text) {
    paragraph.setAlignment(
        switch (text.line().align()) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTRE -> ParagraphAlignment.CENTER;
          case BOTH -> ParagraphAlignment.BOTH;
        });
    if (text.indented()) {
      paragraph.setIndentationFirstLine(INDENT);
      paragraph.setSpacingBefore(120);
      paragraph.setSpacingAfter(60);
    }
    run(paragraph, text.line());
  }

  private static void run(XWPFParagraph paragraph, Block.Line line) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(line.size());
    run.setBold(line.bold());
    run.setItalic(line.italic());
    run.setText(line.text());
  }

  private void addColumns(Block.Columns columns) {
    XWPFTable table = table(1, List.of(columns.leftPercent(), 100 - columns.leftPercent()));
    table.removeBorders();
    int left = WIDTH * columns.leftPercent() / 100;
    fill(table.getRow(0).getCell(0), columns.left(), left);
    fill(table.getRow(0).getCell(1), columns.right(), WIDTH - left);
  }

  private static void fill(XWPFTableCell cell, List<Block> blocks, int width) {
    for (int i = 0; i < blocks.size(); i++) {
      fill(i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), blocks.get(i), width);
    }
  }

  private XWPFTable table(int rows, List<Integer> percents) {
    XWPFTable table = document.createTable(rows, percents.size());
    table.setWidth(WIDTH);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < percents.size(); i++) {
        row.getCell(i).setWidth(Integer.toString(WIDTH * percents.get(i) / 100));
      }
    }
    return table;
  }

  private void addTable(Block.Table block) {
    XWPFTable table = table(block.rows().size() + 1, block.percents());
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    fill(table.getRow(0), block.head(), block.size(), true);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < block.rows().size(); i++) {
      fill(table.getRow(i + 1), block.rows().get(i), block.size(), false);
    }
  }

  private static void fill(XWPFTableRow row, List<String> cells, int size, boolean head) {
    row.setCantSplitRow(head);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      boolean centred = head || i == 0;
      String[] lines = cells.get(i).split("\n", -1);
      for (int n = 0; n < lines.length; n++) {
        XWPFParagraph paragraph = n == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.setSpacingAfter(20);
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        run(paragraph, new Block.Line(lines[n], size, head, false, Block.Align.LEFT));
      }
    }
  }
}
