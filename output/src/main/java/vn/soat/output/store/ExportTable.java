package vn.soat.output.store;

/** The tables that leave the store, each with the rows of the selected reports. */
public enum ExportTable {
  REPORT(
      """
      SELECT r.* FROM report r WHERE r.id IN (%s) ORDER BY r.id
      """),
  FORM_06A(
      """
      SELECT v.* FROM form_06a v WHERE v.report_id IN (%s)
      ORDER BY v.report_id, v.period_from, v.period_to
      """),
  REPORT_UNIT(
      """
      SELECT v.* FROM report_unit v WHERE v.report_id IN (%s) ORDER BY v.report_id
      """),
  REFERENCE(
      """
      SELECT t.*, e.page, e.line, e.quote FROM reference t
      JOIN evidence e ON e.report_id = t.report_id AND e.item = t.item AND e.place = 1
      WHERE t.report_id IN (%s) ORDER BY t.report_id, t.seq
      """),
  QUANTITY(
      """
      SELECT t.*, e.page, e.line, e.quote FROM quantity t
      JOIN evidence e ON e.report_id = t.report_id AND e.item = t.item AND e.place = 1
      WHERE t.report_id IN (%s) ORDER BY t.report_id, t.seq
      """),
  PERCENTAGE(
      """
      SELECT t.*, e.page, e.line, e.quote FROM percentage t
      JOIN evidence e ON e.report_id = t.report_id AND e.item = t.item AND e.place = 1
      WHERE t.report_id IN (%s) ORDER BY t.report_id, t.seq
      """),
  FINDING(
      """
      SELECT t.report_id, t.item, t.rule, t.severity, t.message_vi, t.message_en, t.relation,
        t.expected, t.suggestion, s.state, s.figure, s.right_value, s.reviewer, s.reason,
        s.reviewed_at
      FROM finding t JOIN finding_state s ON s.report_id = t.report_id AND s.item = t.item
      WHERE t.report_id IN (%s) AND (:rule = '' OR t.rule = :rule) ORDER BY t.report_id, t.seq
      """),
  EVIDENCE(
      """
      SELECT t.* FROM evidence t JOIN finding f ON f.report_id = t.report_id AND f.item = t.item
      WHERE t.report_id IN (%s) AND (:rule = '' OR f.rule = :rule)
      ORDER BY t.report_id, t.item, t.place
      """);

  private final String sql;

  ExportTable(String sql) {
    this.sql = sql.replace("%s", Selection.IDS);
  }

  String sql() {
    return sql;
  }

  /** The name of its file. */
  public String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
