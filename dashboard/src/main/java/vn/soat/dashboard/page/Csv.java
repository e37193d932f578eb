package vn.soat.dashboard.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table for a spreadsheet, in UTF-8 with its mark. */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Csv() {}

  static String of(List<String> columns, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns.stream().map(Csv::cell).toList());
      for (List<Object> row : rows) {
        printer.printRecord(row.stream().map(Csv::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return text.toString();
  }

  /** A spreadsheet takes a text that begins so for a formula; an apostrophe makes it a text. */
  private static Object cell(Object value) {
    return value instanceof String text && text.matches("(?s)[=+\\-@\\t\\r].*")
        ? "'" + text
        : value;
  }
}
