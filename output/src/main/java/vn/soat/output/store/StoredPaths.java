package vn.soat.output.store;

import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Files that the store knows and that are to be read again, a page at a time. */
public final class StoredPaths {

  private static final int PAGE = 500;

  /** Which files. */
  public enum Which {
    /** Those of which not all could be read. */
    PROBLEMS(
        """
        SELECT path FROM import_file
        WHERE outcome IN ('problem', 'incomplete') AND path > :after AND :program = :program
        ORDER BY path LIMIT :page
        """),
    /** Those whose report another version of the program read. */
    OUTDATED(
        """
        SELECT path FROM report
        WHERE is_current AND program <> :program AND path > :after ORDER BY path LIMIT :page
        """),
    /** Every report. */
    ALL(
        """
        SELECT path FROM report
        WHERE is_current AND path > :after AND :program = :program ORDER BY path LIMIT :page
        """);

    private final String sql;

    Which(String sql) {
      this.sql = sql;
    }
  }

  private final Store store;

  public StoredPaths(Store store) {
    this.store = store;
  }

  /** Hands on each path until the sink wants no more. */
  public void each(Which which, ProgramVersion program, Predicate<String> sink) {
    try (Handle handle = store.handle()) {
      String after = "";
      while (true) {
        List<String> page =
            handle
                .createQuery(which.sql)
                .bind("after", after)
                .bind("program", program.text())
                .bind("page", PAGE)
                .mapTo(String.class)
                .list();
        if (page.isEmpty() || !page.stream().allMatch(sink)) {
          return;
        }
        after = page.get(page.size() - 1);
      }
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }
}
