package vn.soat.patterns.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.soat.patterns.text.Span;

/**
 * How many sentences were found with both ends right.
 *
 * @param sentences how many there are
 * @param found how many were proposed
 * @param right how many of these are sentences
 */
record Score(int sentences, int found, int right) {

  static Score of(List<Passage> passages, Function<Passage, List<Span>> splitter) {
    Score sum = new Score(0, 0, 0);
    for (Passage passage : passages) {
      List<Span> spans = splitter.apply(passage);
      Set<Span> right = new HashSet<>(spans);
      right.retainAll(new HashSet<>(passage.sentences()));
      sum =
          new Score(
              sum.sentences + passage.sentences().size(),
              sum.found + spans.size(),
              sum.right + right.size());
    }
    return sum;
  }

  /** Whether F1 is at least so many hundredths. */
  boolean atLeast(int percent) {
    return 200L * right >= (long) percent * (sentences + found);
  }

  boolean betterThan(Score other) {
    return (long) right * (other.sentences + other.found)
        > (long) other.right * (sentences + found);
  }

  @Override
  public String toString() {
    BigDecimal f1 =
        BigDecimal.valueOf(2L * right)
            .divide(BigDecimal.valueOf((long) sentences + found), 4, RoundingMode.HALF_UP);
    return "F1 " + f1 + ", " + right + " right of " + found + " found, " + sentences + " there";
  }
}
