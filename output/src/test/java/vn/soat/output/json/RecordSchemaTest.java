package vn.soat.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.extractor.source.Problem;
import vn.soat.output.SampleRecords;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;

/** The published schema accepts what is written and nothing else. */
class RecordSchemaTest {

  /** What may be missing from an object; everything else is required. */
  private static final Set<String> OPTIONAL = Set.of("worded", "range", "change");

  private final JsonMapper mapper = new JsonMapper();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.text(), InputFormat.JSON);

  @Test
  void everyRecordIsValid() {
    assertEquals("[]", faults(RecordJson.tree(SampleRecords.full())));
    assertEquals("[]", faults(RecordJson.tree(SampleRecords.clean())));
    assertEquals("[]", faults(RecordJson.tree(SampleRecords.unreadable())));
  }

  @Test
  void noFixedKeyMayBeMissing() {
    int tried = 0;
    for (String pointer : objects(RecordJson.tree(SampleRecords.full()), "")) {
      for (String key : keysAt(pointer)) {
        ObjectNode broken = RecordJson.tree(SampleRecords.full());
        ((ObjectNode) broken.at(pointer)).remove(key);
        boolean valid = faults(broken).equals("[]");
        assertEquals(OPTIONAL.contains(key), valid, "without " + pointer + "/" + key);
        tried++;
      }
    }
    assertTrue(tried > 200, "the full record must exercise the whole schema, tried " + tried);
  }

  @Test
  void noUnknownKeyMayBePresent() {
    for (String pointer : objects(RecordJson.tree(SampleRecords.full()), "")) {
      ObjectNode broken = RecordJson.tree(SampleRecords.full());
      ((ObjectNode) broken.at(pointer)).put("valeu", 1);
      assertFalse(faults(broken).equals("[]"), "with an unknown key in '" + pointer + "'");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''               | schema     | "soat/report/2"
          ''               | sections   | null
          /source          | sha256     | "ABC"
          /source          | bytes      | -1
          /source          | method     | "guessed"
          /report          | issuedOn   | "8/12/2023"
          /report          | year       | "2023"
          /report          | recipients | null
          /references/0    | id         | "q1"
          /references/0    | code       | 147
          /quantities/0    | value      | "1105"
          /quantities/0    | value      | null
          /quantities/0    | kind       | "dossiers"
          /quantities/0    | indicator  | "dossier.received"
          /quantities/3    | worded     | false
          /percentages/0   | decimals   | -1
          /percentages/0   | numerator  | 1105
          /percentages/1   | range      | [80]
          /findings/0      | severity   | "fatal"
          /findings/0      | message    | "không khớp"
          /findings/0      | rule       | "PercentageMismatch"
          /findings/2/suggestion | confidence | 1.5
          /findings/0/evidence/0 | line | 0
          /findings/0/evidence/0 | quote | null
          /checks/0        | checked    | 2.5
          /problems/0      | kind       | "unlucky"
          """)
  void aWrongValueIsRejected(String pointer, String key, String value) throws Exception {
    ObjectNode broken = RecordJson.tree(SampleRecords.full());
    ((ObjectNode) broken.at(pointer)).set(key, mapper.readTree(value));
    assertFalse(faults(broken).equals("[]"), pointer + "/" + key + " = " + value);
  }

  @Test
  void listsOfNamesAreTheProgramsOwn() throws Exception {
    JsonNode defs = mapper.readTree(RecordSchema.text()).get("$defs");
    assertEquals(
        names(Arrays.stream(Indicator.values()).map(Indicator::code).toList()),
        allowed(defs.at("/quantity/properties/indicator/enum")));
    assertEquals(
        names(Arrays.stream(QuantityKind.values()).map(QuantityKind::code).toList()),
        allowed(defs.at("/quantity/properties/kind/enum")));
    assertEquals(
        names(Arrays.stream(Problem.Kind.values()).map(Problem.Kind::code).toList()),
        allowed(defs.at("/problem/properties/kind/enum")));
  }

  @Test
  void everyPropertyIsDescribed() throws Exception {
    JsonNode defs = mapper.readTree(RecordSchema.text()).get("$defs");
    for (JsonNode def : defs) {
      def.get("properties")
          .forEach(p -> assertTrue(p.has("description") || p.has("$ref"), p.toString()));
    }
  }

  private String faults(JsonNode record) {
    return schema.validate(record).toString();
  }

  private static List<String> keysAt(String pointer) {
    List<String> keys = new ArrayList<>();
    RecordJson.tree(SampleRecords.full()).at(pointer).fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The JSON pointers of every object in a tree, the root included. */
  private static List<String> objects(JsonNode node, String pointer) {
    List<String> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(pointer);
      node.properties()
          .forEach(e -> found.addAll(objects(e.getValue(), pointer + "/" + e.getKey())));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.addAll(objects(node.get(i), pointer + "/" + i));
    }
    return found;
  }

  private static Set<String> names(List<String> names) {
    return new TreeSet<>(names);
  }

  private static Set<String> allowed(JsonNode values) {
    Set<String> names = new TreeSet<>();
    values.forEach(
        value -> {
          if (!value.isNull()) {
            names.add(value.asText());
          }
        });
    return names;
  }
}
