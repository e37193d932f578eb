package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that an audit is written to. */
class AuditFilesTest {

  @TempDir private Path temp;

  @Test
  void thePageTakesAllReportsAndSaysWhereItIs() throws IOException {
    Run run = Run.in(temp, "audit", "--html", "ra/trang.html", "lech.txt", "sach.txt");
    assertEquals(1, run.exitCode());
    assertEquals("Đã ghi: ra/trang.html\n", run.out());
    String page = Files.readString(temp.resolve("ra/trang.html"));
    assertTrue(page.contains("lech.txt") && page.contains("sach.txt"));
    assertTrue(page.contains("Tỷ lệ không khớp với hai số liệu của nó"));
  }

  @Test
  void aDashIsStandardOutput() {
    Run run = Run.in(temp, "audit", "--lang", "en", "--html", "-", "lech.txt");
    assertTrue(run.out().startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), run.out());
    assertTrue(run.out().contains("The percentage does not fit"));
  }

  @Test
  void theSlipIsWrittenInTheFormOfItsName() throws IOException {
    Run run =
        Run.in(
            temp, "audit", "--slip", "phieu.DOCX", "--office", "UBND huyện A", "lech.txt", "thieu");
    assertEquals(2, run.exitCode(), run.err());
    assertEquals(
        "PK",
        new String(
            Files.readAllBytes(temp.resolve("phieu.DOCX")),
            0,
            2,
            java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(1, Run.in(temp, "audit", "--slip", "phieu.pdf", "lech.txt").exitCode());
    assertTrue(Files.size(temp.resolve("phieu.pdf")) > 1000);
    Run odt = Run.in(temp, "audit", "--slip", "phieu.odt", "lech.txt");
    assertTrue(odt.err().contains(".docx hoặc .pdf"), odt.err());
    assertFalse(Files.exists(temp.resolve("phieu.odt")));
  }

  @Test
  void notesAreForPdfAndAReportIsNeverWrittenOver() throws IOException {
    Run run = Run.in(temp, "audit", "--annotate", "ra.pdf", "lech.txt");
    assertTrue(run.err().contains("chỉ ghi chú được lên tệp PDF"), run.err());
    assertFalse(Files.exists(temp.resolve("ra.pdf")));
    Files.writeString(temp.resolve("lech.txt"), "báo cáo");
    Run over = Run.in(temp, "audit", "--html", "./lech.txt", "lech.txt");
    assertTrue(over.err().contains("là báo cáo đang soát"), over.err());
    Files.createSymbolicLink(temp.resolve("tên khác"), temp.resolve("lech.txt"));
    Run linked = Run.in(temp, "audit", "--html", "tên khác", "lech.txt");
    assertTrue(linked.err().contains("là báo cáo đang soát"), linked.err());
    assertEquals("báo cáo", Files.readString(temp.resolve("lech.txt")));
  }

  @Test
  void whatOnlyAFileShowsIsRefusedWithoutOne() {
    Run office = Run.in(temp, "audit", "--office", "UBND huyện A", "--html", "ra.html", "lech.txt");
    assertEquals(2, office.exitCode());
    assertTrue(office.err().contains("hãy thêm --slip TỆP"), office.err());
    assertFalse(Files.exists(temp.resolve("ra.html")), "nothing is written");
    Run store = Run.in(temp, "audit", "--db", "soat.db", "lech.txt");
    assertEquals(2, store.exitCode());
    assertTrue(store.err().contains("hãy thêm --html, --slip hoặc --annotate TỆP"), store.err());
    assertEquals("", store.out());
  }

  @Test
  void aPlaceThatTakesNothingIsOneLine() throws IOException {
    Files.writeString(temp.resolve("tệp"), "");
    Run run = Run.in(temp, "audit", "--html", "tệp/trang.html", "sach.txt");
    assertEquals(2, run.exitCode());
    assertEquals(
        "soat: không ghi được “tệp/trang.html”: trên đường dẫn có một tệp, không phải thư mục;"
            + " hãy chọn nơi khác.\n",
        run.err());
    Files.createDirectory(temp.resolve("thư mục"));
    assertEquals(
        "soat: “thư mục” cannot be written: it is a folder; add the name of a file.\n",
        Run.in(temp, "audit", "--lang", "en", "--html", "thư mục", "sach.txt").err());
  }
}
