package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some figures read as if other values stood there; {@link #NONE} reads everything as printed. */
public record Substitution(Map<String, BigDecimal> values) {

  public static final Substitution NONE = new Substitution(Map.of());

  public Substitution {
    values = Map.copyOf(values);
  }

  /** One figure changed; nothing where it has no id. */
  public static Substitution of(Optional<String> id, BigDecimal value) {
    return id.map(known -> new Substitution(Map.of(known, value))).orElse(NONE);
  }

  /** Two figures in each other's place. */
  public static Substitution exchange(FigureRef one, FigureRef other) {
    return new Substitution(
        Map.of(one.id().orElseThrow(), other.value(), other.id().orElseThrow(), one.value()));
  }

  /** This and one figure more. */
  public Substitution and(String id, BigDecimal value) {
    if (values.isEmpty()) {
      return new Substitution(Map.of(id, value));
    }
    Map<String, BigDecimal> all = new HashMap<>(values);
    all.put(id, value);
    return new Substitution(all);
  }

  /** What is read in the place of a figure. */
  BigDecimal valueOf(FigureRef figure) {
    BigDecimal other = other(figure);
    return other == null ? figure.value() : other;
  }

  /** How much more some figures come to than is printed. */
  BigDecimal more(List<FigureRef> figures) {
    BigDecimal more = BigDecimal.ZERO;
    for (FigureRef figure : figures) {
      BigDecimal other = other(figure);
      more = other == null ? more : more.add(other).subtract(figure.value());
    }
    return more;
  }

  public FigureRef apply(FigureRef figure) {
    BigDecimal other = other(figure);
    return other == null ? figure : figure.withValue(other);
  }

  private @Nullable BigDecimal other(FigureRef figure) {
    return values.isEmpty() || figure.id().isEmpty() ? null : values.get(figure.id().get());
  }
}
