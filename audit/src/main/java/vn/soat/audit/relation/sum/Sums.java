package vn.soat.audit.relation.sum;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.SumRelation;

/** Collects the sums of a report, those of the same figures once: the first that is found stays. */
final class Sums {

  /** The figures of a sum; a zero more or less makes no other sum. */
  private record Key(Optional<String> whole, Set<String> parts) {

    static Key of(SumRelation sum) {
      Set<String> parts = new HashSet<>();
      for (FigureRef part : sum.parts()) {
        if (part.value().signum() != 0) {
          parts.add(part.id().orElse(""));
        }
      }
      return new Key(sum.whole().id(), parts);
    }
  }

  private final Found.Collector<SumRelation> collector = new Found.Collector<>();
  private final Set<Key> known = new HashSet<>();

  void add(SumRelation relation) {
    if (known.add(Key.of(relation))) {
      collector.add(relation);
    }
  }

  void skip(SkipReason reason) {
    collector.skip(reason);
  }

  void skipIf(boolean condition, SkipReason reason) {
    if (condition) {
      collector.skip(reason);
    }
  }

  Found<SumRelation> found() {
    return collector.found();
  }
}
