package vn.soat.output.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.RecordJson;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.store.Store;

/**
 * What people decided in a store on the findings of a file that is audited anew. A decision belongs
 * to a finding of the same file, rule, figures and quotations, whatever the numbers of findings are
 * now.
 */
public final class Decisions {

  private static final String FIGURES =
      """
      SELECT finding, printed FROM finding_figure WHERE report_id = :report ORDER BY finding, seq
      """;

  private static final String QUOTES =
      """
      SELECT e.item, e.quote FROM evidence e
      JOIN finding f ON f.report_id = e.report_id AND f.item = e.item
      WHERE e.report_id = :report ORDER BY e.item, e.place
      """;

  private final Store store;

  public Decisions(Store store) {
    this.store = store;
  }

  /**
   * The last decision on each finding of a record, by the finding's id in that record; empty where
   * the store does not have the file.
   *
   * @throws vn.soat.output.store.StoreFailure if the store cannot be read
   */
  public Map<String, Review> of(ReportRecord record) {
    Optional<Long> report = record.source().sha256().flatMap(this::report);
    if (report.isEmpty()) {
      return Map.of();
    }
    Map<String, Review> decided = new Reviews(store).of(report.get());
    Map<String, Review> byKey = new HashMap<>();
    stored(report.get())
        .forEach(
            (key, item) ->
                Optional.ofNullable(decided.get(item)).ifPresent(r -> byKey.put(key, r)));
    Map<String, Review> reviews = new HashMap<>();
    fresh(RecordJson.tree(record).get("findings"))
        .forEach(
            (key, id) -> Optional.ofNullable(byKey.get(key)).ifPresent(r -> reviews.put(id, r)));
    return reviews;
  }

  private Optional<Long> report(String sha256) {
    try (Handle handle = store.readOnlyHandle()) {
      return handle
          .createQuery("SELECT id FROM report WHERE sha256 = :sha256")
          .bind("sha256", sha256)
          .mapTo(Long.class)
          .findOne();
    }
  }

  /** The ids of findings by what is said; the same said again is told apart by its order. */
  private static final class Keys {

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    void add(String id, String rule, List<String> printed, List<String> quotes) {
      String said = rule + "\n" + String.join("\n", printed) + "\n\n" + String.join("\n", quotes);
      ids.put(said + "\n" + seen.merge(said, 1, Integer::sum), id);
    }
  }

  private static Map<String, String> fresh(JsonNode findings) {
    Keys keys = new Keys();
    for (JsonNode finding : findings) {
      keys.add(
          finding.get("id").asText(),
          finding.get("rule").asText(),
          AuditViews.list(finding.get("figures"), f -> f.get("printed").asText()),
          AuditViews.list(finding.get("evidence"), e -> e.get("quote").asText()));
    }
    return keys.ids;
  }

  private Map<String, String> stored(long report) {
    try (Handle handle = store.readOnlyHandle()) {
      Map<String, List<String>> printed = texts(handle, FIGURES, report);
      Map<String, List<String>> quotes = texts(handle, QUOTES, report);
      Keys keys = new Keys();
      handle
          .createQuery("SELECT item, rule FROM finding WHERE report_id = :report ORDER BY seq")
          .bind("report", report)
          .map((row, context) -> List.of(row.getString(1), row.getString(2)))
          .forEach(
              f ->
                  keys.add(
                      f.get(0),
                      f.get(1),
                      printed.getOrDefault(f.get(0), List.of()),
                      quotes.getOrDefault(f.get(0), List.of())));
      return keys.ids;
    }
  }

  private static Map<String, List<String>> texts(Handle handle, String sql, long report) {
    Map<String, List<String>> texts = new HashMap<>();
    handle
        .createQuery(sql)
        .bind("report", report)
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(r -> texts.computeIfAbsent(r.get(0), i -> new ArrayList<>()).add(r.get(1)));
    return texts;
  }
}
