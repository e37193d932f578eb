package vn.soat.corpus.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What time a report is of.
 *
 * @param label 6 tháng đầu năm 2023
 * @param next the time for which it plans
 * @param months how long it is
 * @param issued when it is signed
 * @param shifted whether it ends at the fourteenth, which a reader must be told
 */
record ReportPeriod(
    LocalDate from,
    LocalDate to,
    String label,
    String next,
    int months,
    LocalDate issued,
    boolean shifted) {

  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  static ReportPeriod of(Dice dice) {
    int year = dice.between(2008, 2025);
    return switch (dice.below(7)) {
      case 0 -> month(dice, year, dice.between(2, 11));
      case 1, 2 -> quarter(dice, year, dice.between(1, 4));
      case 3 -> half(dice, year);
      case 4 -> nine(dice, year);
      default -> year(dice, year);
    };
  }

  private static ReportPeriod month(Dice dice, int year, int month) {
    String form = dice.percent(50) ? "tháng %d năm %d" : "tháng %d/%d";
    return of(dice, year, month, 1, form.formatted(month, year), form.formatted(month + 1, year));
  }

  private static ReportPeriod quarter(Dice dice, int year, int quarter) {
    String form = dice.pick(List.of("quý %s năm %d", "quý %s/%d", "Quý %s năm %d"));
    String next =
        quarter == 4 ? form.formatted("I", year + 1) : form.formatted(QUARTERS.get(quarter), year);
    return of(dice, year, quarter * 3, 3, form.formatted(QUARTERS.get(quarter - 1), year), next);
  }

  private static ReportPeriod half(Dice dice, int year) {
    String six = dice.percent(70) ? "6 tháng" : "sáu tháng";
    return of(dice, year, 6, 6, six + " đầu năm " + year, six + " cuối năm " + year);
  }

  private static ReportPeriod nine(Dice dice, int year) {
    String label = dice.percent(60) ? "9 tháng đầu năm " : "9 tháng năm ";
    return of(dice, year, 9, 9, label + year, "3 tháng cuối năm " + year);
  }

  private static ReportPeriod year(Dice dice, int year) {
    return of(dice, year, 12, 12, "năm " + year, "năm " + (year + 1));
  }

  /** Some count to the month's end, some to the fourteenth, as the forms want it. */
  private static ReportPeriod of(
      Dice dice, int year, int lastMonth, int months, String label, String next) {
    boolean early = dice.percent(40);
    YearMonth last = YearMonth.of(year, lastMonth);
    LocalDate to = early ? last.atDay(14) : last.atEndOfMonth();
    YearMonth first = last.minusMonths(early ? months : months - 1);
    LocalDate from = first.atDay(early ? 15 : 1);
    LocalDate issued = to.plusDays(dice.between(1, 9));
    return new ReportPeriod(from, to, label, next, months, issued, early);
  }

  /** The first day that the label alone says. */
  LocalDate labelFrom() {
    return YearMonth.from(to).minusMonths(months - 1L).atDay(1);
  }

  /** The last day that the label alone says. */
  LocalDate labelTo() {
    return YearMonth.from(to).atEndOfMonth();
  }

  int year() {
    return to.getYear();
  }

  boolean isTwoTiers() {
    return !issued.isBefore(TWO_TIERS);
  }
}
