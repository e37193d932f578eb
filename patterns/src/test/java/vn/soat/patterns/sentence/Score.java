package vn.soat.patterns.sentence;

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

  /** F1 in ten-thousandths, for people. */
  @Override
  public String toString() {
    return right
        + " right of "
        + found
        + " found and "
        + sentences
        + " there: F1 = 0."
        + 20_000L * right / (sentences + found);
  }
}
