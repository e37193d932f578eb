package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** One figure told twice, beside two figures that only look like one. */
class TwiceToldTest {

  @Test
  void formsThatWereHandedOutComeBack() {
    MarkedText.check(
        """
        I. KHẢO SÁT TRỰC TIẾP
        >>> conflicting-value
        Phát ra 193 phiếu khảo sát, thu về 191/210 phiếu, đạt 90,95%; 189/191 phiếu hài lòng, đạt 98,95%.

        II. KHẢO SÁT TRỰC TUYẾN
        >>> conflicting-value
        Phát ra 355 phiếu, thu về 366/370 phiếu, đạt 98,92%.

        III. KHẢO SÁT DOANH NGHIỆP
        Có 07 phiếu không hài lòng; hài lòng 167/174 phiếu, đạt 95,98%.
        """);
  }

  @Test
  void theTotalOfAFieldIsTheWholeOfItsRatio() {
    MarkedText.check(
        """
        I. ĐẤT ĐAI
        >>> conflicting-value
        Lĩnh vực Đất đai tiếp nhận 144 hồ sơ, trong đó trực tuyến 124/414 hồ sơ, đạt 29,95%.

        II. HỘ TỊCH
        >>> conflicting-value
        Lĩnh vực Hộ tịch tiếp nhận 144 hồ sơ, trực tuyến 124/147 hồ sơ, đạt 84,35%.

        III. CHỨNG THỰC
        Lĩnh vực Chứng thực tiếp nhận 147 hồ sơ, trực tuyến 124/147 hồ sơ, đạt 84,35%.
        """);
  }

  /** Of several totals only the two with the same digits can be one. */
  @Test
  void digitsExchangedInATotalToldAmongOthers() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        I. KẾT QUẢ
        >>> conflicting-value
        Trong năm tiếp nhận 4.286 hồ sơ.

        1. Chia theo lĩnh vực
        - Lĩnh vực Hộ tịch: nhận 1.917 hồ sơ.

