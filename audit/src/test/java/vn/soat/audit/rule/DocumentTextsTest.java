package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Finding;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.Severity;

/** Numbers and dates of documents as reports cite them, and what the audit says of them. */
class DocumentTextsTest {

  private static final String REPORT = "BÁO CÁO\nKết quả cải cách hành chính năm 2023\n\n";

  private static Finding only(String text) {
    List<Finding> found = MarkedText.findings(text);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static void isSaid(Severity severity, String vi, String en, String text) {
    Finding finding = only(text);
    assertEquals(severity, finding.severity());
    assertEquals(vi, finding.message().vi());
    assertEquals(en, finding.message().en());
  }

  @Test
  void lettersOfAnOfficeMayBeThoseOfAType() {
    MarkedText.check(
        """
        Công văn số 88/TTr-NV ngày 12/3/2023 của Thanh tra huyện về kiểm tra.
        Công văn số 89/TTr-UBND ngày 12/3/2023 của Thanh tra huyện về kiểm tra.
        Công văn số 31/BC-KH ngày 12/3/2023 của Bộ Công an về dữ liệu dân cư.
        >>> document-code-malformed
        Công văn số 32/BC-KH ngày 13/3/2023 của Bộ Nội vụ về dữ liệu dân cư.
        >>> document-code-malformed
        Công văn số 90/TTr-UBND ngày 12/3/2023 của UBND huyện Gia Lộc về kiểm tra.
        >>> document-code-malformed
        Công văn số 15/KH-SNV ngày 12/3/2023 của Sở Nội vụ về kiểm tra.
        >>> document-code-malformed
        Công văn số 31/TTR ngày 12/3/2023 của Sở Nội vụ về kiểm tra.
        """);
  }

  @Test
  void wordAndSymbolNameOneType() {
    String kind = " số 48/%s-UBND ngày 12/3/2023 của UBND xã về lề lối làm việc.";
    isSaid(
        Severity.NOTE,
        "Quy chế số 48/QĐ-UBND mang số của quyết định ban hành kèm theo",
        "Quy chế số 48/QĐ-UBND bears the number of the decision that issues it",
        "Quy chế" + kind.formatted("QĐ"));
    isSaid(
        Severity.ERROR,
        "Quy chế số 48/KH-UBND có ký hiệu không khớp với tên loại Quy chế (QC)",
        "Quy chế số 48/KH-UBND has a symbol that does not fit the type Quy chế (QC)",
        "Quy chế" + kind.formatted("KH"));
    isSaid(
        Severity.ERROR,
        "Kế hoạch số 48/QĐ-UBND có ký hiệu không khớp với tên loại Kế hoạch (KH)",
        "Kế hoạch số 48/QĐ-UBND has a symbol that does not fit the type Kế hoạch (KH)",
        "Kế hoạch" + kind.formatted("QĐ"));
    assertEquals(List.of(), MarkedText.findings("Kế hoạch" + kind.formatted("KH")));
  }

  @Test
  void aHyphenThatIsGoneMayHaveBeenLostAtALineEnd() {
    String decree = "Thực hiện Nghị định số 61/2018/NĐCP ngày 23/4/2018 của Chính phủ.";
    isSaid(
        Severity.NOTE,
        "Nghị định số 61/2018/NĐCP viết không đúng thể thức, có thể là 61/2018/NĐ-CP",
        "Nghị định số 61/2018/NĐCP does not have the form of a code; 61/2018/NĐ-CP may be meant",
        decree);
    assertEquals("61/2018/NĐ-CP", only(decree).suggestion().map(Repair::replacement).orElseThrow());
  }

  @Test
  void oneNumberWithTwoDates() {
    String text =
        """
        UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 27/01/2023 về công tác thi đua.

        UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 19/01/2023 về quy chế dân chủ.
        """;
    isSaid(
        Severity.ERROR,
        "Kế hoạch số 02/KH-UBND của UBND xã năm 2023 được nêu với các ngày không khớp nhau:"
            + " 27/01/2023 (dòng 1); 19/01/2023 (dòng 3)",
        "Kế hoạch số 02/KH-UBND of UBND xã is cited with dates that do not fit:"
            + " 27/01/2023 (line 1); 19/01/2023 (line 3)",
        text);
    assertEquals(
        List.of("02/KH-UBND ngày 27/01/2023", "02/KH-UBND ngày 19/01/2023"),
        only(text).figures().stream().map(Finding.CitedFigure::printed).toList());
  }

  @Test
  void ofTwoSymbolsABareNumberBelongsToNeither() {
    String two =
        "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 27/01/2023 về thi đua. UBND xã ban hành Kế"
            + " hoạch số 02/KH-VP ngày 19/01/2023 về dân chủ. ";
    assertEquals(List.of(), MarkedText.findings(two));
    isSaid(
        Severity.NOTE,
        "Kế hoạch số 02 chỉ nêu số, không nêu ký hiệu",
        "Kế hoạch số 02 has no symbol",
        two + "UBND xã ban hành Kế hoạch số 02 ngày 19/01/2023 về dân chủ.");
    isSaid(
        Severity.ERROR,
        "Kế hoạch số 02/KH-VP của UBND xã năm 2023 được nêu với các ngày không khớp nhau:"
            + " 19/01/2023 (dòng 1); 20/01/2023 (dòng 1)",
        "Kế hoạch số 02/KH-VP of UBND xã is cited with dates that do not fit:"
            + " 19/01/2023 (line 1); 20/01/2023 (line 1)",
        two + "UBND xã ban hành Kế hoạch số 02/KH-VP ngày 20/01/2023 về dân chủ.");
  }

  @Test
  void theFewestDocumentsRunAgainstTheOthers() {
    isSaid(
        Severity.NOTE,
        "Kế hoạch số 10/KH-UBND có ngày sớm hơn Kế hoạch số 07/KH-UBND: 02/02/2023 (dòng 1);"
            + " 03/02/2023 (dòng 2)",
        "Kế hoạch số 10/KH-UBND is dated earlier than Kế hoạch số 07/KH-UBND: 02/02/2023 (line 1);"
            + " 03/02/2023 (line 2)",
        plan("10", "02") + plan("07", "03") + plan("05", "01") + plan("12", "09"));
    isSaid(
        Severity.NOTE,
        "Kế hoạch số 3/KH-UBND có ngày sớm hơn Kế hoạch số 1/KH-UBND: 02/02/2023 (dòng 2);"
            + " 05/02/2023 (dòng 1)",
        "Kế hoạch số 3/KH-UBND is dated earlier than Kế hoạch số 1/KH-UBND: 02/02/2023 (line 2);"
            + " 05/02/2023 (line 1)",
        plan("1", "05") + plan("3", "02") + plan("5", "03") + plan("9", "03"));
    isSaid(
        Severity.NOTE,
        "Kế hoạch số 9/KH-UBND có ngày sớm hơn Kế hoạch số 5/KH-UBND: 01/02/2023 (dòng 4);"
            + " 05/02/2023 (dòng 3)",
        "Kế hoạch số 9/KH-UBND is dated earlier than Kế hoạch số 5/KH-UBND: 01/02/2023 (line 4);"
            + " 05/02/2023 (line 3)",
        plan("1", "02") + plan("3", "03") + plan("5", "05") + plan("9", "01"));
  }

  private static String plan(String number, String day) {
    return "UBND xã ban hành Kế hoạch số "
        + number
        + "/KH-UBND ngày "
        + day
        + "/02/2023 về tuyên truyền.\n";
  }

  private static String ofYear(String number, String date, String year) {
    return REPORT
        + "Thực hiện Kế hoạch số "
        + number
        + "/KH-UBND ngày "
        + date
        + " của UBND huyện về cải cách hành chính "
        + year
        + ".";
  }

  @Test
  void aPlanIsMadeShortlyBeforeItsYear() {
    isSaid(
        Severity.WARNING,
        "Kế hoạch số 12/KH-UBND về năm 2024 nhưng đề ngày 15/04/2023, quá sớm; có thể là"
            + " 15/04/2024",
        "Kế hoạch số 12/KH-UBND is about 2024 but dated 15/04/2023, too early; 15/04/2024 may be"
            + " meant",
        ofYear("12", "15/4/2023", "năm 2024"));
    assertEquals("date-out-of-period", only(ofYear("15", "15/4/2022", "năm 2023")).rule());
    assertEquals(List.of(), MarkedText.findings(ofYear("13", "15/5/2023", "năm 2024")));
    assertEquals(List.of(), MarkedText.findings(ofYear("14", "15/4/2020", "năm 2021")));
    assertEquals(List.of(), MarkedText.findings(ofYear("16", "15/4/2022", "đến năm 2023")));
    assertEquals(
        List.of(),
        MarkedText.findings(ofYear("17", "15/4/2022", "năm 2023 và giai đoạn tới, năm 2025")));
  }

  @Test
  void aPlanOfItsOwnYearBehindTheReportWasMadeTheYearBefore() {
    isSaid(
        Severity.WARNING,
        "Kế hoạch số 18/KH-UBND về năm 2024 nhưng đề ngày 15/11/2024, sau kỳ báo cáo; có thể là"
            + " 15/11/2023",
        "Kế hoạch số 18/KH-UBND is about 2024 but dated 15/11/2024, after the period; 15/11/2023"
            + " may be meant",
        ofYear("18", "15/11/2024", "năm 2024"));
    isSaid(
        Severity.NOTE,
        "Kế hoạch số 19/KH-UBND đề ngày 15/04/2024 (dòng 4), sau ngày cuối kỳ báo cáo 31/12/2023",
        "Kế hoạch số 19/KH-UBND is dated 15/04/2024 (line 4), after the end of the period,"
            + " 31/12/2023",
        ofYear("19", "15/04/2024", "năm 2024"));
    assertEquals(Severity.NOTE, only(ofYear("20", "15/11/2024", "năm 2025")).severity());
  }

  private static void isMended(String suggestion, String alternative, String text) {
    Finding finding = only(REPORT + text);
    assertEquals("date-malformed", finding.rule());
    assertEquals(suggestion, finding.suggestion().map(Repair::replacement).orElse(""));
    assertEquals(
        alternative,
        finding.alternatives().stream().map(Repair::replacement).findFirst().orElse(""));
  }

  @Test
  void theYearOfACodeOrOfTheReportMendsADate() {
    isMended("23/4/2018", "", "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/208 của Chính phủ.");
    isMended("15/4/2023", "", "Họp ngày 15/4/202 tại trụ sở.");
    isMended("15/4/2023", "", "Họp ngày 15/4/20235 tại trụ sở.");
    isMended("15/4/2023", "", "Họp ngày 15//4/2023 tại trụ sở.");
    isMended(
        "", "15/4/2023", "Theo Kế hoạch số 12/KH-UBND ngày 15/4/202 của UBND huyện về thi đua.");
  }

  @Test
  void oneCountForTwoPeriods() {
    String sections =
        """
        1. Kết quả
        Tổng số hồ sơ tiếp nhận từ ngày %s đến ngày %s là %3$s hồ sơ.

        2. Hiện đại hóa
        Tổng số hồ sơ tiếp nhận từ ngày %4$s đến ngày 09/9/2023 là %3$s hồ sơ.
        """;
    isSaid(
        Severity.WARNING,
        "Cùng một số liệu cho hai kỳ khác nhau: 100, từ ngày 10/12/2022 đến ngày 09/9/2023 (dòng"
            + " 2); 100, từ ngày 17/12/2022 đến ngày 09/9/2023 (dòng 5)",
        "One figure for two different periods: 100, từ ngày 10/12/2022 đến ngày 09/9/2023 (line"
            + " 2); 100, từ ngày 17/12/2022 đến ngày 09/9/2023 (line 5)",
        sections.formatted("10/12/2022", "09/9/2023", "100", "17/12/2022"));
    assertEquals(
        "same-value-different-period",
        only(sections.formatted("10/12/2022", "02/9/2023", "100", "10/12/2022")).rule());
    assertEquals(
        List.of(),
        MarkedText.findings(sections.formatted("10/12/2022", "09/9/2023", "100", "16/12/2022")));
    assertEquals(
        List.of(),
        MarkedText.findings(sections.formatted("10/12/2022", "09/9/2023", "99", "17/12/2022")));
    assertEquals(
        List.of(),
        MarkedText.findings(
            "1. Kết quả\nTổng số hồ sơ tiếp nhận từ ngày 10/12/2022 đến ngày 09/9/2023 là 1.100 hồ"
                + " sơ. Tổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày 09/9/2023 là 1.100 hồ"
                + " sơ."));
  }

  @Test
  void aDecreeBearsNoOtherOffice() {
    isSaid(
        Severity.ERROR,
        "Nghị định số 45/2020/NĐ-TTg có ký hiệu của cơ quan không ban hành loại văn bản Nghị định",
        "Nghị định số 45/2020/NĐ-TTg bears the symbol of an office that issues no Nghị định",
        REPORT + "- Thực hiện Nghị định số 45/2020/NĐ-TTg ngày 08/4/2020 của Chính phủ.");
    assertEquals(
        List.of(),
        MarkedText.findings(
            REPORT + "- Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ."));
  }

  @Test
  void oneDayOfTwoYearsIsASlipOfTheYear() {
    MarkedText.check(
        REPORT
            + """
            UBND xã ban hành Kế hoạch số 09/KH-UBND ngày 10/01/2023 về cải cách hành chính.
            >>> document-date-conflict
            Tự kiểm tra theo Kế hoạch số 09/KH-UBND ngày 10/01/2022 của UBND xã.
            UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 12/01/2022 về tuyên truyền năm 2022.
            UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 12/01/2023 về tuyên truyền năm 2023.
            UBND xã ban hành Kế hoạch số 13/KH-UBND ngày 12/01/2020 về chuyển đổi số.
            UBND xã ban hành Kế hoạch số 13/KH-UBND ngày 12/01/2023 về chuyển đổi số.
            UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 05/01/2022 về tiếp công dân.
            UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 05/01/2023 về tiếp công dân.
            Đã gửi Báo cáo số 88/BC-UBND ngày 15/12/2022 về kết quả cải cách hành chính năm 2022.
            Đã gửi Báo cáo số 88/BC-UBND ngày 15/12/2023 về kết quả cải cách hành chính năm 2023.
            """);
  }

  @Test
  void proceduresAndReformAreTwoMatters() {
    MarkedText.check(
        REPORT
            + """
            UBND xã ban hành Kế hoạch số 21/KH-UBND ngày 12/02/2023 về kiểm soát TTHC.
            >>> document-number-reused
            UBND xã thực hiện Kế hoạch số 21/KH-UBND ngày 12/02/2023 về tuyên truyền CCHC.
            UBND xã ban hành Kế hoạch số 22/KH-UBND ngày 13/02/2023 về kiểm soát thủ tục hành chính.
            UBND xã thực hiện Kế hoạch số 22/KH-UBND ngày 13/02/2023 về kiểm soát TTHC năm 2023.
            UBND xã ban hành Kế hoạch số 23/KH-UBND ngày 14/02/2023 về kỷ luật hành chính.
            UBND xã thực hiện Kế hoạch số 23/KH-UBND ngày 14/02/2023 về kỷ cương hành chính.
            """);
  }
}
