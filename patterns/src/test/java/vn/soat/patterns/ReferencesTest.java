package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;

/** Documents that a report cites. */
class ReferencesTest {

  /** So that "UBND xã", "UBND huyện" and "UBND tỉnh" have names. */
  private static final String PLACES =
      """
      BÁO CÁO
      Cải cách hành chính năm 2023
      UBND xã Tân Phú, huyện Hòa Lạc, tỉnh Bắc Sơn báo cáo như sau:
      """;

  private static List<String> references(String text) {
    return Reports.references(PLACES + text);
  }

  @Test
  void anAbbreviatedTownMayStandRightBeforeItsName() {
    assertEquals(
        List.of(
            "Kế hoạch | 41/KH-UBND | 2019-03-05 | UBND thành phố Gia Nghĩa",
            "Công văn | 512/UBND-NV | 2019-04-06 | UBND thị xã Buôn Hồ",
            "Quyết định | 77/QĐ-UBND | 2019-04-09 | UBND thành phố Hồ Chí Minh"),
        Reports.references(
            """
            Thực hiện Kế hoạch số 41/KH-UBND ngày 05/3/2019 của UBND TP.Gia Nghĩa về tuyên truyền,
            Công văn số 512/UBND-NV ngày 06/4/2019 của UBND TX. Buôn Hồ, Quyết định số 77/QĐ-UBND ngày
            09/4/2019 của UBND TP.HCM.
            """));
    assertEquals(
        List.of(Optional.of("về tuyên truyền"), Optional.of("về chứng thực")),
        Reports.read(
                """
                Theo Kế hoạch số 41/KH-UBND của UBND TP.Gia Nghĩa về tuyên truyền.

                Căn cứ Nghị định số
                23/2015/NĐ-CP ngày 16/02/2015 của Chính phủ về chứng thực.
                """)
            .references()
            .stream()
            .map(Reference::subject)
            .toList());
  }

  @Test
  void whoProposesWritesTheSubmission() {
    assertEquals(
        List.of(
            "Tờ trình | 218/TTr-VP | 2024-08-12 | Văn phòng UBND tỉnh",
            "Quyết định | 21/QĐ-UBQGCĐS | 2024-04-22 | Ủy ban Quốc gia về chuyển đổi số"),
        Reports.references(
            """
            Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh tại Tờ trình số 218/TTr-VP ngày 12
            tháng 8 năm 2024; thực hiện Quyết định số 21/QĐ-UBQGCĐS ngày 22/4/2024.
            """));
  }

  @Test
  void theDayBehindAnAmendedLawIsThatOfTheAmendment() {
    assertEquals(
        List.of(
            "Luật | - | 2023-06-22 | -",
            "Luật | 60/2014/QH13 | - | Quốc hội",
            "Luật | 52/2010/QH12 | 2010-06-17 | Quốc hội"),
        Reports.references(
            """
            Căn cứ Luật Giao dịch điện tử (sửa đổi) ngày 22/6/2023; Luật sửa đổi, bổ sung một số điều
            của Luật Hộ tịch số 60/2014/QH13 ngày 22/11/2019; Luật Nuôi con nuôi số 52/2010/QH12 ngày
            17/6/2010.
            """));
  }

  @Test
  void aPlanHasItsDateAndIssuerBehindIt() {
    assertEquals(
        List.of("Kế hoạch | 147/KH-UBND | 2022-12-30 | UBND huyện Hòa Lạc"),
        references(
            "- Thực hiện Kế hoạch số 147/KH-UBND ngày 30 tháng 12 năm 2022 của UBND huyện Hòa Lạc"
                + " về cải cách hành chính;"));
  }

  @Test
  void aCodeMayBreakOverTheLineEndOrLackItsBlanks() {
    assertEquals(
        List.of(
            "Kế hoạch | 02/KH-UBND | 2023-01-27 | UBND xã Tân Phú",
            "Quyết định | 50a/QĐ-UBND | 2022-04-08 | UBND xã Tân Phú"),
        references(
            """
            - UBND xã ban hành Kế hoạch số 02/KH-
            UBND, ngày 27/01/2023 về thi đua; Quyết định số50a/QĐ-UBND ngày 08/4/2022về tổ công nghệ.
            """));
  }

  @Test
  void theNumberOfAPageMayStandInsideACode() {
    assertEquals(
        List.of("Quyết định | 38/QĐ-UBND | 2013-03-11 | UBND xã Tân Phú"),
        references(
            """
            Quy chế được thực hiện nghiêm theo Quyết định 38/QĐ-

            3

            UBND ngày 11/3/2013 của UBND xã về quy chế tiếp công dân.
            """));
  }

  @Test
  void whatWasMeantBySlipsOfTheFingerIsTold() {
    List<String> meant =
        Reports.read(
                PLACES
                    + "Các Kế hoạch số 17//KH-UBND, số 18/KH-UNBD, số 19/KH-UBN, số 20/KHUBND, số"
                    + " 21/KH-UBNND; Nghị quyết số 22/NQ-HDND; Công văn số 23/UBMT-TT.")
            .references()
            .stream()
            .map(reference -> reference.normalised().orElse("–"))
            .toList();
    assertEquals(
        List.of(
            "17/KH-UBND",
            "18/KH-UBND",
            "19/KH-UBND",
            "20/KH-UBND",
            "21/KH-UBND",
            "22/NQ-HĐND",
            "–"),
        meant);
  }

