package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.Optional;

/** One figure read as if another value stood there; {@link #NONE} reads everything as printed. */
public record Substitution(Optional<String> id, BigDecimal value) {

  public static final Substitution NONE = new Substitution(Optional.empty(), BigDecimal.ZERO);

  public FigureRef apply(FigureRef figure) {
    return id.isPresent() && id.equals(figure.id()) ? figure.withValue(value) : figure;
  }
}
