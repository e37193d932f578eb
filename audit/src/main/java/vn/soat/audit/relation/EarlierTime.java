package vn.soat.audit.relation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/** Tells the figures that a report gives of an earlier time, to compare its own with. */
public final class EarlierTime {

  private EarlierTime() {}

  /**
   * "so với cùng kỳ 2018 (4.802 hồ sơ)", "(cùng kỳ 21 hồ sơ)". A report from 15 December on may
   * name the whole year before.
   */
  public static boolean isOf(Quantity quantity, Report report) {
    return quantity
        .period()
        .filter(period -> hasNoDays(period) || isNamedSo(period) || isEarlier(period, report))
        .isPresent();
  }

  private static boolean isNamedSo(Period period) {
    return period.text().toLowerCase(Locale.ROOT).startsWith("cùng kỳ");
  }

  private static boolean hasNoDays(Period period) {
    return period.from().isEmpty() && period.to().isEmpty();
  }

  private static boolean isEarlier(Period period, Report report) {
    Optional<Period> own = report.header().period();
    return isBefore(period.to(), own.flatMap(Period::from))
        || (isBefore(period.to(), own.flatMap(Period::to))
            && isBefore(period.from(), own.flatMap(Period::from)));
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }
}