  @Test
  void aTypeBesideItsWordAndTheOfficeOfARegulationHaveOneRightSpelling() {
    List<String> meant =
        Reports.read(
                PLACES
                    + "Quyết định số 88/Q-UBND, Kế hoạch số 14/KN-UBND, Báo cáo số 12/CB-UBND; Thông"
                    + " tư số 02/2017/TT-VPPC, Thông tư số 03/2021/TT-BLĐTBXXH.\n"
                    + "Phương án số 15/PCTT-UBND, Kế hoạch số 16/KHPH-UBND, Báo cáo số 7/BC-VPPC;"
                    + " Thông tư số 5/2006/TT-BTS, Thông tư số 6/2020/TT-BYT.")
            .references()
            .stream()
            .map(reference -> reference.normalised().orElse("–"))
            .toList();
    assertEquals(
        List.of(
            "88/QĐ-UBND",
            "14/KH-UBND",
            "12/BC-UBND",
            "02/2017/TT-VPCP",
            "03/2021/TT-BLĐTBXH",
            "–",
            "–",
            "–",
            "–",
            "–"),
        meant);
  }

  @Test
  void theDayOfIssuingStandsBefore() {
    assertEquals(
        List.of(
            "Kế hoạch | 32/KH-UBND | 2023-08-14 | UBND xã Tân Phú",
            "Thông báo | 10/TB-UBND | 2023-08-14 | UBND xã Tân Phú"),
        references(
            """
            - Ngày 14/8/2023 UBND xã ban hành Kế hoạch số 32/KH-UBND về tự kiểm tra; đồng thời ban hành
            Thông báo số: 10/TB-UBND về phân công nhiệm vụ.
            """));
  }

  @Test
  void theDayOfAMeetingOrACutOffIsNotTheDocuments() {
    assertEquals(
        List.of(
            "Báo cáo | 21/BC-UBND | 2023-04-06 | UBND xã Tân Phú",
            "Kế hoạch | 15/KH-UBND | - | UBND xã Tân Phú",
            "Nghị định | 107/2021/NĐ-CP | - | Chính phủ"),
        references(
            """
            - Ngày 13 tháng 4 năm 2023, UBND xã tổ chức cuộc họp, ban hành Báo cáo số 21/BC-UBND ngày 06/4/2023.
            - Tính đến ngày 30/9/2023, UBND xã đã ban hành Kế hoạch số 15/KH-UBND.
            - Ngày 08/9/2023 tổ chức tập huấn Nghị định số 107/2021/NĐ-CP.
            """));
  }

  @Test
  void twoDocumentsMayShareOneDate() {
    assertEquals(
        List.of(
            "Kế hoạch | 31/KH-UBND | 2022-12-31 | UBND xã Tân Phú",
            "Kế hoạch | 32/KH-UBND | 2022-12-31 | UBND xã Tân Phú"),
        references("- Kế hoạch số 31/KH-UBND và 32/KH-UBND cùng ngày 31/12/2022."));
  }

  @Test
  void theSymbolNamesTheIssuerWhereTheSentenceDoesNot() {
    assertEquals(
        List.of(
            "Nghị định | 61/2018/NĐ-CP | 2018-04-23 | Chính phủ",
            "Quyết định | 468/QĐ-TTg | - | Thủ tướng Chính phủ",
            "Thông tư liên tịch | 71/2014/TTLT-BTC-BNV | - | Bộ Tài chính, Bộ Nội vụ",
            "Quyết định | 13/2016/QĐ-UBND | 2016-06-17 | UBND tỉnh Bắc Sơn",
            "Công văn | 183/UBND-NV | - | UBND huyện Hòa Lạc",
            "Nghị quyết | 101/2023/QH15 | - | Quốc hội"),
        references(
            """
            - Căn cứ Nghị định 61/2018/NĐ-CP ngày 23/4/2018; Quyết định số 468/QĐ-TTg; Thông tư liên tịch
            số 71/2014/TTLT-BTC-BNV; Quyết định số 13/2016/QĐ-UBND ngày 17/6/2016; Công văn số 183/UBND-NV;
            Nghị quyết số 101/2023/QH15.
            """));
  }

  @Test
  void partyDocumentsHaveAHyphenAndTheirOwnBodies() {
    assertEquals(
        List.of(
            "Quyết định | 14-QĐ/ĐU | - | Đảng ủy xã Tân Phú",
            "Đề án | 02-ĐA/HU | - | Huyện ủy Hòa Lạc",
            "Hướng dẫn | 22-HD/BTCTU | - | Ban Tổ chức Tỉnh ủy Bắc Sơn"),
        references(
            "- Quyết định số 14-QĐ/ĐU thành lập ban chỉ đạo thực hiện Đề án 02-ĐA/HU;"
                + " Hướng dẫn số 22-HD/BTCTU."));
  }

  @Test
  void aNumberWithoutSymbolCountsBehindItsType() {
    assertEquals(
        List.of(
            "Báo cáo | 53 | - | UBND xã Tân Phú",
            "Quyết định | 79 | 2023-05-04 | UBND xã Tân Phú",
            "Nghị định | 61/2018 | - | Chính phủ"),
        references(
            "- Báo cáo số 53 về rà soát; Quyết định số 79 ngày 04/05/2023; Nghị định số 61/2018."));
  }

