package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.corpus.Samples;
import vn.soat.corpus.typeset.DocxWriter;
import vn.soat.corpus.typeset.PdfWriter;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.RecordJson;
import vn.soat.output.json.RecordSchema;

/** The command with the whole product behind it, on the sample reports. */
class ProductTest {

  private final StandardEngine engine = new StandardEngine();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.text(), InputFormat.JSON);

  @Test
  void theRecordOfEverySampleInEveryFormIsValid() {
    for (var sample : Samples.standard().samples()) {
      assertValid(sample.name() + ".txt", sample.text().getBytes(StandardCharsets.UTF_8));
      assertValid(sample.name() + ".docx", sample.docx().bytes());
      assertValid(sample.name() + ".pdf", sample.pdf().bytes());
    }
  }

  private void assertValid(String name, byte[] bytes) {
    ReportRecord record = engine.extract(new ByteArrayInputStream(bytes), name);
    JsonNode node = RecordJson.tree(record);
    assertEquals("[]", schema.validate(node).toString(), name);
    assertEquals("[]", node.get("problems").toString(), name);
    assertFalse(node.get("references").isEmpty(), name + " cites documents");
  }

  @Test
  void demoShowsContradictionsOnOneScreen() {
    String out = soat("demo").out();
    assertTrue(
        out.contains("Soát đã đọc " + Samples.standard().samples().size() + " báo cáo mẫu"), out);
    assertTrue(out.contains("  • "), out);
    assertTrue(out.lines().count() < 25, out);
  }

  @Test
  void everyRuleAndPatternCanBeExplained() {
    List<String> ids =
        soat("rules")
            .out()
            .lines()
            .filter(l -> l.matches(" {2}[a-z].*"))
            .map(l -> l.split(" +")[1])
            .toList();
    assertTrue(ids.contains("percentage-mismatch"), ids.toString());
    for (String id : ids) {
      assertEquals(0, soat("rules", id).exitCode(), id);
    }
  }

  @Test
  void brokenFilesAreProblemsBetweenGoodOnes(@TempDir Path folder) throws Exception {
    String good = file(folder, "tot.txt", Samples.standard().samples().get(0).text());
    String empty = file(folder, "rong.txt", "");
    String missing = folder.resolve("không có.txt").toString();
    ProductRun result = soat("extract", missing, good, folder.toString(), empty, good);
    assertEquals(2, result.exitCode());
    assertEquals(5, result.out().lines().count());
    assertEquals(3, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("soat: " + missing + ": "), result.err());
  }

  /** The case that the product exists for: one share, two printed values, neither place alone. */
  private static final String ONE_SHARE_TWICE =
      """
      BÁO CÁO
      Công tác cải cách hành chính 9 tháng năm 2023

      UBND xã Tân Phú, huyện Hòa Lạc báo cáo kết quả như sau:

      I. GIẢI QUYẾT HỒ SƠ
      Tổng số hồ sơ tiếp nhận trong kỳ là 1.133 hồ sơ.
      Trong đó, hồ sơ trực tuyến là 1.105 hồ sơ, đạt 98.23 %.

      II. CHÍNH QUYỀN SỐ
      Xã tiếp nhận 1.133 hồ sơ, trong đó hồ sơ trực tuyến là 1.105 hồ sơ, đạt 97.5 %.
      """;

  @Test
  void oneShareGivenTwiceIsFoundAlikeInTextWordAndPdf() {
    List<String> expected =
        List.of(
            "percentage-mismatch 97.53 % [98.23 %]", "conflicting-value 97.53 % [98.23 %, 97.5 %]");
    assertEquals(expected, findings("a.txt", ONE_SHARE_TWICE.getBytes(StandardCharsets.UTF_8)));
    assertEquals(expected, findings("a.docx", DocxWriter.write(ONE_SHARE_TWICE)));
    assertEquals(expected, findings("a.pdf", PdfWriter.write(ONE_SHARE_TWICE)));
  }

  /** Each finding by its rule, what would fit, and the percentages that it cites. */
  private List<String> findings(String name, byte[] bytes) {
    JsonNode record = RecordJson.tree(engine.extract(new ByteArrayInputStream(bytes), name));
    List<String> found = new ArrayList<>();
    for (JsonNode finding : record.get("findings")) {
      List<String> shares = new ArrayList<>();
      for (JsonNode figure : finding.get("figures")) {
        String printed = figure.get("printed").asText();
        if (printed.contains("%")) {
          shares.add(printed);
        }
      }
      found.add(
          finding.get("rule").asText() + " " + finding.get("expected").asText() + " " + shares);
    }
    return found;
  }

  @Test
  void textIsTheFileItself(@TempDir Path folder) throws Exception {
    String text = Samples.standard().samples().get(0).text();
    assertEquals(text, soat("text", file(folder, "a.txt", text)).out());
  }

  private static String file(Path folder, String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private ProductRun soat(String... arguments) {
    return ProductRun.of(engine, Path.of(""), arguments);
  }
}
