package vn.soat.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.soat.output.store.StoreReader;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;

/**
 * A workbook for a district's office: form II.06a as it is filed, one row a commune, and a sheet of
 * findings with links to the reports. Rows go to disk while it is written.
 */
public final class WorkbookExport {

  /** Rows that are held in memory. */
  private static final int WINDOW = 200;

  private WorkbookExport() {}

  /**
   * Writes it.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(StoreReader reader, Path file, Language language) throws IOException {
    Messages messages =
        Messages.load("vn.soat.output.export.workbook", language, WorkbookExport.class);
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      book.setCompressTempFiles(true);
      Styles styles = new Styles(book);
      FormSheet form = new FormSheet(book, styles, messages);
      reader.formCells(form::add);
      form.end();
      FindingSheet findings = new FindingSheet(book, styles, messages, language);
      reader.findings(findings::add);
      findings.end();
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }
}
