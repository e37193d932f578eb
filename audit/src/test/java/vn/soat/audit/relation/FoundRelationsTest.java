package vn.soat.audit.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.text.SourceText;

/**
 * The relations that stand in a text, with how sure they are and whether they hold; and what lacks
 * something to be one.
 */
class FoundRelationsTest {

  private static final ReportReader READER = ReportReader.standard();

  private static void isFound(String text, String... expected) {
    Relations relations = Relations.of(READER.read(SourceText.plain(text)));
    List<String> found =
        Stream.of(
                told("ratio", relations.ratios(), relations),
                told("growth", relations.growths(), relations),
                told("sum", relations.sums(), relations),
                told("same", relations.sames(), relations),
                told("hundred", relations.hundreds(), relations))
            .flatMap(each -> each)
            .toList();
    assertEquals(List.of(expected), found);
  }

  private static Stream<String> told(
      String sort, Found<? extends Relation> found, Relations relations) {
    Stream<String> told = found.relations().stream().map(r -> sort + told(r, relations));
    return found.unchecked().isEmpty()
        ? told
        : Stream.concat(told, Stream.of(sort + " unchecked " + new TreeMap<>(found.unchecked())));
  }

  private static String told(Relation relation, Relations relations) {
    String demand = relation instanceof SumRelation sum ? " " + sum.demand() : "";
    String broken = relations.holds(relation) ? ": " : " broken: ";
    return " " + relation.certainty() + demand + broken + relation.symbols(Substitution.NONE);
  }

  @Test
  void theBaseOfASumOfMoney() {
    isFound(
        "Thu ngân sách đạt 12 tỷ đồng, chi đầu tư 18,7 tỷ đồng, bằng 64%.",
        "ratio unchecked {NO_TWO_FIGURES=1}");
    isFound(
        "Chi thường xuyên là 20.609 triệu đồng. Thu phí, lệ phí 16.060 triệu đồng, đạt 80,25%.",
        "ratio unchecked {NO_TWO_FIGURES=1}");
    isFound(
        "Tổng số 20.609 triệu đồng, đã giải ngân 16.060 triệu đồng, đạt 77,93%.",
        "ratio CERTAIN: 16.060.000.000 : 20.609.000.000 = 77,93 %");
    isFound(
        "Tổng số 20.609 triệu đồng, đã giải ngân 16.060 triệu đồng, đạt 87,93%.",
        "ratio CERTAIN broken: 16.060.000.000 : 20.609.000.000 = 77,93 %");
    isFound(
        "Tổng số 20.609 triệu đồng, đã giải ngân 16.060 triệu đồng, đạt 80%.",
        "ratio unchecked {BASE_NOT_STATED=1}");
    isFound(
        "Kế hoạch vốn 20.609 triệu đồng; đã giải ngân 16.060 triệu đồng, đạt 77,93% kế hoạch.",
        "ratio CERTAIN: 16.060.000.000 : 20.609.000.000 = 77,93 %");
    isFound(
        "Thu ngân sách 11,4 tỷ đồng/18,7 tỷ đồng, đạt 71%.",
        "ratio CERTAIN broken: 11.400.000.000 : 18.700.000.000 = 61 %");
    isFound(
        "Thu ngân sách 1.352.000.000 đồng, đạt 71% kế hoạch (1.905.000.000 đồng).",
        "ratio CERTAIN: 1.352.000.000 : 1.905.000.000 = 71 %");
    isFound(
        "Thu 16.060 triệu đồng so với dự toán giao 20.609 triệu đồng, đạt 80%.",
        "ratio CERTAIN broken: 16.060.000.000 : 20.609.000.000 = 78 %");
    isFound(
        "Năm trước thu 20.609 triệu đồng. Năm nay thu ngân sách 16.060 triệu đồng, đạt 80% dự toán.",
        "ratio unchecked {NO_TWO_FIGURES=1}");
    isFound(
        "Chi thường xuyên 2.609 triệu đồng, thu 16.060 triệu đồng, đạt 80,25%.",
        "ratio unchecked {NO_TWO_FIGURES=1}");
    isFound(
        "Chi 9,140.500.000 đồng trên tổng số 10.140.500.000 đồng, đạt 90,14%.",
        "ratio unchecked {FIGURE_UNREAD=1}");
  }

