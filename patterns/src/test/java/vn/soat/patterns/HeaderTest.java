package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Section;

/** What a report says of itself, and its headings. */
class HeaderTest {

  private static final String REPORT =
      """
      ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHƯỜNG AN HÒA                          Độc lập - Tự do - Hạnh phúc
      Số: 412/BC-UBND                  An Hòa, ngày 18 tháng 6 năm 2024

      BÁO CÁO
      Kết quả công tác cải cách hành chính
      6 tháng đầu năm 2024

      Thực hiện Công văn số 22/UBND-NV của UBND thành phố Tam Lộc, tỉnh Quảng Sơn, UBND phường An Hòa
      báo cáo như sau:
      I. KẾT QUẢ
      1. Chỉ đạo, điều hành
      1.1. Ban hành văn bản
      a) Kế hoạch
      - Đã ban hành đủ.
      đ) Kiểm tra
      1.2. Tuyên truyền
      2. Cải cách thể chế
      II. PHƯƠNG HƯỚNG
      1. Tiếp tục thực hiện tốt các nhiệm vụ được giao trong kế hoạch của phường và của thành phố, phối hợp chặt chẽ;

      Nơi nhận:
      - UBND thành phố (để báo cáo);
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH

      Y Thanh Niê
      """;

  private final Header header = Reports.read(REPORT).header();

  /** The nation's name in the letterhead names no commune, and the tasks name other places. */
  @Test
  void anOfficeOfTheProvinceSpeaksForTheProvince() {
    Header department =
        Reports.read(
                """
                UBND TỈNH QUẢNG SƠN
                SỞ Y TẾ
                Số: 12/BC-SYT
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Quảng Sơn, ngàyl7 tháng 10 năm 2017

                BÁO CÁO
                Công tác y tế dự phòng

                Chương trình nhà ở đến năm 2020: UBND huyện Tam Hải và UBND huyện Tam Hải A báo cáo.
                """)
            .header();
    assertEquals(Optional.of("Sở Y tế tỉnh Quảng Sơn"), department.issuer());
    assertEquals(Optional.empty(), department.district());
    assertEquals(OptionalInt.of(2017), department.year());
  }

