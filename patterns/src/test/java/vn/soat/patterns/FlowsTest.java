package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What came in, what was carried over, what is left: told by the words and by the figures. */
class FlowsTest {

  @Test
  void whatIsNewIsNoTotalBesideWhatWasCarriedOver() {
    assertEquals(
        List.of(
            "5 dossier.received.carriedOver [Hộ tịch]",
            "120 dossier.other [Hộ tịch]",
            "125 dossier.received.total [Hộ tịch]"),
        Reports.quantities(
            "- Lĩnh vực Hộ tịch: quý trước chuyển sang 05 hồ sơ, tiếp nhận mới 120 hồ sơ, cộng là"
                + " 125 hồ sơ."));
    assertEquals(
        "640 dossier.other",
        Reports.quantities(
                """
                Tổng số tiếp nhận 652 hồ sơ, trong đó kỳ trước chuyển sang 12 hồ sơ.

                Trong 640 hồ sơ tiếp nhận mới có 128 hồ sơ nộp trực tuyến, chiếm 20%.
                """)
            .get(2));
  }

  @Test
  void theRestOfWhatCameInIsPendingWhateverIsSaidOfIt() {
    assertEquals(
        List.of(
            "46 dossier.received.total [Cư trú]",
            "40 dossier.resolved.total [Cư trú]",
            "6 dossier.pending.total [Cư trú]"),
        Reports.quantities(
            "- Cư trú: tiếp nhận 46 hồ sơ; đã giải quyết 40 hồ sơ, còn 06 hồ sơ trong hạn."));
  }

  @Test
  void whatIsLeftLateIsNotPending() {
    assertEquals(
        "2 dossier.resolved.overdue",
        Reports.quantities(
                "Trong số 90 hồ sơ đã tiếp nhận, giải quyết được 88 hồ sơ; còn 02 hồ sơ trả chậm.")
            .get(2));
  }

  @Test
  void aBaseIsCalledByTheWordsBehindIt() {
    assertEquals(
        List.of("410 dossier.resolved.total", "405 dossier.digitised"),
        Reports.quantities(
            "- Về số hóa hồ sơ: trong 410 hồ sơ đã giải quyết có 405 hồ sơ được số hóa."));
  }

  @Test
  void aFieldsFirstCountIsWhatCameInAlsoAmongOtherFields() {
    assertEquals(
        List.of(
            "210 dossier.received.total [hộ tịch]",
            "204 dossier.resolved.total [hộ tịch]",
            "35 dossier.received.total [đất đai]",
            "30 dossier.resolved.total [đất đai]"),
        Reports.quantities(
            "Lĩnh vực hộ tịch có 210 hồ sơ, đã trả kết quả 204 hồ sơ; đất đai 35 hồ sơ, xong 30 hồ"
                + " sơ."));
  }

  @Test
  void thoseWhoEarnedMeritAreOneField() {
    assertEquals(
        List.of("18 dossier.received.total [Người có công]"),
        Reports.quantities("- Lĩnh vực Người có công: nhận 18 hồ sơ."));
  }

  @Test
  void theProceduresOfEachFieldAreWhatTheirTotalIs() {
    assertEquals(
        List.of(
            "60 procedure.total", "40 procedure.total [Hộ tịch]", "20 procedure.total [Đất đai]"),
        Reports.quantities(
            """
            Số thủ tục đang áp dụng tại xã: 60 thủ tục, chia ra:
            - Hộ tịch: 40 thủ tục
            - Đất đai: 20 thủ tục
            """));
  }

  @Test
  void aPartInTheWholeIsARatioInWords() {
    assertEquals(
        List.of("75% = 12/16"),
        Reports.percentages("12 trong tổng số 16 tổ dân phố (đạt 75%) đã có tổ công nghệ số."));
  }

  @Test
  void sharesOfAnOfficesStaffAreOfItsTotal() {
    assertEquals(
        List.of("78,95% = 15/19", "21,05% = 4/19"),
        Reports.percentages(
            """
            - Tổng số cán bộ, công chức: 19 người;
            - Trình độ chuyên môn:
            + Đại học: 15 người (78,95%)
            + Trung cấp: 04 người (21,05%)
            """));
  }

  @Test
  void aTargetInBracketsDividesNothing() {
    assertEquals(
        List.of("60% = -/-"),
        Reports.percentages(
            "Trong 500 hồ sơ tiếp nhận có 310 hồ sơ nộp trực tuyến, cao hơn chỉ tiêu huyện giao"
                + " (60%)."));
  }

  @Test
  void aCommonSlipInTheWordForLate() {
    assertEquals(List.of("3 dossier.resolved.overdue"), Reports.quantities("+ Trể hạn: 03 hồ sơ."));
  }

  @Test
  void twoDecisionsSideBySideAreOfTheOfficeBehindThem() {
    assertEquals(
        List.of(
            "Quyết định | 512/QĐ-UBND | 2023-03-02 | Chủ tịch UBND tỉnh",
            "Quyết định | 988/QĐ-UBND | 2023-05-09 | Chủ tịch UBND tỉnh"),
        Reports.references(
            "Thực hiện Quyết định số 512/QĐ-UBND ngày 02/3/2023 và Quyết định số 988/QĐ-UBND ngày"
                + " 09/5/2023 của Chủ tịch UBND tỉnh."));
  }

  @Test
  void peopleOfAFieldOrInBracketsAreNotWhatIsCounted() {
    assertEquals(
        List.of(
            "46 dossier.received.total [Bảo trợ xã hội]",
            "44 dossier.resolved.total [Bảo trợ xã hội]"),
        Reports.quantities(
            """
            Kết quả giải quyết hồ sơ theo lĩnh vực:
            - Bảo trợ xã hội (gồm người gặp khó khăn): nhận 46, xong 44.
            """));
  }

  @Test
  void twoDaysOfAFeastAreNoRatio() {
    assertEquals(
        List.of("3 dossier.resolved.overdue"),
        Reports.quantities(
            "Giải quyết trễ hạn 03 hồ sơ do trùng kỳ nghỉ lễ 30/4 - 01/5 của cả nước."));
  }

  @Test
  void aUnitOnceSaidInFullMayBeCutShort() {
    assertEquals(
        List.of(
            "640 dossier.received.total",
            "40 dossier.received.carriedOver",
            "610 dossier.resolved.total"),
        Reports.quantities(
            "Các xã thụ lý 640 bộ hồ sơ, gồm 40 bộ của năm trước chuyển qua; đã giải quyết 610 bộ."));
  }

  @Test
  void aShareSaidAgainIsOfTheSameFigures() {
    assertEquals(
        List.of("12,5% = 40/320", "12,5% = 40/320"),
        Reports.percentages(
            """
            1. Thanh toán
            Có 320 hồ sơ phát sinh phí, người dân thanh toán trực tuyến 40 hồ sơ, đạt 12,5%.

            2. Hạn chế
            Hồ sơ thanh toán trực tuyến mới đạt 12,5%.
            """));
  }

  @Test
  void anotherWordsEndIsNoTypeOfDocument() {
    assertEquals(
        List.of("Kế hoạch | 13/KH-UBND | 2021-02-01 | UBND"),
        Reports.references(
                "- Theo dõi thi hành pháp luật: số 13/KH-UBND ngày 01/02/2021 về tự kiểm tra.")
            .stream()
            .map(line -> line.replaceFirst("UBND[^|]*$", "UBND"))
            .toList());
  }
}