        II. ĐÁNH GIÁ
        >>> conflicting-value
        Tổng số hồ sơ tiếp nhận trong năm là 4.268 hồ sơ.
        """);
  }

  @Test
  void otherDigitsAreAnotherTotal() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        I. KẾT QUẢ
        Trong năm tiếp nhận 4.286 hồ sơ.

        II. ĐÁNH GIÁ
        Qua dịch vụ bưu chính, tổng số hồ sơ tiếp nhận là 3.115 hồ sơ.
        """);
  }

  private static final String HALF_A_YEAR =
      """
      BÁO CÁO
      Kết quả cải cách hành chính 6 tháng đầu năm 2023

      """;

  @Test
  void lateDossiersOfTheReportAndOfItsParts() {
    MarkedText.check(
        HALF_A_YEAR
            + """
            I. KẾT QUẢ
            >>> conflicting-value
            Đã giải quyết 3.645 hồ sơ, trong đó quá hạn 37 hồ sơ.

            II. ĐÁNH GIÁ
            >>> conflicting-value
            Số hồ sơ giải quyết quá hạn là 39 hồ sơ.
            """);
    MarkedText.check(
        HALF_A_YEAR
            + """
            I. HUYỆN
            Tại huyện đã tiếp nhận 3.700 hồ sơ, đã giải quyết 3.645 hồ sơ, quá hạn 37 hồ sơ.

            II. XÃ
            Tại các xã đã tiếp nhận 11.500 hồ sơ, đã giải quyết 11.411 hồ sơ, quá hạn 19 hồ sơ.
            """);
  }

  @Test
  void theWholeThatFitsMayBeTheOneThatWasMeant() {
    MarkedText.check(
        """
        I. TRỰC TUYẾN
        Tổng số 853 hồ sơ đã tiếp nhận, giải quyết 835 hồ sơ; trực tuyến 505 hồ sơ (59,2%).

        II. THỦ TỤC
        >>> percentage-mismatch
        Niêm yết 180 thủ tục. Trong tổng số 780 thủ tục có 120 thủ tục trực tuyến (66,7%).
        """);
  }

  @Test
  void typesOfDocumentsThatNameTheRestAreAllOfThem() {
    MarkedText.check(
        """
        I. VĂN BẢN
        Quý I ban hành 90 văn bản, trong đó 40 kế hoạch, 30 quyết định và 20 văn bản khác.
        >>> sum-mismatch
        Quý II ban hành 95 văn bản, trong đó 40 kế hoạch, 30 quyết định và 20 văn bản khác.
        Quý III ban hành 95 văn bản, trong đó 40 kế hoạch, 30 quyết định.
        """);
  }

  @Test
  void proceduresOfOneOfficeInTwoSections() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2022

        I. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        >>> conflicting-value
        Tổng số thủ tục hành chính thuộc thẩm quyền của xã là 381 thủ tục.

        II. KẾT QUẢ KHÁC
        >>> conflicting-value
        Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của xã là 318 thủ tục.
        """);
  }

  /** Those of some fields are fewer than all. */
  @Test
  void otherProceduresInTwoSections() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2022

        I. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        Tổng số thủ tục hành chính thuộc thẩm quyền của xã là 178 thủ tục.

        II. KẾT QUẢ KHÁC
        Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của xã là 105 thủ tục.
        """);
  }

  private static String pending(String told, String again) {
    return """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2022

        I. KẾT QUẢ
        Trong năm tiếp nhận 1.540 hồ sơ. Hiện đang giải quyết %s hồ sơ.

        II. HẠN CHẾ
        Đến cuối năm còn %s hồ sơ đang giải quyết, chủ yếu về đất đai.
        """
        .formatted(told, again);
  }

  @Test
  void thoseThatWaitAreToldAgainAmongTheShortcomings() {
    assertEquals(Set.of("conflicting-value"), MarkedText.rulesThatFind(pending("13", "31")));
    assertEquals(Set.of("conflicting-value"), MarkedText.rulesThatFind(pending("19", "16")));
    assertEquals(Set.of(), MarkedText.rulesThatFind(pending("13", "13")));
  }

  /** Eight and three, ten and thirty-five are rather two things than one with a digit amiss. */
  @Test
  void fewOrFarFewerThatWaitMayBeOthers() {
    assertEquals(Set.of(), MarkedText.rulesThatFind(pending("08", "03")));
    assertEquals(Set.of(), MarkedText.rulesThatFind(pending("13", "35")));
  }

  /** One digit parts 600 and 800, as it parts all hundreds. */
  @Test
  void roundTotalsAreNoSlipsOfEachOther() {
    String text =
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2022

        I. KẾT QUẢ
        Trong năm tiếp nhận %s hồ sơ.

        II. HIỆN ĐẠI HÓA
        Tổng số hồ sơ tiếp nhận là %s hồ sơ.
        """;
    assertEquals(Set.of(), MarkedText.rulesThatFind(text.formatted("600", "800")));
    assertEquals(
        Set.of("conflicting-value"), MarkedText.rulesThatFind(text.formatted("613", "813")));
  }

  /** One of two that stand side by side is told the same again, so the other is the same thing. */
  @Test
  void twoCountsSideBySideAreToldAgain() {
    String text =
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2020

        I. DỊCH VỤ CÔNG TRỰC TUYẾN
        Cung cấp 58 thủ tục mức độ 3; 74 thủ tục mức độ 4.

        II. CHÍNH QUYỀN SỐ
        Đến nay có %s thủ tục mức độ 3 và %s thủ tục mức độ 4.
        """;
    assertEquals(Set.of("conflicting-value"), MarkedText.rulesThatFind(text.formatted("58", "47")));
    assertEquals(Set.of("conflicting-value"), MarkedText.rulesThatFind(text.formatted("85", "74")));
    assertEquals(Set.of(), MarkedText.rulesThatFind(text.formatted("58", "74")));
    assertEquals(Set.of(), MarkedText.rulesThatFind(text.formatted("58", "79")));
    assertEquals(Set.of(), MarkedText.rulesThatFind(text.formatted("61", "47")));
  }

  @Test
  void allProceduresArePublished() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> conflicting-value
        Tổng số TTHC thuộc thẩm quyền tiếp nhận của phường là 214 TTHC.

        II. PHƯƠNG HƯỚNG
        - Duy trì niêm yết đầy đủ 241 TTHC đã công khai tại trụ sở phường.
        """);
    MarkedText.check(
        """
        I. KẾT QUẢ
        Tổng số TTHC thuộc thẩm quyền tiếp nhận của phường là 214 TTHC.

        II. PHƯƠNG HƯỚNG
        - Duy trì niêm yết đầy đủ 209 TTHC đã công khai tại trụ sở phường.
        """);
  }

  @Test
  void theLateOnesOfAllOfficesAreTheTotal() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả quý III năm 2023
        (từ ngày 01/7/2023 đến ngày 30/9/2023)

        1. Kết quả chung
        Đã giải quyết: 5.133 hồ sơ.
        - Trước hạn: 4.413 hồ sơ
        - Đúng hạn: 688 hồ sơ
        >>> conflicting-value
        - Trễ hạn: 32 hồ sơ
        2. Theo đơn vị
        2.1. Văn phòng
        Giải quyết 3.071 hồ sơ: trước hạn 2.791, đúng hạn 278, trễ hạn 02.
        2.2. Phòng Kinh tế
        Giải quyết 701 hồ sơ: trước hạn 454, đúng hạn 217, trễ hạn 30.
        3. Xin lỗi
        Qua rà soát, số hồ sơ trễ hạn là 23 hồ sơ, nguyên nhân do phần mềm.
        """);
  }

  @Test
  void aYearIsTheTwelveMonthsThatTheReportCounts() {
    MarkedText.check(
        """
        BÁO CÁO
        Công tác cải cách hành chính năm 2016
        (số liệu tính từ ngày 01/12/2015 đến hết ngày 30/11/2016)

        I. KẾT QUẢ
        >>> conflicting-value
        Từ ngày 01/12/2015 đến 30/11/2016 xã tiếp nhận tổng cộng 2.541 hồ sơ.

        II. ĐÁNH GIÁ
        Trong năm 2016 xã tiếp nhận 2.514 hồ sơ, công dân hài lòng.
        """);
  }

  /** A total up to the last day of the report's time is that of the whole time. */
  @Test
  void whatIsToldUpToTheLastDayIsToldOfAllTheTime() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023
        (từ 15/12/2022 đến 14/12/2023)

        I. KẾT QUẢ
        >>> conflicting-value
        Đến ngày 14/12/2023 đã giải quyết 6.815 hồ sơ.

        II. ĐÁNH GIÁ
        >>> conflicting-value
        Việc giải quyết xong 6.851 hồ sơ trong năm 2023 được người dân ghi nhận.
        """);
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023
        (từ 15/12/2022 đến 14/12/2023)

        I. KẾT QUẢ
        Đến ngày 30/6/2023 đã giải quyết 6.815 hồ sơ.

        II. ĐÁNH GIÁ
        Việc giải quyết xong 6.851 hồ sơ trong năm 2023 được người dân ghi nhận.
        """);
  }
}
