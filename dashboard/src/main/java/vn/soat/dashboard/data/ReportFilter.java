package vn.soat.dashboard.data;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Which reports are looked for. A part that is empty asks for nothing.
 *
 * @param from the first day, ISO 8601; a report counts by its {@code day}
 * @param to the last day
 * @param place a commune, district or province, without "xã" and the like
 * @param findings {@code error}, {@code warning} or {@code none}
 * @param rule a rule with a finding in the report
 * @param cites the code of a document that is cited
 * @param words for the full-text search
 */
public record ReportFilter(
    String from,
    String to,
    String year,
    String province,
    String district,
    String commune,
    String place,
    String type,
    String findings,
    String rule,
    String cites,
    String words) {

  /** Up to so many are looked up at once. */
  private static final int FEW = 5000;

  /**
   * The conditions. What is in few reports is looked up; what is in many is asked of each report in
   * turn, because the first page is full long before all are known.
   *
   * @param written which reports have the words; empty if that is still to be asked
   */
  Where where(Handle handle, Database database, Optional<Written> written) {
    Where where =
        new Where()
            .andIf("s.day >= :from", "from", from)
            .andIf("s.day <= :to", "to", to)
            .andIf("s.province = :province", "province", province)
            .andIf("s.district = :district", "district", district)
            .andIf("s.commune = :commune", "commune", commune)
            .andIf("s.type = :type", "type", type)
            .andIf(
                "s.place_key IN (SELECT k.place_key FROM known_place k"
                    + " WHERE k.place_key LIKE :place)",
                "place",
                place.isBlank() ? "" : like(place));
    if (year.matches("\\d{4}")) {
      where.and("s.day >= :yearFrom", "yearFrom", year + "-01-01");
      where.and("s.day <= :yearTo", "yearTo", year + "-12-31");
    }
    severity(where);
    rule(where, handle);
    cites(where, handle);
    words(where, database, written);
    return where;
  }

  /** Whether so many reports have what is asked for that they are better not counted. */
  boolean isBroad(Handle handle) {
    return (!cites.isEmpty() && isCitedOften(handle)) || (!rule.isEmpty() && isFoundOften(handle));
  }

  /**
   * The reports that have certain words.
   *
   * @param common whether they are so many that they are better asked for one by one
   * @param reports their numbers, if they are few
   */
  record Written(boolean common, List<Long> reports) {}

  /** Which reports have the words, for PostgreSQL. */
  Written written(Handle handle) {
    Where matches = Database.POSTGRESQL.matches(SearchTerms.of(words));
    String sql = "SELECT x.report_id FROM report_search x " + matches.sql() + "LIMIT " + (FEW + 1);
    List<Long> reports =
        matches.bind(handle.createQuery(sql)).setFetchSize(FEW).mapTo(Long.class).list();
    boolean common = reports.size() > FEW;
    return new Written(common, common ? List.of() : reports);
  }

  /** Whether no words are looked for, or none that a text could have. */
  boolean hasNoWords() {
    return SearchTerms.of(words).isEmpty();
  }

  /** The same without the search for words. */
  ReportFilter withoutWords() {
    return new ReportFilter(
        from, to, year, province, district, commune, place, type, findings, rule, cites, "");
  }

  /** The reports that have the words, where they are very many, as SQLite tells them. */
  static Optional<BitSet> writtenOften(Handle handle, String words) {
    SearchTerms terms = SearchTerms.of(words);
    if (!isWrittenOften(handle, terms)) {
      return Optional.empty();
    }
    Where matches = Database.SQLITE.matches(terms);
    String sql = "SELECT x.rowid FROM report_search x " + matches.sql();
    BitSet reports = new BitSet();
    matches
        .bind(handle.createQuery(sql))
        .setFetchSize(5000)
        .mapTo(Integer.class)
        .forEach(reports::set);
    return Optional.of(reports);
  }

  private boolean isCitedOften(Handle handle) {
    return Citations.reports(handle, cites) > FEW;
  }

  private boolean isFoundOften(Handle handle) {
    return often(
        handle.createQuery(capped("SELECT 1 FROM finding WHERE rule = :rule")).bind("rule", rule));
  }

  private static boolean isWrittenOften(Handle handle, SearchTerms terms) {
    Where matches = Database.SQLITE.matches(terms);
    return !terms.isEmpty()
        && often(
            matches.bind(
                handle.createQuery(capped("SELECT 1 FROM report_search x " + matches.sql()))));
  }

  private static String capped(String select) {
    return "SELECT COUNT(*) FROM (" + select + " LIMIT " + (FEW + 1) + ") n";
  }

  private static boolean often(Query count) {
    return count.mapTo(Long.class).one() > FEW;
  }

  private void rule(Where where, Handle handle) {
    if (!rule.isEmpty()) {
      where.and(
          isFoundOften(handle)
              ? "EXISTS (SELECT 1 FROM finding f"
                  + " WHERE f.rule = :rule AND f.report_id = s.report_id)"
              : "s.report_id IN (SELECT f.report_id FROM finding f WHERE f.rule = :rule)",
          "rule",
          rule);
    }
  }

  private void cites(Where where, Handle handle) {
    if (!cites.isEmpty()) {
      where.and(
          isCitedOften(handle)
              ? "EXISTS (SELECT 1 FROM reference t WHERE t.report_id = s.report_id"
                  + " AND COALESCE(t.normalised, t.code) = :cites)"
              : "s.report_id IN (SELECT t.report_id FROM reference t"
                  + " WHERE t.code = :cites AND t.normalised IS NULL"
                  + " UNION ALL SELECT n.report_id FROM reference n WHERE n.normalised = :cites)",
          "cites",
          cites);
    }
  }

  private static String like(String place) {
    return "%" + Folding.folded(place).replaceAll("[%_\\\\]", "_").strip() + "%";
  }

  private void severity(Where where) {
    switch (findings) {
      case "error" -> where.and("s.errors > 0");
      case "warning" -> where.and("s.errors + s.warnings > 0");
      case "none" -> where.and("s.errors = 0").and("s.warnings = 0");
      default -> {
        // All of them.
      }
    }
  }

  /**
   * SQLite takes long to say of one report whether words are in it, so they are always looked up
   * there; PostgreSQL says it at once, if only {@code OFFSET 0} keeps it from looking all of them
   * up.
   */
  private void words(Where where, Database database, Optional<Written> written) {
    SearchTerms terms = SearchTerms.of(words);
    if (terms.isEmpty()) {
      return;
    }
    Where matches = database.matches(terms);
    if (written.isEmpty()) {
      String found = "SELECT x." + database.searched() + " FROM report_search x";
      where.inside("s.report_id", found, matches);
    } else if (written.get().common()) {
      where.exists("report_search x", matches.and("x.report_id = s.report_id"), "OFFSET 0");
    } else {
      where.among("s.report_id", written.get().reports());
    }
  }
}
