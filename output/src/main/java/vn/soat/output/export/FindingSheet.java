package vn.soat.output.export;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.soat.output.store.StoreReader.FindingLine;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/** The findings, one a row, each with a link to its place in the report. */
final class FindingSheet {

  /** Excel takes 65,530 links a sheet; beyond that the path stands there alone. */
  private static final int MOST_LINKS = 65_000;

  /** The longest text of a cell in Excel is 32,767. */
  private static final int MOST_TEXT = 32_000;

  private static final List<String> COLUMNS =
      List.of(
          "key",
          "severity",
          "rule",
          "commune",
          "district",
          "province",
          "year",
          "message",
          "relation",
          "expected",
          "quote",
          "page",
          "line",
          "state",
          "rightValue",
          "reviewer",
          "reason",
          "file");

  private final SXSSFSheet sheet;
  private final CreationHelper helper;
  private final Styles styles;
  private final Messages messages;
  private final Language language;
  private int next;
  private int links;

  FindingSheet(SXSSFWorkbook book, Styles styles, Messages messages, Language language) {
    this.sheet = book.createSheet(messages.get("findings"));
    this.helper = book.getCreationHelper();
    this.styles = styles;
    this.messages = messages;
    this.language = language;
    Row head = sheet.createRow(next++);
    for (int i = 0; i < COLUMNS.size(); i++) {
      Cell cell = head.createCell(i);
      cell.setCellValue(messages.get("finding." + COLUMNS.get(i)));
      cell.setCellStyle(styles.head);
    }
    sheet.createFreezePane(0, 1);
  }

  void add(FindingLine line) {
    Row row = sheet.createRow(next++);
    List<Object> cells =
        List.of(
            line.report() + "/" + line.item(),
            messages.get("severity." + line.severity()),
            line.rule(),
            line.commune().orElse(""),
            line.district().orElse(""),
            line.province().orElse(""),
            line.year().<Object>map(y -> y).orElse(""),
            language == Language.VI ? line.messageVi() : line.messageEn(),
            line.relation().orElse(""),
            line.expected().orElse(""),
            line.quote().orElse(""),
            line.page().<Object>map(p -> p).orElse(""),
            line.line().<Object>map(l -> l).orElse(""),
            messages.get("state." + line.state()),
            line.rightValue().orElse(""),
            line.reviewer().orElse(""),
            line.reason().orElse(""),
            line.path());
    for (int i = 0; i < cells.size(); i++) {
      write(row.createCell(i), cells.get(i));
    }
    link(row.getCell(cells.size() - 1), line);
  }

  private void write(Cell cell, Object value) {
    cell.setCellStyle(styles.text);
    if (value instanceof Integer number) {
      cell.setCellValue(number);
    } else {
      String text = value.toString();
      cell.setCellValue(text.length() > MOST_TEXT ? Lines.cut(text, MOST_TEXT) : text);
    }
  }

  private void link(Cell cell, FindingLine line) {
    Optional<String> address = links < MOST_LINKS ? address(line) : Optional.empty();
    if (address.isPresent()) {
      Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
      link.setAddress(address.get());
      cell.setHyperlink(link);
      cell.setCellStyle(styles.link);
      links++;
    }
  }

  /** Of a file in an archive that of the archive; a PDF is opened at its page. */
  private static Optional<String> address(FindingLine line) {
    try {
      String path = line.path().replaceFirst("!/.*", "");
      URI uri = Path.of(path).toUri();
      boolean pdf = path.toLowerCase(Locale.ROOT).endsWith(".pdf");
      String page = pdf ? line.page().map(p -> "#page=" + p).orElse("") : "";
      return Optional.of(uri.toASCIIString() + page);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  void end() {
    if (next > 1) {
      sheet.setAutoFilter(
          new org.apache.poi.ss.util.CellRangeAddress(0, next - 1, 0, COLUMNS.size() - 1));
    }
  }
}
