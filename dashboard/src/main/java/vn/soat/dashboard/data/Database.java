package vn.soat.dashboard.data;

import org.jdbi.v3.core.Handle;
import vn.soat.output.store.Store;

/** What the two databases do in their own way for the dashboard: the search for words, mostly. */
enum Database {
  SQLITE {
    @Override
    String searched() {
      return "rowid";
    }

    @Override
    String insertWords() {
      return "INSERT INTO report_search (rowid, exact, folded) VALUES (:id, :exact, :folded)";
    }

    @Override
    String words(String text) {
      return text;
    }

    @Override
    Where matches(SearchTerms terms) {
      return new Where().and("report_search MATCH :words", "words", terms.ofSqlite());
    }

    @Override
    void prepareMeasuring(Handle handle) {
      handle.execute("PRAGMA analysis_limit = 1000");
    }
  },
  POSTGRESQL {
    @Override
    String searched() {
      return "report_id";
    }

    @Override
    String insertWords() {
      return """
          INSERT INTO report_search (report_id, exact, folded)
          VALUES (:id, to_tsvector('simple', :exact), to_tsvector('simple', :folded))
          """;
    }

    /** It keeps "1.105" and "147/kh-ubnd" whole; their parts are looked for, as in SQLite. */
    @Override
    String words(String text) {
      return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    }

    @Override
    Where matches(SearchTerms terms) {
      return new Where()
          .andIf("x.exact @@ CAST(:exact AS tsquery)", "exact", terms.ofPostgresql(true))
          .andIf("x.folded @@ CAST(:folded AS tsquery)", "folded", terms.ofPostgresql(false));
    }

    @Override
    void prepareMeasuring(Handle handle) {
      // It measures a sample by itself.
    }
  };

  static Database of(Store store) {
    return store.address().file().isPresent() ? SQLITE : POSTGRESQL;
  }

  /** The column of {@code report_search} that has the number of the report. */
  abstract String searched();

  /** The statement that takes the words of a report, exact and folded. */
  abstract String insertWords();

  /** A text as its words are to be taken. */
  abstract String words(String text);

  /** That a row of {@code report_search}, called x, has what is looked for. */
  abstract Where matches(SearchTerms terms);

  /** Before the planner learns how large the tables are: a sample is enough. */
  abstract void prepareMeasuring(Handle handle);
}
