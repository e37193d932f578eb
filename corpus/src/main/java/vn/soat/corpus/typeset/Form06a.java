package vn.soat.corpus.typeset;

import java.util.List;

/** The printed head of form II.06a/VPCP/KSTT. */
final class Form06a {

  static final int COLUMNS = 13;

  /** A cell of the upper head row and how many columns it covers. */
  record Group(String text, int columns) {}

  static final List<Group> GROUPS =
      List.of(
          new Group("TT", 1),
          new Group("Lĩnh vực, công việc giải quyết", 1),
          new Group("Số lượng hồ sơ tiếp nhận", 4),
          new Group("Số lượng hồ sơ đã giải quyết", 4),
          new Group("Số lượng hồ sơ đang giải quyết", 3));

  static final List<String> NAMES =
      List.of(
          "",
          "",
          "Tổng số",
          "Trực tuyến",
          "Trực tiếp, bưu chính",
          "Từ kỳ trước",
          "Tổng số",
          "Trước hạn",
          "Đúng hạn",
          "Quá hạn",
          "Tổng số",
          "Trong hạn",
          "Quá hạn");

  static final List<String> NUMBERS =
      List.of(
          "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)",
          "(13)");

  private Form06a() {}
}
