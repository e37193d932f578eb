package vn.soat.audit.repair;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Relations;
import vn.soat.audit.relation.Substitution;
import vn.soat.patterns.text.Bilingual;

/**
 * Looks for two figures that stand in each other's place. That is one slip, and it is proved where
 * it mends two relations at once and breaks none.
 */
final class Exchanges {

  /** Characters; figures further apart are not exchanged in writing. */
  private static final int NEAR = 400;

  private static final int MOST = 3;

  private static final BigDecimal CONFIDENCE = new BigDecimal("0.6");

  private final Relations relations;

  Exchanges(Relations relations) {
    this.relations = relations;
  }

  /**
   * The exchanges that mend this relation and another. Either the counts may be exchanged or their
   * shares: where both would do, both are alternatives.
   */
  Optional<Repairs> mending(Relation broken) {
    List<Pair> found =
        broken.figures().stream()
            .filter(figure -> figure.id().isPresent())
            .flatMap(figure -> partners(figure).map(partner -> new Pair(figure, partner)))
            .filter(this::mendsAll)
            .toList();
    List<Repair> repairs = found.stream().limit(MOST).map(pair -> repair(broken, pair)).toList();
    return found.stream().findFirst().map(Pair::change).map(change -> repairs(repairs, change));
  }

  private static Repairs repairs(List<Repair> found, Substitution change) {
    boolean clear = found.size() == 1;
    return new Repairs(
        clear ? Optional.of(found.get(0)) : Optional.empty(),
        clear ? List.of() : found,
        Optional.of(change));
  }

  private record Pair(FigureRef one, FigureRef other) {

    Substitution change() {
      return Substitution.exchange(one, other);
    }
  }

  /** Figures of the same nature in relations that are broken, too. */
  private Stream<FigureRef> partners(FigureRef figure) {
    return relations.all().stream()
        .filter(relation -> !relation.holds(Substitution.NONE))
        .flatMap(relation -> relation.figures().stream())
        .distinct()
        .filter(other -> other.id().isPresent() && !other.id().equals(figure.id()))
        .filter(other -> other.nature() == figure.nature())
        .filter(other -> other.value().compareTo(figure.value()) != 0)
        .filter(other -> apart(figure, other) <= NEAR);
  }

  private static int apart(FigureRef one, FigureRef other) {
    return Math.abs(one.evidence().span().start() - other.evidence().span().start());
  }

  private boolean mendsAll(Pair pair) {
    Set<Relation> touched = new HashSet<>();
    pair.change().values().keySet().forEach(id -> touched.addAll(relations.of(id)));
    long mended = touched.stream().filter(r -> !r.holds(Substitution.NONE)).count();
    return mended > 1 && touched.stream().allMatch(r -> r.holds(pair.change()));
  }

  private static Repair repair(Relation broken, Pair pair) {
    String one = pair.one().printed();
    String other = pair.other().printed();
    String symbols = broken.symbols(pair.change());
    Bilingual because =
        new Bilingual(
            "Nếu đổi chỗ " + one + " và " + other + " cho nhau thì khớp: " + symbols,
            "With " + one + " and " + other + " exchanged it fits: " + symbols);
    return new Repair(pair.one().id(), other, because, CONFIDENCE);
  }
}