  @Test
  void theTypeInWordsIsKeptThoughTheSymbolSaysOtherwise() {
    assertEquals(
        List.of("Nghị định | 61/2018/QĐ-TTg | 2018-04-23 | Chính phủ"),
        references("- Nghị định số 61/2018/QĐ-TTg ngày 23/4/2018 của Chính phủ."));
  }

  @Test
  void theAreaInTheSubjectNamesTheIssuer() {
    assertEquals(
        List.of("Kế hoạch | 255/KH-UBND | 2021-12-31 | UBND huyện Hòa Lạc"),
        references(
            "- Thực hiện Kế hoạch số 255/KH-UBND ngày 31/12/2021 về ứng dụng công nghệ thông tin trên"
                + " địa bàn huyện Hòa Lạc năm 2022."));
  }

  @Test
  void theOfficeOfAListsLeadInIssuedItsItems() {
    assertEquals(
        List.of(
            "Kế hoạch | 11/KH-UBND | - | UBND huyện Hòa Lạc",
            "Công văn | 90/UBND-VP | - | UBND huyện Hòa Lạc"),
        references(
            "- Các văn bản của UBND huyện: Kế hoạch số 11/KH-UBND; Công văn số 90/UBND-VP."));
  }

  @Test
  void anotherMentionSaysWhoIssuedIt() {
    assertEquals(
        List.of(
            "Kế hoạch | 94/KH-UBND | 2023-08-10 | UBND huyện Hòa Lạc",
            "Kế hoạch | 94/KH-UBND | - | UBND huyện Hòa Lạc"),
        references(
            """
            - Căn cứ Kế hoạch số 94/KH-UBND, ngày 10 tháng 8 năm 2023 của huyện Hòa Lạc về kiểm tra.
            - Tiếp tục thực hiện Kế hoạch số 94/KH-UBND về kiểm tra.
            """));
  }

  @Test
  void malformedCodesAreKeptAsPrintedWithWhatWasMeant() {
    Report report = Reports.read(PLACES + "- Công văn số 1565UBND-NV; Quyết định số 52/QĐ-UNBD;");
    List<Optional<String>> meant = report.references().stream().map(Reference::normalised).toList();
    assertEquals(List.of(Optional.of("1565/UBND-NV"), Optional.of("52/QĐ-UBND")), meant);
  }

  @Test
  void aMalformedDateIsKeptAsText() {
    Reference reference =
        Reports.read(PLACES + "- Ngày 8/9/202, ban hành báo cáo số: 57/BC-UBND.")
            .references()
            .get(0);
    assertEquals(Optional.empty(), reference.date());
    assertEquals(Optional.of("8/9/202"), reference.dateText());
  }

  @Test
  void theSubjectGoesToTheEndOfItsClause() {
    Reference reference =
        Reports.read(
                PLACES
                    + "- Kế hoạch số 18/KH-UBND ngày 03/3/2023 của UBND xã về việc duy trì hệ thống chất"
                    + " lượng; các nhiệm vụ khác.")
            .references()
            .get(0);
    assertEquals(Optional.of("về việc duy trì hệ thống chất lượng"), reference.subject());
  }

  @Test
  void whatLooksLikeACodeIsNone() {
    assertEquals(
        List.of(),
        references(
            """
            - Đạt 858/1302 hồ sơ; 5/5 thôn; hệ thống ISO 9001:2015; thửa số 53; giai đoạn 2021-2025;
            xem https://vanban.vn/nghi-dinh-20-2008-nd-cp.html.
            """));
  }

  @Test
  void theReportsOwnNumberIsNoCitation() {
    Report report =
        Reports.read(
            """
            ỦY BAN NHÂN DÂN         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ TÂN PHÚ              Độc lập - Tự do - Hạnh phúc
            Số: 41/BC-UBND          Tân Phú, ngày 12 tháng 9 năm 2023

            BÁO CÁO
            Cải cách hành chính năm 2023
            I. KẾT QUẢ
            """);
    assertEquals(List.of(), report.references());
    assertEquals(Optional.of("41/BC-UBND"), report.header().code());
  }

  @Test
  void sentAndDecidedOnADayMeansDatedThatDay() {
    assertEquals(
        List.of(
            "Báo cáo | 18/BC-UBND | 2023-03-14 | UBND xã Tân Phú",
            "Quyết định | 05/QĐ-UBND | 2023-01-10 | UBND xã Tân Phú",
            "Giấy mời | 45/GM-STTTT | - | Sở Thông tin và Truyền thông"),
        references(
            """
            - Ngày 14/3/2023 đã nộp báo cáo số: 18/BC-UBND cho huyện.
            - Ngày 10/01/2023 công khai thu chi bằng Quyết định số 05/QĐ-UBND.
            - Ngày 11/8/2023 dự diễn tập theo Giấy mời số 45/GM-STTTT.
            """));
  }

