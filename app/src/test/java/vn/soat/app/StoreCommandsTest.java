package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports go into the store and come out of it, by the commands and the whole product. */
class StoreCommandsTest {

  private static final String REPORT =
      """
      BÁO CÁO
      Công tác cải cách hành chính năm 2023

      UBND xã Tân Phú, huyện Hòa Lạc báo cáo kết quả như sau:

      I. GIẢI QUYẾT HỒ SƠ
      Tổng số hồ sơ tiếp nhận trong kỳ là 1.133 hồ sơ.
      Trong đó, hồ sơ trực tuyến là 1.105 hồ sơ, đạt 98.23 %.
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void importReports() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), REPORT);
    Files.writeString(folder.resolve("in/b.txt"), REPORT);
    Files.writeString(folder.resolve("in/rong.txt"), "");
    ProductRun result = soat("import", "in", "--in-process", "--threads", "1");
    assertEquals(2, result.exitCode(), "the empty file is a problem: " + result.err());
    assertTrue(result.out().contains("1 tệp trùng nội dung"), result.out());
    assertTrue(Files.exists(folder.resolve("soat.db-import-1.html")));
  }

  private static ProductRun soat(String... arguments) {
    return ProductRun.in(folder, arguments);
  }

  @Test
  void aSecondImportFindsNothingNew() {
    ProductRun result = soat("import", "in", "--in-process");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("3 tệp không đổi"), result.out());
  }

  @Test
  void statusAndQueryTellWhatIsThere() {
    assertTrue(soat("status").out().startsWith("Kho soat.db: 1 báo cáo, 0 phiên bản cũ.\n"));
    assertEquals(
        """
        received_total  received_online
        ──────────────  ───────────────
                  1133             1105
        """,
        soat("query", "SELECT received_total, received_online FROM form_06a").out());
    assertEquals(
        "[\n{\"n\":1}\n]\n",
        soat("query", "--format", "json", "SELECT COUNT(*) AS n FROM report").out());
    ProductRun refused = soat("query", "DELETE FROM report");
    assertEquals(2, refused.exitCode());
    assertEquals("soat: soat query chỉ đọc: hãy dùng SELECT\n", refused.err());
    assertEquals(refused.err(), soat("query", " ").err());
    ProductRun misspelt = soat("query", "SELEC 1");
    assertTrue(misspelt.err().startsWith("soat: kho không trả lời được"), misspelt.err());
  }

  @Test
  void aFindingIsReviewedAndLeavesWithItsState() throws IOException {
    String list = soat("review", "--rule", "percentage-mismatch").out();
    assertTrue(list.startsWith("1/f1  [percentage-mismatch] "), list);
    assertEquals(2, soat("review", "1/f1", "--reject").exitCode(), "nobody reviews");
    assertEquals(2, soat("review", "1/f9", "--reject", "--by", "An").exitCode(), "no finding");
    ProductRun decided =
        soat("review", "1/f1", "--correct", "p1=97,53 %", "--by", "Lê An", "--reason", "xem sổ");
    assertEquals("1/f1: đã có số đúng\n", decided.out(), decided.err());
    assertEquals("", soat("review", "--rule", "percentage-mismatch").out());
    assertTrue(soat("export", "--format", "jsonl").out().contains("\"rightValue\":\"97,53 %\""));
    assertEquals(0, soat("export", "--format", "csv", "--out", "csv").exitCode());
    assertTrue(Files.readString(folder.resolve("csv/finding.csv")).contains("corrected"));
    assertEquals(0, soat("export", "--format", "xlsx", "--out", "h.xlsx").exitCode());
    assertTrue(Files.size(folder.resolve("h.xlsx")) > 1000);
    assertEquals("", soat("export", "--format", "jsonl", "--from", "2024").out());
  }

  @Test
  void whatCannotBeDoneIsSaid() throws IOException {
    assertEquals(
        "soat: chưa có kho “khac.db”; hãy tạo bằng: soat import THƯ-MỤC\n",
        soat("status", "--db", "khac.db").err());
    Files.writeString(folder.resolve("text.db"), "không phải kho ".repeat(100));
    ProductRun noStore = soat("import", "in", "--db", "text.db");
    assertEquals(2, noStore.exitCode());
    assertTrue(noStore.err().contains("không phải kho SQLite"), noStore.err());
    ProductRun noServer = soat("status", "--db", "jdbc:postgresql://localhost:1/soat");
    assertTrue(noServer.err().contains("máy chủ PostgreSQL"), noServer.err());
    assertEquals(
        "soat: “in” là thư mục, không phải kho; hãy chỉ ra tệp của kho\n",
        soat("status", "--db", "in").err());
    assertTrue(soat("import").err().contains("chỉ một trong ba"));
    assertTrue(soat("export", "--format", "csv").err().contains("--out"));
    assertEquals(
        "soat: ngày “2023-13” không dùng được; hãy viết 2023 hoặc 2023-12-31.\n",
        soat("export", "--format", "jsonl", "--from", "2023-13").err());
    assertEquals(
        "soat: “khong-co” không phải thư mục; hãy chỉ ra thư mục nhận báo cáo.\n",
        soat("watch", "khong-co").err());
    assertTrue(soat("watch", "in", "--every", "0").err().contains("không phải 0"));
  }

  @Test
  void aGazetteerThatCannotBeReadMakesNoStore() throws IOException {
    Files.writeString(folder.resolve("xa.csv"), "mã,tên\n1,Tân Phú\n");
    for (String file : List.of("khong-co.csv", "in", "xa.csv")) {
      ProductRun result = soat("gazetteer", file, "--db", "moi.db");
      assertEquals(2, result.exitCode(), file);
      assertEquals(1, result.err().lines().count(), result.err());
    }
    assertFalse(Files.exists(folder.resolve("moi.db")));
  }

  @Test
  void aFolderIsWatched() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Path file = Files.writeString(inbox.resolve("c.txt"), REPORT.replace("Tân Phú", "Tân Hòa"));
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    ProductRun result =
        soat("watch", "inbox", "--db", "w.db", "--every", "1", "--for", "3", "--in-process");
    assertTrue(result.out().contains("1 báo cáo được nhập"), result.out() + result.err());
  }
}
