package vn.soat.audit.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.report.Relations;

/**
 * What must be changed besides, so that every relation about the figures of a repair holds: the
 * fewest and cheapest changes, after Fellegi and Holt. The relations of one root are few, so all
 * combinations of two changes are tried.
 */
final class Completion {

  /** Changes beside the first. */
  private static final int DEPTH = 2;

  /** What a relation costs that nothing within two edits mends. */
  private static final int UNMENDED = 8;

  /** Each change of its own is as unlikely as two more edits. */
  private static final int FURTHER_CHANGE = 4;

  private static final int MOST_EDITS = 4;

  /** No change costs less. */
  private static final int CHEAPEST = FURTHER_CHANGE + EditCost.SEPARATOR;

  private final Relations relations;

  Completion(Relations relations) {
    this.relations = relations;
  }

  /**
   * The cost of mending what is still broken around a relation once a change is made.
   *
   * @param broken the relation that the change mends
   * @param most what costs as much is of no interest, nor how much more it costs
   */
  int cost(Relation broken, Substitution change, int most) {
    return cost(change, openAround(broken, change), DEPTH, most);
  }

  private int cost(Substitution change, List<Relation> open, int depth, int most) {
    if (open.isEmpty()) {
      return 0;
    }
    int least = Math.min(most, UNMENDED * open.size());
    return depth == 0 ? least : cheapest(open.get(0), change, open, depth, least);
  }

  /** The cheapest mending of one relation, where it costs less than to leave all of them. */
  private int cheapest(
      Relation relation, Substitution change, List<Relation> open, int depth, int most) {
    int least = most;
    for (FigureRef figure : relation.figures()) {
      Optional<String> id = figure.id().filter(known -> !change.values().containsKey(known));
      if (id.isPresent() && least > CHEAPEST) {
        List<BigDecimal> values = relation.meantFor(figure, change);
        least = Math.min(least, values.isEmpty() ? UNMENDED : least);
        for (BigDecimal value : values) {
          least = Math.min(least, cost(figure, value, change, open, depth, least));
        }
      }
    }
    return least;
  }

  /**
   * @param least what need not be beaten: a change that costs as much, alone or with what it leaves
   *     broken, is looked at no further
   */
  private int cost(
      FigureRef figure,
      BigDecimal value,
      Substitution before,
      List<Relation> open,
      int depth,
      int least) {
    int edit = EditCost.between(figure.printed(), figure.written(value));
    if (edit > MOST_EDITS || edit == 0 || edit + FURTHER_CHANGE >= least) {
      return least;
    }
    String id = figure.id().orElseThrow();
    Substitution change = before.and(id, value);
    int most = least - edit - FURTHER_CHANGE;
    int room = mostLeft(most, depth - 1);
    List<Relation> left = new ArrayList<>();
    return addBroken(left, open, change, room) && addBroken(left, relations.of(id), change, room)
        ? edit + FURTHER_CHANGE + cost(change, left, depth - 1, most)
        : least;
  }

  /** How many relations may stay broken so that to mend them costs less. */
  private static int mostLeft(int most, int depth) {
    if (depth == 0) {
      return (most - 1) / UNMENDED;
    }
    return most > CHEAPEST ? Integer.MAX_VALUE : 0;
  }

  /** Whether those that a change leaves broken are no more than there is room for. */
  private static boolean addBroken(
      List<Relation> left, List<Relation> among, Substitution change, int room) {
    for (Relation relation : among) {
      if (isCounted(relation) && !relation.holds(change)) {
        addOnce(left, relation);
        if (left.size() > room) {
          return false;
        }
      }
    }
    return true;
  }

  /** The relations that share a figure with this one and do not hold with the change. */
  private List<Relation> openAround(Relation broken, Substitution change) {
    List<Relation> open = new ArrayList<>();
    for (FigureRef figure : broken.figures()) {
      for (Relation relation : figure.id().map(relations::of).orElse(List.of())) {
        if (isCounted(relation) && !relations.holds(relation) && !relation.holds(change)) {
          addOnce(open, relation);
        }
      }
    }
    return open;
  }

  /** Relations are large and few here, and each is found once. */
  private static void addOnce(List<Relation> relations, Relation relation) {
    for (Relation known : relations) {
      if (known == relation) {
        return;
      }
    }
    relations.add(relation);
  }

  /** What may be no relation at all asks for no repair. */
  static boolean isCounted(Relation relation) {
    return relation.certainty() != Certainty.WEAK;
  }
}
