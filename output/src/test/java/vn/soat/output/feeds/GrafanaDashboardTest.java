package vn.soat.output.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.store.Databases;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.FileState;
import vn.soat.output.store.ImportSession;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreQuery;

/** Every question of the dashboards in docs/grafana has an answer in a store of either kind. */
@ExtendWith(Databases.class)
class GrafanaDashboardTest {

  private static final Path FOLDER = Path.of("..", "docs", "grafana");

  private static final String REPORT =
      """
      ỦY BAN NHÂN DÂN
      XÃ %1$s
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/BC-UBND
      %1$s, ngày 15 tháng 12 năm %2$s
      BÁO CÁO
      Kết quả thực hiện công tác cải cách hành chính năm %2$s

      I. KẾT QUẢ
      1. Giải quyết hồ sơ
      Tổng số hồ sơ tiếp nhận từ 15/12/%3$s đến 14/12/%2$s là 1.000 hồ sơ, trong đó tiếp nhận trực tuyến %4$s hồ sơ, đạt tỷ lệ 90%%.
      Đã giải quyết 980 hồ sơ, trong đó quá hạn 0 hồ sơ.
      """;

  @TempDir private Path temp;

  private static JsonNode dashboard(Databases.Kind kind) throws IOException {
    String name = kind == Databases.Kind.SQLITE ? "soat-sqlite.json" : "soat-postgresql.json";
    return new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
  }

  private static String sql(JsonNode panel) {
    JsonNode target = panel.at("/targets/0");
    return target.has("rawSql") ? target.get("rawSql").asText() : target.get("queryText").asText();
  }

  private Store filled(Databases.Kind kind, Databases.Maker maker) {
    Store store = maker.store(kind, temp);
    try (Extractor extractor = Extractor.inProcess();
        ImportSession session =
            ImportSession.begin(store, new ProgramVersion("1.0"), path -> true)) {
      List<FileResult> results = new ArrayList<>();
      for (List<String> report :
          List.of(
              List.of("AN HÒA", "2022", "2021", "600"),
              List.of("AN HÒA", "2023", "2022", "900"),
              List.of("TÂN LẬP", "2023", "2022", "700"))) {
        String text = REPORT.formatted(report.toArray());
        ReportRecord record =
            extractor.extract(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                report.get(0) + report.get(1) + ".txt");
        FileState file = new FileState(record.source().path(), record.source().sha256(), 1, 1);
        results.add(new FileResult.Report(file, PreparedReport.of(record)));
      }
      assertEquals(List.of(), session.write(results).refused());
    }
    return store;
  }

  /** The rows of an answer, each value by its column. */
  private static List<Map<String, String>> ask(Store store, String sql) {
    List<Map<String, String>> rows = new ArrayList<>();
    StoreQuery.ask(
        store,
        sql,
        new StoreQuery.Sink() {
          private List<String> columns = List.of();

          @Override
          public void columns(List<String> names) {
            columns = names;
          }

          @Override
          public void row(List<Optional<Object>> values) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
              row.put(columns.get(i), values.get(i).map(String::valueOf).orElse(""));
            }
            rows.add(row);
          }
        });
    return rows;
  }

  /** As Grafana does it: all values of each variable, quoted. */
  private static Map<String, String> variables(Store store, JsonNode dashboard) {
    Map<String, String> variables = new HashMap<>();
    for (JsonNode variable : dashboard.at("/templating/list")) {
      if (variable.get("type").asText().equals("query")) {
        variables.put(
            "${" + variable.get("name").asText() + ":sqlstring}",
            ask(store, variable.get("query").asText()).stream()
                .flatMap(row -> row.values().stream())
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(",")));
      }
    }
    return variables;
  }

  private static Map<String, List<Map<String, String>>> answers(Store store, JsonNode dashboard) {
    Map<String, String> variables = variables(store, dashboard);
    Map<String, List<Map<String, String>>> answers = new HashMap<>();
    for (JsonNode panel : dashboard.get("panels")) {
      String sql = sql(panel);
      for (Map.Entry<String, String> variable : variables.entrySet()) {
        sql = sql.replace(variable.getKey(), variable.getValue());
      }
      assertFalse(sql.contains("${"), sql);
      answers.put(panel.get("title").asText(), ask(store, sql));
    }
    return answers;
  }

  private static String number(String text) {
    return new java.math.BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @EnumSource
  void everyPanelIsAnswered(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Store store = filled(kind, maker);
    Map<String, List<Map<String, String>>> answers = answers(store, dashboard(kind));
    answers.forEach((title, rows) -> assertFalse(rows.isEmpty(), title));
    assertEquals(
        "2",
        number(
            answers.getOrDefault("Xã có báo cáo", List.of()).get(0).getOrDefault("reports", "")));
    assertEquals(
        "3000",
        number(
            answers
                .getOrDefault("Hồ sơ tiếp nhận", List.of())
                .get(0)
                .getOrDefault("received", "")));
    assertEquals(
        List.of("2022 60", "2023 80"),
        answers.getOrDefault("Tỷ lệ hồ sơ trực tuyến theo năm", List.of()).stream()
            .map(row -> row.get("period") + " " + number(row.getOrDefault("online_share", "")))
            .toList());
    assertEquals(
        "90",
        number(
            answers
                .getOrDefault("Xếp hạng các xã", List.of())
                .get(0)
                .getOrDefault("online_share", "")));
    assertTrue(
        answers.getOrDefault("Chỗ không khớp theo quy tắc", List.of()).stream()
            .anyMatch(row -> "percentage-mismatch".equals(row.get("rule"))));
    assertEquals(
        2,
        answers.getOrDefault("Cần xem", List.of()).size(),
        answers.getOrDefault("Cần xem", List.of()).toString());
  }

  @Test
  void bothDashboardsAskTheSame() throws IOException {
    JsonNode sqlite = dashboard(Databases.Kind.SQLITE).get("panels");
    JsonNode postgresql = dashboard(Databases.Kind.POSTGRESQL).get("panels");
    assertEquals(sqlite.size(), postgresql.size());
    for (int i = 0; i < sqlite.size(); i++) {
      assertEquals(sqlite.get(i).get("title"), postgresql.get(i).get("title"));
      assertEquals(sqlite.get(i).get("gridPos"), postgresql.get(i).get("gridPos"));
      assertEquals(sql(sqlite.get(i)), sql(postgresql.get(i)));
    }
  }
}
