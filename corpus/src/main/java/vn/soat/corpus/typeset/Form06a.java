package vn.soat.corpus.typeset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.report.Indicator;

/** The printed head of form II.06a/VPCP/KSTT, and what its columns mean. */
public final class Form06a {

  /**
   * A column.
   *
   * @param name below that of its group; empty where the group is this column alone
   */
  private record Column(String name, Optional<Indicator> indicator) {

    static Column of(String name, Indicator indicator) {
      return new Column(name, Optional.of(indicator));
    }

    static Column inWords() {
      return new Column("", Optional.empty());
    }
  }

  /** A cell of the upper head row and the columns that it covers. */
  record Group(String text, List<Column> parts) {

    int columns() {
      return parts.size();
    }
  }

  static final List<Group> GROUPS =
      List.of(
          new Group("TT", List.of(Column.inWords())),
          new Group("Lĩnh vực, công việc giải quyết", List.of(Column.inWords())),
          new Group(
              "Số lượng hồ sơ tiếp nhận",
              List.of(
                  Column.of("Tổng số", Indicator.DOSSIER_RECEIVED_TOTAL),
                  Column.of("Trực tuyến", Indicator.DOSSIER_RECEIVED_ONLINE),
                  Column.of("Trực tiếp, bưu chính", Indicator.DOSSIER_RECEIVED_IN_PERSON),
                  Column.of("Từ kỳ trước", Indicator.DOSSIER_RECEIVED_CARRIED_OVER))),
          new Group(
              "Số lượng hồ sơ đã giải quyết",
              List.of(
                  Column.of("Tổng số", Indicator.DOSSIER_RESOLVED_TOTAL),
                  Column.of("Trước hạn", Indicator.DOSSIER_RESOLVED_EARLY),
                  Column.of("Đúng hạn", Indicator.DOSSIER_RESOLVED_ON_TIME),
                  Column.of("Quá hạn", Indicator.DOSSIER_RESOLVED_OVERDUE))),
          new Group(
              "Số lượng hồ sơ đang giải quyết",
              List.of(
                  Column.of("Tổng số", Indicator.DOSSIER_PENDING_TOTAL),
                  Column.of("Trong hạn", Indicator.DOSSIER_PENDING_ON_TIME),
                  Column.of("Quá hạn", Indicator.DOSSIER_PENDING_OVERDUE))));

  private static final List<Column> ALL =
      GROUPS.stream().flatMap(group -> group.parts().stream()).toList();

  static final int COLUMNS = ALL.size();

  static final List<String> NAMES = ALL.stream().map(Column::name).toList();

  static final List<String> NUMBERS =
      IntStream.rangeClosed(1, COLUMNS).mapToObj(number -> "(" + number + ")").toList();

  /** What the columns of figures count, from left to right: behind the row's number and field. */
  public static final List<Indicator> INDICATORS =
      ALL.stream().flatMap(column -> column.indicator().stream()).toList();

  private Form06a() {}
}
