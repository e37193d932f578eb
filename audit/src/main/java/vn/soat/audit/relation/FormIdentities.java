package vn.soat.audit.relation;

import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_IN_PERSON;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_ONLINE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RETURNED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.audit.relation.SumRelation.Origin;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** The sums of form II.06a among the figures of one passage. */
final class FormIdentities {

  /** Characters of a clause that names the whole behind its parts, "đã giải quyết 216/218". */
  private static final int ROW = 60;

  /** Characters of a sentence that names two totals. */
  private static final int SENTENCE = 120;

  /** Characters of a paragraph with its list. */
  private static final int NEAR = 600;

  private final Map<Indicator, FigureRef> stated = new EnumMap<>(Indicator.class);
  private final Set<Indicator> ambiguous = EnumSet.noneOf(Indicator.class);
  private final List<Quantity> all;
  private final Optional<String> scope;
  private final Found.Collector<SumRelation> collector;

  /**
   * @param all every quantity of the report; a total of the same section may be the one meant
   */
  FormIdentities(
      List<Quantity> passage, List<Quantity> all, Found.Collector<SumRelation> collector) {
    this.collector = collector;
    this.all = all;
    this.scope = passage.stream().findFirst().flatMap(Quantity::scope);
    passage.forEach(q -> q.indicator().ifPresent(i -> put(i, FigureRef.of(q))));
  }

  private void put(Indicator indicator, FigureRef figure) {
    FigureRef known = stated.putIfAbsent(indicator, figure);
    if (known != null && known.value().compareTo(figure.value()) != 0) {
      ambiguous.add(indicator);
    }
  }

  void find() {
    relate(Family.WAY, figures(DOSSIER_RECEIVED_ONLINE, DOSSIER_RECEIVED_IN_PERSON));
    relate(Family.TIME, times());
    relate(Family.WAIT, figures(DOSSIER_PENDING_ON_TIME, DOSSIER_PENDING_OVERDUE));
    relateFlow();
  }

  private List<FigureRef> figures(Indicator... indicators) {
    return Stream.of(indicators).filter(stated::containsKey).map(stated::get).toList();
  }

  /** "trước hạn và đúng hạn" as one figure takes the place of the two. */
  private List<FigureRef> times() {
    return stated.containsKey(DOSSIER_RESOLVED_EARLY_OR_ON_TIME)
        ? figures(DOSSIER_RESOLVED_EARLY_OR_ON_TIME, DOSSIER_RESOLVED_OVERDUE)
        : figures(DOSSIER_RESOLVED_EARLY, DOSSIER_RESOLVED_ON_TIME, DOSSIER_RESOLVED_OVERDUE);
  }

  private void relate(Family family, List<FigureRef> parts) {
    List<FigureRef> whole = figures(family.whole());
    if (parts.isEmpty() || whole.isEmpty()) {
      skipIf(parts.size() > 1, SkipReason.PART_NOT_STATED);
      return;
    }
    if (isAmbiguous(parts) || isAmbiguous(whole)) {
      collector.skip(SkipReason.PART_STATED_TWICE);
      return;
    }
    if (comesTooLate(whole.get(0), parts)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
      return;
    }
    boolean complete = family.isComplete(family.whole(), stated.keySet());
    Terms terms = new Terms(whole, parts);
    List<Terms> readings = new ArrayList<>(withCarriedOver(family, terms));
    ofEarlier(whole.get(0)).forEach(total -> readings.add(new Terms(List.of(total), parts)));
    add(whole, parts, relation(terms, complete, readings));
  }

  /** "168 hồ sơ, cùng kỳ 150 hồ sơ; đúng hạn 159 hồ sơ": of two totals side by side the first. */
  private List<FigureRef> ofEarlier(FigureRef whole) {
    return otherTotals(whole).stream()
        .filter(total -> stands(total) < stands(whole) && whole.distanceTo(total) <= SENTENCE)
        .toList();
  }

  private void add(List<FigureRef> whole, List<FigureRef> parts, SumRelation relation) {
    boolean loose =
        Stream.concat(whole.stream(), parts.stream()).anyMatch(f -> !f.figure().isExact());
    if (loose) {
      collector.skip(SkipReason.LOOSE_FIGURE);
    } else if (saysNothing(relation) || isGuess(relation)) {
      collector.skip(SkipReason.PART_NOT_STATED);
    } else if (collector.soFar().stream().noneMatch(r -> SumFinder.sameFigures(r, relation))) {
      collector.add(relation);
    }
  }