  @Test
  void aPartOutOfSoMany() {
    isFound(
        "Tiếp nhận qua mạng 10 hồ sơ trên 28 hồ sơ (35,7%).",
        "ratio CERTAIN: 10 : 28 = 35,7 %",
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Trên 150 phiếu thu về có 154 phiếu hài lòng (102,67%).",
        "ratio CERTAIN: 154 : 150 = 102,67 %");
    isFound(
        "Trên 150 phiếu thu về có 140 phiếu hài lòng (90,67%).",
        "ratio unchecked {NO_TWO_FIGURES=1}");
    isFound("Tỷ lệ đất lúa 2,05 km2/4,56 km2, đạt 44,96%.", "ratio CERTAIN: 2,05 : 4,56 = 44,96 %");
  }

  @Test
  void ofSeveralWholesTheOneThatFits() {
    isFound(
        "Niêm yết 180 thủ tục tại trụ sở. Trong tổng số 780 thủ tục có 120 thủ tục trực tuyến (66,7%).",
        "ratio CERTAIN broken: 120 : 780 = 15,4 %", "same unchecked {PERIOD_NOT_STATED=1}");
    isFound(
        "Tiếp nhận 853 hồ sơ, giải quyết 835 hồ sơ, trong đó trực tuyến 505 hồ sơ (59,2%).",
        "ratio CERTAIN: 505 : 853 = 59,2 %",
        "sum unchecked {PART_NOT_STATED=2, SCOPE_UNKNOWN=1}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Tiếp nhận 853 hồ sơ, đến hạn giải quyết 480 hồ sơ, đã giải quyết 480 hồ sơ, đạt 100%.",
        "ratio CERTAIN: 480 : 480 = 100 %",
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Tiếp nhận 853 hồ sơ, đã giải quyết 480 hồ sơ, đạt 100%.",
        "ratio CERTAIN: 480 : 480 = 100 %",
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Giải quyết 853 hồ sơ, tiếp nhận 903 hồ sơ, quá hạn 20 hồ sơ, chiếm 2,34%.",
        "ratio CERTAIN: 20 : 853 = 2,34 %",
        "sum unchecked {PART_NOT_STATED=2}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Giải quyết 853 hồ sơ, tiếp nhận 903 hồ sơ, quá hạn 20 hồ sơ, chiếm 2,21%.",
        "ratio CERTAIN: 20 : 903 = 2,21 %",
        "sum unchecked {PART_NOT_STATED=2}",
        "same unchecked {PERIOD_NOT_STATED=3}");
  }

  @Test
  void formsAndTasks() {
    isFound(
        "Thu về 150 phiếu: rất hài lòng 105 phiếu (70%), hài lòng 41 phiếu (27,3%), không hài lòng 04 phiếu (2,7%).",
        "ratio CERTAIN: 105 : 150 = 70 %",
        "ratio CERTAIN: 41 : 150 = 27,3 %",
        "ratio CERTAIN: 4 : 150 = 2,7 %",
        "sum CERTAIN EQUAL: 105 + 41 + 4 = 150");
    isFound(
        "Phát ra 200 phiếu, thu về 190/200 phiếu (95%); 180/190 phiếu hài lòng (94,7%).",
        "ratio CERTAIN: 190 : 200 = 95 %", "ratio CERTAIN: 180 : 190 = 94,7 %");
    isFound(
        "Phát ra 200 phiếu, thu về 190/202 phiếu (94,1%); 180/190 phiếu hài lòng (94,7%).",
        "ratio CERTAIN: 190 : 202 = 94,1 %",
        "ratio CERTAIN: 180 : 190 = 94,7 %",
        "same LIKELY broken: 200 ≠ 202");
    isFound(
        "Giao 53 nhiệm vụ; đã hoàn thành 28/35 nhiệm vụ, đạt 80%.",
        "ratio CERTAIN: 28 : 35 = 80 %", "same LIKELY broken: 53 ≠ 35");
    isFound(
        "Giao 35 nhiệm vụ; đã hoàn thành 28/35 nhiệm vụ, đạt 80%.",
        "ratio CERTAIN: 28 : 35 = 80 %");
  }

