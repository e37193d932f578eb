package vn.soat.corpus.generate;

import java.util.List;

/** The dossier table of form II.06a as its head comes out when a table is flattened to text. */
final class Form {

  static final List<String> HEAD =
      List.of(
          "TT",
          "Lĩnh vực, công việc giải quyết",
          "Số lượng hồ sơ tiếp nhận",
          "Số lượng hồ sơ đã giải quyết",
          "Số lượng hồ sơ đang giải quyết",
          "Tổng số Trực tuyến Trực tiếp, bưu chính Từ kỳ trước",
          "Tổng số Trước hạn Đúng hạn Quá hạn",
          "Tổng số Trong hạn Quá hạn",
          "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13)");

  private Form() {}
}
