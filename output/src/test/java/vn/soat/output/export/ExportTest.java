package vn.soat.output.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.SampleRecords;
import vn.soat.output.bulk.Imports;
import vn.soat.output.json.RecordSchema;
import vn.soat.output.store.Databases;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.FileState;
import vn.soat.output.store.ImportSession;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Reviews.Decision;
import vn.soat.output.store.Selection;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreFailure;
import vn.soat.output.store.StoreQuery;
import vn.soat.output.store.StoreReader;
import vn.soat.output.text.Language;

/** What leaves the store, read back by other programs: its sums are those of the database. */
@ExtendWith(Databases.class)
class ExportTest {

  @TempDir private Path temp;

  private Store filled(Databases.Kind kind, Databases.Maker maker) {
    return FilledStore.with(maker.store(kind, temp));
  }

  private static BigDecimal number(Store store, String sql) {
    return FilledStore.number(store, sql);
  }

  @ParameterizedTest
  @EnumSource
  void csvOpensInExcelAndSumsToTheSame(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Store store = filled(kind, maker);
    try (StoreReader reader = new StoreReader(store, Selection.ALL)) {
      CsvExport.write(reader, temp.resolve("csv"));
    }
    byte[] bytes = Files.readAllBytes(temp.resolve("csv/quantity.csv"));
    assertEquals("\uFEFF", new String(bytes, 0, 3, StandardCharsets.UTF_8));
    assertEquals(
        0, number(store, "SELECT SUM(value) FROM quantity").compareTo(sum("quantity", "value")));
    for (String table : List.of("report", "form_06a", "reference", "percentage", "finding")) {
      assertEquals(
          number(store, "SELECT COUNT(*) FROM " + table).intValueExact(), csv(table).size(), table);
    }
    assertEquals("Tân Phong", csv("report").get(0).get("commune"));
    assertTrue(
        csv("percentage").stream().anyMatch(row -> row.get("value").equals("98.2")),
        "no digit more, none less");
  }

