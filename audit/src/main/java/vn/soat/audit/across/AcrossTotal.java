package vn.soat.audit.across;

import java.util.List;
import java.util.Optional;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/** Six months cannot have more dossiers than the year that they are a part of. */
final class AcrossTotal implements AcrossRule {

  /** Counts that only grow within a year. */
  private static final List<Indicator> GROWING =
      List.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RECEIVED_ONLINE,
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_DIGITISED);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "across-total",
        Severity.ERROR,
        new Bilingual(
            "Số liệu của kỳ ngắn lớn hơn số liệu của kỳ dài chứa nó",
            "A period has more than the longer one that it is a part of"),
        new Bilingual(
            "Hồ sơ tiếp nhận, giải quyết, số hóa chỉ cộng dồn trong năm: sáu tháng không thể nhiều"
                + " hơn cả năm. Chỉ so sánh số toàn xã của cùng một cơ quan.",
            "Dossiers received, resolved or digitised only add up within a year: six months cannot"
                + " have more than the year. Only totals of one and the same office are compared."),
        "[6-thang.txt]\nTổng số hồ sơ tiếp nhận 6 tháng đầu năm 2023 là 1.302 hồ sơ.\n"
            + "[nam.txt]\nTổng số hồ sơ tiếp nhận năm 2023 là 1.105 hồ sơ.",
        "[6-thang.txt]\nTổng số hồ sơ tiếp nhận 6 tháng đầu năm 2023 là 1.302 hồ sơ.\n"
            + "[nam.txt]\nTổng số hồ sơ tiếp nhận năm 2023 là 2.455 hồ sơ.");
  }

  @Override
  public void check(List<Stated> reports, AcrossLog log) {
    for (Stated part : reports) {
      for (Stated whole : reports) {
        if (part.hasPeriod() && part.sameOffice(whole) && part.isInside(whole)) {
          GROWING.forEach(indicator -> compare(part, whole, indicator, log));
        }
      }
    }
  }

  private static void compare(Stated part, Stated whole, Indicator indicator, AcrossLog log) {
    Optional<Quantity> less = part.figure(indicator);
    Optional<Quantity> more = whole.figure(indicator);
    if (less.isEmpty() || more.isEmpty()) {
      log.skip(SkipReason.PART_NOT_STATED);
      return;
    }
    boolean fits = Stated.value(less.get()).compareTo(Stated.value(more.get())) <= 0;
    log.judge(
        fits
            ? Optional.empty()
            : Optional.of(finding(part.place(less.get()), whole.place(more.get()))));
  }

  private static AcrossFinding finding(Place part, Place whole) {
    Bilingual places = AcrossFinding.words(List.of(part, whole));
    return new AcrossFinding(
        "across-total",
        Severity.ERROR,
        new Bilingual(
            "Số liệu của kỳ ngắn lớn hơn số liệu của kỳ dài chứa nó: " + places.vi(),
            "A period has more than the longer one that it is a part of: " + places.en()),
        List.of(part, whole));
  }
}
