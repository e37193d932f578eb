package vn.soat.output.store;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the columns of the store hold, in whichever database: the same name means the same kind in
 * every table and view. SQLite, which has five kinds of its own, does not tell.
 */
public enum ColumnType {
  TEXT,
  /** Of 64 bits. */
  INTEGER,
  /** A figure; whole or with decimals. */
  DECIMAL,
  DAY,
  INSTANT,
  BOOLEAN;

  private static final Set<String> INTEGERS =
      Set.of(
          "id",
          "report_id",
          "run_id",
          "version",
          "replaces",
          "bytes",
          "pages",
          "year",
          "seq",
          "page",
          "line",
          "place",
          "start_offset",
          "end_offset",
          "unscaled",
          "scale",
          "decimals",
          "own_period",
          "province_unit",
          "district_unit",
          "commune_unit");

  private static final Set<String> DAYS = Set.of("period_from", "period_to", "issued_on", "dated");
  private static final Set<String> INSTANTS = Set.of("read_at", "reviewed_at");
  private static final Set<String> BOOLEANS = Set.of("is_current", "worded");
  private static final Set<String> DECIMALS = Set.of("value", "numerator", "denominator");

  /** The columns of form II.06a. */
  private static final Pattern FORM = Pattern.compile("(received|resolved|pending)_.+");

  /** What a column of this name holds. */
  public static ColumnType of(String column) {
    if (INTEGERS.contains(column)) {
      return INTEGER;
    }
    if (DECIMALS.contains(column) || FORM.matcher(column).matches()) {
      return DECIMAL;
    }
    if (DAYS.contains(column)) {
      return DAY;
    }
    return INSTANTS.contains(column) ? INSTANT : BOOLEANS.contains(column) ? BOOLEAN : TEXT;
  }
}
