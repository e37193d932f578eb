package vn.soat.corpus.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Writes a report as a Word document: one paragraph a logical paragraph, the dossier table as a
 * table with merged head cells. The same text gives the same bytes.
 */
public final class DocxWriter {

  private static final String FONT = "Times New Roman";
  private static final int FONT_SIZE = 13;
  private static final int TABLE_FONT_SIZE = 9;

  /** Twips from the left margin to the right column of a report's head. */
  private static final long RIGHT_COLUMN = 4300;

  /** Twips by which a paragraph's first line is indented: 1 cm. */
  private static final int INDENT = 567;

  // Any fixed moment does: what matters is that two builds write the same bytes.
  private static final Instant CREATED = Instant.parse("2024-01-01T00:00:00Z");
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.parse("2024-01-01T00:00:00");

  private DocxWriter() {}

  /** The bytes of a Word document with the text of a report. */
  public static byte[] write(String text) {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(CREATED)));
      document.getProperties().getCoreProperties().setModified(Optional.of(Date.from(CREATED)));
      Blocks.of(text).forEach(block -> add(document, block));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return withFixedTimes(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a Word document", e);
    }
  }

  private static void add(XWPFDocument document, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      addParagraph(document.createParagraph(), paragraph);
    } else if (block instanceof Block.Columns columns) {
      addColumns(document.createParagraph(), columns);
    } else if (block instanceof Block.DossierTable table) {
      addTable(document, table);
    } else if (block instanceof Block.Table table) {
      addPlainTable(document, table);
    } else if (block instanceof Block.Kept kept) {
      run(document.createParagraph(), kept.text(), TABLE_FONT_SIZE);
    }
  }

  private static void addPlainTable(XWPFDocument document, Block.Table block) {
    XWPFTable table = document.createTable(block.rows().size(), block.rows().get(0).size());
    table.setWidth("100%");
    for (int i = 0; i < block.rows().size(); i++) {
      fill(table.getRow(i), block.rows().get(i));
    }
  }

  private static void addParagraph(XWPFParagraph paragraph, Block.Paragraph block) {
    switch (block.style()) {
      case CENTRED -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case HEADING, BODY -> {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
      }
      case LINE -> paragraph.setAlignment(ParagraphAlignment.LEFT);
    }
    boolean bold = block.style() == Block.Style.CENTRED || block.style() == Block.Style.HEADING;
    run(paragraph, block.text(), FONT_SIZE).setBold(bold);
  }

  private static void addColumns(XWPFParagraph paragraph, Block.Columns columns) {
    CTTabStop stop = paragraph.getCTP().addNewPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.LEFT);
    stop.setPos(BigInteger.valueOf(RIGHT_COLUMN));
    run(paragraph, columns.left(), FONT_SIZE - 1);
    XWPFRun right = run(paragraph, "", FONT_SIZE - 1);
    right.addTab();
    right.setText(columns.right());
  }

  private static void addTable(XWPFDocument document, Block.DossierTable block) {
    XWPFTable table = document.createTable(block.rows().size() + 3, Form06a.COLUMNS);
    table.setWidth("100%");
    fill(table.getRow(1), Form06a.NAMES);
    fill(table.getRow(2), Form06a.NUMBERS);
    for (int i = 0; i < block.rows().size(); i++) {
      fill(table.getRow(i + 3), block.rows().get(i));
    }
    fillGroups(table);
  }

  private static void fillGroups(XWPFTable table) {
    XWPFTableRow row = table.getRow(0);
    for (int i = 0; i < Form06a.GROUPS.size(); i++) {
      Form06a.Group group = Form06a.GROUPS.get(i);
      XWPFTableCell cell = row.getCell(i);
      fill(cell, group.text());
      if (group.columns() > 1) {
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(group.columns()));
      } else {
        merge(cell, STMerge.RESTART);
        merge(table.getRow(1).getCell(i), STMerge.CONTINUE);
      }
    }
    while (row.getTableCells().size() > Form06a.GROUPS.size()) {
      row.removeCell(row.getTableCells().size() - 1);
    }
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum part) {
    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(part);
  }

  private static void fill(XWPFTableRow row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      fill(row.getCell(i), cells.get(i));
    }
  }

  private static void fill(XWPFTableCell cell, String text) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, TABLE_FONT_SIZE);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  /** POI stamps the entries of the archive with the clock. */
  private static byte[] withFixedTimes(byte[] docx) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
