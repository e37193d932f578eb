package vn.soat.dashboard.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.soat.output.store.PreparedReport;

/**
 * A report as the store keeps it.
 *
 * @param sha256 of the file that it was
 * @param path where that file was at the last import
 * @param current whether a file still has it
 * @param record as the schema of records describes it
 * @param text that the record's offsets count in; empty where an older version imported it
 */
public record StoredReport(
    long id,
    String sha256,
    String path,
    String mediaType,
    boolean current,
    String digest,
    JsonNode record,
    Optional<String> text) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** The report of a number. */
  public static Optional<StoredReport> of(Reads reads, long id) {
    return reads.ask(h -> find(h, id));
  }

  private static Optional<StoredReport> find(Handle handle, long id) {
    return handle
        .createQuery(
            """
            SELECT r.sha256, r.path, COALESCE(r.media_type, ''), r.is_current, r.record_digest,
              j.json_gzip
            FROM report r JOIN report_record j ON j.report_id = r.id WHERE r.id = :id
            """)
        .bind("id", id)
        .map(
            (row, c) ->
                new StoredReport(
                    id,
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getString(5),
                    tree(PreparedReport.unpacked(row.getBytes(6))),
                    Summaries.text(handle, id)))
        .findOne();
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored record is no JSON", e);
    }
  }
}
