package vn.soat.audit.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/** The shares that stand beside counts, by the id of the count. */
public final class PrintedShares {

  private final Map<String, Percentage> byPart = new HashMap<>();

  public PrintedShares(Report report) {
    for (Percentage percentage : report.percentages()) {
      boolean plain =
          percentage.figure().isExact()
              && percentage.range().isEmpty()
              && percentage.change().isEmpty();
      if (plain) {
        percentage
            .ratio()
            .numerator()
            .flatMap(operand -> operand.id())
            .ifPresent(id -> byPart.putIfAbsent(id, percentage));
      }
    }
  }

  /**
   * Whether every count has its share and the shares, rounded or cut, are 100 % together: then the
   * counts are all of one whole, whatever it is.
   */
  public boolean makeUpHundred(List<Quantity> parts) {
    return parts.stream().allMatch(part -> byPart.containsKey(part.id()))
        && HundredRelation.makeHundred(
            parts.stream().map(part -> FigureRef.of(share(part))).toList());
  }

  private Percentage share(Quantity part) {
    return Objects.requireNonNull(byPart.get(part.id()));
  }
}
