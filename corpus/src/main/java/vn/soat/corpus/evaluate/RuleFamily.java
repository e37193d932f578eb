package vn.soat.corpus.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that speak of the same trouble. Gold and program may name it differently, as one digit can
 * break a ratio and a sum at once, and a wrong unit a ratio.
 */
enum RuleFamily {
  RATIO,
  SUM,
  CONFLICT,
  NUMBER,
  ORDER,
  CODE,
  DATE,
  UNIT,
  MISSING,
  STRUCTURE;

  private static final Map<String, RuleFamily> OF_RULE =
      Map.ofEntries(
          Map.entry("percentage-mismatch", RATIO),
          Map.entry("percentage-truncated", RATIO),
          Map.entry("inverted-ratio", RATIO),
          Map.entry("impossible-ratio", RATIO),
          Map.entry("sum-mismatch", SUM),
          Map.entry("percentages-not-100", SUM),
          Map.entry("conflicting-value", CONFLICT),
          Map.entry("same-value-different-period", CONFLICT),
          Map.entry("document-number-reused", NUMBER),
          Map.entry("document-date-conflict", NUMBER),
          Map.entry("document-order", ORDER),
          Map.entry("document-code-malformed", CODE),
          Map.entry("date-malformed", DATE),
          Map.entry("date-impossible", DATE),
          Map.entry("date-out-of-period", DATE),
          Map.entry("implausible-unit", UNIT),
          Map.entry("missing-figure", MISSING),
          Map.entry("structure", STRUCTURE));

  private static final Set<Set<RuleFamily>> COMPATIBLE =
      Set.of(
          Set.of(RATIO, CONFLICT),
          Set.of(RATIO, SUM),
          Set.of(RATIO, UNIT),
          Set.of(SUM, CONFLICT),
          Set.of(NUMBER, CONFLICT),
          Set.of(CODE, MISSING));

  /** The family of a rule; empty for a rule that gold does not know. */
  static Optional<RuleFamily> of(String rule) {
    return Optional.ofNullable(OF_RULE.get(rule));
  }

  static boolean compatible(String rule, String other) {
    Optional<RuleFamily> a = of(rule);
    Optional<RuleFamily> b = of(other);
    return a.isPresent() && b.isPresent() && a.get().fits(b.get());
  }

  private boolean fits(RuleFamily other) {
    return this == other || COMPATIBLE.contains(Set.of(this, other));
  }
}