  /** Some parts that are less than the whole prove nothing, either way. */
  private static boolean saysNothing(SumRelation relation) {
    boolean none = relation.total().signum() == 0 && relation.parts().size() > 1;
    return none
        || (relation.demand() == Demand.AT_MOST
            && relation.total().compareTo(relation.whole().value()) < 0);
  }

  /** A part that is more than its whole: unless a slip explains it, it is of another whole. */
  private static boolean isGuess(SumRelation relation) {
    return relation.parts().stream()
            .anyMatch(part -> part.value().compareTo(relation.whole().value()) > 0)
        && !relation.holds(Substitution.NONE)
        && !Slip.explains(relation);
  }

  private static SumRelation relation(Terms terms, boolean complete, List<Terms> alsoRight) {
    return new SumRelation(
        terms,
        complete ? Demand.EQUAL : Demand.AT_MOST,
        alsoRight,
        complete ? Certainty.CERTAIN : Certainty.LIKELY,
        Origin.FORM,
        terms.whole().get(0).evidence());
  }

  /** Column 3 is 4 + 5 + 6; many reports leave column 6 out of the total. */
  private List<Terms> withCarriedOver(Family family, Terms terms) {
    if (family != Family.WAY) {
      return List.of();
    }
    return carriedOver(terms.whole().get(0))
        .map(carried -> new Terms(terms.whole(), joined(terms.parts(), List.of(carried))))
        .toList();
  }

  /** Of the passage, or of the next item of the list, which may look like a heading. */
  private Stream<FigureRef> carriedOver(FigureRef whole) {
    if (stated.containsKey(DOSSIER_RECEIVED_CARRIED_OVER)) {
      return figures(DOSSIER_RECEIVED_CARRIED_OVER).stream();
    }
    return all.stream()
        .filter(q -> q.indicator().equals(Optional.of(DOSSIER_RECEIVED_CARRIED_OVER)))
        .map(FigureRef::of)
        .filter(q -> stands(q) > stands(whole) && whole.distanceTo(q) <= NEAR);
  }