  @Test
  void theWholeThatAListBeginsWith() {
    isFound(
        "Tổng hợp 223 phiếu: rất hài lòng 200 phiếu (89,7%), hài lòng 18 phiếu (8,1%), bình thường 05 phiếu (2,2%).",
        "ratio CERTAIN: 200 : 223 = 89,7 %",
        "ratio CERTAIN: 18 : 223 = 8,1 %",
        "ratio CERTAIN: 5 : 223 = 2,2 %",
        "sum CERTAIN EQUAL: 200 + 18 + 5 = 223");
    isFound(
        "Có 15/18 người đạt chuẩn (83,3%); trong 81 người được đánh giá, hoàn thành tốt 10 người (55,6%).",
        "ratio CERTAIN: 15 : 18 = 83,3 %",
        "ratio CERTAIN broken: 10 : 81 = 12,3 %",
        "same unchecked {SCOPE_UNKNOWN=1}");
    isFound(
        "UBND thị trấn ban hành 76 văn bản, riêng quyết định là 420 văn bản, chiếm 54,69%.",
        "ratio LIKELY broken: 420 : 76 = 552,63 %");
    isFound(
        """
        Tổng số hồ sơ tiếp nhận trong kỳ là 1.000 hồ sơ.

        2. Kết quả giải quyết
        Đã giải quyết 480 hồ sơ đúng hạn, đạt 48%.
        """,
        "ratio LIKELY: 480 : 1.000 = 48 %", "same unchecked {PERIOD_NOT_STATED=2}");
  }

  @Test
  void columnsOfTheFormMakeUpTheirTotal() {
    isFound(
        "Đã giải quyết 120 hồ sơ, trong đó: trước hạn 60 hồ sơ, đúng hạn 50 hồ sơ, quá hạn 10 hồ sơ.",
        "sum CERTAIN EQUAL: 60 + 50 + 10 = 120",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Đã giải quyết 120 hồ sơ, trong đó: trước hạn 60 hồ sơ, đúng hạn 50 hồ sơ, quá hạn 11 hồ sơ.",
        "sum CERTAIN EQUAL broken: 60 + 50 + 11 = 121 > 120",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Đã giải quyết 120 hồ sơ, trong đó có trước hạn 60 hồ sơ, đúng hạn 50 hồ sơ.",
        "sum unchecked {PART_NOT_STATED=1, NOT_ALL_OF_IT=1}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Đã giải quyết 120 hồ sơ, trong đó có trước hạn 60 hồ sơ, đúng hạn 70 hồ sơ.",
        "sum LIKELY AT_MOST broken: 60 + 70 = 130 > 120",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Đã giải quyết 120 hồ sơ, trong đó có trước hạn 60 hồ sơ, trước hạn 50 hồ sơ.",
        "sum unchecked {PART_STATED_TWICE=2}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Đã giải quyết 120 hồ sơ, trong đó có trước và đúng hạn 110 hồ sơ, đúng hạn 50 hồ sơ, quá hạn 10 hồ sơ.",
        "sum CERTAIN EQUAL: 110 + 10 = 120",
        "sum unchecked {PART_STATED_TWICE=1}",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Đang giải quyết 03 hồ sơ, trong đó: lĩnh vực đất đai trước hạn 1.840 hồ sơ, hộ tịch đúng hạn 20 hồ sơ.",
        "sum unchecked {PART_NOT_STATED=1, SCOPE_UNKNOWN=1}",
        "same unchecked {PERIOD_NOT_STATED=3}");
  }

