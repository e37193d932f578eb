package vn.soat.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Audit;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Source;
import vn.soat.output.SampleRecords;
import vn.soat.patterns.report.Report;

/** The form of the record: names, order, nulls, numbers. */
class RecordJsonTest {

  private final JsonNode full = RecordJson.tree(SampleRecords.full());

  @Test
  void keysStandInTheOrderOfTheRecord() {
    assertEquals(
        "schema source report sections references quantities percentages findings checks problems",
        keys(full));
    assertEquals(
        "path sha256 mediaType bytes pages method encoding ocrConfidence",
        keys(full.get("source")));
    assertEquals(
        "type code title issuer commune district province year period issuedOn signer recipients",
        keys(full.get("report")));
    assertEquals("page line start end quote section boxes", keys(full.at("/sections/0/evidence")));
    assertEquals(
        "id type code number year symbol date issuer subject evidence dateText normalised",
        keys(full.at("/references/0")));
    assertEquals(
        "id rule severity message figures expected suggestion alternatives evidence relation",
        keys(full.at("/findings/0")));
  }

  @Test
  void optionalFieldsStandOnlyWhereTheySaySomething() {
    assertEquals(
        "id kind value unit indicator scope period printed evidence",
        keys(full.at("/quantities/0")));
    assertTrue(full.at("/quantities/3/worded").asBoolean());
    String fixed = "id value printed decimals indicator numerator denominator evidence";
    assertEquals(fixed, keys(full.at("/percentages/0")));
    assertEquals(fixed + " range", keys(full.at("/percentages/1")));
    assertEquals(fixed + " change", keys(full.at("/percentages/2")));
  }

  @Test
  void numbersArePlain() {
    String line = RecordJson.line(SampleRecords.full());
    assertTrue(line.contains("\"value\":3045000000,"), "money without exponent");
    assertTrue(line.contains("\"value\":98.2,\"printed\":\"98.20 %\",\"decimals\":2"), line);
    assertTrue(line.contains("\"numerator\":{\"value\":1105,\"id\":\"q2\"}"), line);
    assertTrue(line.contains("\"range\":[80,85]"), line);
    assertTrue(line.contains("\"x\":71.2,\"y\":402.5,\"width\":120.1,\"height\":13.8"), line);
  }

  @Test
  void absentValuesAreNullAndListsEmpty() {
    JsonNode node = RecordJson.tree(SampleRecords.unreadable());
    assertTrue(node.at("/source/sha256").isNull());
    assertTrue(node.at("/source/pages").isNull());
    assertTrue(node.at("/report/period").isNull());
    assertTrue(node.at("/report/recipients").isArray());
    for (String list : List.of("sections", "references", "quantities", "percentages", "checks")) {
      assertEquals("[]", node.get(list).toString(), list);
    }
    assertEquals("missing", node.at("/problems/0/kind").asText());
  }

  @Test
  void prettyAndLineAreTheSameRecord() throws Exception {
    String pretty = RecordJson.pretty(SampleRecords.full());
    String line = RecordJson.line(SampleRecords.full());
    JsonMapper mapper = new JsonMapper();
    assertEquals(mapper.readTree(pretty), mapper.readTree(line));
    assertEquals(line.length() - 1, line.indexOf('\n'), "one line, ended by a line feed");
    assertTrue(pretty.startsWith("{\n  \"schema\": \"soat/report/1\",\n"), pretty);
    assertTrue(pretty.endsWith("\n}\n"), "ends with a line feed");
    assertFalse(pretty.contains("\r"));
  }

  @Test
  void lineEndsInsideStringsDoNotBreakTheLine() throws Exception {
    String path = "a\u2028b\u2029c\u0085d\ne.txt";
    String line = RecordJson.line(named(path));
    assertEquals(1, line.lines().count());
    assertFalse(line.matches("(?s).*[\u2028\u2029\u0085].*"));
    assertEquals(path, new JsonMapper().readTree(line).at("/source/path").asText());
  }

  private static ReportRecord named(String path) {
    Source source =
        new Source(
            path,
            Optional.empty(),
            Optional.empty(),
            0,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());
    return new ReportRecord(source, Report.EMPTY, Audit.NONE, List.of());
  }

  private static String keys(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return String.join(" ", names);
  }
}
