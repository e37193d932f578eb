package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/**
 * The text of a file as lines and tables, with their places. Offsets count as in a record; boxes
 * are in PDF points from the top left of the page, and there are none where the file has no layout.
 */
public final class LayoutJson {

  private LayoutJson() {}

  /**
   * One JSON object on one line.
   *
   * @param path as the user gave it
   */
  public static String line(String path, SourceText text) {
    ObjectNode node = Json.object().put("path", path).put("pages", text.pages());
    node.set("lines", Json.list(lines(text.text()), span -> line(text, span)));
    node.set("tables", Json.list(text.tables(), table -> table(text, table)));
    return node.toString();
  }

  /** The stretches that are lines with text. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static ObjectNode line(SourceText text, Span span) {
    ObjectNode node = Json.object();
    node.set("page", Json.integer(text.pageAt(span.start())));
    node.put("line", text.lineAt(span.start()));
    node.put("start", span.start());
    node.put("end", span.end());
    node.put("text", span.of(text.text()));
    node.set("boxes", Json.list(text.boxesOf(span), EvidenceJson::box));
    return node;
  }

  private static ObjectNode table(SourceText text, SourceTable table) {
    ObjectNode node = Json.object();
    node.put("start", table.span().start());
    node.put("end", table.span().end());
    node.put("rows", table.rows());
    node.put("columns", table.columns());
    node.set("cells", Json.list(table.cells(), cell -> cell(text, cell)));
    return node;
  }

  private static ObjectNode cell(SourceText text, SourceTable.Cell cell) {
    ObjectNode node = Json.object();
    node.put("row", cell.row());
    node.put("column", cell.column());
    node.put("rows", cell.rows());
    node.put("columns", cell.columns());
    node.put("start", cell.span().start());
    node.put("end", cell.span().end());
    node.put("text", cell.span().of(text.text()));
    node.set("boxes", Json.list(text.boxesOf(cell.span()), EvidenceJson::box));
    return node;
  }
}
