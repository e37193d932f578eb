package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The scores of one or several reports, by field, and everything that was missed. */
public record Scores(List<Score> scores, List<Miss> misses) {

  public Scores {
    scores = List.copyOf(scores);
    misses = List.copyOf(misses);
  }

  /** The scores of several reports taken together. */
  public static Scores together(Collection<Scores> parts) {
    Tally tally = new Tally();
    for (Scores part : parts) {
      part.scores.forEach(s -> tally.add(s.field(), s.good(), s.of()));
      part.misses.forEach(tally::miss);
    }
    return tally.scores();
  }

  /** The score of a field; nothing of nothing if it was never measured. */
  public Score of(String field) {
    return scores.stream()
        .filter(s -> s.field().equals(field))
        .findFirst()
        .orElseGet(() -> new Score(field, 0, 0));
  }

  /**
   * The harmonic mean of precision and recall, with four decimals.
   *
   * @param kind {@code references}, {@code percentages} or {@code counts}
   * @return empty if either was not measured
   */
  public Optional<BigDecimal> f1(String kind) {
    Score precision = of(kind + ".precision");
    Score recall = of(kind + ".recall");
    if (precision.of() == 0 || recall.of() == 0) {
      return Optional.empty();
    }
    // 2pr / (p + r) with p = g/a and r = h/b is 2gh / (gb + ha): one division, no rounding before.
    long above = 2L * precision.good() * recall.good();
    long below = (long) precision.good() * recall.of() + (long) recall.good() * precision.of();
    return Optional.of(
        below == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 4, RoundingMode.HALF_UP));
  }

  /** Adds up while one report is scored. */
  static final class Tally {

    private final Map<String, Score> scores = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();

    void add(String field, int good, int of) {
      scores.merge(
          field,
          new Score(field, good, of),
          (a, b) -> new Score(field, a.good() + b.good(), a.of() + b.of()));
    }

    void add(String field, boolean good) {
      add(field, good ? 1 : 0, 1);
    }

    void miss(Miss miss) {
      misses.add(miss);
    }

    Scores scores() {
      return new Scores(List.copyOf(scores.values()), misses);
    }
  }
}