  @Test
  void oneEventIssuesAWholeRow() {
    assertEquals(
        List.of(
            "Kế hoạch | 07/KH-UBND | 2023-02-20 | UBND xã Tân Phú",
            "Kế hoạch | 08/KH-UBND | 2023-02-20 | UBND xã Tân Phú",
            "Kế hoạch | 08a/KH-UBND | 2023-02-20 | UBND xã Tân Phú",
            "Quyết định | 31/QĐ-UBND | 2023-02-20 | UBND xã Tân Phú"),
        references(
            """
            - Ngày 20/02/2023 ban hành tiếp các Kế hoạch số 07/KH-UBND (rà soát văn bản), 08/KH-UBND (dân
            vận), 08a/KH-UBND (áp dụng ISO); Quyết định số 31/QĐ-UBND cùng ngày về quy chế tiếp dân.
            """));
  }

  @Test
  void aDeadlineOrABeginningIsNoDateOfIssuing() {
    assertEquals(
        List.of(
            "Công văn | 1.407/UBND-NV | - | UBND huyện Hòa Lạc",
            "Nghị quyết | 1663/NQ-UBTVQH15 | - | Ủy ban Thường vụ Quốc hội"),
        references(
            """
            - Tự chấm điểm theo Công văn số 1.407/UBND-NV của UBND huyện trước ngày 15/11/2023.
            - Xã lập theo Nghị quyết số 1663/NQ-UBTVQH15 của Ủy ban thường vụ Quốc hội, hoạt động từ ngày 01/7/2025.
            """));
  }

  @Test
  void theOfficeMayStandBetweenTypeAndNumber() {
    assertEquals(
        List.of(
            "Quyết định | 212/QĐ-UBND | 2023-02-26 | UBND tỉnh Bắc Sơn",
            "Kế hoạch | 47/KH-UBND | 2023-03-12 | UBND huyện Hòa Lạc"),
        references(
            """
            - Quyết định của UBND tỉnh số 212/QĐ-UBND ngày 26/02/2023;
            - Kế hoạch của UBND huyện Hòa Lạc số 47/KH-UBND, ngày 12/3/2023.
            """));
  }

  @Test
  void aCommitteeOfThePartyHasThePlaceBehindIt() {
    assertEquals(
        List.of(
            "Kết luận | 102-KL/TU | - | Thành ủy Hải Phòng",
            "Kết luận | 88-KL/HU | - | Ban Thường vụ Huyện ủy Hòa Lạc"),
        references(
            """
            - Kết luận số 102-KL/TU của Thành ủy Hải Phòng;
            - Kết luận số 88-KL/HU của Ban Thường vụ Huyện ủy.
            """));
  }

  @Test
  void anOfficeMayBeNamedByItsPlaceAlone() {
    assertEquals(
        List.of("Quyết định | 1.204/QĐ-UBND | 2022-05-06 | UBND huyện Hòa Lạc"),
        references(
            "- Niêm yết danh mục được huyện công bố tại Quyết định số 1.204/QĐ-UBND ngày 06/5/2022.\n"));
    assertEquals(
        List.of("Công văn | 214/UBND-VP | 2022-05-06 | UBND huyện Hòa Lạc"),
        references(
            "- Vượt 8% chỉ tiêu huyện giao là 150 hồ sơ ở Công văn số 214/UBND-VP ngày 06/5/2022.\n"));
  }

  @Test
  void aCommuneCitesTheOfficeOfTheProvincesCommittee() {
    assertEquals(
        List.of("Công văn | 640/VPUBND-KSTT | 2022-08-25 | Văn phòng UBND tỉnh Bắc Sơn"),
        references("- Theo Công văn số 640/VPUBND-KSTT ngày 25/8/2022.\n"));
  }

  @Test
  void theOfficeAtTheEndOfARowIssuedAllOfIt() {
    assertEquals(
        List.of(
            "Quyết định | 96/QĐ-UBND | 2021-01-22 | UBND tỉnh Bắc Sơn",
            "Quyết định | 702/QĐ-UBND | 2021-05-31 | UBND tỉnh Bắc Sơn",
            "Quyết định | 139/QĐ-UBND | 2021-10-18 | UBND tỉnh Bắc Sơn"),
        references(
            "Thực hiện các Quyết định: số 96/QĐ-UBND ngày 22/01/2021, số 702/QĐ-UBND ngày 31/5/2021,139/QĐ-UBND"
                + " ngày 18/10/2021 của UBND tỉnh."));
  }

  @Test
  void aRowOfATableEndsAPlaceName() {
    assertEquals(
        List.of("Quyết định | 196/QĐ-UBND | 2023-01-28 | UBND tỉnh Bắc Sơn"),
        references(
            "Đang thực hiện\t148\ttheo Quyết định 196/QĐ-UBND ngày 28/01/2023 của UBND tỉnh\nMới công bố\t11\n"));
  }

  /** In a table of units: "nội xã" and the unit "Km" of the next cell. */
  @Test
  void theNextCellIsNoPlaceName() {
    assertEquals(
        List.of("Quyết định | 196/QĐ-UBND | 2023-01-28 | UBND xã Tân Phú"),
        references(
            "Đường nội xã\tKm\t0\n\nBan hành Quyết định 196/QĐ-UBND ngày 28/01/2023 của UBND xã.\n"));
  }

