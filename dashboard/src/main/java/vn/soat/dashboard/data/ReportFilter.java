package vn.soat.dashboard.data;

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

  Where where(boolean sqlite) {
    Where where =
        new Where()
            .andIf("s.day >= :from", "from", from)
            .andIf("s.day <= :to", "to", to)
            .andIf("s.province = :province", "province", province)
            .andIf("s.district = :district", "district", district)
            .andIf("s.commune = :commune", "commune", commune)
            .andIf("s.type = :type", "type", type)
            .andIf("(s.place_key LIKE :place)", "place", place.isBlank() ? "" : like(place))
            .andIf(
                "EXISTS (SELECT 1 FROM finding f WHERE f.rule = :rule AND f.report_id = s.report_id)",
                "rule",
                rule)
            .andIf(
                "s.report_id IN (SELECT t.report_id FROM reference t"
                    + " WHERE COALESCE(t.normalised, t.code) = :cites)",
                "cites",
                cites);
    if (year.matches("\\d{4}")) {
      where.and("s.day >= :yearFrom", "yearFrom", year + "-01-01");
      where.and("s.day <= :yearTo", "yearTo", year + "-12-31");
    }
    severity(where);
    words(where, sqlite);
    return where;
  }

  private static String like(String place) {
    return "%" + Folding.folded(place).replaceAll("[%_\\\\]", "_").strip() + "%";
  }

  private void severity(Where where) {
    switch (findings) {
      case "error" -> where.and("s.errors > 0");
      case "warning" -> where.and("s.errors + s.warnings > 0");
      case "none" -> where.and("s.errors = 0").and("s.warnings = 0");
      default -> where.and("s.errors >= 0");
    }
  }

  private void words(Where where, boolean sqlite) {
    SearchTerms terms = SearchTerms.of(words);
    if (terms.isEmpty()) {
      return;
    }
    if (sqlite) {
      where.and(
          "s.report_id IN (SELECT rowid FROM report_search WHERE report_search MATCH :words)",
          "words",
          terms.ofSqlite());
    } else {
      tsquery(where, "exact", terms.ofPostgresql(true));
      tsquery(where, "folded", terms.ofPostgresql(false));
    }
  }

  private static void tsquery(Where where, String column, String query) {
    where.andIf(
        "s.report_id IN (SELECT x.report_id FROM report_search x WHERE x."
            + column
            + " @@ CAST(:"
            + column
            + " AS tsquery))",
        column,
        query);
  }
}
