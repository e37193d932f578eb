package vn.soat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.text.SourceText;

/** An audit says of every rule how much it tested, found and could not test, and why. */
class CheckCountsTest {

  private static final ReportReader READER = ReportReader.standard();
  private static final Auditor AUDITOR = Auditor.standard();

  @Test
  void whatHeldAndWhatCouldNotBeChecked() {
    assertEquals(
        """
        percentage-mismatch: 3 checked, 0 found; 1 no two figures given; 1 a rate of change; 2 a range; 1 a figure that is not exact
        inverted-ratio: 3 checked, 0 found; 1 no two figures given; 2 a range; 1 a figure that is not exact
        impossible-ratio: 3 checked, 0 found; 1 no two figures given; 2 a range; 1 a figure that is not exact
        percentage-truncated: 3 checked, 0 found; 1 no two figures given; 1 a rate of change; 2 a range; 1 a figure that is not exact
        conflicting-value: 1 checked, 0 found; 2 no period stated
        sum-mismatch: 4 checked, 0 found; 1 parts not presented as all of it
        document-number-reused: 2 checked, 0 found; 1 a Party document, numbered by term; 1 no date given
        document-date-conflict: 2 checked, 0 found; 1 no date given
        date-malformed: 9 checked, 0 found
        date-impossible: 9 checked, 0 found
        document-code-malformed: 7 checked, 1 found
        document-order: 4 checked, 0 found; 1 a Party document, numbered by term; 2 no date given
        date-out-of-period: 5 checked, 0 found; 2 no date given
        same-value-different-period: 3 checked, 0 found; 3 no period stated
        implausible-unit: 7 checked, 0 found
        structure: 5 checked, 0 found
        """,
        checks(
            """
            UBND XÃ QUANG MINH
            BÁO CÁO
            Kết quả công tác cải cách hành chính 6 tháng đầu năm 2023

            I. CHỈ ĐẠO, ĐIỀU HÀNH
            UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 10/01/2023 về cải cách hành chính.
            UBND xã ban hành Kế hoạch số 05/KH-UBND ngày 19/01/2023 về tuyên truyền.
            UBND xã ban hành Kế hoạch số 05/KH-UBND ngày 19/01/2023 về tuyên truyền cải cách hành chính.
            Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
            Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ; Chương trình số 02-CTr/HU ngày 15/02/2021 của Huyện ủy.
            Thực hiện Công văn số 88 của UBND huyện Nam Sách.
            II. KẾT QUẢ GIẢI QUYẾT HỒ SƠ
            1. Tiếp nhận
            Tổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày 30/6/2023 là 1.133 hồ sơ, trong đó: trực tuyến 1.105 hồ sơ, đạt 97,53%; trực tiếp 28 hồ sơ, đạt 2,47%.
            Đã giải quyết 1.120 hồ sơ (trước hạn 900 hồ sơ, đúng hạn 220 hồ sơ, quá hạn 0 hồ sơ); đang giải quyết 13 hồ sơ.
            2. Số hóa
            Tổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày 30/6/2023 là 1.133 hồ sơ. Số hóa khoảng 900 hồ sơ, đạt 80%, tăng 12% so với cùng kỳ.
            Lĩnh vực Đất đai: tiếp nhận 20 hồ sơ, trong đó có 07 hồ sơ chuyển tuyến.
            Thanh toán trực tuyến đạt từ 20% đến 25%; mức độ hài lòng đạt 98%.
            III. TỔ CHỨC BỘ MÁY
            Xã có 21 cán bộ, công chức, gồm 10 cán bộ và 11 công chức. Nữ 8/21 người, đạt 38,1%.
            Thu ngân sách đạt 4.500.000.000 đồng. Xã có diện tích tự nhiên 4,56 km2, với 1.499 hộ và 4.656 nhân khẩu.
            """));
  }

