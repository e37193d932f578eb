package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Chance that repeats itself: SplitMix64 (Steele, Lea, Flood 2014), written out here so that a seed
 * gives the same reports under every Java.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Dice for one report of a run, so that it does not depend on how many are written. */
  static Dice of(long seed, int index) {
    Dice dice = new Dice(seed);
    return new Dice(dice.next() ^ mix(index * GOLDEN + 1));
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Both ends included. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** True so many times in a hundred. */
  boolean percent(int chance) {
    return below(100) < chance;
  }

  /** True so many times in a million. */
  boolean million(int chance) {
    return below(1_000_000) < chance;
  }

  <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** One of several, each as often as its weight. */
  <T> T weighted(List<T> from, ToIntFunction<T> weight) {
    int rest = below(from.stream().mapToInt(weight).sum());
    for (T one : from) {
      rest -= weight.applyAsInt(one);
      if (rest < 0) {
        return one;
      }
    }
    throw new IllegalStateException("weights must be positive");
  }

  <T> List<T> shuffled(List<T> from) {
    List<T> rest = new ArrayList<>(from);
    List<T> out = new ArrayList<>();
    while (!rest.isEmpty()) {
      out.add(rest.remove(below(rest.size())));
    }
    return out;
  }

  /** Some of a list, in its order. */
  <T> List<T> some(List<T> from, int count) {
    List<T> chosen = shuffled(from).subList(0, Math.min(count, from.size()));
    return from.stream().filter(chosen::contains).toList();
  }
}
