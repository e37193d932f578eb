package vn.soat.audit.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.Candidate.Edit;
import vn.soat.audit.repair.Candidate.Effect;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/**
 * Finds the cheapest change of one figure that makes a relation hold, after Fellegi and Holt: the
 * fewest changes that satisfy all relations at once. Costs follow the printed characters.
 */
public final class RepairSearch {

  /** Three halves: one digit, a separator, or a copy of the same indicator elsewhere. */
  private static final int CLEAR = 3;

  /** Two edits: proposed only if a second relation points to the same figure. */
  private static final int MOST = 4;

  /** The best must be one whole edit cheaper than the next. */
  private static final int MARGIN = 2;

  /** A value that the report gives for the same indicator elsewhere may be the one meant. */
  private static final int STALE_COPY = 3;

  private static final int ALTERNATIVES = 3;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** A figure that two other relations confirm is not the one to change. */
  private static final int FIXED = 2;

  private final Relations relations;
  private final Exchanges exchanges;
  private final Completion completion;
  private final Habits habits;

  public RepairSearch(Relations relations) {
    this.relations = relations;
    this.exchanges = new Exchanges(relations);
    this.completion = new Completion(relations);
    this.habits = new Habits(relations);
  }

  /** What could be changed so that a relation holds which does not. */
  public Repairs repair(Relation broken) {
    return exchanges.ofInverted(broken).orElseGet(() -> repair(broken, ranked(broken)));
  }

  private Repairs repair(Relation broken, List<Candidate> ranked) {
    return cheapest(ranked)
        .or(() -> exchanges.mending(broken))
        .orElseGet(() -> new Repairs(Optional.empty(), alternatives(ranked)));
  }

  private Optional<Repairs> cheapest(List<Candidate> ranked) {
    return ranked.stream()
        .findFirst()
        .filter(best -> isClear(best, ranked))
        .map(best -> Repairs.clear(repair(best, confidence(best, true)), best.change()));
  }

  private List<Candidate> ranked(Relation broken) {
    List<Candidate> all =
        broken.figures().stream()
            .filter(figure -> figure.id().isPresent())
            .flatMap(figure -> candidates(broken, figure))
            .sorted(Comparator.comparingInt(Candidate::cost).thenComparing(RepairSearch::isOdd))
            .toList();
    return completed(broken, all);
  }

  /** Large sums of money are round: of values as near to each other the one in thousands. */
  private static boolean isOdd(Candidate candidate) {
    BigDecimal value = candidate.edit().value();
    return value.compareTo(THOUSAND) < 0
        ? value.signum() != 0
        : value.remainder(THOUSAND).signum() != 0;
  }

  /**
   * With what it costs to mend the rest, the cheapest first. That makes none cheaper: where as many
   * as are told cost no more than the next, the others need no look.
   */
  private List<Candidate> completed(Relation broken, List<Candidate> all) {
    List<Candidate> done = new ArrayList<>();
    for (Candidate next : all) {
      if (done.size() >= ALTERNATIVES && next.cost() >= done.get(ALTERNATIVES - 1).cost()) {
        break;
      }
      int most =
          done.size() < ALTERNATIVES
              ? Integer.MAX_VALUE
              : done.get(ALTERNATIVES - 1).cost() - next.cost();
      done.add(next.withFurther(completion.cost(broken, next.change(), most)));
      done.sort(Comparator.comparingInt(Candidate::cost));
    }
    return done;
  }

  private static List<Repair> alternatives(List<Candidate> ranked) {
    return ranked.stream().limit(ALTERNATIVES).map(c -> repair(c, confidence(c, false))).toList();
  }

  /** Also the values that other relations ask of the figure, if they would do here. */
  private Stream<Candidate> candidates(Relation broken, FigureRef figure) {
    Set<BigDecimal> values = new LinkedHashSet<>(valuesIn(broken, figure));
    for (Relation other : relations.of(figure.id().orElseThrow())) {
      if (!relations.holds(other)) {
        values.addAll(valuesIn(other, figure));
      }
    }
    return values.stream()
        .map(value -> edit(broken, figure, value))
        .filter(edit -> edit.cost() <= MOST && broken.holds(edit.change()))
        .map(edit -> new Candidate(broken, edit, effect(edit)))
        .filter(candidate -> candidate.confirmed() < FIXED);
  }

