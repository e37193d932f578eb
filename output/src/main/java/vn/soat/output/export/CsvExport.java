package vn.soat.output.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.soat.output.store.ExportTable;
import vn.soat.output.store.StoreQuery;
import vn.soat.output.store.StoreReader;

/**
 * One CSV file a table, with a byte order mark, so that Excel reads Vietnamese. A text that a
 * spreadsheet would run as a formula, as a list item that begins with a dash, gets an apostrophe
 * before it.
 */
public final class CsvExport {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvExport() {}

  /**
   * Writes all tables into a folder.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(StoreReader reader, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (ExportTable table : ExportTable.values()) {
      Path file = folder.resolve(table.fileName() + ".csv");
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        out.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL);
        reader.table(table, new Rows(printer));
        printer.flush();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private record Rows(CSVPrinter printer) implements StoreQuery.Sink {

    @Override
    public void columns(List<String> names) {
      print(names);
    }

    @Override
    public void row(List<Optional<Object>> values) {
      print(values.stream().map(v -> v.map(Rows::cell).orElse("")).toList());
    }

    private static String cell(Object value) {
      String text = value.toString();
      boolean formula =
          value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
      return formula ? "'" + text : text;
    }

    private void print(List<String> cells) {
      try {
        printer.printRecord(cells);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
