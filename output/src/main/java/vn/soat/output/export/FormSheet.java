package vn.soat.output.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.soat.output.store.StoreReader.FormCell;
import vn.soat.output.text.Messages;

/**
 * Form II.06a (Thông tư 01/2020/TT-VPCP) as a district files it: for each district and period one
 * row a commune and a computed total. A figure that a finding cites is marked and says why.
 */
final class FormSheet {

  /** The indicators of the columns, from the third on. */
  private static final List<String> COLUMNS =
      List.of(
          "dossier.received.total",
          "dossier.received.online",
          "dossier.received.inPerson",
          "dossier.received.carriedOver",
          "dossier.resolved.total",
          "dossier.resolved.early",
          "dossier.resolved.onTime",
          "dossier.resolved.overdue",
          "dossier.pending.total",
          "dossier.pending.onTime",
          "dossier.pending.overdue");

  /** Many reports count early and on time together. */
  private static final String TOGETHER = "dossier.resolved.earlyOrOnTime";

  private static final String ON_TIME = "dossier.resolved.onTime";
  private static final int FIRST = 2;
  private static final int NAME_WIDTH = 30 * 256;
  private static final int COMMENT_COLUMNS = 4;
  private static final int COMMENT_ROWS = 4;

  private final SXSSFSheet sheet;
  private final CreationHelper helper;
  private final Drawing<?> drawing;
  private final Styles styles;
  private final Messages messages;

  private Optional<FormCell> block = Optional.empty();
  private final List<FormCell> report = new ArrayList<>();
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private int next;
  private int firstRow;

  FormSheet(SXSSFWorkbook book, Styles styles, Messages messages) {
    this.sheet = book.createSheet(messages.get("form"));
    this.helper = book.getCreationHelper();
    this.drawing = sheet.createDrawingPatriarch();
    this.styles = styles;
    this.messages = messages;
    sheet.setColumnWidth(1, NAME_WIDTH);
  }

  /** Takes the next figure; those of a report come one after another. */
  void add(FormCell cell) {
    if (!report.isEmpty() && report.get(0).report() != cell.report()) {
      writeReport();
    }
    if (block.isEmpty() || !sameBlock(block.get(), cell)) {
      endBlock();
      beginBlock(cell);
    }
    report.add(cell);
  }

  void end() {
    if (!report.isEmpty()) {
      writeReport();
    }
    endBlock();
  }

  private static boolean sameBlock(FormCell a, FormCell b) {
    return a.province().equals(b.province())
        && a.district().equals(b.district())
        && a.from().equals(b.from())
        && a.to().equals(b.to());
  }

  private void beginBlock(FormCell cell) {
    block = Optional.of(cell);
    String unknown = messages.get("unknown");
    Cell title = sheet.createRow(next++).createCell(0);
    title.setCellStyle(styles.title);
    title.setCellValue(
        messages.get(
            "form.title",
            cell.district().orElse(unknown),
            cell.province().orElse(unknown),
            cell.from().orElse("…"),
            cell.to().orElse("…")));
    Row groups = sheet.createRow(next++);
    Row names = sheet.createRow(next++);
    head(groups, names, 0, "form.number");
    head(groups, names, 1, "form.commune");
    group(groups, FIRST, FIRST + 3, "form.received");
    group(groups, FIRST + 4, FIRST + 7, "form.resolved");
    group(groups, FIRST + 8, FIRST + 10, "form.pending");
    for (int i = 0; i < COLUMNS.size(); i++) {
      text(names, FIRST + i, messages.get("column." + COLUMNS.get(i))).setCellStyle(styles.head);
    }
    firstRow = next;
    sums.clear();
  }

  private void head(Row groups, Row names, int column, String key) {
    text(groups, column, messages.get(key)).setCellStyle(styles.head);
    text(names, column, "").setCellStyle(styles.head);
    sheet.addMergedRegion(
        new CellRangeAddress(groups.getRowNum(), names.getRowNum(), column, column));
  }

  private void group(Row row, int first, int last, String key) {
    for (int i = first; i <= last; i++) {
      text(row, i, i == first ? messages.get(key) : "").setCellStyle(styles.head);
    }
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
  }

  private static Cell text(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    return cell;
  }

  private void writeReport() {
    Row row = sheet.createRow(next++);
    Cell number = row.createCell(0);
    number.setCellValue(next - (double) firstRow);
    number.setCellStyle(styles.number);
    text(row, 1, report.get(0).commune().orElse(messages.get("unknown"))).setCellStyle(styles.text);
    Map<String, FormCell> figures = new HashMap<>();
    report.forEach(cell -> cell.indicator().ifPresent(i -> figures.put(i, cell)));
    boolean together =
        figures.containsKey(TOGETHER)
            && !figures.containsKey(ON_TIME)
            && !figures.containsKey("dossier.resolved.early");
    if (together) {
      figures.put(ON_TIME, Objects.requireNonNull(figures.get(TOGETHER)));
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      Optional<FormCell> figure = Optional.ofNullable(figures.get(COLUMNS.get(i)));
      write(row, FIRST + i, COLUMNS.get(i), figure);
    }
    if (together) {
      comment(row, FIRST + COLUMNS.indexOf(ON_TIME), messages.get("form.together"));
    }
    report.clear();
  }

  private void write(Row row, int column, String indicator, Optional<FormCell> figure) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.number);
    figure
        .flatMap(FormCell::value)
        .ifPresent(
            value -> {
              cell.setCellValue(value.doubleValue());
              sums.merge(indicator, value, BigDecimal::add);
            });
    figure
        .flatMap(FormCell::doubtful)
        .ifPresent(
            why -> {
              cell.setCellStyle(styles.doubtful);
              comment(row, column, why);
            });
  }

  private void comment(Row row, int column, String text) {
    Cell cell = row.getCell(column);
    if (cell.getCellComment() != null) {
      return;
    }
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(column + 1);
    anchor.setCol2(column + 1 + COMMENT_COLUMNS);
    anchor.setRow1(row.getRowNum());
    anchor.setRow2(row.getRowNum() + COMMENT_ROWS);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("Soát");
    comment.setAddress(row.getRowNum(), column);
    cell.setCellComment(comment);
  }

  /** The total is a formula with its value, so that it is right before anybody computes. */
  private void endBlock() {
    if (block.isEmpty()) {
      return;
    }
    Row row = sheet.createRow(next++);
    text(row, 0, "").setCellStyle(styles.total);
    text(row, 1, messages.get("form.total")).setCellStyle(styles.total);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String letter = CellReference.convertNumToColString(FIRST + i);
      Cell cell = row.createCell(FIRST + i);
      cell.setCellStyle(styles.total);
      cell.setCellFormula("SUM(" + letter + (firstRow + 1) + ":" + letter + (next - 1) + ")");
      cell.setCellValue(sums.getOrDefault(COLUMNS.get(i), BigDecimal.ZERO).doubleValue());
    }
    next++;
    block = Optional.empty();
  }
}
