package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing said in many ways, each beside a look-alike that means something else. */
class WordingsTest {

  @Test
  void whatIsLeftOfTheResolvedIsPending() {
    assertEquals(
        List.of(
            "486 dossier.received.total",
            "477 dossier.resolved.total",
            "9 dossier.pending.total",
            "679 dossier.resolved.total",
            "4 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Tiếp nhận 486 hồ sơ, đã giải quyết 477 hồ sơ, còn 9 hồ sơ;
            - Đã giải quyết 679 hồ sơ, còn 04 hồ sơ giải quyết quá hạn.
            """));
  }

  @Test
  void proceduresLeftOverAreOthers() {
    assertEquals(
        List.of("146 procedure.total", "52 procedure.online", "94 procedure.other"),
        Reports.quantities(
            "Tổng số TTHC áp dụng: 146 thủ tục, trong đó DVC toàn trình 52 thủ tục, còn lại 94 thủ tục."));
  }

  @Test
  void proceduresCountedByFieldAreAList() {
    assertEquals(
        List.of("20 lĩnh vực", "146 procedure.total", "30 dossier.received.total"),
        Reports.quantities(
            """
            - UBND xã tiếp nhận và giải quyết 20 lĩnh vực với 146 thủ tục hành chính;
            - Trong tháng tiếp nhận 30 thủ tục hành chính.
            """));
  }

  @Test
  void amendedProceduresAreNotNewOnes() {
    assertEquals(
        List.of("31 procedure.added", "26 procedure.other", "19 procedure.removed"),
        Reports.quantities("Đã cập nhật 31 TTHC mới, sửa đổi 26 TTHC và bãi bỏ 19 TTHC."));
  }

  @Test
  void wordsBehindAShareInBracketsStillSayWhatACountIs() {
    assertEquals(
        List.of("1133 dossier.received.total", "1105 dossier.received.online"),
        Reports.quantities(
            "Trong số 1.133 hồ sơ đã tiếp nhận có 1.105 hồ sơ (97,53%) nộp qua mạng."));
    assertEquals(
        List.of("19 dossier.resolved.early", "28 dossier.resolved.onTime"),
        Reports.quantities("Trước hạn 19 hồ sơ (40,4%), đúng hạn 28 hồ sơ (59,6%)."));
  }

  @Test
  void aBaseInBracketsIsNoPart() {
    assertEquals(
        List.of("1455 dossier.received.total", "1190 dossier.paidOnline"),
        Reports.quantities(
            """
            - Hồ sơ nhận qua mạng đạt 63,4% tổng số hồ sơ tiếp nhận (1.455 hồ sơ);
            - Thanh toán trực tuyến đạt 77,6% (1.190 hồ sơ).
            """));
  }

  @Test
  void anEarlierTimeInBracketsIsTheSameOfThen() {
    assertEquals(
        List.of("27 dossier.other", "339 dossier.received.total"),
        Reports.quantities("- Số hồ sơ tiếp nhận giảm 27 hồ sơ (tháng 3: 339 hồ sơ)."));
  }

  @Test
  void whatProceduresLackIsNoZero() {
    assertEquals(
        List.of("16 procedure.other", "0 dossier.received.inPerson"),
        Reports.quantities(
            """
            - Có 16 thủ tục không phát sinh hồ sơ trong năm.
            - Qua bưu chính không phát sinh hồ sơ.
            """));
  }

  @Test
  void twoFiguresBehindAShareAreItsRatio() {
    assertEquals(
        List.of("84,09% = 148/176", "78,3% = 3806/4861"),
        Reports.percentages(
            """
            - Tỷ lệ số hóa hồ sơ đạt 84,09% với 148 hồ sơ trong tổng số 176 hồ sơ.
            - Tiếp nhận 4.861 hồ sơ. Tỷ lệ nộp trực tuyến đạt 78,3% với 3.806 hồ sơ.
            """));
  }

  @Test
  void aPlanInBracketsIsTheWhole() {
    assertEquals(
        List.of("108,3% = 26/24", "55% = 11/20", "87,5% = 14/16"),
        Reports.percentages(
            """
            - Phát 26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3% kế hoạch.
            - Tuyên truyền 11 buổi/438 lượt người; đạt 55% KH năm (20 buổi).
            - Có 14 công chức (biên chế được giao 16, đạt 87,5%).
            """));
  }

  @Test
  void slashesAndFormulasJoinWhateverIsCounted() {
    assertEquals(
        List.of("95,03% = 5120/5388", "99,82% = 3248/3254", "100% = 930/930"),
        Reports.percentages(
            """
            - Thanh toán trực tuyến: 5.120 giao dịch/5.388 hồ sơ, đạt 95,03%.
            - Công thức: (3.248 x 100)/3.254 = 99,82%.
            - Số hóa kết quả: 930 kết quả/930 hồ sơ, đạt 100%.
            """));
  }

  @Test
  void aSharePartedBySemicolonIsOfTheCountBeforeIt() {
    assertEquals(
        List.of("99,2% = 868/875", "90% = -/-"),
        Reports.percentages(
            """
            - Tổng số hồ sơ: 875; đã giải quyết: 868; tỷ lệ: 99,2%.
            - Đã thu 7.245.000 đồng; tỷ lệ hài lòng 90%.
            """));
  }

  @Test
  void theHeadOfAColumnBearsTheSign() {
    assertEquals(
        List.of("60,0 = 5784000000/9640000000", "52,1 = 1250000000/2400000000"),
        Reports.percentages(
            """
            THU, CHI NGÂN SÁCH (ĐVT: triệu đồng)
            Nội dung\tDự toán\tThực hiện\tTỷ lệ (%)
            Tổng thu\t9.640\t5.784\t60,0
            Chi đầu tư\t2.400\t1.250\t52,1

            Lao động trong xã
            Nam\t12\t30
            """));
  }

  @Test
  void aColumnOfSharesIsNoColumnOfCounts() {
    assertEquals(
        List.of(
            "2 dossier.received.carriedOver [Hộ tịch]",
            "74 dossier.received.total [Hộ tịch]",
            "73 dossier.resolved.total [Hộ tịch]",
            "0 dossier.resolved.overdue [Hộ tịch]",
            "3 dossier.pending.total [Hộ tịch]",
            "5 dossier.received.carriedOver [Đất đai]",
            "21 dossier.received.total [Đất đai]",
            "17 dossier.resolved.total [Đất đai]",
            "0 dossier.resolved.overdue [Đất đai]",
            "9 dossier.pending.total [Đất đai]"),
        Reports.quantities(
            """
            | STT | Lĩnh vực | Tồn trước | Tiếp nhận | Đã GQ | Trễ hạn | Đang GQ | Tỷ lệ đúng hạn (%) |
            |-----|----------|-----------|-----------|-------|---------|---------|--------------------|
            | 1 | Hộ tịch | 02 | 74 | 73 | 0 | 3 | 100 |
            | 2 | Đất đai | 5 | 21 | 17 | 0 | 9 | 100 |
            """));
  }

  @Test
  void aDifferenceOfSharesBearsTheSign() {
    assertEquals(
        List.of("2,1 điểm % = -/-", "93,4% = -/-"),
        Reports.percentages(
            "Tỷ lệ hồ sơ trực tuyến tăng 2,1 điểm % (tháng 3 đạt 93,4%); xã đạt 87,64 điểm."));
  }

  @Test
  void aSlashBehindWordsJoinsAPartToItsBase() {
    String text = "Đã có 1.020 hồ sơ nộp trực tuyến/1.105 hồ sơ tiếp nhận, đạt 92,31%.";
    assertEquals(
        List.of("1020 dossier.received.online", "1105 dossier.received.total"),
        Reports.quantities(text));
    assertEquals(List.of("92,31% = 1020/1105"), Reports.percentages(text));
    assertEquals(
        List.of("300000 đồng", "30 dossier.received.total"),
        Reports.quantities("Chi 300.000 đồng/người/tháng; tiếp nhận 30 hồ sơ."));
  }

  @Test
  void thePartsOfATotalSayThatItCameIn() {
    assertEquals(
        List.of(
            "960 dossier.received.total",
            "950 dossier.other",
            "10 dossier.received.carriedOver",
            "960 dossier.resolved.total",
            "950 dossier.resolved.early"),
        Reports.quantities(
            """
            - Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó mới tiếp nhận 950 hồ sơ, cũ chuyển qua 10 hồ sơ.
            - Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó trước hạn 950 hồ sơ.
            """));
  }

  @Test
  void partsOfHandledProceduresAreHandledToo() {
    assertEquals(
        List.of(
            "1245 dossier.received.total",
            "1150 dossier.received.total [tư pháp]",
            "142 procedure.published",
            "17 procedure.published [Hộ tịch]"),
        Reports.quantities(
            """
            - Tiếp nhận, giải quyết 1.245 thủ tục, trong đó lĩnh vực tư pháp 1.150 thủ tục.
            - Niêm yết 142 thủ tục; trong đó Hộ tịch 17 thủ tục.
            """));
  }
}
