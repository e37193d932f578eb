package vn.soat.audit.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.soat.audit.SkipReason;

/**
 * The relations of one sort in a report.
 *
 * @param unchecked how many would-be relations lack something, by what they lack
 */
public record Found<R extends Relation>(List<R> relations, Map<SkipReason, Integer> unchecked) {

  public Found {
    relations = List.copyOf(relations);
    unchecked = Map.copyOf(unchecked);
  }

  /** Collects what a finder comes upon. */
  public static final class Collector<R extends Relation> {

    private final List<R> relations = new ArrayList<>();
    private final Map<SkipReason, Integer> unchecked = new EnumMap<>(SkipReason.class);

    public void add(R relation) {
      relations.add(relation);
    }

    public void skip(SkipReason reason) {
      skip(reason, 1);
    }

    public void skip(SkipReason reason, int times) {
      unchecked.merge(reason, times, Integer::sum);
    }

    public List<R> soFar() {
      return relations;
    }

    public Found<R> found() {
      return new Found<>(relations, unchecked);
    }
  }
}
