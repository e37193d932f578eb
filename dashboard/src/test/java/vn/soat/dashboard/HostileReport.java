package vn.soat.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import vn.soat.output.store.Store;

/** A store with one report that has a hostile text wherever it has any. */
final class HostileReport {

  static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** Text columns that hold no code of ours. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "report", List.of("title", "type", "code", "issuer", "commune", "district", "province"),
          "reference", List.of("type", "code", "issuer", "subject", "symbol"),
          "finding", List.of("message_vi", "message_en", "relation", "expected", "suggestion"),
          "finding_figure", List.of("printed", "quote"),
          "evidence", List.of("quote"),
          "quantity", List.of("unit", "printed"),
          "percentage", List.of("printed"));

  private HostileReport() {}

  /** Brings a report into an empty store and then writes the text over all that it says. */
  static void into(Store store, Path folder, String report, String text) throws IOException {
    Served.fill(store, folder, Map.of("a.txt", report));
    try (Handle handle = store.handle()) {
      COLUMNS.forEach(
          (table, columns) ->
              columns.forEach(c -> handle.execute("UPDATE " + table + " SET " + c + " = ?", text)));
      JsonNode record = filled(tree(handle), text);
      handle.execute("UPDATE report_record SET json_gzip = ?", packed(record.toString()));
      handle.execute("UPDATE report_text SET text_gzip = ?", packed(text.repeat(40)));
      handle.execute(
          "INSERT INTO review (report_id, evidence_key, decision, reviewer, reason, reviewed_at)"
              + " SELECT report_id, evidence_key, 'rejected', ?, ?, (SELECT read_at FROM report)"
              + " FROM finding",
          text,
          text);
    }
  }

  private static JsonNode tree(Handle handle) throws IOException {
    byte[] packed =
        handle
            .createQuery("SELECT json_gzip FROM report_record")
            .map((row, c) -> row.getBytes(1))
            .one();
    return new JsonMapper().readTree(vn.soat.output.store.PreparedReport.unpacked(packed));
  }

  /** Every text but ids, days, and the codes of lists that a program chooses from. */
  private static JsonNode filled(JsonNode node, String text) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              e -> {
                if (!List.of("id", "rule", "severity", "kind").contains(e.getKey())) {
                  e.setValue(filled(e.getValue(), text));
                }
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, filled(array.get(i), text));
      }
    }
    return node.isTextual() && !DAY.matcher(node.asText()).matches()
        ? TextNode.valueOf(text)
        : node;
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
