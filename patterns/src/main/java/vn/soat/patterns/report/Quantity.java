package vn.soat.patterns.report;

import java.util.Optional;

/**
 * One counted or measured figure.
 *
 * @param id unique in its report: {@code q1}, {@code q2}, …
 * @param unit as the vocabulary writes it: {@code hồ sơ}, {@code thủ tục}, {@code đồng}
 * @param scope the field, office or village that it is limited to; empty for the whole commune
 * @param worded whether it is a zero said in words ("không có hồ sơ quá hạn")
 */
public record Quantity(
    String id,
    QuantityKind kind,
    Figure figure,
    String unit,
    Optional<Indicator> indicator,
    Optional<String> scope,
    Optional<Period> period,
    boolean worded,
    Evidence evidence) {

  /** Whether two quantities count or measure the same sort of thing. */
  public boolean isLike(Quantity other) {
    return kind == other.kind && unit.equals(other.unit);
  }
}
