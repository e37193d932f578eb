package vn.soat.output.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.soat.patterns.text.Bilingual;

/**
 * What people decide on findings. A decision is never changed, the last one counts. It hangs on the
 * evidence: when the report is read anew it stays as long as that is the same. What is printed is
 * never overwritten.
 */
public final class Reviews {

  private final Store store;

  public Reviews(Store store) {
    this.store = store;
  }

  /** What can be decided. */
  public enum Decision {
    /** It does not fit, indeed. */
    ACCEPTED,
    /** It does fit, or does not matter. */
    REJECTED,
    /** It does not fit, and what should stand there is known. */
    CORRECTED,
    /** Back to not decided. */
    OPEN;

    /** The name in the store. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A decision.
   *
   * @param figure the item that is corrected: {@code q7}
   * @param rightValue what should stand there
   */
  public record Review(
      Decision decision,
      Optional<String> figure,
      Optional<String> rightValue,
      String reviewer,
      String reason,
      Instant at) {}

  /**
   * Adds a decision.
   *
   * @param report its number in the store
   * @param finding its id in the record: {@code f3}
   * @throws StoreFailure if there is no such finding, or no such figure in it
   */
  public void add(long report, String finding, Review review) {
    try (Handle handle = store.handle()) {
      String key = key(handle, report, finding);
      review.figure().ifPresent(figure -> requireFigure(handle, report, finding, figure));
      handle
          .createUpdate(
              """
              INSERT INTO review (report_id, evidence_key, decision, figure, right_value,
                reviewer, reason, reviewed_at)
              VALUES (:report, :key, :decisionCode, :figure, :rightValue, :reviewer, :reason, :at)
              """)
          .bindMethods(review)
          .bind("report", report)
          .bind("key", key)
          .bind("decisionCode", review.decision().code())
          .execute();
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  private static String key(Handle handle, long report, String finding) {
    return handle
        .createQuery(
            "SELECT evidence_key FROM finding WHERE report_id = :report AND item = :finding")
        .bind("report", report)
        .bind("finding", finding)
        .mapTo(String.class)
        .findOne()
        .orElseThrow(
            () ->
                new StoreFailure(
                    new Bilingual(
                        "trong kho không có chỗ không khớp " + report + "/" + finding,
                        "there is no finding " + report + "/" + finding + " in the store")));
  }

  private static void requireFigure(Handle handle, long report, String finding, String figure) {
    List<String> figures =
        handle
            .createQuery(
                """
                SELECT DISTINCT item FROM finding_figure
                WHERE report_id = :report AND finding = :finding AND item IS NOT NULL
                ORDER BY item
                """)
            .bind("report", report)
            .bind("finding", finding)
            .mapTo(String.class)
            .list();
    if (!figures.contains(figure)) {
      String all = String.join(", ", figures);
      throw new StoreFailure(
          new Bilingual(
              "chỗ này không có số liệu " + figure + "; hãy chọn: " + all,
              "this finding has no figure " + figure + "; choose: " + all));
    }
  }

  /** The last decision on each finding of a report, by the finding's id. */
  public Map<String, Review> of(long report) {
    try (Handle handle = store.handle()) {
      Map<String, Review> reviews = new HashMap<>();
      handle
          .createQuery("SELECT * FROM finding_state WHERE report_id = :report AND state <> 'open'")
          .bind("report", report)
          .map((row, context) -> Map.entry(row.getString("item"), review(row)))
          .forEach(entry -> reviews.put(entry.getKey(), entry.getValue()));
      return reviews;
    }
  }

  private static Review review(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Review(
        Decision.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
        Optional.ofNullable(row.getString("figure")),
        Optional.ofNullable(row.getString("right_value")),
        row.getString("reviewer"),
        row.getString("reason"),
        Instants.read(row, "reviewed_at").orElseThrow());
  }
}