  @Test
  void whatCameInIsResolvedPendingOrSentBack() {
    isFound(
        "Tổng số hồ sơ tiếp nhận 2.140 hồ sơ, trong đó tiếp nhận trong kỳ 2.122 hồ sơ, kỳ trước chuyển sang 18 hồ sơ. Đã giải quyết 2.100 hồ sơ, đang giải quyết 40 hồ sơ.",
        "sum CERTAIN EQUAL: 2.122 + 18 = 2.140",
        "sum CERTAIN EQUAL: 2.100 + 40 = 2.140",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ, đang giải quyết 8 hồ sơ, trả lại 2 hồ sơ.",
        "sum CERTAIN EQUAL: 90 + 8 + 2 = 100",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        """
        Tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ, đang giải quyết 8 hồ sơ.

        2. Tồn tại
        Trong kỳ đã trả lại 2 hồ sơ.
        """,
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ, đang giải quyết 8 hồ sơ, trong đó chưa đến hạn 5 hồ sơ, quá hạn chưa giải quyết 4 hồ sơ.",
        "sum CERTAIN EQUAL broken: 5 + 4 = 9 > 8",
        "sum CERTAIN EQUAL broken: 90 + 8 = 98 < 100",
        "same unchecked {PERIOD_NOT_STATED=5}");
    isFound(
        "Tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ; chưa đến hạn 5 hồ sơ; quá hạn chưa giải quyết 1 hồ sơ; tạm dừng, chờ bổ sung 4 hồ sơ.",
        "sum CERTAIN EQUAL: 90 + 5 = 95 < 100",
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Tiếp nhận 100 hồ sơ, kỳ trước chuyển sang 10 hồ sơ. Đã giải quyết 102 hồ sơ, đang giải quyết 8 hồ sơ.",
        "sum CERTAIN EQUAL: 102 + 8 = 110 > 100",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Lĩnh vực
        - Hộ tịch: tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ, đang giải quyết 2 hồ sơ.
        - Đất đai: tiếp nhận 80 hồ sơ, đã giải quyết 70 hồ sơ, đang giải quyết 8 hồ sơ.
        - Chứng thực: tiếp nhận 50 hồ sơ, đã giải quyết 50 hồ sơ, đang giải quyết 0 hồ sơ.

        2. Tồn tại
        Trả lại 2 hồ sơ do không đủ điều kiện.
        """,
        "sum CERTAIN EQUAL: 118 + 2 = 120",
        "sum CERTAIN EQUAL: 50 + 0 = 50",
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=10}");
    isFound(
        """
        Đã giải quyết 321/1.046 hồ sơ trực tuyến.
        - Qua bưu chính 42 hồ sơ.
        """,
        "sum unchecked {PART_NOT_STATED=2}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        """
        Tiếp nhận 1.046 hồ sơ: trực tuyến 321 hồ sơ.
        Trực tiếp 42 hồ sơ.
        """,
        "sum unchecked {PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Đang giải quyết 08 hồ sơ, trong đó: trong hạn 05 hồ sơ, quá hạn 03 hồ sơ.",
        "sum CERTAIN EQUAL: 5 + 3 = 8",
        "same unchecked {PERIOD_NOT_STATED=3}");
  }

  @Test
  void whatAListSaysOfItsWhole() {
    isFound(
        """
        Đội ngũ hiện có 18 đồng chí, trong đó:
        + Đại học: 10 đồng chí;
        + Cao đẳng: 08 đồng chí;
        + Đảng viên: 10 đồng chí;
        + Nữ: 07 đồng chí.
        """,
        "sum LIKELY AT_MOST broken: 10 + 8 + 10 + 7 = 35 > 18",
        "sum unchecked {NOT_ALL_OF_IT=1}");
    isFound(
        "Ban hành 187 văn bản, gồm 71 quyết định, 22 kế hoạch, 30 báo cáo.",
        "sum unchecked {NOT_ALL_OF_IT=1}");
    isFound(
        "Ban hành 87 văn bản, gồm 71 quyết định, 22 kế hoạch, 30 báo cáo.",
        "sum CERTAIN EQUAL broken: 71 + 22 + 30 = 123 > 87");
    isFound(
        "Toàn huyện tiếp nhận 17.748 hồ sơ, trong đó cấp huyện 6.318 hồ sơ, cấp xã 11.430 hồ sơ.",
        "sum unchecked {NOT_ALL_OF_IT=1}",
        "same unchecked {PERIOD_NOT_STATED=3}");
    isFound(
        "Xã có diện tích 4,56 km2, gồm đất ở 2,51 km2 và đất lúa 2,05 km2.",
        "sum CERTAIN EQUAL: 2,51 + 2,05 = 4,56");
    isFound(
        "Xã có 12 thôn, trong đó 08 thôn văn hóa (66,67%), 04 thôn chưa đạt (33,33%).",
        "ratio CERTAIN: 8 : 12 = 66,67 %",
        "ratio CERTAIN: 4 : 12 = 33,33 %",
        "sum CERTAIN EQUAL: 8 + 4 = 12");
    isFound(
        "Có 22 người, trong đó nữ 09 người, nam 31 người.",
        "sum CERTAIN EQUAL broken: 9 + 31 = 40 > 22");
    isFound("Có 22 người, trong đó nữ 09 người, nam 13 người.", "sum CERTAIN EQUAL: 9 + 13 = 22");
    isFound(
        "Có 22 người gồm: 10 cán bộ, 10 công chức; 11 người hoạt động không chuyên trách.",
        "sum CERTAIN EQUAL broken: 10 + 10 = 20 < 22");
    isFound(
        "Số hồ sơ phải giải quyết 1.280 hồ sơ chia theo lĩnh vực như sau: hộ tịch 402 hồ sơ, chứng thực 609 hồ sơ, đất đai 143 hồ sơ, lĩnh vực khác 126 hồ sơ.",
        "sum CERTAIN EQUAL: 402 + 609 + 143 + 126 = 1.280",
        "same unchecked {PERIOD_NOT_STATED=5}");
    isFound(
        "Số hồ sơ phải giải quyết 1.280 hồ sơ chia theo lĩnh vực như sau: hộ tịch 402 hồ sơ, chứng thực 609 hồ sơ, đất đai 143 hồ sơ.",
        "sum unchecked {NOT_ALL_OF_IT=1}",
        "same unchecked {PERIOD_NOT_STATED=4}");
    isFound(
        "Có 12 thôn và 1.200 hộ, trong đó 40 hộ nghèo, 30 hộ cận nghèo.",
        "sum unchecked {NOT_ALL_OF_IT=1}");
    isFound(
        "Giải quyết 120 hồ sơ trong đó khoảng 60 hồ sơ trước hạn, 60 hồ sơ đúng hạn.",
        "sum unchecked {LOOSE_FIGURE=2}",
        "same unchecked {PERIOD_NOT_STATED=2}");
  }

  @Test
  void figuresThatWereNotRead() {
    isFound(
        "Tiếp nhận ___ hồ sơ, đã giải quyết 658 hồ sơ; trong số tiếp nhận có 506 hồ sơ trực tuyến, đạt 70,2%.",
        "ratio unchecked {FIGURE_UNREAD=1}", "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Tiếp nhận 300 hồ sơ, trong đó: trực tuyến ___ hồ sơ, trực tiếp 40 hồ sơ.",
        "sum unchecked {FIGURE_UNREAD=1, PART_NOT_STATED=1}",
        "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Tỷ lệ: rất hài lòng 70,5%, hài lòng ___%, bình thường 9,0%.",
        "ratio unchecked {NO_TWO_FIGURES=2}");
  }

  @Test
  void oneThingInTwoPlaces() {
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Tiếp nhận 2.054 hồ sơ, trong đó trực tuyến 1.391 hồ sơ.

        2. Đánh giá
        Trong năm tiếp nhận 2.045 hồ sơ, trong đó trực tuyến 1.391 hồ sơ.
        """,
        "sum unchecked {PART_NOT_STATED=2, NOT_ALL_OF_IT=2}",
        "same LIKELY broken: 2.054 ≠ 2.045",
        "same LIKELY: 1.391 = 1.391");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Tiếp nhận 2.644 hồ sơ, trong đó trực tuyến 2.391 hồ sơ.

        2. Đánh giá
        Tiếp nhận 2.644 hồ sơ, trong đó trực tuyến 2.319 hồ sơ.
        """,
        "sum unchecked {PART_NOT_STATED=2, NOT_ALL_OF_IT=2}",
        "same LIKELY: 2.644 = 2.644",
        "same LIKELY broken: 2.391 ≠ 2.319");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Đội ngũ
        Xã có 91 cán bộ, công chức.

        2. Đào tạo
        Xã có 19 cán bộ, công chức.

        3. Đánh giá
        Xã có 91 cán bộ, công chức.
        """,
        "same LIKELY broken: 91 ≠ 19");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Niêm yết 178 thủ tục hành chính.

