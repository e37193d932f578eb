package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scores of one or several reports, and everything that was missed.
 *
 * @param scores how often what was paired is right, in the rows of the project's first scorer
 * @param measures precision and recall of every field and rule, by name
 */
public record Scores(
    List<Score> scores, List<Measure> measures, Repairs repairs, List<Miss> misses) {

  public Scores {
    scores = List.copyOf(scores);
    measures = List.copyOf(measures);
    misses = List.copyOf(misses);
  }

  /** The scores of several reports taken together. */
  public static Scores together(Collection<Scores> parts) {
    Tally tally = new Tally("");
    parts.forEach(tally::add);
    return tally.scores();
  }

  /** The score of a row; nothing of nothing if it was never measured. */
  public Score of(String row) {
    return scores.stream()
        .filter(s -> s.field().equals(row))
        .findFirst()
        .orElseGet(() -> new Score(row, 0, 0));
  }

  /** The measure of a field; all zero if it was never measured. */
  public Measure measure(String field) {
    return measures.stream()
        .filter(m -> m.field().equals(field))
        .findFirst()
        .orElseGet(() -> new Measure(field, 0, 0, 0, 0));
  }

  /** What was missed of one field. */
  public List<Miss> misses(String field) {
    return misses.stream().filter(m -> m.field().equals(field)).toList();
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
    return new Measure(kind, recall.good(), recall.of(), precision.good(), precision.of()).f1();
  }

  /** Adds up while one report is scored. */
  static final class Tally {

    private final String report;
    private final Map<String, Score> scores = new TreeMap<>();
    private final Map<String, Measure> measures = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private Repairs repairs = Repairs.NONE;

    Tally(String report) {
      this.report = report;
    }

    void add(String row, int good, int of) {
      Score score = new Score(row, good, of);
      scores.merge(row, score, (a, b) -> new Score(row, a.good() + b.good(), a.of() + b.of()));
    }

    void add(String row, boolean good) {
      add(row, good ? 1 : 0, 1);
    }

    void measure(String field, int found, int wanted, int right, int given) {
      measures.merge(field, new Measure(field, found, wanted, right, given), Measure::plus);
    }

    /** One value that the gold has or not, and the record has or not. */
    void field(String field, boolean wanted, boolean given, boolean same) {
      int right = same && wanted ? 1 : 0;
      measure(field, right, wanted ? 1 : 0, right, given ? 1 : 0);
    }

    void repairs(Repairs more) {
      repairs = repairs.plus(more);
    }

    void missed(String field, int line, String quote, String wanted) {
      miss(field, Miss.Kind.MISSED, line, quote, Optional.of(wanted), Optional.empty());
    }

    void extra(String field, int line, String quote, String had) {
      miss(field, Miss.Kind.EXTRA, line, quote, Optional.empty(), Optional.of(had));
    }

    void miss(
        String field,
        Miss.Kind kind,
        int line,
        String quote,
        Optional<String> wanted,
        Optional<String> had) {
      misses.add(new Miss(report, field, kind, line, quote, wanted, had));
    }

    private void add(Scores part) {
      part.scores.forEach(s -> add(s.field(), s.good(), s.of()));
      part.measures.forEach(m -> measures.merge(m.field(), m, Measure::plus));
      repairs(part.repairs);
      misses.addAll(part.misses);
    }

    Scores scores() {
      return new Scores(
          List.copyOf(scores.values()), List.copyOf(measures.values()), repairs, misses);
    }
  }
}
