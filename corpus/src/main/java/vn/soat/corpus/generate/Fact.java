package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of the world.
 *
 * @param key names it within the world: {@code online}, {@code f2.online} for the third field
 * @param value in the plain unit: pieces, people, đồng, km²
 * @param indicator of the record, for dossiers and procedures; else empty
 * @param scope the field of work that it is limited to
 */
record Fact(String key, BigDecimal value, Kind kind, String indicator, Optional<String> scope) {

  /** What is counted. */
  enum Kind {
    DOSSIER("hồ sơ"),
    PROCEDURE("thủ tục"),
    MONEY("đồng"),
    AREA("km2"),
    OTHER("");

    private final String unit;

    Kind(String unit) {
      this.unit = unit;
    }

    String unit() {
      return unit;
    }
  }

  /** By how much it is more or less than another; a figure that nobody prints. */
  Fact differenceFrom(Fact other) {
    BigDecimal difference = value.subtract(other.value).abs();
    return new Fact(key + "-" + other.key, difference, kind, "", scope);
  }

  /** Whether the gold lists it among the counts. */
  boolean isCounted() {
    return kind == Kind.DOSSIER || kind == Kind.PROCEDURE;
  }
}