  @Test
  void theHeadNamesTheReport() {
    assertEquals(Optional.of("Báo cáo"), header.type());
    assertEquals(Optional.of("412/BC-UBND"), header.code());
    assertEquals(
        Optional.of("Kết quả công tác cải cách hành chính 6 tháng đầu năm 2024"), header.title());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), header.issuedOn());
    assertEquals(OptionalInt.of(2024), header.year());
  }

  @Test
  void thePlacesAreThoseItSpeaksOf() {
    assertEquals(Optional.of("UBND phường An Hòa"), header.issuer());
    assertEquals(Optional.of("An Hòa"), header.commune());
    assertEquals(Optional.of("Tam Lộc"), header.district());
    assertEquals(Optional.of("Quảng Sơn"), header.province());
  }

  @Test
  void aLetterTellsCommunesOfOneNameApart() {
    Header lettered =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ TÂN MỸ B
                BÁO CÁO
                Công tác cải cách hành chính năm 2022

                Thực hiện kế hoạch của UBND huyện Chợ Lách, UBND xã Tân Mỹ B báo cáo như sau:
                A. KẾT QUẢ
                """)
            .header();
    assertEquals(Optional.of("Tân Mỹ B"), lettered.commune());
    Header plain =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ TÂN MỸ
                BÁO CÁO
                Công tác cải cách hành chính năm 2022 của xã Tân Mỹ

                A. KẾT QUẢ
                """)
            .header();
    assertEquals(Optional.of("Tân Mỹ"), plain.commune());
  }

  @Test
  void theFootNamesSignerAndRecipients() {
    assertEquals("Y Thanh Niê", header.signer().orElseThrow().name());
    assertEquals(Optional.of("PHÓ CHỦ TỊCH"), header.signer().orElseThrow().title());
    assertEquals(List.of("UBND thành phố"), header.recipients());
  }

  @Test
  void aRuleUnderTheTitleIsNotPartOfIt() {
    Header ruled =
        Reports.read(
                """
                BÁO CÁO
                Công tác cải cách hành chính 9 tháng năm 2014
                ----------

                Thực hiện Kế hoạch số 12/KH-UBND, UBND xã Sơn Tây báo cáo như sau:
                """)
            .header();
    assertEquals(Optional.of("Công tác cải cách hành chính 9 tháng năm 2014"), ruled.title());
    assertEquals(Optional.of(LocalDate.of(2014, 9, 30)), ruled.period().flatMap(Period::to));
  }

  @Test
  void aTitleThatRunsIntoTheIntroductionEndsWithItsYear() {
    Header joined =
        Reports.read(
                """
                BÁO CÁO
                Công tác cải cách hành chính 6 tháng đầu năm 2019 Thực hiện Kế hoạch số 12/KH-UBND
                ngày 05/01/2019 của UBND huyện, UBND xã Sơn Tây báo cáo như sau:
                """)
            .header();
    assertEquals(Optional.of("Công tác cải cách hành chính 6 tháng đầu năm 2019"), joined.title());
    assertEquals(Optional.of(LocalDate.of(2019, 6, 30)), joined.period().flatMap(Period::to));
  }

  @Test
  void aTitleMayNameTwoPeriods() {
    assertPeriod("2023-01-01", "2023-06-30", "Cải cách hành chính quý II và 6 tháng đầu năm 2023");
    assertPeriod(
        "2023-01-01", "2023-09-30", "Kết quả 9 tháng đầu năm, nhiệm vụ trọng tâm quý IV năm 2023");
  }

  @Test
  void aHeadingEndsWhereTheNextWordHadRoom() {
    String text =
        """
        V. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức
        Về trình độ chuyên môn, phần lớn có trình độ đại học, số còn lại đang đi
        học để hoàn thành chương trình trong năm tới theo kế hoạch của huyện.
        VI. Hiện đại hóa hành chính
        Việc gửi, nhận văn bản qua mạng dần trở thành thói quen của mọi người ở
        bộ phận một cửa và các thôn trong xã, nhất là từ khi có máy tính mới.
        """;
    assertEquals(
        List.of(
            "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức", "Hiện đại hóa hành chính"),
        Reports.read(text).sections().stream().map(Section::title).toList());
  }

  @Test
  void headingsNestAsTheyAreNumbered() {
    List<String> headings = Reports.read(REPORT).sections().stream().map(HeaderTest::line).toList();
    assertEquals(
        List.of(
            "1 I KẾT QUẢ",
            "2 1 Chỉ đạo, điều hành",
            "3 1.1 Ban hành văn bản",
            "4 a Kế hoạch",
            "4 đ Kiểm tra",
            "3 1.2 Tuyên truyền",
            "2 2 Cải cách thể chế",
            "1 II PHƯƠNG HƯỚNG"),
        headings);
  }

  private static String line(Section section) {
    return section.level() + " " + section.number().orElse("") + " " + section.title();
  }

  private static Period periodOf(String title) {
    return Reports.read(
            "BÁO CÁO\n" + title + "\n\nThực hiện kế hoạch năm, UBND xã An Phú báo cáo:\n")
        .header()
        .period()
        .orElseThrow();
  }

  @Test
  void periodsAreWrittenInManyWays() {
    assertPeriod("2024-01-01", "2024-06-30", "Cải cách hành chính 6 tháng đầu năm 2024");
    assertPeriod("2023-07-01", "2023-09-30", "Cải cách hành chính quý III năm 2023");
    assertPeriod("2023-01-01", "2023-03-31", "Cải cách hành chính Quý I/2023");
    assertPeriod("2022-01-01", "2022-09-30", "Cải cách hành chính 9 tháng đầu năm 2022");
    assertPeriod("2021-11-01", "2021-11-30", "Cải cách hành chính tháng 11 năm 2021");
    assertPeriod("2020-01-01", "2020-12-31", "Cải cách hành chính năm 2020");
    assertPeriod("2022-07-01", "2022-12-31", "Cải cách hành chính 6 tháng cuối năm 2022");
  }

  private static void assertPeriod(String from, String to, String title) {
    Period period = periodOf(title);
    assertEquals(Optional.of(LocalDate.parse(from)), period.from(), title);
    assertEquals(Optional.of(LocalDate.parse(to)), period.to(), title);
  }

  @Test
  void daysInTheTextSayMoreThanTheTitle() {
    Period period =
        periodOf(
            "Cải cách hành chính năm 2023\nSố liệu từ 10/12/2022 đến ngày 09 tháng 9 năm 2023");
    assertEquals(Optional.of(LocalDate.of(2022, 12, 10)), period.from());
    assertEquals("từ 10/12/2022 đến ngày 09 tháng 9 năm 2023", period.text());
  }

  @Test
  void aSectionMaySayOverWhichDaysItsDossiersAreCounted() {
    Header counted =
        Reports.read(
                """
                BÁO CÁO
                Công tác cải cách hành chính 9 tháng đầu năm 2020

                UBND xã Sơn Tây báo cáo như sau:
                I. TUYÊN TRUYỀN
                Từ 05/5 đến 20/6/2020 xã tổ chức 04 đợt phát thanh.
                II. MỘT CỬA
                Từ 15/12 đến 14/9/2020 bộ phận một cửa tiếp nhận 3.127 hồ sơ.
                """)
            .header();
    assertEquals(Optional.of(LocalDate.of(2019, 12, 15)), counted.period().flatMap(Period::from));
    assertEquals(Optional.of(LocalDate.of(2020, 9, 14)), counted.period().flatMap(Period::to));
  }

  @Test
  void theIntroductionMaySayUntilWhenItCounts() {
    Header counted =
        Reports.read(
                """
                BÁO CÁO
                Công tác cải cách hành chính năm 2021

                UBND xã Sơn Tây báo cáo kết quả từ đầu năm đến hết ngày 30/11/2021 như sau:
                I. KẾT QUẢ
                Tính đến ngày 15/6/2021 xã đã tiếp nhận 120 hồ sơ.
                """)
            .header();
    assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), counted.period().flatMap(Period::from));
    assertEquals(Optional.of(LocalDate.of(2021, 11, 30)), counted.period().flatMap(Period::to));
  }

  @Test
  void aDayOutsideTheTitlesPeriodEndsSomethingElse() {
    assertPeriod(
        "2021-01-01",
        "2021-12-31",
        "Cải cách hành chính năm 2021\nThực hiện Đề án đến ngày 31/12/2025, xã báo cáo:");
  }

  @Test
  void aReportSignedInJanuaryIsOfTheYearOfItsTitle() {
    Header signed =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ SƠN TÂY
                Số: 05/BC-UBND      Sơn Tây, ngày 06 tháng 01 năm 2009

                BÁO CÁO
                Công tác cải cách hành chính quý IV năm 2008
                ------
                """)
            .header();
    assertEquals(OptionalInt.of(2008), signed.year());
    assertEquals(Optional.of("05/BC-UBND"), signed.code());
    assertEquals(Optional.of(LocalDate.of(2009, 1, 6)), signed.issuedOn());
  }

  @Test
  void anEmptyTextIsAReportThatSaysNothing() {
    assertEquals(0, Reports.read("").sections().size());
    assertEquals(0, Reports.read(" \n\n ").quantities().size());
  }

  @Test
  void aLineInBracketsIsNoPartOfTheTitle() {
    Header read =
        Reports.read(
                """
                BÁO CÁO
                Công tác cải cách hành chính năm 2022
                (Số liệu: từ 15/12/2021 đến 14/12/2022)

                Thực hiện Kế hoạch số 12/KH-UBND, UBND xã Tân An báo cáo:
                """)
            .header();
    assertEquals(Optional.of("Công tác cải cách hành chính năm 2022"), read.title());
    Header named =
        Reports.read(
                """
                BÁO CÁO
                Kết quả rà soát (lần 2) thủ tục hành chính
                (nhóm liên thông) năm 2022

                Thực hiện Kế hoạch số 12/KH-UBND, UBND xã Tân An báo cáo:
                """)
            .header();
    assertEquals(
        Optional.of("Kết quả rà soát (lần 2) thủ tục hành chính (nhóm liên thông) năm 2022"),
        named.title());
  }

  @Test
  void aProvinceAtTheHeadSpeaksForItself() {
    Header read =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                TỈNH BẮC SƠN
                Số: 15/2022/BC-UBND

                BÁO CÁO
                Công tác cải cách hành chính năm 2022

                Thực hiện kế hoạch, UBND thành phố Tam Lộc và UBND các huyện đã báo cáo như sau:
                """)
            .header();
    assertEquals(Optional.of("UBND tỉnh Bắc Sơn"), read.issuer());
    assertEquals(Optional.of("15/2022/BC-UBND"), read.code());
    Header district =
        Reports.read(
                """
                UBND TỈNH BẮC SƠN
                ỦY BAN NHÂN DÂN HUYỆN HÒA LẠC
                Số: 15/BC-UBND

                BÁO CÁO
                Công tác cải cách hành chính năm 2022
                """)
            .header();
    assertEquals(Optional.of("UBND huyện Hòa Lạc"), district.issuer());
  }

  @Test
  void anOfficeUnderItsBodySpeaksForItself() {
    assertEquals(
        Optional.of("Phòng Tư pháp huyện Hòa Lạc"),
        issuer(
            """
            UBND HUYỆN HÒA LẠC            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              PHÒNG TƯ PHÁP                  Độc lập - Tự do - Hạnh phúc
            Số: 41/BC-PTP

            BÁO CÁO
            Công tác tư pháp năm 2016

            Phòng Tư pháp huyện Hòa Lạc báo cáo như sau:
            """));
    assertEquals(
        Optional.of("Đảng ủy xã Tân Sơn"),
        issuer(
            """
            ĐẢNG BỘ HUYỆN HÒA LẠC          ĐẢNG CỘNG SẢN VIỆT NAM
            ĐẢNG ỦY XÃ TÂN SƠN
            *
            Số 77-BC/ĐU

            BÁO CÁO
            Công tác lãnh đạo cải cách hành chính năm 2021
            """));
  }

  @Test
  void theNameOfAnOfficeMayTakeTwoLines() {
    assertEquals(
        Optional.of("Trung tâm Phục vụ hành chính công xã Tân Sơn"),
        issuer(
            """
            UBND XÃ TÂN SƠN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TRUNG TÂM PHỤC VỤ                 Độc lập - Tự do - Hạnh phúc
             HÀNH CHÍNH CÔNG

            Số: 12/BC-TTPVHCC

            BÁO CÁO
            Hoạt động của Trung tâm Phục vụ hành chính công xã Tân Sơn quý IV năm 2025
            """));
  }

  private static Optional<String> issuer(String report) {
    return Reports.read(report).header().issuer();
  }

  @Test
  void theAuthorityThatDecidesIsNoPartOfTheTitle() {
    Header decision =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                THÀNH PHỐ CẦN THƠ
                Số: 61/QĐ-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Cần Thơ, ngày 4 tháng 2 năm 2019

                QUYẾT ĐỊNH
                Về việc giao chỉ tiêu tiếp dân
                cho các quận và huyện

                CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ

                Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
                """)
            .header();
    assertEquals(
        Optional.of("Về việc giao chỉ tiêu tiếp dân cho các quận và huyện"), decision.title());
    assertEquals(Optional.of("UBND thành phố Cần Thơ"), decision.issuer());
    assertEquals(Optional.of("61/QĐ-UBND"), decision.code());
  }

  @Test
  void aLetterIsNamedByItsSubject() {
    Header letter =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                HUYỆN GIA LỘC
                Số: 705/UBND-NV
                V/v rà soát thủ tục hành chính
                trong quý III năm 2021
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Gia Lộc, ngày 9 tháng 7 năm 2021

                Kính gửi:
                - Các phòng thuộc huyện;
                - UBND các xã.
                Để chuẩn bị cuộc họp ngày 15 tháng 7 năm 2021, đề nghị báo cáo trước ngày 12.
                """)
            .header();
    assertEquals(Optional.empty(), letter.type());
    assertEquals(Optional.of("705/UBND-NV"), letter.code());
    assertEquals(Optional.of("rà soát thủ tục hành chính trong quý III năm 2021"), letter.title());
    assertEquals(Optional.of(LocalDate.of(2021, 7, 9)), letter.issuedOn());
  }

  @Test
  void theListOfRecipientsEndsWithWhatIsFiled() {
    Header guidance =
        Reports.read(
                """
                TỈNH ỦY QUẢNG SƠN
                Số 14-HD/TU
                HƯỚNG DẪN
                Ghi sổ tiếp dân
                Các cấp ủy thực hiện như sau.
                Nơi nhận:
                - Các huyện ủy,
                - Các ban, phòng ,
                - Lưu Văn phòng Tỉnh ủy.
                PHÓ BÍ THƯ
                Lê Thị Mận
                PHỤ LỤC
                - Mẫu sổ
                """)
            .header();
    assertEquals(Optional.of("Hướng dẫn"), guidance.type());
    assertEquals(Optional.of("14-HD/TU"), guidance.code());
    assertEquals(List.of("Các huyện ủy", "Các ban, phòng"), guidance.recipients());
  }

  @Test
  void theLastItemsOfATextAreNotItsRecipients() {
    Header cut =
        Reports.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ ĐẠ K’NÀNG
                -------
                DỰ THẢO BÁO CÁO
                Kết quả tiếp công dân năm 2021
                Trong năm, UBND xã Đạ K’Nàng đã tiếp 12 lượt công dân:
                - Tiếp thường xuyên 10 lượt;
                - Tiếp định kỳ 02 lượt.
                """)
            .header();
    assertEquals(List.of(), cut.recipients());
    assertEquals(Optional.of("Báo cáo"), cut.type());
    assertEquals(Optional.of("Kết quả tiếp công dân năm 2021"), cut.title());
    assertEquals(Optional.of("UBND xã Đạ K’Nàng"), cut.issuer());
  }

  @Test
  void aLetterOfANameMayBeSetApart() {
    assertEquals(
        List.of(
            "Kế hoạch | 12/KH-UBND | 2022-03-04 | UBND huyện Ea H'leo",
            "Kế hoạch | 15/KH-UBND | 2022-03-08 | UBND huyện Đắk R’Lấp"),
        Reports.references(
            """
            Thực hiện Kế hoạch số 12/KH-UBND ngày 04/3/2022 của UBND huyện Ea H'leo; Kế hoạch số
            15/KH-UBND ngày 08/3/2022 của UBND huyện Đắk R’Lấp.
            """));
  }

  @Test
  void aMonthIsNoProvince() {
    assertEquals(
        Optional.empty(),
        Reports.read(
                """
                BÁO CÁO
                Tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh

                Tháng 8/2022 tiếp nhận 409 hồ sơ.
                """)
            .header()
            .province());
  }

  @Test
  void aJointProgrammeIsAType() {
    Header programme =
        Reports.read(
                """
                SỞ TƯ PHÁP - TỈNH ĐOÀN
                CHƯƠNG TRÌNH PHỐI HỢP
                Phổ biến pháp luật năm 2020
                Căn cứ Luật Phổ biến, giáo dục pháp luật;
                """)
            .header();
    assertEquals(Optional.of("Chương trình"), programme.type());
    assertEquals(Optional.of("PHỐI HỢP Phổ biến pháp luật năm 2020"), programme.title());
  }

  /** Its examples name places, which are not its own. */
  @Test
  void aBodyOfTheCentreBelongsToNoPlace() {
    Header guidance =
        Reports.read(
                """
                BAN CHẤP HÀNH TRUNG ƯƠNG
                VĂN PHÒNG
                -------
                ĐẢNG CỘNG SẢN VIỆT NAM
                ----------
                Số: 8-HD/VPTW
                HƯỚNG DẪN
                Ghi sổ tiếp dân
                Ví dụ: UBND huyện Gia Lộc, tỉnh Quảng Sơn ghi sổ của huyện Gia Lộc.
                """)
            .header();
    assertEquals(Optional.of("Văn phòng Trung ương"), guidance.issuer());
    assertEquals(Optional.empty(), guidance.district());
    assertEquals(Optional.empty(), guidance.province());
  }

  @Test
  void aNameEndsWithItsShortLine() {
    Header form =
        Reports.read("Huyện Gia Lộc\nBiểu mẫu\nChỉ tiêu kinh tế huyện Gia Lộc - Tổng hợp\n")
            .header();
    assertEquals(Optional.of("Gia Lộc"), form.district());
  }

  @Test
  void aDirectorSignsForADepartment() {
    Header department =
        Reports.read(
                """
                SỞ NỘI VỤ
                BÁO CÁO
                Kết quả tiếp dân
                Nơi nhận:
                - VP.Tỉnh ủy, VP.UBND tỉnh;
                - Lưu: VT.
                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC

                Hồ Thị Na
                """)
            .header();
    assertEquals(Optional.of("PHÓ GIÁM ĐỐC"), department.signer().orElseThrow().title());
    assertEquals(List.of("VP.Tỉnh ủy, VP.UBND tỉnh"), department.recipients());
  }

  @Test
  void aTableOfContentsHasNoHeadings() {
    List<Section> sections =
        Reports.read(
                """
                BÁO CÁO
                Sơ kết công tác tiếp dân
                MỤC LỤC
                I. Tình hình ........ 2
                II. Kết quả tiếp dân và giải quyết
                đơn thư ............. 3
                1. Tiếp dân ......... 3

                I. Tình hình
                Người dân đến đông.
                II. Kết quả tiếp dân và giải quyết đơn thư
                1. Tiếp dân
                """)
            .sections();
    assertEquals(
        List.of("I", "II", "1"),
        sections.stream().map(section -> section.number().orElse("")).toList());
  }
}
