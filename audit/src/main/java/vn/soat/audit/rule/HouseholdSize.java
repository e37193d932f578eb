package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.arithmetic.Fraction;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.FigureRef;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.Span;

/**
 * Divides the people of a commune by its households: hardly less than two, hardly more than six.
 */
final class HouseholdSize {

  /** Characters between the households and the people that live in them. */
  private static final int NEXT = 40;

  /** Characters of " / ". */
  private static final int SLASH = 3;

  /** People and households of a commune, as opposed to those of one meeting. */
  private static final BigDecimal COMMUNE = BigDecimal.valueOf(300);

  private final Bounds bounds;
  private final AuditLog log;

  HouseholdSize(Bounds bounds, AuditLog log) {
    this.bounds = bounds;
    this.log = log;
  }

  void check(Report report) {
    List<Quantity> households = exact(report, QuantityKind.HOUSEHOLD);
    if (households.isEmpty()) {
      return;
    }
    for (Quantity people : exact(report, QuantityKind.PERSON)) {
      householdsOf(people, households).ifPresent(found -> check(found, people));
    }
  }

  private static List<Quantity> exact(Report report, QuantityKind kind) {
    List<Quantity> exact = new ArrayList<>();
    for (Quantity quantity : report.quantities()) {
      if (quantity.kind() == kind && quantity.figure().isExact()) {
        exact.add(quantity);
      }
    }
    return exact;
  }

  static boolean isPopulation(Quantity quantity) {
    return quantity.kind() == QuantityKind.PERSON && quantity.unit().equals("nhân khẩu");
  }

  /**
   * "1.499 hộ, 4.656 nhân khẩu", "4.656 người, sinh sống trong 1.499 hộ"; the poor households named
   * behind are others.
   */
  private static Optional<Quantity> householdsOf(Quantity people, List<Quantity> all) {
    Optional<Quantity> nearest = Optional.empty();
    int least = NEXT + 1;
    for (Quantity households : all) {
      int between = between(households, people);
      if (between >= 0
          && between < least
          && (isPopulation(people) || areOfOneCommune(people, households))) {
        nearest = Optional.of(households);
        least = between;
      }
    }
    return nearest;
  }

  private static boolean areOfOneCommune(Quantity people, Quantity households) {
    return isOfCommune(households)
        && isOfCommune(people)
        && !isAttendance(people, households)
        && !isOfNextItem(people, households);
  }

  /** "… giấy phép lái xe 12.877 người. - 1.136 hộ có mã QR": of another matter, on another line. */
  private static boolean isOfNextItem(Quantity people, Quantity households) {
    return households.evidence().line() > people.evidence().line();
  }

  /** "họp dân với 1.022 người/1.310 hộ": those who came, out of the households invited. */
  private static boolean isAttendance(Quantity people, Quantity households) {
    int slash = households.evidence().span().start() - people.evidence().span().end();
    return slash >= 0 && slash <= SLASH;
  }

  private static int between(Quantity one, Quantity other) {
    Span first = one.evidence().span();
    Span second = other.evidence().span();
    return Math.max(second.start() - first.end(), first.start() - second.end());
  }

  /** Smaller counts are those of a meeting or of a handful of households. */
  private static boolean isOfCommune(Quantity quantity) {
    return quantity.figure().value().compareTo(COMMUNE) >= 0;
  }

  private void check(Quantity households, Quantity people) {
    if (households.figure().value().signum() <= 0) {
      log.skip(SkipReason.WHOLE_OF_ZERO);
      return;
    }
    Fraction ratio = new Fraction(people.figure().value(), households.figure().value());
    boolean fits =
        ratio.compareTo(Fraction.of(bounds.get("household.people.least"))) >= 0
            && ratio.compareTo(Fraction.of(bounds.get("household.people.most"))) <= 0;
    log.judge(fits, () -> perHousehold(households, people, ratio));
  }

  private static Draft perHousehold(Quantity households, Quantity people, Fraction ratio) {
    String symbols =
        VietnameseNumbers.of(people.figure().value())
            + " : "
            + VietnameseNumbers.of(households.figure().value())
            + " = "
            + VietnameseNumbers.of(ratio.rounded(1));
    return Draft.of(
            Severity.WARNING,
            new Bilingual(
                "Số nhân khẩu mỗi hộ ngoài khoảng hợp lý: " + symbols,
                "Hardly a number of people to a household: " + symbols),
            List.of(FigureRef.of(households).cited(), FigureRef.of(people).cited()))
        .relating(symbols);
  }
}