  @Test
  void whatDoesNotFit() {
    assertEquals(
        """
        percentage-mismatch: 5 checked, 2 found; 1 a whole of 0; 1 a figure was not read
        inverted-ratio: 5 checked, 1 found; 1 a whole of 0; 1 a figure was not read
        impossible-ratio: 5 checked, 0 found; 1 a whole of 0; 1 a figure was not read
        percentage-truncated: 5 checked, 1 found; 1 a whole of 0; 1 a figure was not read
        conflicting-value: 0 checked, 0 found; 13 no period stated; 2 a figure of an exchanged ratio
        sum-mismatch: 2 checked, 2 found; 1 a figure that is not exact; 6 a part is not stated
        document-number-reused: 3 checked, 1 found; 1 no date given
        document-date-conflict: 1 checked, 1 found
        date-malformed: 7 checked, 0 found
        date-impossible: 7 checked, 1 found
        document-code-malformed: 7 checked, 0 found
        document-order: 6 checked, 1 found; 1 no date given
        date-out-of-period: 6 checked, 0 found; 1 no date given
        same-value-different-period: 2 checked, 0 found; 3 no period stated
        implausible-unit: 4 checked, 2 found
        missing-figure: 1 checked, 1 found
        structure: 6 checked, 1 found
        """,
        checks(
            """
            UBND XÃ QUANG MINH
            BÁO CÁO
            Kết quả công tác cải cách hành chính 6 tháng đầu năm 2023

            I. CHỈ ĐẠO, ĐIỀU HÀNH
            UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 27/01/2023 về công tác thi đua.
            UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 19/01/2023 về thực hiện quy chế dân chủ.
            UBND xã ban hành Kế hoạch số 01/KH-UBND ngày 30/01/2023 về tuyên truyền.
            Thực hiện Nghị định số 61/2018/NĐ-CP ngày 24/3/2018 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
            Thực hiện Nghị quyết số 07/NQ-HĐND ngày 31/6/2023 của HĐND xã; Quyết định số 31/QĐ-UBND ngày 10/02/2023.
            II. KẾT QUẢ GIẢI QUYẾT HỒ SƠ
            1. Tiếp nhận
            Tổng số hồ sơ tiếp nhận là 1.133 hồ sơ, trong đó: trực tuyến 1.105 hồ sơ, đạt 98,23%; trực tiếp 18 hồ sơ.
            Đã giải quyết ___ hồ sơ, trong đó trước hạn 900 hồ sơ, đạt 90%.
            Số hóa 1.455/1441 hồ sơ, đạt 99,03%; trả 8/3 hồ sơ, đạt 266,7%; thu phí 1/3 hồ sơ, đạt 33,4%; cấp 2/3 giấy phép, đạt 66,6%.
            Lĩnh vực Đất đai: tiếp nhận 0 hồ sơ, giải quyết 0 hồ sơ, đạt 100%.
            2. Phân tích
            Lĩnh vực Tư pháp: tiếp nhận 40 hồ sơ, giải quyết 30 hồ sơ, giải quyết 35 hồ sơ, đang giải quyết 5 hồ sơ.
            Lĩnh vực Y tế: tiếp nhận trên 40 hồ sơ, đã giải quyết 30 hồ sơ, đang giải quyết 5 hồ sơ.
            Lĩnh vực Nội vụ: trước hạn 30 hồ sơ, đúng hạn 5 hồ sơ.
            III. TỔ CHỨC BỘ MÁY
            Xã có 21 cán bộ, công chức, gồm 10 cán bộ và 12 công chức.
            Chi ngân sách 21 triệu đồng, gồm 10 cuộc họp và 12 hội nghị.
            V. TÀI CHÍNH
            Xã có diện tích tự nhiên 4.560 km2, với 1.499 hộ và 46.560 nhân khẩu.
            """));
  }

  /** The rules that had something to do, one a line. */
  private static String checks(String report) {
    return AUDITOR.audit(READER.read(SourceText.plain(report))).checks().stream()
        .filter(check -> check.checked() + check.skipped().size() > 0)
        .map(check -> line(check) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Check check) {
    String counts = check.rule() + ": " + check.checked() + " checked, " + check.found() + " found";
    return check.skipped().stream()
        .map(skipped -> "; " + skipped.count() + " " + skipped.reason())
        .collect(Collectors.joining("", counts, ""));
  }
}