  private List<BigDecimal> valuesIn(Relation relation, FigureRef figure) {
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal value : relation.meantFor(figure, Substitution.NONE)) {
      if (value.compareTo(figure.value()) != 0 && habits.allow(figure, value, relation)) {
        values.add(value);
      }
    }
    return values;
  }

  private Edit edit(Relation broken, FigureRef figure, BigDecimal value) {
    String replacement = habits.written(figure, value, broken);
    int cost = EditCost.between(figure.printed(), replacement);
    boolean isCopy = cost > STALE_COPY && copies(figure, value) > 0;
    return new Edit(figure, value, replacement, isCopy ? STALE_COPY : cost);
  }

  private Effect effect(Edit edit) {
    int confirmed = 0;
    boolean stands = false;
    int mended = 0;
    int left = 0;
    for (Relation relation : relations.of(edit.figure().id().orElse(""))) {
      boolean before = relations.holds(relation);
      boolean after = relation.holds(edit.change());
      confirmed += before && !after ? 1 : 0;
      stands |= before && after;
      mended += !before && after && Completion.isCounted(relation) ? 1 : 0;
      left += !before && !after && Completion.isCounted(relation) ? 1 : 0;
    }
    return new Effect(confirmed + copies(edit.figure()), stands, mended, left);
  }

  /** The same indicator with the same value elsewhere confirms a figure, once. */
  private int copies(FigureRef figure) {
    return Math.min(1, copies(figure, figure.value()));
  }

  private int copies(FigureRef figure, BigDecimal value) {
    if (figure.nature() == FigureRef.Nature.SHARE || figure.indicator().isEmpty()) {
      return 0;
    }
    int copies = 0;
    for (Quantity other : relations.figuresOf(figure.indicator().get())) {
      if (other.figure().value().compareTo(value) == 0
          && !figure.id().equals(Optional.of(other.id()))
          && other.scope().equals(scope(figure))) {
        copies++;
      }
    }
    return copies;
  }

  /** The field that a figure is told of: that of another has figures of its own. */
  private Optional<String> scope(FigureRef figure) {
    return relations.quantity(figure).flatMap(Quantity::scope);
  }

  /** One relation alone seldom decides: a second must point to the figure, or clear the others. */
  private boolean isClear(Candidate best, List<Candidate> ranked) {
    boolean decided =
        best.mended() > 1 || (best.edit().cost() <= CLEAR && othersAreConfirmed(best));
    boolean alone = ranked.size() == 1 || ranked.get(1).cost() - best.cost() >= MARGIN;
    return decided
        && alone
        && best.mendsAll()
        && Completion.isCounted(best.relation())
        && !isBoundOnly(best.relation());
  }

  /** Parts that are more than their whole say how it is wrong, not what stood there. */
  private static boolean isBoundOnly(Relation broken) {
    return broken instanceof SumRelation sum && sum.demand() == SumRelation.Demand.AT_MOST;
  }

  private boolean othersAreConfirmed(Candidate best) {
    return best.relation().figures().stream()
        .filter(figure -> !figure.equals(best.figure()))
        .allMatch(this::isConfirmed);
  }

  private boolean isConfirmed(FigureRef figure) {
    return copies(figure) > 0
        || figure.id().stream().flatMap(id -> relations.of(id).stream()).anyMatch(relations::holds);
  }

  private static BigDecimal confidence(Candidate candidate, boolean clear) {
    int tenths = clear ? 9 : 5;
    int less =
        Math.min(
            tenths - 1, candidate.edit().cost() > CLEAR ? 2 : candidate.edit().cost() > 2 ? 1 : 0);
    return BigDecimal.valueOf(tenths - less, 1);
  }

  private static Repair repair(Candidate candidate, BigDecimal confidence) {
    String symbols = candidate.relation().symbols(candidate.change());
    return new Repair(
        candidate.figure().id(), candidate.replacement(), because(candidate, symbols), confidence);
  }

  private static Bilingual because(Candidate candidate, String symbols) {
    String printed = candidate.figure().printed();
    String replacement = candidate.replacement();
    return new Bilingual(
        "Nếu là " + replacement + " thay cho " + printed + " thì khớp: " + symbols,
        "With " + replacement + " in place of " + printed + " it fits: " + symbols);
  }
}