  @Test
  void aNumberAboveAThousandIsNoCommunes() {
    assertEquals(
        List.of("Kế hoạch | 2588/KH-UBND | 2022-12-28 | UBND huyện Hòa Lạc"),
        references("- Kế hoạch số 2588/KH-UBND ngày 28/12/2022 về cải cách hành chính."));
  }

  @Test
  void oneDateMayBeSaidOfTwo() {
    assertEquals(
        List.of(
            "Nghị định | 150/2025/NĐ-CP | 2025-06-12 | Chính phủ",
            "Nghị định | 133/2025/NĐ-CP | 2025-06-12 | Chính phủ"),
        references(
            "Thực hiện Nghị định số 150/2025/NĐ-CP và Nghị định số 133/2025/NĐ-CP (cùng ban hành ngày 12/6/2025)."));
  }

  @Test
  void olderSymbolsAndShortTypesAreKnown() {
    assertEquals(
        List.of(
            "Quyết định | 06/QĐ-UB | 2023-01-30 | UBND xã Tân Phú",
            "Quy định | 08-QĐi/TW | 2018-10-25 | Ban Chấp hành Trung ương Đảng",
            "Tờ trình | 04/TTr-SNgV | 2020-08-04 | Sở Ngoại vụ"),
        references(
            """
            - Quyết định số 06/QĐ-UB ngày 30/01/2023.
            - Theo QĐ 08-QĐi/TW ngày 25/10/2018.
            - Tờ trình số 04/TTr-SNgV ngày 04/8/2020.
            """));
  }

  @Test
  void aLawIsCitedByItsNameAndDay() {
    assertEquals(
        List.of(
            "Luật | - | 2015-06-19 | -",
            "Luật | - | - | -",
            "Luật | 22/2008/QH12 | 2008-11-13 | Quốc hội"),
        references(
            """
            - Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật Tiếp công dân năm 2013;
            Luật Cán bộ, công chức số 22/2008/QH12 ngày 13/11/2008.
            - Phổ biến văn bản pháp Luật năm 2023; tuyên truyền Luật Đất đai trong năm 2023.
            """));
    assertEquals(
        Optional.of("Tổ chức chính quyền địa phương"),
        Reports.read("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015.")
            .references()
            .get(0)
            .subject());
  }

  @Test
  void numbersOfOneTypeShareTheSymbolOfTheLast() {
    assertEquals(
        List.of(
            "Kế hoạch | 12 | 2023-02-10 | UBND xã Tân Phú",
            "Kế hoạch | 13/KH-UBND | 2023-02-10 | UBND xã Tân Phú"),
        references("- Đã ban hành Kế hoạch 12, 13/KH-UBND ngày 10/02/2023 về rà soát."));
    assertEquals(
        List.of("Kế hoạch | 5/KH-UBND | 2023-02-10 | UBND xã Tân Phú"),
        references("- Kế hoạch năm 2023 gồm 12 nhiệm vụ, 5/KH-UBND ngày 10/02/2023."));
  }

  @Test
  void oneDayBehindAListIsTheDayOfAll() {
    assertEquals(
        List.of(
            "Kế hoạch | 03/KH-UBND | 2023-01-09 | UBND xã Tân Phú",
            "Kế hoạch | 04/KH-UBND | 2023-01-09 | UBND xã Tân Phú",
            "Kế hoạch | 05/KH-UBND | 2023-01-09 | UBND xã Tân Phú"),
        references(
            """
            - Kế hoạch số 03/KH-UBND về tuyên truyền; Kế hoạch số 04/KH-UBND về rà soát; Kế hoạch số
            05/KH-UBND về tự kiểm tra (cùng ngày 09/01/2023).
            """));
    assertEquals(
        List.of(
            "Kế hoạch | 03/KH-UBND | - | UBND xã Tân Phú",
            "Kế hoạch | 04/KH-UBND | 2023-01-16 | UBND xã Tân Phú",
            "Kế hoạch | 05/KH-UBND | 2023-01-16 | UBND xã Tân Phú"),
        references(
            """
            - Có Kế hoạch số 03/KH-UBND về CCHC, kèm theo Kế hoạch số 04/KH-UBND về tuyên truyền, Kế
            hoạch số 05/KH-UBND về kiểm tra, cả hai cùng ban hành ngày 16/01/2023.
            """));
  }

  @Test
  void theOfficeBehindAListHoldsOverBrokenCodes() {
    assertEquals(
        List.of(
            "Quyết định | 196/QĐ-UBND | 2017-02-20 | UBND tỉnh Bắc Sơn",
            "Quyết định | 488/QĐ-UBND | 2017-07-14 | UBND tỉnh Bắc Sơn",
            "Quyết định | 701/QĐ-UBND | 2017-10-05 | UBND tỉnh Bắc Sơn"),
        references(
            """
            - Cập nhật theo các Quyết
            định số 196/QĐ-UBND ngày 20/02/2017 ,số 488/QĐ-
            UBND ngày 14/7/2017,701/QĐ-UBND ngày05/10/2017 của UBND tỉnh.
            """));
  }