  /** Column 3 is 7 + 11, with those sent back where they are stated apart. */
  private void relateFlow() {
    List<FigureRef> whole = figures(DOSSIER_RECEIVED_TOTAL);
    List<FigureRef> resolved =
        stated.containsKey(DOSSIER_RESOLVED_TOTAL) ? figures(DOSSIER_RESOLVED_TOTAL) : times();
    List<FigureRef> pending =
        stated.containsKey(DOSSIER_PENDING_TOTAL)
            ? figures(DOSSIER_PENDING_TOTAL)
            : figures(DOSSIER_PENDING_ON_TIME, DOSSIER_PENDING_OVERDUE);
    List<FigureRef> parts = joined(joined(resolved, pending), figures(DOSSIER_RETURNED));
    if (whole.isEmpty() || resolved.isEmpty() || pending.isEmpty()) {
      boolean returnedCloses = closes(whole, resolved, parts);
      skipIf(!returnedCloses && !whole.isEmpty() && !parts.isEmpty(), SkipReason.PART_NOT_STATED);
      if (returnedCloses) {
        add(whole, parts, relation(new Terms(whole, parts), true, List.of()));
      }
    } else if (isAmbiguous(whole) || isAmbiguous(parts)) {
      collector.skip(SkipReason.PART_STATED_TWICE);
    } else if (comesTooLate(whole.get(0), parts)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else {
      Terms terms = new Terms(whole, parts);
      List<Terms> readings = new ArrayList<>(flowReadings(whole, resolved, pending, parts));
      readings.addAll(withOthers(whole, parts));
      otherTotals(whole.get(0)).forEach(total -> readings.add(new Terms(List.of(total), parts)));
      readings.addAll(withOverdue(whole, parts));
      add(whole, parts, relation(terms, true, readings));
    }
  }

  /** "chưa đến hạn 38 hồ sơ, quá hạn chưa giải quyết 01 hồ sơ": the late ones beside the others. */
  private List<Terms> withOverdue(List<FigureRef> whole, List<FigureRef> parts) {
    boolean beside =
        stated.containsKey(DOSSIER_PENDING_TOTAL) && !stated.containsKey(DOSSIER_PENDING_ON_TIME);
    List<FigureRef> late = beside ? figures(DOSSIER_PENDING_OVERDUE) : List.of();
    List<FigureRef> with = joined(parts, late);
    return late.isEmpty()
        ? List.of()
        : List.of(
            new Terms(whole, with), new Terms(whole, without(with, figures(DOSSIER_RETURNED))));
  }

  private static List<FigureRef> without(List<FigureRef> all, List<FigureRef> some) {
    return all.stream().filter(figure -> !some.contains(figure)).toList();
  }

  /** A total far behind the parts is rather that of the next matter. */
  private static boolean comesTooLate(FigureRef whole, List<FigureRef> parts) {
    int first = parts.stream().mapToInt(FormIdentities::stands).min().orElse(0);
    return stands(whole) > first + ROW;
  }

  private static int stands(FigureRef figure) {
    return figure.evidence().span().start();
  }

  /** "tổng 2.140 hồ sơ, tiếp nhận mới 2.122 hồ sơ": two totals, and either may be divided. */
  private List<FigureRef> otherTotals(FigureRef whole) {
    return all.stream()
        .filter(q -> q.indicator().equals(whole.indicator()) && q.figure().isExact())
        .filter(q -> q.evidence().section().equals(whole.evidence().section()))
        .filter(q -> q.scope().equals(scope))
        .filter(q -> !whole.id().equals(Optional.of(q.id())))
        .filter(q -> Math.abs(q.evidence().span().start() - stands(whole)) <= NEAR)
        .map(FigureRef::of)
        .toList();
  }

  /** Without a figure for the pending ones only a sum that closes says something. */
  private static boolean closes(
      List<FigureRef> whole, List<FigureRef> resolved, List<FigureRef> parts) {
    if (whole.isEmpty() || resolved.isEmpty() || parts.size() == resolved.size()) {
      return false;
    }
    return relation(new Terms(whole, parts), true, List.of()).holds(Substitution.NONE);
  }

  /** A dossier sent back may count as resolved; dossiers carried over may be counted beside. */
  private List<Terms> flowReadings(
      List<FigureRef> whole,
      List<FigureRef> resolved,
      List<FigureRef> pending,
      List<FigureRef> parts) {
    List<FigureRef> withoutReturned = joined(resolved, pending);
    List<FigureRef> withCarried = joined(whole, figures(DOSSIER_RECEIVED_CARRIED_OVER));
    return List.of(
        new Terms(whole, withoutReturned),
        new Terms(withCarried, parts),
        new Terms(withCarried, withoutReturned));
  }

  /**
   * "còn trong hạn: 289 hồ sơ; quá hạn chưa giải quyết: 05 hồ sơ; tạm dừng, chờ bổ sung: 14 hồ sơ":
   * what the form has no column for is counted beside the others.
   */
  private List<Terms> withOthers(List<FigureRef> whole, List<FigureRef> parts) {
    FigureRef last = parts.stream().max(Comparator.comparing(FormIdentities::stands)).orElseThrow();
    List<FigureRef> others =
        all.stream()
            .filter(q -> q.indicator().equals(Optional.of(Indicator.DOSSIER_OTHER)))
            .filter(q -> q.figure().isExact() && q.scope().equals(scope))
            .map(FigureRef::of)
            .filter(q -> stands(q) > stands(last) && stands(q) - stands(last) <= NEAR / 3)
            .limit(1)
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    List<FigureRef> with = joined(parts, others);
    return stated.containsKey(DOSSIER_PENDING_TOTAL)
        ? List.of(
            new Terms(whole, with),
            new Terms(whole, joined(with, figures(DOSSIER_PENDING_OVERDUE))))
        : List.of(new Terms(whole, with));
  }

  private boolean isAmbiguous(List<FigureRef> figures) {
    return figures.stream().flatMap(f -> f.indicator().stream()).anyMatch(ambiguous::contains);
  }

  private void skipIf(boolean condition, SkipReason reason) {
    if (condition) {
      collector.skip(reason);
    }
  }

  private static List<FigureRef> joined(List<FigureRef> first, List<FigureRef> second) {
    List<FigureRef> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
