package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code soat audit --across} with the whole product behind it. */
class AcrossTest {

  private static final String REPORT =
      """
      ỦY BAN NHÂN DÂN
      XÃ QUANG MINH

      BÁO CÁO
      Kết quả cải cách hành chính %s của UBND xã Quang Minh, huyện Gia Lộc, tỉnh Hải Dương

      1. Kết quả
      Tổng số hồ sơ tiếp nhận là %s hồ sơ.
      """;

  @TempDir private Path folder;

  private ProductRun soat(String... arguments) {
    return ProductRun.in(folder, arguments);
  }

  private String report(String name, String period, String received) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, REPORT.formatted(period, received)).toString();
  }

  @Test
  void sixMonthsOverTheirYearAreFoundInFilesAndInAFolder() throws IOException {
    String half = report("2023/sau-thang.txt", "6 tháng đầu năm 2023", "1.302");
    String year = report("2023/nam/ca-nam.txt", "năm 2023", "1.105");
    report("2023/.cu/nam.txt", "năm 2023", "1.104");
    Files.writeString(folder.resolve("2023/ghi-chu.log"), "không phải báo cáo");
    List<ProductRun> results = new ArrayList<>();
    results.add(soat("audit", "--across", half, year));
    results.add(soat("audit", "--across", folder.toString()));
    for (ProductRun result : results) {
      assertEquals("", result.err());
      assertEquals(1, result.exitCode(), result.out());
      assertTrue(result.out().startsWith("Soát chéo 2 báo cáo\n"), result.out());
      assertTrue(result.out().contains(" 1. Số liệu của kỳ ngắn"), result.out());
      assertTrue(result.out().contains("sau-thang.txt:8\n      “1.302 hồ sơ”\n"), result.out());
      assertTrue(result.out().contains("Đã kiểm tra 1 quan hệ, 0 khớp.\n"), result.out());
      assertTrue(result.out().endsWith("Tóm lại: 1 chỗ không khớp.\n"), result.out());
    }
  }

  @Test
  void programsGetOneObject() throws IOException {
    report("sau-thang.txt", "6 tháng đầu năm 2023", "1.302");
    report("ca-nam.txt", "năm 2023", "1.105");
    Files.createFile(folder.resolve("rong.txt"));
    ProductRun result = soat("audit", "--across", "--format", "json", folder.toString());
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("rong.txt: "), result.err());
    JsonNode node = new JsonMapper().readTree(result.out());
    assertEquals("soat/across/1", node.get("schema").asText());
    assertEquals("2023-01-01", node.at("/reports/0/from").asText());
    assertEquals("empty", node.at("/reports/1/problems/0/kind").asText());
    assertEquals("across-total", node.at("/findings/0/rule").asText());
    assertEquals("1.302", node.at("/findings/0/places/0/printed").asText());
    assertEquals(8, node.at("/findings/0/places/0/evidence/line").asInt());
    assertEquals(1, node.at("/checks/0/found").asInt());
    String line = soat("audit", "--across", "--format=jsonl", folder.toString()).out();
    assertEquals(1, line.lines().count());
  }

  @Test
  void aRuleCanBeOffAndTheRestIsQuiet() throws IOException {
    String half = report("sau-thang.txt", "6 tháng đầu năm 2023", "1.302");
    String year = report("ca-nam.txt", "năm 2023", "1.105");
    Files.writeString(folder.resolve("soat.yaml"), "rules:\n  across-total: off\n");
    ProductRun result = soat("audit", "--across", "--quiet", half, year);
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(5, result.out().lines().count(), result.out());
  }

  @Test
  void fewerThanTwoReportsCannotBeCompared() throws IOException {
    String only = report("ca-nam.txt", "năm 2023", "1.105");
    String message =
        "soat: --across cần ít nhất hai báo cáo đọc được; hãy chỉ ra các tệp hoặc thư mục có"
            + " chúng.\n";
    assertEquals(message, soat("audit", "--across", only).err());
    assertEquals(message, soat("audit", "--across", only, only).err());
    assertEquals(2, soat("audit", "--across", folder.resolve("khong-co").toString()).exitCode());
  }
}