  @Test
  void aDocumentMayGoByItsNumberAlone() {
    assertEquals(
        List.of(
            "Quyết định | 766/QĐ-TTg | 2022-06-23 | Thủ tướng Chính phủ",
            "Kế hoạch | 36 | - | UBND huyện Hòa Lạc",
            "Công văn | 512 | 2021-04-03 | UBND huyện Hòa Lạc",
            "Nghị định | 61 | - | Chính phủ",
            "Quyết định | 766 | - | Thủ tướng Chính phủ",
            "Công văn | 90 | - | -"),
        references(
            """
            - Căn cứ Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ;
            - Thực hiện KH 36 của huyện, Công văn 512 ngày 3/4/2021 của UBND huyện, NĐ 61 về một cửa.
            - Điểm theo QĐ 766 còn thấp; phòng chưa trả lời như CV 90 đã nêu.
            """));
  }

  @Test
  void aNumberBehindATypeMayCountSomething() {
    assertEquals(
        List.of(),
        references(
            """
            - Ban hành Quyết định 3 nội dung, Công văn 2 bản, Nghị quyết 3 điều, Thông báo 5 lần;
            - Trong kỳ có 118 văn bản: QĐ 71, KH 12, CV 35; (quyết định 211, kế hoạch 58, công văn 143).
            - Kế hoạch 2023 của UBND xã đạt 95% KH 300; thực hiện KH 18.750 triệu đồng.
            """));
  }

  @Test
  void aSlipInTheSymbolOfADecreeIsNoOtherOffice() {
    assertEquals(
        List.of(
            "Nghị định | 118/2025/NĐ-PC | 2025-06-09 | Chính phủ",
            "Nghị định | 107/2021/ND-CP | 2021-12-06 | Chính phủ",
            "Nghị định | 48/2013/NĐCP | 2013-05-14 | Chính phủ",
            "Quyết định | 468/QĐ-Ttg | 2021-03-27 | Thủ tướng Chính phủ",
            "Thông tư | 01/2018/TTVPCP | 2018-11-23 | Văn phòng Chính phủ",
            "Công văn | 12/SNN&PTNT-KH | 2020-02-03 | Sở Nông nghiệp và Phát triển nông thôn"),
        Reports.references(
            """
            Thực hiện Nghị định số 118/2025/NĐ-PC ngày 09/6/2025; Nghị định số 107/2021/ND-CP ngày
            06/12/2021; Nghị định số 48/2013/NĐCP ngày 14/5/2013; Quyết định số 468/QĐ-Ttg ngày
            27/3/2021; Thông tư số 01/2018/TTVPCP ngày 23/11/2018; Công văn số 12/SNN&PTNT-KH ngày 03/02/2020.
            """));
  }

  @Test
  void theLatestOfAnOfficesDecisionsAndThoseOfOneBracketAreIts() {
    String head = "UBND XÃ TÂN PHÚ\n\nTân Phú, ngày 15 tháng 12 năm 2024\n\nBÁO CÁO\n\n";
    assertEquals(
        List.of(
            "Quyết định | 988/QĐ-UBND | 2024-08-21 | Chủ tịch UBND tỉnh",
            "Quyết định | 613/QĐ-UBND | 2024-04-05 | Chủ tịch UBND tỉnh",
            "Quyết định | 1190/QĐ-UBND | 2024-06-30 | Chủ tịch UBND tỉnh",
            "Quyết định | 25/QĐ-TTg | 2024-01-08 | Thủ tướng Chính phủ"),
        Reports.references(
            head
                + """
                - Thực hiện các quyết định công bố của Chủ tịch UBND tỉnh, gần nhất là Quyết định số \
                988/QĐ-UBND ngày 21/8/2024.
                - Theo công bố của Chủ tịch UBND tỉnh (Quyết định số 613/QĐ-UBND ngày 05/4/2024; Quyết \
                định số 1190/QĐ-UBND ngày 30/6/2024), xã bổ sung 09 TTHC.
                - Văn bản của Bộ Tư pháp hướng dẫn thi hành Quyết định số 25/QĐ-TTg ngày 08/01/2024.
                """));
  }

  @Test
  void theOfficeOfALeadInIsThatOfItsItemsUnlessTheReportingOneActs() {
    assertEquals(
        List.of(
            "Quyết định | 318/QĐ-UBND | 2023-02-14 | Chủ tịch UBND tỉnh Bắc Sơn",
            "Quyết định | 540/QĐ-UBND | 2023-05-22 | Chủ tịch UBND tỉnh Bắc Sơn",
            "Kế hoạch | 19/KH-UBND | 2023-01-09 | UBND xã Tân Phú",
            "Kế hoạch | 23/KH-UBND | 2023-01-18 | UBND xã Tân Phú"),
        references(
            """
            I. CÔNG KHAI THỦ TỤC
            Trong năm công khai 21 thủ tục theo các quyết định của Chủ tịch UBND tỉnh Bắc Sơn, như:
            - Quyết định số 318/QĐ-UBND ngày 14/02/2023: 12 thủ tục;
            - Quyết định số 540/QĐ-UBND ngày 22/5/2023: 09 thủ tục.
            II. CHỈ ĐẠO
            Sau khi có chỉ đạo của UBND huyện Hòa Lạc, xã đã kịp thời triển khai các nội dung sau:
            - Kế hoạch số 19/KH-UBND ngày 09/01/2023 về tuyên truyền;
            - Kế hoạch số 23/KH-UBND ngày 18/01/2023 về kiểm tra.
            """));
  }

