package vn.soat.corpus.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Pairs what was wanted with what was had, one to one: equal keys, lines at most one apart, the
 * nearest first.
 */
record Pairing<G, P>(List<Pair<G, P>> pairs, List<G> missed, List<P> extra) {

  private static final int SLACK = 1;

  record Pair<G, P>(G wanted, P had) {}

  /** How to read one side. */
  record Side<T>(List<T> items, ToIntFunction<T> line, Function<T, Object> key) {}

  private record Candidate(int distance, int wanted, int had) {}

  static <G, P> Pairing<G, P> of(Side<G> wanted, Side<P> had) {
    BitSet usedWanted = new BitSet();
    BitSet usedHad = new BitSet();
    List<Pair<G, P>> pairs = new ArrayList<>();
    for (Candidate c : candidates(wanted, had)) {
      if (!usedWanted.get(c.wanted()) && !usedHad.get(c.had())) {
        usedWanted.set(c.wanted());
        usedHad.set(c.had());
        pairs.add(new Pair<>(wanted.items().get(c.wanted()), had.items().get(c.had())));
      }
    }
    return new Pairing<>(
        List.copyOf(pairs), rest(wanted.items(), usedWanted), rest(had.items(), usedHad));
  }

  private static <G, P> List<Candidate> candidates(Side<G> wanted, Side<P> had) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < wanted.items().size(); i++) {
      for (int j = 0; j < had.items().size(); j++) {
        G want = wanted.items().get(i);
        P have = had.items().get(j);
        int distance = Math.abs(wanted.line().applyAsInt(want) - had.line().applyAsInt(have));
        if (distance <= SLACK && wanted.key().apply(want).equals(had.key().apply(have))) {
          found.add(new Candidate(distance, i, j));
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Candidate::distance)
            .thenComparingInt(Candidate::wanted)
            .thenComparingInt(Candidate::had));
    return found;
  }

  private static <T> List<T> rest(List<T> items, BitSet used) {
    List<T> rest = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < items.size(); i = used.nextClearBit(i + 1)) {
      rest.add(items.get(i));
    }
    return List.copyOf(rest);
  }
}
