package vn.soat.output.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import vn.soat.extractor.source.Problem;

/**
 * Decides what a file is to the store (new, a new version, renamed, the same again) and writes it.
 * The caller holds the transaction and is the only one who writes.
 */
final class StoreWriter {

  private final Handle handle;
  private final FileTable files;
  private final ReportTables reports;
  private final RecordChanges changes;
  private final Predicate<String> exists;

  /**
   * @param exists whether there is still a file at a path, or in an archive
   */
  StoreWriter(Handle handle, ProgramVersion program, long run, Predicate<String> exists) {
    this.handle = handle;
    this.files = new FileTable(handle, run);
    this.reports = new ReportTables(handle, program, run);
    this.changes = new RecordChanges(handle, run, program);
    this.exists = exists;
  }

  /** A report in the store. */
  private record Stored(long id, String path, int version, boolean current) {}

  /**
   * Writes what became of files and says it in a word each; empty where it is as it was. Nothing of
   * an earlier, failed call is written.
   */
  List<Optional<FileOutcome>> write(List<FileResult> results) {
    reports.forget();
    List<Optional<FileOutcome>> outcomes = results.stream().map(this::write).toList();
    reports.flush();
    return outcomes;
  }

  private Optional<FileOutcome> write(FileResult result) {
    Optional<FileTable.Row> before = files.find(result.file().path());
    if (result instanceof FileResult.Report report) {
      return write(report, before);
    }
    if (result instanceof FileResult.Known known) {
      return writeKnown(known.file(), before);
    }
    if (result instanceof FileResult.Unread unread) {
      return Optional.of(writeUnread(unread, before));
    }
    if (result instanceof FileResult.Archive archive) {
      return Optional.of(writeArchive(archive));
    }
    return touch(result.file());
  }

  private FileOutcome writeArchive(FileResult.Archive archive) {
    Set<String> members = Set.copyOf(archive.members());
    for (String path : files.inside(archive.file().path())) {
      if (!members.contains(path)) {
        Optional<Long> held = files.find(path).flatMap(FileTable.Row::reportId);
        files.gone(path, Reason.NO_MEMBER);
        held.ifPresent(this::release);
      }
    }
    files.put(
        archive.file(), Optional.empty(), FileOutcome.ARCHIVE, Reason.members(members.size()));
    return FileOutcome.ARCHIVE;
  }

  /** What stood at the path before stays in the store: nothing came into its place. */
  private FileOutcome writeUnread(FileResult.Unread unread, Optional<FileTable.Row> before) {
    Problem first = unread.problems().get(0);
    FileOutcome outcome =
        first.kind() == Problem.Kind.UNSUPPORTED_TYPE ? FileOutcome.SKIPPED : FileOutcome.PROBLEM;
    Optional<Long> report = before.flatMap(FileTable.Row::reportId);
    files.put(unread.file(), report, outcome, Reason.of(first), unread.problems());
    return outcome;
  }

  private Optional<FileOutcome> write(FileResult.Report result, Optional<FileTable.Row> before) {
    Optional<Stored> stored = bySha256(result.file().sha256());
    if (stored.isPresent()) {
      boolean replaced = replaceIfReadAnew(stored.get(), result);
      Optional<FileOutcome> outcome = writeStored(result.file(), stored.get(), before);
      return replaced ? Optional.of(noteReading(result, stored.get(), outcome)) : outcome;
    }
    Optional<Stored> previous = before.flatMap(FileTable.Row::reportId).flatMap(this::byId);
    int version = previous.map(p -> p.version() + 1).orElse(1);
    long id =
        reports.insert(result.report(), result.file().path(), version, previous.map(Stored::id));
    Reason reason = previous.isPresent() ? Reason.newVersion(version) : Reason.NEW;
    FileOutcome outcome = put(result, id, FileOutcome.IMPORTED, reason);
    previous.ifPresent(p -> release(p.id()));
    return Optional.of(outcome);
  }

