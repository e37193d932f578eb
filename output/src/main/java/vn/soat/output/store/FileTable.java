package vn.soat.output.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.soat.extractor.source.Problem;

/** The files that imports have met, with one outcome and one reason each. */
final class FileTable {

  private static final String UPSERT =
      """
      INSERT INTO import_file (path, sha256, bytes, modified, report_id, outcome, reason,
        reason_vi, reason_en, run_id, done_at)
      VALUES (:path, :sha256, :bytes, :modified, :reportId, :outcome, :reason, :reasonVi,
        :reasonEn, :runId, :doneAt)
      ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes,
        modified = excluded.modified, report_id = excluded.report_id,
        outcome = excluded.outcome, reason = excluded.reason, reason_vi = excluded.reason_vi,
        reason_en = excluded.reason_en, run_id = excluded.run_id, done_at = excluded.done_at
      RETURNING id
      """;

  private final Handle handle;
  private final long run;

  FileTable(Handle handle, long run) {
    this.handle = handle;
    this.run = run;
  }

  /** What is known of a path. */
  record Row(
      long id,
      Optional<String> sha256,
      long bytes,
      long modified,
      Optional<Long> reportId,
      String outcome) {

    boolean isGone() {
      return outcome.equals(FileOutcome.GONE.code());
    }

    /** Whether the file looks as it did: then its content need not be read to know it. */
    boolean looksLike(long otherBytes, long otherModified) {
      return sha256.isPresent()
          && !isGone()
          && bytes == otherBytes
          && modified == otherModified
          && modified != FileState.UNTRUSTED;
    }
  }

  static Optional<Row> find(Handle handle, String path) {
    return handle
        .createQuery(
            "SELECT id, sha256, bytes, modified, report_id, outcome FROM import_file"
                + " WHERE path = :path")
        .bind("path", path)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("id"),
                    Optional.ofNullable(row.getString("sha256")),
                    row.getLong("bytes"),
                    row.getLong("modified"),
                    Optional.of(row.getLong("report_id")).filter(id -> id != 0),
                    row.getString("outcome")))
        .findOne();
  }

  Optional<Row> find(String path) {
    return find(handle, path);
  }

  /** Notes what became of a file; what was noted of its path before is overwritten. */
  void put(FileState file, Optional<Long> report, FileOutcome outcome, Reason reason) {
    put(file, report, outcome, reason, List.of());
  }

  void put(
      FileState file,
      Optional<Long> report,
      FileOutcome outcome,
      Reason reason,
      List<Problem> problems) {
    long id =
        handle
            .createQuery(UPSERT)
            .bindMethods(file)
            .bind("reportId", report)
            .bind("outcome", outcome.code())
            .bind("reason", reason.code())
            .bind("reasonVi", reason.text().vi())
            .bind("reasonEn", reason.text().en())
            .bind("runId", run)
            .bind("doneAt", Instant.now())
            .mapTo(Long.class)
            .one();
    putProblems(id, problems);
  }

  private void putProblems(long file, List<Problem> problems) {
    handle.createUpdate("DELETE FROM problem WHERE file_id = :id").bind("id", file).execute();
    if (problems.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO problem (file_id, seq, kind, message_vi, message_en)
            VALUES (:file, :seq, :kind, :vi, :en)
            """)) {
      for (int i = 0; i < problems.size(); i++) {
        Problem problem = problems.get(i);
        batch
            .bind("file", file)
            .bind("seq", i + 1)
            .bind("kind", problem.kind().code())
            .bind("vi", problem.message().vi())
            .bind("en", problem.message().en())
            .add();
      }
      batch.execute();
    }
  }

  /** Notes that a file is no longer at its path. */
  void gone(String path, Reason reason) {
    handle
        .createUpdate(
            """
            UPDATE import_file SET outcome = 'gone', report_id = NULL, modified = -1,
              reason = :reason, reason_vi = :vi, reason_en = :en, run_id = :run, done_at = :at
            WHERE path = :path
            """)
        .bind("path", path)
        .bind("reason", reason.code())
        .bind("vi", reason.text().vi())
        .bind("en", reason.text().en())
        .bind("run", run)
        .bind("at", Instant.now())
        .execute();
  }

  /** The paths of what was in an archive when it was last read. */
  List<String> inside(String archive) {
    return handle
        .createQuery(
            """
            SELECT path FROM import_file
            WHERE path >= :first AND path < :end AND outcome <> 'gone'
            """)
        .bind("first", archive + "!/")
        .bind("end", archive + "!" + (char) ('/' + 1))
        .mapTo(String.class)
        .list();
  }

  /** A file that is said to hold a report, by name the first. */
  Optional<String> holderOf(long report) {
    return handle
        .createQuery(
            """
            SELECT MIN(path) FROM import_file
            WHERE report_id = :report AND outcome IN ('imported', 'incomplete', 'duplicate')
            """)
        .bind("report", report)
        .mapTo(String.class)
        .findFirst();
  }
}
