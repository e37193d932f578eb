package vn.soat.dashboard.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a question. What a visitor typed is always bound, never part of the SQL. */
final class Where {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  Where and(String sql) {
    conditions.add(sql);
    return this;
  }

  Where and(String sql, String name, Object value) {
    values.put(name, value);
    return and(sql);
  }

  /** The same where the value is not empty. */
  Where andIf(String sql, String name, String value) {
    return value.isEmpty() ? this : and(sql, name, value);
  }

  /** That a column is among what another question gives; nothing where that asks for all. */
  Where inside(String column, String select, Where other) {
    if (other.conditions.isEmpty()) {
      return this;
    }
    values.putAll(other.values);
    return and(column + " IN (" + select + " " + other.sql().strip() + ")");
  }

  /** That a column is one of these numbers. */
  Where among(String column, List<Long> numbers) {
    return numbers.isEmpty()
        ? and("1 = 0")
        : and(
            column
                + " IN ("
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(","))
                + ")");
  }

  /** That another table has a row for which all of that holds. */
  Where exists(String table, Where other, String limit) {
    values.putAll(other.values);
    return and("EXISTS (SELECT 1 FROM " + table + " " + other.sql() + limit + ")");
  }

  String sql() {
    return conditions.isEmpty() ? "" : "WHERE " + String.join("\n  AND ", conditions) + "\n";
  }

  Query bind(Query query) {
    values.forEach(query::bind);
    return query;
  }

  /** The conditions with what is bound, for telling questions apart. */
  String key() {
    return conditions + "" + new java.util.TreeMap<>(values);
  }
}