  @Test
  void whatTheReportingOfficeIssuesIsItsOwnWhateverItActsUpon() {
    assertEquals(
        List.of(
            "Kế hoạch | 30/KH-UBND | 2023-01-05 | UBND huyện Hòa Lạc",
            "Kế hoạch | 06/KH-UBND | 2023-01-11 | UBND xã Tân Phú",
            "Kế hoạch | 07/KH-UBND | 2023-01-11 | UBND xã Tân Phú",
            "Quyết định | 29/QĐ-UBND | 2023-02-03 | UBND xã Tân Phú"),
        references(
            """
            Căn cứ Kế hoạch số 30/KH-UBND ngày 05/01/2023 của UBND huyện Hòa Lạc, UBND xã ban hành: Kế
            hoạch số 06/KH-UBND ngày 11/01/2023 về kiểm tra; Kế hoạch số 07/KH-UBND ngày 11/01/2023 về
            tuyên truyền; Quyết định số 29/QĐ-UBND ngày 03/02/2023 phân công đầu mối.
            """));
  }

  @Test
  void noNationalOfficeIssuesALocalDecision() {
    assertEquals(
        List.of(
            "Nghị định | 33/2023/NĐ-CP | 2023-06-10 | Chính phủ",
            "Quyết định | 61/QĐ-UBND | 2023-08-07 | UBND xã Tân Phú"),
        references(
            """
            Biên chế theo Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ: 20 người, có mặt 19
            người. Quy chế được sửa theo Quyết định số 61/QĐ-UBND ngày 07/8/2023.
            """));
  }

  @Test
  void aBracketOrATargetMayStandBetweenAnOfficeAndItsDecision() {
    assertEquals(
        List.of(
            "Quyết định | 412/QĐ-UBND | 2023-03-15 | Chủ tịch UBND tỉnh Bắc Sơn",
            "Quyết định | 77/QĐ-UBND | 2023-01-31 | UBND huyện Hòa Lạc"),
        references(
            """
            - Niêm yết 03 quyết định của Chủ tịch UBND tỉnh (trong đó có Quyết định số 412/QĐ-UBND ngày
            15/3/2023).
            - Vượt chỉ tiêu huyện giao (60%) tại Quyết định số 77/QĐ-UBND ngày 31/01/2023.
            """));
  }

  @Test
  void theNumberOfAFormIsNoDocumentAndAConferenceNoOffice() {
    assertEquals(
        List.of(
            "Nghị quyết | 19-NQ/TW | 2022-06-16 | Ban Chấp hành Trung ương Đảng",
            "Kế hoạch | 05-KH/BCĐTW | 2023-04-12 | Ban Chỉ đạo Trung ương"),
        references(
            """
            Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Hội nghị Trung ương 5 khóa XIII.
            Kế hoạch số 05-KH/BCĐTW ngày 12/4/2023.
            Biểu số 07b/VPCP/KSTT
            """));
  }

  @Test
  void decisionsToldInOneBreathHaveOneIssuer() {
    assertEquals(
        List.of(
            "Quyết định | 1024/QĐ-UBND | 2024-04-16 | Chủ tịch UBND tỉnh Bắc Sơn",
            "Quyết định | 877/QĐ-UBND | 2024-05-21 | Chủ tịch UBND tỉnh Bắc Sơn",
            "Quyết định | 891/QĐ-UBND | 2024-05-28 | Chủ tịch UBND tỉnh Bắc Sơn"),
        references(
            "Theo Quyết định số 1024/QĐ-UBND ngày 16/4/2024 của Chủ tịch UBND tỉnh, Quyết định số"
                + " 877/QĐ-UBND ngày 21/5/2024 và Quyết định số 891/QĐ-UBND ngày 28/5/2024."));
  }

  @Test
  void theUnitOfADistrictWritesLetters() {
    assertEquals(
        List.of(
            "Công văn | 96/NV-CCHC | 2019-06-05 | Phòng Nội vụ",
            "Công văn | 51/TCKH-NS | 2019-06-07 | Phòng Tài chính"),
        references(
            """
            Thực hiện văn bản số 96/NV-CCHC ngày 05/6/2019 của Phòng Nội vụ.
            Theo văn bản số 51/TCKH-NS ngày 07/6/2019 của Phòng Tài chính.
            """));
  }

  @Test
  void aCodeOfThePartyMayLackItsSlash() {
    assertEquals(
        List.of(
            "Nghị quyết | 21-NQTU | 2024-12-22 | Tỉnh ủy Bắc Sơn",
            "Kế hoạch | 30-KHHU | 2023-12-22 | Huyện ủy Hòa Lạc"),
        references(
            """
            Thực hiện Nghị quyết số 21-NQTU ngày 22/12/2024 của Tỉnh ủy.
            Thực hiện Kế hoạch số 30-KHHU ngày 22/12/2023 của Huyện ủy.
            """));
  }

