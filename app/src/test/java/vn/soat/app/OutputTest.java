package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.soat.output.json.RecordSchema;

/** What each command writes, and where. */
class OutputTest {

  private final JsonMapper mapper = new JsonMapper();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.text(), InputFormat.JSON);

  @Test
  void oneFileIsOnePrettyObject() throws Exception {
    Run run = Run.soat("extract", "sach.txt");
    assertTrue(run.out().startsWith("{\n  \"schema\": \"soat/report/1\",\n"), run.out());
    assertEquals("sach.txt", mapper.readTree(run.out()).at("/source/path").asText());
    assertEquals(1, Run.soat("extract", "--format", "jsonl", "sach.txt").out().lines().count());
  }

  @Test
  void severalFilesAreJsonLinesInOrderAlsoWhereOneCannotBeRead() throws Exception {
    for (String command : List.of("extract", "audit --format json", "audit --format jsonl")) {
      Run run = Run.soat((command + " lech.txt thieu.txt sach.txt").split(" "));
      List<String> lines = run.out().lines().toList();
      assertEquals(3, lines.size(), command);
      for (String line : lines) {
        assertEquals("[]", schema.validate(mapper.readTree(line)).toString());
      }
      assertEquals("lech.txt", mapper.readTree(lines.get(0)).at("/source/path").asText());
      assertEquals("missing", mapper.readTree(lines.get(1)).at("/problems/0/kind").asText());
      assertEquals("sach.txt", mapper.readTree(lines.get(2)).at("/source/path").asText());
      assertEquals("soat: thieu.txt: Không có tệp này.\n", run.err());
    }
  }

  @Test
  void aDashIsStandardInput() throws Exception {
    Run run = Run.reading("lech", "extract", "-");
    assertEquals("-lech", mapper.readTree(run.out()).at("/source/path").asText());
    assertEquals(1, run.exitCode());
    assertEquals("xin chào", Run.reading("xin chào", "text", "-").out());
  }

  @Test
  void textIsPrintedExactly() {
    assertEquals("Dòng một\r\nDòng hai, không xuống dòng", Run.soat("text", "a.txt").out());
  }

  @Test
  void auditOfSeveralFilesEndsWithATotal() {
    Run run = Run.soat("audit", "thieu.txt", "lech.txt", "sach.txt");
    assertTrue(run.out().startsWith("lech.txt\n"), run.out());
    assertTrue(run.out().contains("    lech.txt:7\n      “1.105/1.133 hồ sơ"), run.out());
    assertTrue(
        run.out()
            .endsWith("Tổng cộng 3 báo cáo, 1 tệp không đọc được. Tóm lại: 1 chỗ không khớp.\n"),
        run.out());
    assertFalse(Run.soat("audit", "lech.txt").out().contains("Tổng cộng"));
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertFalse(Run.soat("audit", "lech.txt").out().contains("\u001b"));
    assertTrue(Run.atTerminal(Map.of(), "audit", "lech.txt").out().contains("\u001b[1;31m"));
    assertTrue(Run.soat("audit", "--color", "always", "lech.txt").out().contains("\u001b["));
    for (Map<String, String> mute : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
      assertFalse(Run.atTerminal(mute, "audit", "lech.txt").out().contains("\u001b"));
    }
    Run never = Run.atTerminal(Map.of(), "audit", "--color=never", "lech.txt");
    assertFalse(never.out().contains("\u001b"));
  }

  @Test
  void namesThatLookLikeSomethingElseAreFiles() {
    assertEquals("[@ds.txt]", Run.soat("extract", "@ds.txt").engine().asked.toString());
    assertEquals("[--format]", Run.soat("extract", "--", "--format").engine().asked.toString());
  }

  @Test
  void aProblemIsOneLineWhateverTheFileIsCalled() {
    Run run = Run.soat("extract", "thieu\n\u001b[2J.txt");
    assertEquals("soat: thieu [2J.txt: Không có tệp này.\n", run.err());
  }

  @Test
  void rulesAreListedAndExplained() {
    String list = Run.soat("rules").out();
    assertTrue(list.contains("  percentage-mismatch          Tỷ lệ không khớp"), list);
    assertTrue(list.contains("  numbered-code                số và ký hiệu"), list);
    String rule = Run.soat("rules", "percentage-mismatch").out();
    assertTrue(rule.contains("Vì sao:\n  Phép chia cho thấy.\n"), rule);
    assertTrue(rule.contains("Không báo ở:\n  153/607 hồ sơ, đạt 25,21 %\n"), rule);
    String pattern = Run.soat("rules", "numbered-code").out();
    assertTrue(pattern.contains("  Kế hoạch số «147/KH-UBND» ngày\n"), pattern);
    assertTrue(pattern.contains("  858/1302 hồ sơ (a ratio of dossiers)\n"), pattern);
  }

  @Test
  void anUnknownRuleNamesTheNearest() {
    assertEquals(
        "soat: không có quy tắc hay mẫu “percentage”. Có phải bạn muốn: percentage-mismatch?\n",
        Run.soat("rules", "percentage").err());
    assertEquals(
        "soat: không có quy tắc hay mẫu “xyz”. Xem danh sách: soat rules\n",
        Run.soat("rules", "xyz").err());
  }

  @Test
  void demoFitsOneScreen() {
    Run run = Run.soat("demo");
    assertTrue(run.out().contains("Soát đã đọc 2 báo cáo mẫu"), run.out());
    assertTrue(run.out().contains("      1  chỗ không khớp hoặc cần xem lại\n"), run.out());
    assertTrue(run.out().contains("  • lech.txta:7\n    Tỷ lệ không khớp\n"), run.out());
    assertTrue(run.out().contains("./soat rules percentage-mismatch\n"), run.out());
    assertTrue(run.out().lines().count() < 25, run.out());
  }

  @Test
  void completionKnowsTheCommands() {
    String script = Run.soat("completion").out();
    assertTrue(script.contains("complete -F _complete_soat"), "bash");
    assertTrue(script.contains("bashcompinit"), "zsh");
    assertTrue(script.contains("audit") && script.contains("--format"), "commands and options");
  }
}