  /** Where not all of a file could be read, that is the reason that its row gives. */
  private FileOutcome put(FileResult.Report result, long id, FileOutcome outcome, Reason reason) {
    List<Problem> problems = result.report().problems();
    boolean whole = problems.isEmpty();
    FileOutcome told = whole ? outcome : FileOutcome.INCOMPLETE;
    Reason why = whole ? reason : Reason.of(problems.get(0));
    files.put(result.file(), Optional.of(id), told, why, problems);
    return told;
  }

  private FileOutcome noteReading(
      FileResult.Report result, Stored stored, Optional<FileOutcome> outcome) {
    return outcome.equals(Optional.of(FileOutcome.DUPLICATE))
        ? FileOutcome.DUPLICATE
        : put(result, stored.id(), FileOutcome.IMPORTED, Reason.READ_ANEW);
  }

  /** The same file was read again on purpose, or by two threads at once. */
  private boolean replaceIfReadAnew(Stored stored, FileResult.Report result) {
    if (!changes.isDue(stored.id(), result.report())) {
      return false;
    }
    reports.flush();
    changes.note(stored.id(), result.report());
    reports.replace(stored.id(), result.report());
    return true;
  }

  private Optional<FileOutcome> writeKnown(FileState file, Optional<FileTable.Row> before) {
    Stored stored =
        bySha256(file.sha256())
            .orElseThrow(() -> new IllegalStateException("not in the store: " + file));
    return writeStored(file, stored, before);
  }

  private Optional<FileOutcome> writeStored(
      FileState file, Stored stored, Optional<FileTable.Row> before) {
    Optional<Long> previous = before.flatMap(FileTable.Row::reportId);
    if (previous.isPresent() && previous.get() == stored.id()) {
      return touch(file);
    }
    boolean moved = !stored.path().equals(file.path()) && !exists.test(stored.path());
    FileOutcome outcome = place(file, stored, moved, previous.isPresent());
    previous.ifPresent(this::release);
    return Optional.of(outcome);
  }

  private FileOutcome place(FileState file, Stored stored, boolean moved, boolean changed) {
    Optional<Long> id = Optional.of(stored.id());
    if (moved) {
      files.gone(stored.path(), Reason.renamedTo(file.path()));
    }
    if (moved || !stored.current() || stored.path().equals(file.path())) {
      Reason reason =
          moved && !changed ? Reason.renamedFrom(stored.path()) : Reason.restored(stored.version());
      locate(stored.id(), file.path());
      files.put(file, id, FileOutcome.IMPORTED, reason);
      return FileOutcome.IMPORTED;
    }
    files.put(file, id, FileOutcome.DUPLICATE, Reason.sameAs(stored.path()));
    return FileOutcome.DUPLICATE;
  }

  /** The same content at the same path: at most its time has changed. */
  private Optional<FileOutcome> touch(FileState file) {
    handle
        .createUpdate(
            "UPDATE import_file SET bytes = :bytes, modified = :modified, sha256 = :sha256"
                + " WHERE path = :path")
        .bindMethods(file)
        .execute();
    return Optional.empty();
  }

  /** A path no longer holds a report: another may, else it is only history. */
  private void release(long report) {
    Optional<String> holder = files.holderOf(report);
    if (holder.isPresent()) {
      locate(report, holder.get());
    } else {
      handle
          .createUpdate("UPDATE report SET is_current = :no WHERE id = :id")
          .bind("no", false)
          .bind("id", report)
          .execute();
    }
  }

  private void locate(long report, String path) {
    handle
        .createUpdate("UPDATE report SET path = :path, is_current = :yes WHERE id = :id")
        .bind("path", path)
        .bind("yes", true)
        .bind("id", report)
        .execute();
  }

  private Optional<Stored> bySha256(Optional<String> sha256) {
    return sha256.flatMap(
        hash ->
            stored("SELECT id, path, version, is_current FROM report WHERE sha256 = :key", hash));
  }

  private Optional<Stored> byId(long id) {
    return stored("SELECT id, path, version, is_current FROM report WHERE id = :key", id);
  }

  private Optional<Stored> stored(String sql, Object key) {
    return handle
        .createQuery(sql)
        .bind("key", key)
        .map(
            (row, context) ->
                new Stored(
                    row.getLong("id"),
                    row.getString("path"),
                    row.getInt("version"),
                    row.getBoolean("is_current")))
        .findOne();
  }
}