  @Test
  void manyWordsMayPartAnOfficeFromAListWithAColon() {
    assertEquals(
        List.of(
            "Quyết định | 1508/QĐ-UBND | 2023-06-25 | UBND tỉnh Bắc Sơn",
            "Quyết định | 12/QĐ-UBND | 2023-08-02 | UBND tỉnh Bắc Sơn",
            "Quyết định | 14/QĐ-UBND | 2023-08-09 | UBND xã Tân Phú"),
        references(
            """
            - UBND tỉnh ban hành 02 quyết định công bố thủ tục hành chính có liên quan đến cấp xã, gồm: Quyết
            định số 1508/QĐ-UBND ngày 25/6/2023, Quyết định số 12/QĐ-UBND ngày 02/8/2023.
            - Thực hiện chỉ đạo của UBND tỉnh, xã đã công bố thủ tục hành chính có liên quan đến cấp xã, gồm:
            Quyết định số 14/QĐ-UBND ngày 09/8/2023.
            """));
  }

  @Test
  void thoseWhoInspectComeFromTheCommitteeAbove() {
    assertEquals(
        List.of(
            "Kế hoạch | 33/KH-UBND | 2023-04-18 | UBND huyện Hòa Lạc",
            "Thông báo | 66/TB-UBND | 2023-08-20 | UBND huyện Hòa Lạc",
            "Kế hoạch | 34/KH-UBND | 2023-04-19 | UBND xã Tân Phú"),
        references(
            """
            - Đoàn kiểm tra của huyện theo Kế hoạch số 33/KH-UBND ngày 18/4/2023 đến làm việc.
            - Đoàn kiểm tra của huyện đã làm việc với xã ngày 12/8/2023, sau đó có Thông báo số 66/TB-UBND
            ngày 20/8/2023 kết luận.
            - Sau khi Đoàn kiểm tra của huyện làm việc, xã đã ban hành Kế hoạch số 34/KH-UBND ngày 19/4/2023.
            """));
  }

  @Test
  void theGovernmentIssuesNoDecisionOfACommittee() {
    assertEquals(
        List.of(
            "Nghị định | 130/2005/NĐ-CP | - | Chính phủ",
            "Quyết định | 19/QĐ-UBND | 2023-01-15 | UBND xã Tân Phú",
            "Công văn | 1305/BĐ-KT | 2023-08-14 | Bưu điện tỉnh Bắc Sơn"),
        references(
            """
            - Quy chế sửa theo Nghị định số 130/2005/NĐ-CP của Chính phủ, ban hành kèm Quyết định 19/QĐ-UBND
            ngày 15/01/2023.
            - Công văn số 1305/BĐ-KT ngày 14/8/2023 của Bưu điện tỉnh Bắc Sơn.
            """));
  }

  @Test
  void whatIsIssuedTogetherHasTheDayOfTheEvent() {
    assertEquals(
        List.of(
            "Quyết định | 64/QĐ-UBND | 2020-02-18 | UBND xã Tân Phú",
            "Thông báo | 15/TB-UBND | 2020-02-18 | UBND xã Tân Phú",
            "Quyết định | 70/QĐ-UBND | 2020-03-02 | UBND xã Tân Phú",
            "Kế hoạch | 12/KH-UBND | - | UBND huyện Bắc Sơn"),
        references(
            """
            - Ngày 18/02/2020, UBND xã ban hành Quyết định số 64/QĐ-UBND kiện toàn Ban chỉ đạo (9 thành
            viên) và Thông báo số 15/TB-UBND phân công nhiệm vụ.
            - Ngày 02/3/2020, UBND xã ban hành Quyết định số 70/QĐ-UBND triển khai nhiệm vụ và Kế hoạch số
            12/KH-UBND của UBND huyện Bắc Sơn.
            """));
  }

  @Test
  void inAListOfOwnDocumentsALetterOfAnyUnitIsOwn() {
    assertEquals(
        List.of(
            "Kế hoạch | 09/KH-UBND | 2024-01-10 | UBND xã Tân Phú",
            "Công văn | 47/UBND-VHTT | 2024-04-16 | UBND xã Tân Phú",
            "Công văn | 518/UBND-NV | 2024-05-06 | UBND huyện Hòa Lạc"),
        references(
            """
            1. Văn bản đã ban hành:
            - Kế hoạch số 09/KH-UBND ngày 10/01/2024 về cải cách hành chính;
            - Công văn số 47/UBND-VHTT ngày 16/4/2024 vận động nhân dân nộp hồ sơ qua mạng.
            2. Thực hiện Công văn số 518/UBND-NV ngày 06/5/2024 về chấn chỉnh kỷ cương, xã đã họp.
            """));
    assertEquals(
        List.of("Công văn | 518/UBND-NV | 2024-05-06 | UBND huyện Hòa Lạc"),
        references(
            """
            1. Văn bản cấp trên đã ban hành:
            - Công văn số 518/UBND-NV ngày 06/5/2024 về chấn chỉnh kỷ cương.
            """));
  }

  @Test
  void theFatherlandFrontIssuesPlansOfItsOwn() {
    assertEquals(
        List.of(
            "Kế hoạch | 22/KH-MTTQ | 2024-03-15 | Ủy ban MTTQ Việt Nam xã Tân Phú",
            "Kế hoạch | 31/KH-UBND | 2024-03-20 | UBND xã Tân Phú"),
        references(
            """
            - Giám sát bộ phận một cửa theo Kế hoạch số 22/KH-MTTQ ngày 15/3/2024.
            - Phối hợp với Ủy ban MTTQ Việt Nam xã ban hành Kế hoạch số 31/KH-UBND ngày 20/3/2024.
            """));
  }
}