        2. Đánh giá
        Niêm yết 105 thủ tục hành chính.
        """,
        "same unchecked {PERIOD_NOT_STATED=1}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Đã giải quyết 3.645 hồ sơ, quá hạn 37 hồ sơ.

        2. Cấp xã
        Đã giải quyết 11.411 hồ sơ, quá hạn 39 hồ sơ.
        """,
        "sum unchecked {PART_NOT_STATED=2}",
        "same unchecked {SCOPE_UNKNOWN=2}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Năm 2023 tiếp nhận 1.600 hồ sơ.

        2. Đánh giá
        Cùng kỳ năm trước, từ ngày 01/01/2022 đến ngày 31/12/2022, tiếp nhận 1.500 hồ sơ. Số hồ sơ tiếp nhận là 1.610 hồ sơ.
        """,
        "same unchecked {SCOPE_UNKNOWN=1}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Tiếp nhận 844 hồ sơ, giải quyết quá hạn 12 hồ sơ.

        2. Đánh giá
        Còn 22 hồ sơ giải quyết quá hạn.
        """,
        "sum unchecked {PART_NOT_STATED=1}",
        "same LIKELY broken: 12 ≠ 22");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Giải quyết quá hạn 12 hồ sơ, giảm 9 hồ sơ quá hạn so với năm trước.
        """);
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Đang giải quyết 144 hồ sơ.

        2. Đánh giá
        Đang giải quyết 414 hồ sơ.
        """,
        "same LIKELY broken: 144 ≠ 414");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Đang giải quyết 9 hồ sơ.

        2. Đánh giá
        Đang giải quyết 8 hồ sơ.
        """,
        "same unchecked {PERIOD_NOT_STATED=1}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Niêm yết 178 thủ tục hành chính.

        2. Đánh giá
        Niêm yết 187 thủ tục hành chính.
        """,
        "same LIKELY broken: 178 ≠ 187");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Tiếp nhận 2.054 hồ sơ.

        2. Đánh giá
        Tiếp nhận 2.045 hồ sơ.

        3. Cấp xã
        Tiếp nhận 1.100 hồ sơ.
        """,
        "same LIKELY broken: 2.054 ≠ 2.045");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Tiếp nhận 1.046 hồ sơ.

        2. Đánh giá
        Tiếp nhận 115 hồ sơ.
        """,
        "same unchecked {SCOPE_UNKNOWN=1}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        1. Kết quả
        Tiếp nhận 600 hồ sơ.

        2. Đánh giá
        Tiếp nhận 800 hồ sơ.
        """,
        "same unchecked {PERIOD_NOT_STATED=1}");
  }

  @Test
  void oneTimeAndAnother() {
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2025

        1. Kết quả
        Số hồ sơ tiếp nhận theo tháng: tháng 7: 2.905 hồ sơ; tháng 8: 3.688 hồ sơ; tháng 9: 4.212 hồ sơ. Tổng cộng 10.805 hồ sơ.
        """,
        "sum LIKELY EQUAL: 2.905 + 3.688 + 4.212 = 10.805",
        "same unchecked {SCOPE_UNKNOWN=1}");
    isFound(
        "Cả năm 2019 tiếp nhận trực tuyến 1.237 hồ sơ. Trong 6 tháng đầu năm 2019 đã tiếp nhận trực tuyến 1.372 hồ sơ.",
        "sum LIKELY AT_MOST broken: 1.372 > 1.237");
    isFound(
        "Tiếp nhận 120 hồ sơ, tăng 20% so với cùng kỳ (100 hồ sơ).",
        "growth CERTAIN: (120 − 100) : 100 = 20 %", "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Tiếp nhận 130 hồ sơ, tăng 20% so với cùng kỳ (100 hồ sơ).",
        "growth CERTAIN broken: (130 − 100) : 100 = 30 %", "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Tiếp nhận 80 hồ sơ, giảm 25% so với cùng kỳ năm trước (100 hồ sơ).",
        "growth CERTAIN broken: (100 − 80) : 100 = 20 %", "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        "Thu 120 triệu đồng, bằng 120% so với cùng kỳ (100 triệu đồng).",
        "ratio CERTAIN: 120.000.000 : 100.000.000 = 120 %");
    isFound(
        "Thu 120,5 triệu đồng, tăng 20,5% so với cùng kỳ (100 triệu đồng).",
        "growth CERTAIN: (120.500.000 − 100.000.000) : 100.000.000 = 20,5 %");
    isFound(
        "Tiếp nhận 120 hồ sơ, tăng 20 hồ sơ (20%) so với cùng kỳ.",
        "growth unchecked {RATE_OF_CHANGE=1}", "same unchecked {PERIOD_NOT_STATED=1}");
    isFound(
        "Tiếp nhận 120 hồ sơ, tăng 120% so với cùng kỳ (0 hồ sơ).",
        "growth unchecked {WHOLE_OF_ZERO=1}", "same unchecked {PERIOD_NOT_STATED=2}");
    isFound(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2019

        1. Kết quả
        Quý I năm 2019 tiếp nhận trực tuyến 300 hồ sơ. Trong 6 tháng đầu năm 2019 đã tiếp nhận trực tuyến 280 hồ sơ. Cả năm 2019 tiếp nhận trực tuyến 900 hồ sơ.
        """,
        "sum LIKELY AT_MOST broken: 300 > 280");
    isFound(
        "Trong quý I tiếp nhận 120 hồ sơ, trực tuyến 80 hồ sơ, trực tiếp 40 hồ sơ; trong quý II tiếp nhận 150 hồ sơ, trực tuyến 110 hồ sơ, trực tiếp 40 hồ sơ.",
        "sum CERTAIN EQUAL: 80 + 40 = 120",
        "sum CERTAIN EQUAL: 110 + 40 = 150",
        "same unchecked {PERIOD_NOT_STATED=6}");
  }

  @Test
  void sharesOfOneWhole() {
    isFound(
        "Rất hài lòng 70,5%, hài lòng 20,5%, bình thường 9,0%.",
        "ratio unchecked {NO_TWO_FIGURES=3}", "hundred LIKELY: 70,5 % + 20,5 % + 9 % = 100,0 %");
    isFound(
        "Kết quả đánh giá gồm: rất hài lòng 60,5%, hài lòng 20,5%, bình thường 9,0%.",
        "ratio unchecked {NO_TWO_FIGURES=3}",
        "hundred LIKELY broken: 60,5 % + 20,5 % + 9 % = 90,0 %");
  }
}
