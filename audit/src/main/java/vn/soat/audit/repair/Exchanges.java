package vn.soat.audit.repair;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.report.Relations;
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

  /**
   * The figures of a ratio that is printed upside down, where this relation is one that their
   * exchange mends.
   */
  Optional<Repairs> ofInverted(Relation broken) {
    return relations.inverted().stream()
        .filter(r -> r.part().id().isPresent() && r.whole().id().isPresent())
        .map(r -> new Pair(r.part(), r.whole()))
        .filter(pair -> broken.holds(pair.change()))
        .findFirst()
        .map(pair -> repairs(List.of(repair(broken, pair)), pair.change()));
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
    Map<String, FigureRef> partners = new LinkedHashMap<>();
    for (Relation relation : relations.broken()) {
      for (FigureRef other : relation.figures()) {
        if (isPartner(figure, other)) {
          other.id().ifPresent(id -> partners.putIfAbsent(id, other));
        }
      }
    }
    return partners.values().stream()
        .sorted(Comparator.comparing(other -> other.evidence().span()));
  }

  private static boolean isPartner(FigureRef figure, FigureRef other) {
    return apart(figure, other) <= NEAR
        && other.nature() == figure.nature()
        && !other.id().equals(figure.id())
        && other.value().compareTo(figure.value()) != 0
        && !Habits.exceeds(figure, other.value())
        && !Habits.exceeds(other, figure.value());
  }

  private static int apart(FigureRef one, FigureRef other) {
    return Math.abs(one.evidence().span().start() - other.evidence().span().start());
  }

  private boolean mendsAll(Pair pair) {
    Substitution change = pair.change();
    Set<Relation> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    change.values().keySet().forEach(id -> touched.addAll(relations.of(id)));
    int mended = 0;
    for (Relation relation : touched) {
      mended += relations.holds(relation) ? 0 : 1;
    }
    return mended > 1 && touched.stream().allMatch(relation -> relation.holds(change));
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
