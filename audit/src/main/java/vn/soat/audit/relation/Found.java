package vn.soat.audit.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.soat.audit.SkipReason;

/** The relations of one sort in a report, and those that lack something. */
public record Found<R extends Relation>(List<R> relations, List<Unchecked> unchecked) {

  public Found {
    relations = List.copyOf(relations);
    unchecked = List.copyOf(unchecked);
  }

  /** Collects what a finder comes upon. */
  static final class Collector<R extends Relation> {

    private final List<R> relations = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();

    void add(R relation) {
      relations.add(relation);
    }

    void skip(SkipReason reason) {
      skip(reason, 1);
    }

    void skip(SkipReason reason, int times) {
      unchecked.addAll(Collections.nCopies(times, new Unchecked(reason)));
    }

    List<R> soFar() {
      return relations;
    }

    Found<R> found() {
      return new Found<>(relations, unchecked);
    }
  }
}
