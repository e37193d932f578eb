package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code soat evaluate}, with a product that finds nothing. */
class EvaluateCommandTest {

  private static final String GOLD =
      """
      {"document": "sach.txt", "report": {},
       "references": [{"line": 3, "quote": "Kế hoạch số 5/KH-UBND", "type": "Kế hoạch",
                       "code": "5/KH-UBND", "number": "5", "date": null, "issuer": null}]}
      """;

  @TempDir private Path folder;

  @Test
  void theSamplesAreReadInOrder() {
    Run run = Run.soat("evaluate");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Báo cáo: "), run.out());
    assertTrue(run.engine().asked.size() >= 24, run.engine().asked.toString());
  }

  @Test
  void namesChoose() {
    Run run = Run.soat("evaluate", "yen-thai-ha-2010", "quang-lam-2023");
    assertTrue(run.out().startsWith("Báo cáo: 2\n"), run.out());
  }

  @Test
  void anUnknownNameIsRefusedAndGuessed() {
    Run run = Run.soat("evaluate", "quang-lam-2032");
    assertEquals(
        "soat: không có báo cáo “quang-lam-2032”. Có phải bạn muốn: quang-lam-2023?\n", run.err());
    assertEquals("", run.out());
  }

  @Test
  void oneFolderNeedsTheOther() {
    assertEquals(
        "soat: --gold and --reports go together.\n",
        Run.soat("evaluate", "--lang", "en", "--gold", "a").err());
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    String nowhere = folder.resolve("khong-co").toString();
    Run run = Run.soat("evaluate", "--gold", nowhere, "--reports", nowhere);
    assertEquals(
        "soat: không mở được thư mục “" + nowhere + "”; hãy kiểm tra đường dẫn và quyền đọc.\n",
        run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void aFolderOfOnesOwnIsMeasuredWithItsMisses() throws IOException {
    Run run = ofFolder("sach.txt", "--misses", "--format", "md");
    assertEquals(0, run.exitCode(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        folder.resolve("sach.txt")
            + ":3 references bỏ sót: “Kế hoạch số 5/KH-UBND” [đáp án: 5KHUBND]",
        lines.get(0));
    assertTrue(lines.contains("| references | – | 0.0000 | – | 1 |"), run.out());
  }

  @Test
  void jsonHoldsTheMisses() throws IOException {
    JsonNode json =
        new JsonMapper().readTree(ofFolder("sach.txt", "--misses", "--format", "json").out());
    assertEquals("references", json.at("/misses/0/field").asText());
    assertEquals(1, json.at("/reports").intValue());
  }

  @Test
  void aReportThatCannotBeReadIsAProblemAndIsMeasured() throws IOException {
    Run run = ofFolder("thieu.txt", "--format", "json");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("thieu.txt: không xử lý được trọn vẹn"), run.err());
    JsonNode json = new JsonMapper().readTree(run.out());
    assertEquals(1, json.at("/rows/references.recall/of").intValue());
  }

  private Run ofFolder(String report, String... options) throws IOException {
    Files.writeString(folder.resolve(report.replace(".txt", ".gold.json")), GOLD);
    Files.writeString(folder.resolve(report), "a");
    String here = folder.toString();
    List<String> arguments = new java.util.ArrayList<>(List.of("evaluate", "--gold", here));
    arguments.addAll(List.of("--reports", here));
    arguments.addAll(List.of(options));
    return Run.soat(arguments.toArray(String[]::new));
  }
}
