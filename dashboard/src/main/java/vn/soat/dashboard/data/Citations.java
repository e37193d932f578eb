package vn.soat.dashboard.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The documents that reports cite. */
public final class Citations {

  private final Reads reads;

  public Citations(Reads reads) {
    this.reads = reads;
  }

  /** A document that is cited, with how many different dates it is given. */
  public record Document(
      String code,
      String issuer,
      String type,
      String subject,
      long reports,
      long mentions,
      long dates,
      String firstDate) {}

  /** A page of them; {@code next} is where the next one begins, empty on the last. */
  public record Slice(List<Document> documents, String next) {}

  /**
   * Those whose code or issuer begins with or has these letters, the most cited first.
   *
   * @param conflicts only those that are given several dates
   * @param after {@code 0} or how many came before: few look beyond the tenth page
   */
  public Slice list(String words, boolean conflicts, int after, int size) {
    Where where = new Where();
    if (conflicts) {
      where.and("d.dates > 1");
    }
    String typed = words.strip().replaceAll("[%_\\\\]", "_");
    if (!typed.isEmpty()) {
      where.and(
          "(UPPER(d.code) LIKE UPPER(:words) OR d.issuer LIKE :words OR d.subject LIKE :words)",
          "words",
          "%" + typed + "%");
    }
    String sql =
        SELECT + where.sql() + "ORDER BY d.reports DESC, d.code, d.issuer LIMIT :n OFFSET :after";
    return reads.ask(h -> slice(where.bind(h.createQuery(sql)).bind("after", after), after, size));
  }

  private static final String SELECT =
      """
      SELECT d.code, d.issuer, d.type, d.subject, d.reports, d.mentions, d.dates, d.first_date
      FROM cited_document d
      """;

  private static Slice slice(Query query, int after, int size) {
    List<Document> documents =
        new ArrayList<>(
            query
                .bind("n", size + 1)
                .map(
                    (row, c) ->
                        new Document(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getString(8)))
                .list());
    if (documents.size() <= size) {
      return new Slice(documents, "");
    }
    documents.remove(size);
    return new Slice(documents, String.valueOf(after + size));
  }

  /** A place where a document is cited. */
  public record Mention(
      long report,
      String item,
      String commune,
      String district,
      String title,
      String day,
      String dated,
      String issuer,
      String subject,
      String quote) {}

  /** Where a document is cited, at most so many places. */
  public List<Mention> mentions(String code, Optional<String> issuer, int most) {
    return reads.ask((Handle h) -> mentions(h, code, issuer, most));
  }

  private static final String MENTIONS =
      """
      SELECT t.report_id, t.item, s.commune, s.district, s.title, s.day,
        COALESCE(CAST(t.dated AS TEXT), ''), COALESCE(t.issuer, ''),
        COALESCE(t.subject, ''), COALESCE(e.quote, '')
      FROM %s
      LEFT JOIN evidence e ON e.report_id = t.report_id AND e.item = t.item AND e.place = 1
      WHERE (:anyIssuer = 1 OR COALESCE(t.issuer, '') = :issuer) %s
      ORDER BY s.day, s.report_id, t.seq LIMIT :most
      """;

  /** Few mentions are found by their code, and sorted. */
  private static final String FEW =
      """
      (SELECT * FROM reference WHERE code = :code AND normalised IS NULL
       UNION ALL SELECT * FROM reference WHERE normalised = :code) t
      JOIN report_summary s ON s.report_id = t.report_id
      """;

  /** Of many the first are met soon when one goes through the reports in their order. */
  private static final String MANY =
      """
      report_summary s CROSS JOIN reference t
      """;

  private static final String OF_REPORT =
      "AND t.report_id = s.report_id AND COALESCE(t.normalised, t.code) = :code";

  private static final int FEW_REPORTS = 2000;

  private static List<Mention> mentions(
      Handle handle, String code, Optional<String> issuer, int most) {
    boolean few = reports(handle, code) < FEW_REPORTS;
    return handle
        .createQuery(few ? MENTIONS.formatted(FEW, "") : MENTIONS.formatted(MANY, OF_REPORT))
        .bind("code", code)
        .bind("anyIssuer", issuer.isEmpty() ? 1 : 0)
        .bind("issuer", issuer.orElse(""))
        .bind("most", most)
        .map(
            (row, c) ->
                new Mention(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10)))
        .list();
  }

  /** In how many reports a document is cited, whoever issued it. */
  static long reports(Handle handle, String code) {
    return handle
        .createQuery("SELECT COALESCE(SUM(reports), 0) FROM cited_document WHERE code = :code")
        .bind("code", code)
        .mapTo(Long.class)
        .one();
  }

  /** Who cites the documents that are cited most: an edge of the graph. */
  public record Edge(String district, String code, String issuer, long reports) {}

  /** The edges from districts to the documents that are cited most, at most so many. */
  public List<Edge> graph(int edges) {
    return reads.ask(
        (Handle h) ->
            h.createQuery(
                    """
                    SELECT district, code, issuer, reports FROM cited_by_district
                    ORDER BY reports DESC, district, code, issuer LIMIT :edges
                    """)
                .bind("edges", edges)
                .map(
                    (row, c) ->
                        new Edge(
                            row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list());
  }
}