  private BigDecimal sum(String table, String column) throws IOException {
    return csv(table).stream()
        .map(row -> new BigDecimal(row.get(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<CSVRecord> csv(String table) throws IOException {
    String text = Files.readString(temp.resolve("csv/" + table + ".csv")).substring(1);
    CSVFormat format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @EnumSource
  void jsonLinesAreTheRecordsWithWhatWasDecided(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Store store = filled(kind, maker);
    decide(store, Decision.ACCEPTED, Optional.empty());
    StringWriter out = new StringWriter();
    try (StoreReader reader = new StoreReader(store, Selection.ALL)) {
      new JsonLinesExport(new Reviews(store)).write(reader, out);
    }
    JsonNode record = new ObjectMapper().readTree(out.toString());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordSchema.text(), InputFormat.JSON);
    assertEquals("[]", schema.validate(record).toString());
    assertEquals("/kho/tân phong.pdf", record.get("source").get("path").asText());
    assertEquals(
        List.of("accepted"),
        record.get("findings").findValues("decision").stream().map(JsonNode::asText).toList());
    assertEquals(
        number(store, "SELECT COUNT(*) FROM quantity").intValueExact(),
        record.get("quantities").size());
  }

  private static void decide(Store store, Decision decision, Optional<String> figure) {
    new Reviews(store)
        .add(
            1,
            "f1",
            new Reviews.Review(
                decision,
                figure,
                figure.map(f -> "1.113"),
                "Lê Thị An",
                "đã xem sổ",
                Instant.EPOCH));
  }

  @ParameterizedTest
  @EnumSource
  void theWorkbookHasTheFormWithItsTotalAndLinksToTheFindings(
      Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = new Imports(maker.store(kind, temp), temp.resolve("báo cáo"));
    imports.write("a.txt", "Quang Minh\n1105 lệch 1000");
    imports.write("b.txt", "Tân Lập\n95 90");
    imports.run();
    Path file = temp.resolve("huyện.xlsx");
    try (StoreReader reader = new StoreReader(imports.store(), Selection.ALL)) {
      WorkbookExport.write(reader, file, Language.VI);
    }
    try (Workbook book = WorkbookFactory.create(file.toFile())) {
      assertForm(book.getSheet("II.06a"), imports.store());
      Sheet findings = book.getSheet("Chỗ không khớp");
      assertEquals(1, findings.getLastRowNum());
      String link = findings.getRow(1).getCell(17).getHyperlink().getAddress();
      assertEquals(imports.folder().resolve("a.txt").toUri().toASCIIString(), link);
    }
  }

  private static void assertForm(Sheet form, Store store) {
    Row first = form.getRow(3);
    Row total = form.getRow(5);
    assertEquals("Quang Minh", first.getCell(1).getStringCellValue());
    assertEquals("Tân Lập", form.getRow(4).getCell(1).getStringCellValue());
    assertEquals("Tổng số", total.getCell(1).getStringCellValue());
    assertEquals("SUM(C4:C5)", total.getCell(2).getCellFormula());
    BigDecimal received = number(store, "SELECT SUM(received_total) FROM form_06a");
    BigDecimal resolved = number(store, "SELECT SUM(resolved_total) FROM form_06a");
    assertEquals(received.doubleValue(), total.getCell(2).getNumericCellValue(), 0);
    assertEquals(resolved.doubleValue(), total.getCell(6).getNumericCellValue(), 0);
    assertEquals(
        FillPatternType.SOLID_FOREGROUND, first.getCell(2).getCellStyle().getFillPattern());
    assertEquals(
        "không khớp", first.getCell(2).getCellComment().getString().getString(), "it says why");
    assertEquals(
        FillPatternType.NO_FILL, first.getCell(6).getCellStyle().getFillPattern(), "nothing here");
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsAskedForLeaves(Databases.Kind kind, Databases.Maker maker) {
    Store store = filled(kind, maker);
    assertEquals(1, count(store, selection("2023-01-01", "2023-12-31", "Tân Phong", "")));
    assertEquals(1, count(store, selection("2022-12-10", "2022-12-10", "Hải Dương", "")));
    assertEquals(0, count(store, selection("2024-01-01", "2024-12-31", "", "")));
    assertEquals(0, count(store, selection("", "", "Hà Nội", "")));
    assertEquals(1, count(store, selection("", "", "", "percentage-mismatch")));
    assertEquals(0, count(store, selection("", "", "", "date-impossible")));
  }

  private static Selection selection(String from, String to, String place, String rule) {
    return new Selection(
        Optional.of(from).filter(s -> !s.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(s -> !s.isEmpty()).map(LocalDate::parse),
        Optional.of(place).filter(s -> !s.isEmpty()),
        Optional.of(rule).filter(s -> !s.isEmpty()));
  }

  private static int count(Store store, Selection selection) {
    List<String> paths = new ArrayList<>();
    try (StoreReader reader = new StoreReader(store, selection)) {
      reader.records(record -> paths.add(record.path()));
    }
    return paths.size();
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionSurvivesAsLongAsTheEvidenceIsTheSame(Databases.Kind kind, Databases.Maker maker) {
    Store store = filled(kind, maker);
    String figure = firstFigure(store);
    decide(store, Decision.REJECTED, Optional.empty());
    decide(store, Decision.CORRECTED, Optional.of(figure));
    StoreFailure none =
        assertThrows(
            StoreFailure.class, () -> decide(store, Decision.CORRECTED, Optional.of("q99")));
    assertTrue(none.reason().vi().contains(figure), none.reason().vi());
    try (ImportSession session =
        ImportSession.begin(store, new ProgramVersion("1.1"), path -> true)) {
      var record = SampleRecords.full();
      FileState file = new FileState("/kho/tân phong.pdf", record.source().sha256(), 1, 1);
      session.write(List.of(new FileResult.Report(file, PreparedReport.of(record))));
    }
    try (StoreReader reader = new StoreReader(store, Selection.ALL)) {
      List<String> states = new ArrayList<>();
      reader.findings(
          f -> states.add(f.item() + " " + f.state() + " " + f.rightValue().orElse("-")));
      assertTrue(states.contains("f1 corrected 1.113"), states.toString());
      assertTrue(states.contains("f2 open -"), states.toString());
    }
    assertEquals(2, number(store, "SELECT COUNT(*) FROM review").intValueExact(), "history stays");
    assertEquals(
        1, number(store, "SELECT COUNT(*) FROM report WHERE program = '1.1'").intValueExact());
  }

  private static String firstFigure(Store store) {
    try (Handle handle = store.handle()) {
      return handle
          .createQuery("SELECT item FROM finding_figure WHERE finding = 'f1' AND item IS NOT NULL")
          .mapTo(String.class)
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionChangesNothing(Databases.Kind kind, Databases.Maker maker) {
    Store store = filled(kind, maker);
    StringBuilder out = new StringBuilder();
    for (String sql :
        List.of(
            "DELETE FROM quantity",
            "WITH gone AS (SELECT 1) UPDATE report SET path = 'x'",
            "DROP TABLE review",
            "SELECT 1; DELETE FROM quantity",
            "")) {
      assertThrows(
          StoreFailure.class, () -> StoreQuery.ask(store, sql, RowPrinter.json(out::append)), sql);
    }
    StoreFailure change =
        assertThrows(
            StoreFailure.class,
            () -> StoreQuery.ask(store, "DELETE FROM quantity", RowPrinter.json(out::append)));
    assertEquals("soat query chỉ đọc: hãy dùng SELECT", change.reason().vi());
    RowPrinter table = RowPrinter.table(out::append);
    StoreQuery.ask(store, "SELECT commune, year, NULL AS x FROM report; -- hết; rồi\n", table);
    assertEquals(
        0,
        FilledStore.number(store, "SELECT COUNT(*) FROM report WHERE path = 'a;b'")
            .intValueExact());
    table.end();
    assertEquals(
        """
        commune    year  x
        ─────────  ────
        Tân Phong  2023
        """,
        out.toString().replaceAll("\n─────────  ────  ─\n", "\n─────────  ────\n"));
  }
}
