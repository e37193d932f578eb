package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.FigureRef;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;

/** Judges areas and populations by those of the largest communes. */
final class ImplausibleSize {

  private static final Map<String, BigDecimal> SQUARE_KILOMETRES =
      Map.of("km2", BigDecimal.ONE, "ha", new BigDecimal("0.01"), "m2", new BigDecimal("0.000001"));

  private final Bounds bounds;
  private final AuditLog log;

  ImplausibleSize(Bounds bounds, AuditLog log) {
    this.bounds = bounds;
    this.log = log;
  }

  void check(Report report) {
    List<Quantity> populations = new ArrayList<>();
    for (Quantity quantity : report.quantities()) {
      if (quantity.kind() == QuantityKind.AREA) {
        area(quantity);
      } else if (HouseholdSize.isPopulation(quantity)) {
        populations.add(quantity);
      }
    }
    populations.forEach(this::people);
  }

  private void area(Quantity area) {
    BigDecimal factor = SQUARE_KILOMETRES.get(area.unit());
    if (factor == null || !area.figure().isExact()) {
      log.skip(SkipReason.LOOSE_FIGURE);
      return;
    }
    BigDecimal most = bounds.get("commune.area.most");
    boolean fits = area.figure().value().multiply(factor).compareTo(most) <= 0;
    log.judge(fits, () -> tooLarge(area, VietnameseNumbers.of(most) + " km2"));
  }

  private void people(Quantity people) {
    BigDecimal most = bounds.get("commune.people.most");
    boolean fits = people.figure().value().compareTo(most) <= 0;
    log.judge(fits, () -> tooLarge(people, VietnameseNumbers.of(most)));
  }

  static Draft tooLarge(Quantity quantity, String most) {
    FigureRef figure = FigureRef.of(quantity);
    boolean named = figure.printed().endsWith(quantity.unit());
    String printed = named ? figure.printed() : figure.printed() + " " + quantity.unit();
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            printed + " lớn hơn mức có thể có của một xã (" + most + ")",
            printed + " is more than a commune can have (" + most + ")"),
        List.of(figure.cited()));
  }
}
