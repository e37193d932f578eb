package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Slips as they happen in reports, each beside a text that looks like it and is right. */
class KindsOfSlipTest {

  @Test
  void totalNamedOnceMore() {
    MarkedText.check(
        """
        1. Kết quả giải quyết
        >>> sum-mismatch
        Tiếp nhận tổng số 263 hồ sơ. Giải quyết xong 259 hồ sơ; trước hạn và đúng hạn 259/259 hồ
        sơ, đạt 100%. Còn 02 hồ sơ chưa đến hạn giải quyết, chuyển kỳ sau.

        2. Kết quả quý trước
        Tiếp nhận tổng số 364 hồ sơ. Giải quyết xong 359 hồ sơ; trước hạn và đúng hạn 359/359 hồ
        sơ, đạt 100%. Còn 05 hồ sơ chưa đến hạn giải quyết, chuyển kỳ sau.
        """);
  }

  @Test
  void listWhoseLastItemLooksLikeAHeading() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> sum-mismatch
        Đã giải quyết 208 hồ sơ, trong đó:
        c) Tỷ lệ giải quyết trước hạn đạt 73,56% (153 hồ sơ);
        d) Hồ sơ đúng hạn: 25 hồ sơ;
        đ) Không có hồ sơ quá hạn.

        II. KẾT QUẢ QUÝ TRƯỚC
        Đã giải quyết 308 hồ sơ, trong đó:
        c) Tỷ lệ giải quyết trước hạn đạt 49,68% (153 hồ sơ);
        d) Hồ sơ đúng hạn: 155 hồ sơ;
        đ) Không có hồ sơ quá hạn.
        """);
  }

  @Test
  void listThatNamesItsRestIsNoShorterOne() {
    MarkedText.check(
        """
        I. VĂN BẢN
        >>> sum-mismatch
        Xã đã ban hành 123 văn bản các loại, trong đó: 108 quyết định, 15 kế hoạch và 09 văn bản khác.

        II. VĂN BẢN QUÝ TRƯỚC
        Xã đã ban hành 132 văn bản các loại, trong đó: 108 quyết định, 15 kế hoạch và 09 văn bản khác.
        """);
  }

  @Test
  void wholeThatLostADigit() {
    MarkedText.check(
        """
        I. VĂN BẢN
        >>> percentage-mismatch
        UBND thị trấn ban hành 76 văn bản, riêng quyết định là 420 văn bản, chiếm 54,69%.

        II. NHIỆM VỤ
        >>> percentage-mismatch
        Huyện giao 31 nhiệm vụ, số nhiệm vụ hoàn thành là 92 nhiệm vụ, chiếm tỷ lệ 93,55%.

        III. VĂN BẢN QUÝ TRƯỚC
        UBND thị trấn ban hành 768 văn bản, riêng quyết định là 420 văn bản, chiếm 54,69%.

        IV. KẾ HOẠCH
        Quý I có 31 nhiệm vụ, cả năm hoàn thành 92 nhiệm vụ, đạt 76,2% kế hoạch.
        """);
  }

  @Test
  void wholeThatIsAnotherFigureMistyped() {
    MarkedText.check(
        """
        I. CÔNG KHAI
        Tại trụ sở xã niêm yết đủ 144 thủ tục hành chính.
        >>> percentage-mismatch
        Trong tổng số 414 thủ tục thuộc thẩm quyền có 70 thủ tục được cung cấp trực tuyến (48,61%).

        II. TIẾP NHẬN
        Tiếp nhận 357 hồ sơ; giải quyết được 352 hồ sơ, sớm và đúng hạn 350 hồ sơ, tương ứng 98,04%.
        """);
  }

  @Test
  void oneShareOfAListIsOfAnotherWhole() {
    MarkedText.check(
        """
        I. HÀI LÒNG
        Phát ra 370 phiếu khảo sát, thu về 358 phiếu, đạt 96,76%.
        >>> percentage-mismatch
        Trong 358 phiếu có rất hài lòng 186 phiếu (50,27%), hài lòng 172 phiếu (48,04%).

        II. HÀI LÒNG QUÝ TRƯỚC
        Phát ra 370 phiếu khảo sát, thu về 358 phiếu, đạt 96,76%.
        Trong 358 phiếu có rất hài lòng 186 phiếu (51,96%), hài lòng 172 phiếu (48,04%).
        """);
  }

  @Test
  void formsThatCameBackAreNoMoreThanThoseHandedOut() {
    MarkedText.check(
        """
        I. KHẢO SÁT
        >>> conflicting-value
        Số phiếu phát ra 355 phiếu, thu về 366/370 phiếu (98,92%).

        II. KHẢO SÁT QUÝ TRƯỚC
        Số phiếu phát ra 370 phiếu, thu về 366/370 phiếu (98,92%).
        Phát ra 380 phiếu, có 355/366 phiếu hài lòng (96,99%).
        """);
  }

  @Test
  void formsThatCameBackAreCountedOutOfThoseHandedOut() {
    MarkedText.check(
        """
        I. KHẢO SÁT
        >>> conflicting-value
        Số phiếu phát ra 193 phiếu, thu về 191/210 phiếu (90,95%); 189/191 phiếu hài lòng (98,95%).

        II. KHẢO SÁT QUÝ TRƯỚC
        Số phiếu phát ra 160 phiếu, thu về 151/160 phiếu (94,38%); 148/151 phiếu hài lòng (98,01%).

        III. KHẢO SÁT NĂM TRƯỚC
        Số phiếu phát ra 140 phiếu, thu về 124 phiếu; hợp lệ 118/124 phiếu (95,16%); hài lòng 115/118
        phiếu (97,46%).
        """);
  }

  @Test
  void officialsThatTheLabelOfAShareNames() {
    MarkedText.check(
        """
        I. TỔ CHỨC BỘ MÁY
        >>> conflicting-value
        Tổ chức bộ máy của xã được kiện toàn theo quy định với 63 cán bộ, công chức.

        II. ĐỘI NGŨ
        >>> conflicting-value
        Tỷ lệ cán bộ, công chức đạt chuẩn: 78,26 % (18/23 người).
        Tỷ lệ cán bộ, công chức dự lớp tập huấn: 75,00 % (27/36 người).
        """);
  }

  /** No word joins the answers to the forms, but their names leave none out. */
  @Test
  void answersToldBehindTheFormsThatCameBack() {
    MarkedText.check(
        """
        I. KHẢO SÁT
        >>> sum-mismatch
        Phát 180 phiếu, thu vào 170 phiếu. Kết quả: rất hài lòng 101 phiếu (59,4%), hài lòng 64 phiếu,
        chưa hài lòng 03 phiếu.

        II. KHẢO SÁT QUÝ TRƯỚC
        Phát 180 phiếu, thu vào 168 phiếu. Kết quả: rất hài lòng 101 phiếu (60,1%), hài lòng 64 phiếu,
        chưa hài lòng 03 phiếu.

        III. KHẢO SÁT NĂM TRƯỚC
        Thu vào 170 phiếu. Rất hài lòng 101 phiếu, hài lòng 64 phiếu.
        """);
  }

  /** No word joins the fields to the total; small fields are often left out. */
  @Test
  void fieldsToldOneByOneAreNoMoreThanTheirTotal() {
    MarkedText.check(
        """
        I. SỐ LIỆU CHUNG
        >>> sum-mismatch
        Tiếp nhận 1.194 hồ sơ, đã trả 1.180 hồ sơ.

        Số liệu từng lĩnh vực:
        - Chứng thực: nhận 655 hồ sơ, trả 655 hồ sơ;
        - Hộ tịch: nhận 302 hồ sơ, trả 301 hồ sơ;
        - Đất đai: nhận 156 hồ sơ, trả 143 hồ sơ;
        - Quân sự: nhận 84 hồ sơ, trả 81 hồ sơ.
        """);
    MarkedText.check(
        """
        I. SỐ LIỆU CHUNG
        Tiếp nhận 1.197 hồ sơ, đã trả 1.180 hồ sơ.

        Số liệu từng lĩnh vực:
        - Chứng thực: nhận 655 hồ sơ, trả 655 hồ sơ;
        - Hộ tịch: nhận 302 hồ sơ, trả 301 hồ sơ;
        - Đất đai: nhận 156 hồ sơ, trả 143 hồ sơ;
        - Quân sự: nhận 79 hồ sơ, trả 76 hồ sơ.
        """);
  }

  /** With 196 for 169 the four would be all, but the fifth tells its parts alone. */
  @Test
  void aFieldThatTellsItsPartsAloneIsNotMissing() {
    MarkedText.check(
        """
        I. SỐ LIỆU CHUNG
        Đã trả 358 hồ sơ.

        Số liệu từng lĩnh vực:
        - Chứng thực: trả 115 hồ sơ;
        - Người có công: trả 169 hồ sơ;
        - Y tế: trả 30 hồ sơ;
        - Tôn giáo: trả 17 hồ sơ;
        - Nông nghiệp: trước hạn 18 hồ sơ, đúng hạn 09 hồ sơ.
        """);
  }

  @Test
  void aFieldWhoseDigitsChangedPlacesLacksWhatTheTotalHas() {
    MarkedText.check(
        """
        I. SỐ LIỆU CHUNG
        >>> sum-mismatch
        Tiếp nhận 1.197 hồ sơ, đã trả 1.180 hồ sơ.

        Số liệu từng lĩnh vực:
        - Chứng thực: nhận 655 hồ sơ;
        - Hộ tịch: nhận 302 hồ sơ;
        - Đất đai: nhận 138 hồ sơ;
        - Quân sự: nhận 57 hồ sơ.
        """);
  }

  @Test
  void totalThatItsOwnPartsContradict() {
    MarkedText.check(
        """
        I. TIẾP NHẬN
        >>> conflicting-value
        Số hồ sơ tiếp nhận trong kỳ là 1.016 hồ sơ, riêng hồ sơ nộp trực tuyến đạt 112/1.009 hồ sơ,
        bằng 11,1%. Số hồ sơ đã giải quyết là 999 hồ sơ. Còn lại 10 hồ sơ đang trong hạn giải quyết.

        II. TIẾP NHẬN QUÝ TRƯỚC
        Số hồ sơ tiếp nhận trong kỳ là 1.109 hồ sơ, riêng hồ sơ nộp trực tuyến đạt 112/1.109 hồ sơ,
        bằng 10,1%. Số hồ sơ đã giải quyết là 999 hồ sơ. Còn lại 110 hồ sơ đang trong hạn giải quyết.
        """);
  }

  @Test
  void fieldThatReceivedLessThanItResolved() {
    MarkedText.check(
        """
        I. KẾT QUẢ THEO LĨNH VỰC
        >>> sum-mismatch
        + Hộ tịch: tổng số tiếp nhận 02 hồ sơ, đã giải quyết 03 hồ sơ, đang giải quyết 01 hồ sơ.
        + Bảo trợ xã hội: tổng số tiếp nhận 04 hồ sơ, đã giải quyết 03 hồ sơ, đang giải quyết 01 hồ sơ.
        """);
  }

  @Test
  void whatStandsBehindAMissingFigureBelongsToIt() {
    MarkedText.check(
        """
        I. TIẾP NHẬN
        >>> missing-figure
        Trong kỳ tiếp nhận 376 hồ sơ; số hồ sơ đã giải quyết là ___ hồ sơ, trong đó giải quyết
        trước hạn 231 hồ sơ (chiếm 61,9%), đúng hạn 142 hồ sơ (chiếm 38,1%).

        II. VĂN BẢN
        >>> missing-figure
        Đã ban hành 141 văn bản, trong đó: 66 quyết định, 21 kế hoạch và ...... văn bản khác.
        """);
  }

  @Test
  void partOutOfSoMany() {
    MarkedText.check(
        """
        I. THANH TOÁN
        >>> impossible-ratio
        Thanh toán trực tuyến 98 hồ sơ trên 94 hồ sơ phát sinh nghĩa vụ tài chính (104,26%).

        II. THANH TOÁN QUÝ TRƯỚC
        Thanh toán trực tuyến 89 hồ sơ trên 94 hồ sơ phát sinh nghĩa vụ tài chính (94,68%).
        """);
  }

  @Test
  void staffWithItsDigitsExchanged() {
    MarkedText.check(
        """
        I. BỘ MÁY
        >>> conflicting-value
        Đến hết kỳ báo cáo, xã có 02 cán bộ, công chức, nữ chiếm 20,00% (04/20 người).

        II. THÔN
        Thôn có 12 cán bộ, trong kỳ tổ chức tập huấn cho nữ, đạt 20,00% (04/20 người).
        """);
  }

  @Test
  void shareOfManyDigitsWithoutAComma() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        Tỷ lệ thủ tục công khai đạt 96,5%. Tỷ lệ văn bản điện tử đạt 88,9%.
        >>> implausible-unit
        Tỷ lệ nộp trực tuyến đạt 383%, người dân từng bước quen với việc giao dịch qua mạng.
        Mức rất hài lòng chiếm 74,3%. Tỷ lệ cán bộ qua đào tạo đạt 81,2%.
        """);
    MarkedText.check(
        """
        I. KẾT QUẢ
        Tỷ lệ thủ tục công khai đạt 96%. Tỷ lệ văn bản điện tử đạt 88%.
        Thu phí và lệ phí đạt 383%. Mức rất hài lòng chiếm 74%. Tỷ lệ cán bộ qua đào tạo đạt 81%.
        """);
  }

  @Test
  void listInsideAListWithTheSameMarks() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        a) Công khai thủ tục
        Niêm yết đầy đủ tại trụ sở.
        b) Tiếp nhận hồ sơ
        Các lĩnh vực như sau
        a) Lĩnh vực Hộ tịch
        Đúng quy định.
        b) Lĩnh vực Đất đai
        Đúng quy định.
        c) Lĩnh vực Tôn giáo
        Đúng quy định.
        c) Mức độ hài lòng của người dân
        Người dân hài lòng.
        """);
  }

  @Test
  void tasksOfATimeThatIsOver() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2015

        Phần thứ nhất
        KẾT QUẢ ĐẠT ĐƯỢC
        Xã đã triển khai đầy đủ các nội dung.

        >>> structure
        Phần thứ hai
        PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2015
        Tiếp tục triển khai.
        """);
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2015

        Phần thứ nhất
        KẾT QUẢ ĐẠT ĐƯỢC
        Xã đã triển khai đầy đủ các nội dung.

        Phần thứ hai
        PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2016
        Tiếp tục triển khai.
        """);
  }

  @Test
  void planMayBePassed() {
    MarkedText.check(
        """
        I. TUYÊN TRUYỀN
        >>> impossible-ratio
        Có 19/18 người đạt chuẩn, đạt 105,56%.

        II. PHÁT THANH
        Đài truyền thanh phát 26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3% kế hoạch.
        """);
  }

  @Test
  void answersOfOneKindAreNoFormsHandedOut() {
    MarkedText.check(
        """
        I. LẤY Ý KIẾN
        Phát 180 phiếu, thu lại 174 phiếu.
        Kết quả: 96 phiếu rất hài lòng, 71 phiếu hài lòng, 07 phiếu không hài lòng; tỉ lệ hài lòng
        trở lên 95,98% (167/174 phiếu).
        """);
  }

  @Test
  void whatTheFormHasNoColumnForIsCountedBeside() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        Đã trả kết quả 7.538/7.846 hồ sơ, đạt 96,07%.
        Hồ sơ còn trong hạn: 289 hồ sơ; hồ sơ quá hạn chưa giải quyết: 05 hồ sơ; hồ sơ tạm dừng, chờ
        bổ sung: 14 hồ sơ.
        """);
  }

  @Test
  void lastMonthIsNotTheWholeOfAllThatWasHandedIn() {
    MarkedText.check(
        """
        4.1. Cụ thể từng tháng: tháng 5 có 199/224 hồ sơ (88,8%), tháng 6 có 193/207 hồ sơ (93,2%).
        4.2. Trong số đã nộp có 1.183 hồ sơ được trả kết quả, 28 hồ sơ chưa đến ngày trả.
        """);
  }

  @Test
  void pendingOnesInThePlaceOfThoseResolved() {
    MarkedText.check(
        """
        I. QUÝ I
        >>> sum-mismatch
        Tiếp nhận 47 hồ sơ; đã trả 01 hồ sơ (trước hạn 46 hồ sơ, đúng hạn 0 hồ sơ). Còn lại 46 hồ sơ đang giải quyết.

        II. QUÝ II
        Tiếp nhận 47 hồ sơ; đã trả 46 hồ sơ (trước hạn 46 hồ sơ, đúng hạn 0 hồ sơ). Còn lại 01 hồ sơ đang giải quyết.

        III. QUÝ III
        Tiếp nhận 47 hồ sơ; đã trả 01 hồ sơ (trước hạn 38 hồ sơ, đúng hạn 0 hồ sơ). Còn lại 46 hồ sơ đang giải quyết.
        """);
  }

  @Test
  void moreResolvedThanReceived() {
    MarkedText.check(
        """
        I. LĨNH VỰC
        >>> sum-mismatch
        Lĩnh vực Chứng thực: tiếp nhận 48 hồ sơ, đã giải quyết 53 hồ sơ, đang giải quyết 0 hồ sơ.
        Lĩnh vực Y tế: tiếp nhận 48 hồ sơ, kỳ trước chuyển sang 05 hồ sơ, đã giải quyết 53 hồ sơ, đang giải quyết 0 hồ sơ.
        Lĩnh vực Đất đai: tiếp nhận 48 hồ sơ, đã giải quyết 131 hồ sơ, đang giải quyết 0 hồ sơ.
        """);
  }

  @Test
  void slipIsSeenThroughWhatWasSentBack() {
    MarkedText.check(
        """
        >>> sum-mismatch
        Tiếp nhận tổng số 26 hồ sơ. Đã trả kết quả 248 hồ sơ. Số hồ sơ đang xử lý là 08 hồ sơ. Trong kỳ có 01 hồ sơ bị trả lại do không đủ điều kiện.
        """);
  }

  @Test
  void totalWithThoseCarriedOverBehindIt() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> conflicting-value
        Thị trấn tiếp nhận 144 hồ sơ (kỳ trước chuyển sang 02 hồ sơ); đã giải quyết 124/124 hồ sơ, đạt 100%.
        """);
  }

  @Test
  void staffOfAnotherSize() {
    MarkedText.check(
        """
        I. TỔ CHỨC BỘ MÁY
        >>> conflicting-value
        Tổ chức bộ máy của xã được kiện toàn theo quy định với 80 cán bộ, công chức.

        II. ĐỘI NGŨ
        Có 16 người đạt chuẩn trên tổng số 20 cán bộ, công chức, chiếm tỷ lệ 80%.
        """);
    MarkedText.check(
        """
        I. TỔ CHỨC BỘ MÁY
        Tổ chức bộ máy của huyện được kiện toàn theo quy định với 84 cán bộ, công chức.

        II. ĐỘI NGŨ
        Có 16 người đạt chuẩn trên tổng số 20 cán bộ, công chức, chiếm tỷ lệ 80%.
        """);
  }

  @Test
  void fieldsThatEndWithTheOthersMakeUpTheTotal() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> sum-mismatch
        Số hồ sơ phải giải quyết 1.286 hồ sơ chia theo lĩnh vực như sau: hộ tịch 402 hồ sơ, chứng thực 609 hồ sơ, địa chính xây dựng 143 hồ sơ, chính sách xã hội 101 hồ sơ và lĩnh vực khác 25 hồ sơ.

        II. KẾT QUẢ NĂM TRƯỚC
        Số hồ sơ phải giải quyết 1.280 hồ sơ chia theo lĩnh vực như sau: hộ tịch 402 hồ sơ, chứng thực 609 hồ sơ, địa chính xây dựng 143 hồ sơ, chính sách xã hội 101 hồ sơ và lĩnh vực khác 25 hồ sơ.

        III. KẾT QUẢ KỲ TRƯỚC
        Số hồ sơ phải giải quyết 980 hồ sơ chia theo lĩnh vực như sau: hộ tịch 202 hồ sơ, chứng thực 309 hồ sơ, địa chính xây dựng 43 hồ sơ.
        """);
  }

  @Test
  void partsOfOneSlipMoreThanTheirWhole() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> sum-mismatch
        Trong năm toàn huyện tiếp nhận 17.748 hồ sơ, trong đó cấp huyện 6.318 hồ sơ, cấp xã 11.466 hồ sơ.

        II. KẾT QUẢ NĂM TRƯỚC
        Trong năm toàn huyện tiếp nhận 15.102 hồ sơ, trong đó cấp huyện 5.018 hồ sơ, cấp xã 9.066 hồ sơ.
        """);
  }

  @Test
  void partsThatMissTheirWholeByExchangedDigits() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> sum-mismatch
        - Chứng thực tiếp nhận 1.462 hồ sơ, cụ thể bản sao 1.210 hồ sơ, chữ ký 136 hồ sơ, hợp đồng 80 hồ sơ.

        II. KẾT QUẢ NĂM TRƯỚC
        - Chứng thực tiếp nhận 1.460 hồ sơ, cụ thể bản sao 1.210 hồ sơ, chữ ký 136 hồ sơ, hợp đồng 80 hồ sơ.

        III. KẾT QUẢ KỲ TRƯỚC
        - Chứng thực tiếp nhận 1.362 hồ sơ, cụ thể bản sao 1.210 hồ sơ, chữ ký 116 hồ sơ.
        """);
  }

  @Test
  void monthsMakeUpTheTotalBehindThem() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2025

        I. KẾT QUẢ
        >>> sum-mismatch
        Số hồ sơ tiếp nhận theo tháng: tháng 7: 2.905 hồ sơ; tháng 8: 3.688 hồ sơ; tháng 9: 4.212 hồ sơ. Tổng cộng 10.705 hồ sơ.

        II. KẾT QUẢ TRỰC TUYẾN
        Số hồ sơ trực tuyến theo tháng: tháng 7: 905 hồ sơ; tháng 8: 688 hồ sơ; tháng 9: 212 hồ sơ. Tổng cộng 1.805 hồ sơ.
        """);
  }

  @Test
  void monthsThatAreNoWholeProveNothing() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2025

        I. HAI THÁNG
        Số hồ sơ tiếp nhận theo tháng: tháng 7: 2.905 hồ sơ; tháng 8: 3.688 hồ sơ. Tổng cộng 6.493 hồ sơ.

        II. THIẾU MỘT THÁNG
        Số hồ sơ trực tuyến theo tháng: tháng 7: 905 hồ sơ; tháng 9: 688 hồ sơ; tháng 10: 212 hồ sơ. Tổng cộng 1.705 hồ sơ.

        III. MỘT SỐ THÁNG
        Số hồ sơ trực tiếp theo tháng: tháng 4: 405 hồ sơ; tháng 5: 388 hồ sơ; tháng 6: 212 hồ sơ. Tổng cộng 4.731 hồ sơ.
        """);
  }

  @Test
  void monthsHaveNoMoreThanTheYear() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2019

        I. TRỰC TUYẾN
        >>> sum-mismatch
        Cả năm 2019 tiếp nhận trực tuyến 1.237 hồ sơ. Trong 6 tháng đầu năm 2019 đã tiếp nhận trực tuyến 1.372 hồ sơ.

        II. TRỰC TIẾP
        Cả năm 2019 tiếp nhận trực tiếp 2.137 hồ sơ. Trong 6 tháng đầu năm 2019 đã tiếp nhận trực tiếp 1.072 hồ sơ.
        """);
  }

  @Test
  void daysThatEndBeforeTheyBegin() {
    MarkedText.check(
        """
        I. KIỂM TRA
        >>> date-impossible
        Kiểm tra 04 xã từ ngày 15/9/2017 đến ngày 05/9/2017 theo kế hoạch.
        Kiểm tra 05 phòng từ ngày 05/9/2017 đến ngày 15/9/2017 theo kế hoạch.
        """);
  }

  @Test
  void lateDossiersOfOnePeriodInTwoSections() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính 6 tháng đầu năm 2012

        I. KẾT QUẢ
        >>> conflicting-value
        Đã giải quyết 1.249 hồ sơ, trong đó đúng hạn 1.221 hồ sơ, quá hạn 28 hồ sơ.

        II. TỒN TẠI
        >>> conflicting-value
        Trong kỳ vẫn còn 38 hồ sơ giải quyết quá hạn, trong đó lĩnh vực địa chính 19 hồ sơ quá hạn.
        """);
  }

  @Test
  void partThatIsMoreThanItsWholeIsToldOnce() {
    assertEquals(
        1,
        MarkedText.findings(
                """
                I. ĐỘI NGŨ
                Hiện có 22 người, trong đó nữ 09 người, nam 31 người.
                """)
            .size());
  }
}
