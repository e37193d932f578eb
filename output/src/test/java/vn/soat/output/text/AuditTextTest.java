package vn.soat.output.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Audit;
import vn.soat.audit.Finding;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Source;
import vn.soat.output.SampleRecords;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.Span;

/** What a clerk reads. */
class AuditTextTest {

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(
              "percentage-mismatch",
              Severity.ERROR,
              new Bilingual(
                  "Tỷ lệ phần trăm không khớp với hai số liệu của nó",
                  "The percentage does not follow from its two figures"),
              new Bilingual("vì", "because"),
              "",
              ""));

  @Test
  void vietnamese() {
    assertEquals(
        """
        bao-cao/tan-phong.pdf
        Kết quả công tác cải cách hành chính năm 2023 – UBND xã Tân Phong
        24 trang · 1 đề mục · 1 lần viện dẫn văn bản · 4 số liệu · 3 tỷ lệ phần trăm

        KHÔNG KHỚP (1)

         1. Tỷ lệ phần trăm không khớp với hai số liệu của nó [percentage-mismatch]
            tan-phong.pdf:455 · trang 3 · mục 3.1 Kết quả đạt được
              “Tiếp nhận trực tuyến 1.105 hồ sơ, đạt tỷ lệ 98.20 %”
            Quan hệ   Tỷ lệ in là 98.20 % không khớp với hai số liệu của nó: 1.105 trên 1.133 hồ sơ là
                      97,53 %, lệch 67 đơn vị của chữ số cuối
                      1.105 : 1.133 = 97,53 %
            Ghi là    1.105 · 98.20 %
            Gợi ý     98.20 % → 97.53 %
                      khớp với 97.53 % ở nơi khác (độ chắc 90 %)

        CẦN XEM LẠI (1)

         1. [conflicting-value]
            tan-phong.pdf:455 · trang 3 · mục 3.1 Kết quả đạt được
              “đạt tỷ lệ 98.20 %”
            tan-phong.pdf:612
              “hồ sơ trực tuyến đạt 97.5 %”
            Quan hệ   Cùng một số liệu có hai giá trị
            Ghi là    98.20 % · 97.5 %
            Có thể    97.5 %
                      khớp với 97.5 % ở nơi khác (độ chắc 45 %)
            hoặc      1.113
                      khớp với 1.113 ở nơi khác (độ chắc 30 %)

        LƯU Ý (1)

         1. [percentage-truncated]
            tan-phong.pdf:90
              “153/607 hồ sơ, đạt 25,20%”
            Quan hệ   Tỷ lệ bị cắt, không làm tròn
                      153 : 607 = 25,2059… %
            Số khớp   25,21 %

        Đã kiểm tra 12 quan hệ, 10 khớp.
          percentage-mismatch            9 quan hệ,   8 khớp
          conflicting-value              3 quan hệ,   2 khớp
        Không kiểm tra được:
          – không có đủ hai số liệu của tỷ lệ: 5 (percentage-mismatch)
        Chưa làm được: quy tắc sum-mismatch không chạy được

        Tóm lại: 1 chỗ không khớp, 1 chỗ cần xem lại, 1 lưu ý.
        """,
        text(Language.VI, SampleRecords.full()));
  }

  @Test
  void english() {
    String text = text(Language.EN, SampleRecords.full());
    assertTrue(text.contains("24 pages · 1 section · 1 reference to a document"), text);
    assertTrue(text.contains("DOES NOT FIT (1)"), text);
    assertTrue(text.contains("    Suggest   98.20 % → 97.53 %\n"), text);
    assertTrue(text.contains("Checked 12 relations, 10 of them fit.\n"), text);
    assertTrue(text.contains("  – no two figures given: 5 (percentage-mismatch)\n"), text);
    assertTrue(text.contains("1 that does not fit, 1 worth asking about, 1 note."), text);
  }

  @Test
  void aCleanReportSaysWhatHeld() {
    assertEquals(
        """
        sach.txt
        0 đề mục · 0 lần viện dẫn văn bản · 0 số liệu · 0 tỷ lệ phần trăm

        Đã kiểm tra 4 quan hệ, 4 khớp.
          percentage-mismatch            4 quan hệ,   4 khớp

        Tóm lại: không thấy chỗ nào không khớp.
        """,
        text(Language.VI, SampleRecords.clean()));
  }

  @Test
  void nothingCheckedIsNotCalledClean() {
    String text = text(Language.VI, record("trống.txt", List.of()));
    assertTrue(text.endsWith("Tóm lại: không có quan hệ nào để kiểm tra.\n"), text);
  }

  @Test
  void findingsStandInTheOrderOfTheText() {
    String text =
        text(
            Language.VI,
            record("a.txt", List.of(finding("f1", 900, "sau"), finding("f2", 3, "trước"))));
    assertTrue(text.indexOf("“trước”") < text.indexOf("“sau”"), text);
  }

  @Test
  void noLineIsWiderThanAPageAndLongQuotationsKeepBothEnds() {
    String quote = "đầu câu " + "hồ sơ tiếp nhận trực tuyến ".repeat(40) + "cuối câu";
    String text = text(Language.VI, record("a.txt", List.of(finding("f1", 1, quote))));
    assertTrue(text.contains("“đầu câu") && text.contains("[…]"), text);
    assertTrue(text.contains("cuối câu”"), text);
    text.lines().forEach(line -> assertTrue(line.length() <= 96, line));
  }

  @Test
  void foreignTextCannotSteerTheTerminal() {
    String text =
        text(Language.VI, record("a\nb.txt", List.of(finding("f1", 1, "x\u001b[2J\u202ey"))));
    assertFalse(text.contains("\u001b") || text.contains("\u202e"), text);
    assertTrue(text.startsWith("a b.txt\n"), text);
  }

  @Test
  void colourChangesNothingButTheColour() {
    String coloured = new AuditText(Language.VI, Paint.COLOUR, RULES).of(SampleRecords.full());
    assertTrue(coloured.contains("\u001b[1;31mKHÔNG KHỚP (1)\u001b[0m"), coloured);
    assertEquals(
        text(Language.VI, SampleRecords.full()), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void severalReportsAreAddedUp() {
    AuditTotal total = new AuditTotal(Language.VI);
    total.add(SampleRecords.full()).add(SampleRecords.clean()).add(SampleRecords.unreadable());
    assertEquals(
        "Tổng cộng 3 báo cáo, 1 tệp không đọc được."
            + " Tóm lại: 1 chỗ không khớp, 1 chỗ cần xem lại, 1 lưu ý.",
        total.total());
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(
        new TreeSet<>(AuditText.messages(Language.VI).bundle().keySet()),
        new TreeSet<>(AuditText.messages(Language.EN).bundle().keySet()));
    for (String key : AuditText.messages(Language.VI).bundle().keySet()) {
      String english = AuditText.messages(Language.EN).bundle().getString(key);
      assertFalse(english.matches(".*[ạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỷỹđ].*"), key);
    }
  }

  private static String text(Language language, ReportRecord record) {
    return new AuditText(language, Paint.PLAIN, RULES).of(record);
  }

  private static ReportRecord record(String path, List<Finding> findings) {
    Source source =
        new Source(
            path,
            Optional.empty(),
            Optional.empty(),
            0,
            OptionalInt.empty(),
            Optional.of(Source.Method.PLAIN),
            Optional.empty());
    return new ReportRecord(source, Report.EMPTY, new Audit(findings, List.of()), List.of());
  }

  private static Finding finding(String id, int start, String quote) {
    Evidence evidence =
        new Evidence(
            OptionalInt.empty(),
            start,
            new Span(start, start + quote.length()),
            quote,
            Optional.empty(),
            List.of());
    return new Finding(
        id,
        "some-rule",
        Severity.ERROR,
        new Bilingual("Không khớp", "Does not fit"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(evidence));
  }
}
