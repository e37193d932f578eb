package vn.soat.output.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What a newer version of the program reads differently in a report that is already stored. */
final class RecordChanges {

  private static final String OLD_ITEMS =
      """
      SELECT 'r' || COALESCE(code, '') || '|' || COALESCE(subject, '') || '@' || e.quote
      FROM reference i JOIN evidence e ON e.report_id = i.report_id AND e.item = i.item
      WHERE i.report_id = :id
      UNION ALL
      SELECT 'q' || printed || '|' || COALESCE(indicator, '') || '|' || COALESCE(scope, '')
        || '@' || e.quote
      FROM quantity i JOIN evidence e ON e.report_id = i.report_id AND e.item = i.item
      WHERE i.report_id = :id
      UNION ALL
      SELECT 'p' || printed || '|' || COALESCE(numerator_item, '') || '|'
        || COALESCE(denominator_item, '') || '@' || e.quote
      FROM percentage i JOIN evidence e ON e.report_id = i.report_id AND e.item = i.item
      WHERE i.report_id = :id
      """;

  private final Handle handle;
  private final long run;
  private final ProgramVersion program;

  RecordChanges(Handle handle, long run, ProgramVersion program) {
    this.handle = handle;
    this.run = run;
    this.program = program;
  }

  /**
   * Whether a reading is to take the place of the stored one: it says something else, or at least
   * that a newer version says the same.
   */
  boolean isDue(long report, PreparedReport read) {
    return handle
        .createQuery("SELECT program, record_digest FROM report WHERE id = :id")
        .bind("id", report)
        .map(
            (row, context) -> {
              ProgramVersion before = new ProgramVersion(row.getString("program"));
              boolean same = row.getString("record_digest").equals(read.digest());
              return program.supersedes(before) || (!same && program.equals(before));
            })
        .one();
  }

  /** Writes down what changes, before it does; nothing where nothing changes. */
  void note(long report, PreparedReport read) {
    String digest = column("SELECT record_digest FROM report WHERE id = :id", report).get(0);
    if (digest.equals(read.digest())) {
      return;
    }
    Set<String> items = new HashSet<>(column(OLD_ITEMS, report));
    Set<String> newItems = items(read.rows());
    Set<String> findings =
        new HashSet<>(column("SELECT evidence_key FROM finding WHERE report_id = :id", report));
    Set<String> newFindings =
        read.rows().findings().stream()
            .map(ReportRows.FindingRow::evidenceKey)
            .collect(Collectors.toSet());
    handle
        .createUpdate(
            """
            INSERT INTO record_change (run_id, report_id, program_before, program_after,
              items_gone, items_new, findings_gone, findings_new)
            SELECT :run, id, program, :program, :itemsGone, :itemsNew, :findingsGone, :findingsNew
            FROM report WHERE id = :id
            ON CONFLICT (run_id, report_id) DO NOTHING
            """)
        .bind("run", run)
        .bind("id", report)
        .bind("program", program.text())
        .bind("itemsGone", missing(items, newItems))
        .bind("itemsNew", missing(newItems, items))
        .bind("findingsGone", missing(findings, newFindings))
        .bind("findingsNew", missing(newFindings, findings))
        .execute();
  }

  private static long missing(Set<String> these, Set<String> those) {
    return these.stream().filter(item -> !those.contains(item)).count();
  }

  private List<String> column(String sql, long report) {
    return handle.createQuery(sql).bind("id", report).mapTo(String.class).list();
  }

  private static Set<String> items(ReportRows rows) {
    var quotes =
        rows.evidence().stream()
            .filter(e -> e.place() == 1)
            .collect(
                Collectors.toMap(
                    ReportRows.EvidenceRow::item, ReportRows.EvidenceRow::quote, (a, b) -> a));
    Stream<String> references =
        rows.references().stream()
            .map(
                r ->
                    "r"
                        + r.code().orElse("")
                        + "|"
                        + r.subject().orElse("")
                        + "@"
                        + quotes.get(r.item()));
    Stream<String> quantities =
        rows.quantities().stream()
            .map(
                q ->
                    "q"
                        + q.printed()
                        + "|"
                        + q.indicator().orElse("")
                        + "|"
                        + q.scope().orElse("")
                        + "@"
                        + quotes.get(q.item()));
    Stream<String> percentages =
        rows.percentages().stream()
            .map(
                p ->
                    "p"
                        + p.printed()
                        + "|"
                        + p.numeratorItem().orElse("")
                        + "|"
                        + p.denominatorItem().orElse("")
                        + "@"
                        + quotes.get(p.item()));
    return Stream.of(references, quantities, percentages)
        .flatMap(s -> s)
        .collect(Collectors.toSet());
  }
}
