package vn.soat.audit.relation.sum;

import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_IN_PERSON;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_ONLINE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RETURNED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.Family;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.Slip;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.audit.relation.SumRelation.Origin;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** The sums of form II.06a among the figures of one passage. */
final class FormIdentities {

  /** Characters of a clause that names the whole behind its parts, "đã giải quyết 216/218". */
  private static final int ROW = 60;

  /** Where those carried over are more than half as many again, it is another total. */
  private static final BigDecimal MOST_CARRIED_OVER = new BigDecimal("1.5");

  private final FormRow row;
  private final Figures figures;
  private final FormReadings readings;
  private final Sums collector;

  /**
   * @param figures those of the whole report; a total of the same section may be the one meant
   */
  FormIdentities(FormRow row, Figures figures, Sums collector) {
    this.row = row;
    this.figures = figures;
    this.readings = new FormReadings(row, figures);
    this.collector = collector;
  }

  void find() {
    relate(Family.WAY, row.figures(DOSSIER_RECEIVED_ONLINE, DOSSIER_RECEIVED_IN_PERSON));
    relate(Family.TIME, row.times());
    relate(Family.WAIT, row.figures(DOSSIER_PENDING_ON_TIME, DOSSIER_PENDING_OVERDUE));
    relateFlow();
  }

  private void relate(Family family, List<FigureRef> parts) {
    List<FigureRef> whole = row.figures(family.whole());
    if (parts.isEmpty() || whole.isEmpty()) {
      collector.skipIf(parts.size() > 1, SkipReason.PART_NOT_STATED);
      return;
    }
    if (row.isAmbiguous(parts) || row.isAmbiguous(whole)) {
      collector.skip(SkipReason.PART_STATED_TWICE);
      return;
    }
    if (comesTooLate(whole.get(0), parts)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
      return;
    }
    boolean complete = family.isComplete(family.whole(), row.columns());
    Terms terms = new Terms(whole, parts);
    add(relation(terms, complete, () -> readings.ofFamily(family, terms)));
  }

  private void add(SumRelation relation) {
    if (!isExact(relation)) {
      collector.skip(SkipReason.LOOSE_FIGURE);
    } else if (saysNothing(relation) || isGuess(relation) || leavesMostOut(relation)) {
      collector.skip(SkipReason.PART_NOT_STATED);
    } else {
      collector.add(relation);
    }
  }

  private static boolean isExact(SumRelation relation) {
    return areExact(relation.terms().whole()) && areExact(relation.parts());
  }

  private static boolean areExact(List<FigureRef> figures) {
    for (FigureRef figure : figures) {
      if (!figure.figure().isExact()) {
        return false;
      }
    }
    return true;
  }

  /** Some parts that are less than the whole prove nothing, either way. */
  private static boolean saysNothing(SumRelation relation) {
    boolean none = relation.total().signum() == 0 && relation.parts().size() > 1;
    return none
        || (relation.demand() == Demand.AT_MOST
            && relation.total().compareTo(relation.whole().value()) < 0);
  }

  /** A part that is more than its whole: unless a slip explains it, it is of another whole. */
  private boolean isGuess(SumRelation relation) {
    return relation.certainty() != Certainty.WEAK
        && hasLargerPart(relation)
        && !relation.holds(Substitution.NONE)
        && relation.readings().noneMatch(Slip::explains)
        && !isExchanged(relation);
  }

  /**
   * "321/1.046 hồ sơ trực tuyến", and in another item "qua bưu chính 42 hồ sơ": parts told apart,
   * from each other or from the whole, that make up less than half are not all of it, unless a slip
   * explains it.
   */
  private static boolean leavesMostOut(SumRelation relation) {
    return relation.total().add(relation.total()).compareTo(relation.whole().value()) < 0
        && isToldApart(relation)
        && relation.readings().noneMatch(Slip::explains);
  }

  private static boolean isToldApart(SumRelation relation) {
    int whole = relation.whole().evidence().line();
    long lines = relation.parts().stream().map(p -> p.evidence().line()).distinct().count();
    return relation.parts().size() > 1
        && (lines == relation.parts().size()
            || relation.parts().stream().allMatch(part -> part.evidence().line() != whole));
  }

  private static boolean hasLargerPart(SumRelation relation) {
    for (FigureRef part : relation.parts()) {
      if (part.value().compareTo(relation.whole().value()) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * "đã trả 01 hồ sơ (trước hạn 46 hồ sơ, đúng hạn 0 hồ sơ). Còn lại 46 hồ sơ": what the parts make
   * up stands where the pending ones should.
   */
  private boolean isExchanged(SumRelation relation) {
    return row.pending().stream()
        .filter(pending -> !relation.figures().contains(pending))
        .anyMatch(pending -> pending.value().compareTo(relation.total()) == 0);
  }

  private static SumRelation relation(
      Terms terms, boolean complete, Supplier<List<Terms>> alsoRight) {
    return new SumRelation(
        terms,
        complete ? Demand.EQUAL : Demand.AT_MOST,
        new Once<>(alsoRight),
        complete ? Certainty.CERTAIN : Certainty.LIKELY,
        Origin.FORM,
        terms.whole().get(0).evidence());
  }

  /** Column 3 is 7 + 11, with those sent back where they are stated apart. */
  private void relateFlow() {
    List<FigureRef> resolved = row.resolved();
    List<FigureRef> whole = cameIn(resolved);
    List<FigureRef> pending = row.pending();
    List<FigureRef> parts =
        FormRow.joined(FormRow.joined(resolved, pending), row.figures(DOSSIER_RETURNED));
    if (whole.isEmpty() || resolved.isEmpty() || pending.isEmpty()) {
      relateReturned(whole, resolved, parts);
    } else if (row.isAmbiguous(whole) || row.isAmbiguous(parts)) {
      collector.skip(SkipReason.PART_STATED_TWICE);
    } else if (comesTooLate(whole.get(0), parts)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (tellsInTimeAndLateOnly()) {
      collector.skip(SkipReason.PART_NOT_STATED);
    } else {
      addFlow(relation(new Terms(whole, parts), true, () -> readings.ofFlow(whole, parts)));
    }
  }

  /**
   * "b) Tiếp nhận 5.318 hồ sơ" above "c) Giải quyết 5.253 hồ sơ, đạt 98,78%": without a total of
   * its own a passage speaks of the one that its share is taken of.
   */
  private List<FigureRef> cameIn(List<FigureRef> resolved) {
    List<FigureRef> own = row.figures(DOSSIER_RECEIVED_TOTAL);
    return own.isEmpty() && row.states(DOSSIER_RESOLVED_TOTAL)
        ? figures.of(DOSSIER_RECEIVED_TOTAL).stream()
            .filter(total -> total.scope().equals(row.scope()))
            .filter(total -> figures.countedOf(total).anyMatch(part -> isOneOf(part, resolved)))
            .map(FigureRef::of)
            .limit(1)
            .toList()
        : own;
  }

  private static boolean isOneOf(Quantity part, List<FigureRef> some) {
    return some.stream().anyMatch(one -> one.id().equals(Optional.of(part.id())));
  }

  /**
   * "nhận mới 618 hồ sơ, trả đúng hạn 604 hồ sơ, quá hạn chưa trả 17 hồ sơ": of those that were
   * due, whenever they came in; what is resolved and what is pending in all is not told.
   */
  private boolean tellsInTimeAndLateOnly() {
    return !row.states(DOSSIER_RESOLVED_TOTAL)
        && row.states(DOSSIER_PENDING_OVERDUE)
        && !row.states(DOSSIER_PENDING_TOTAL)
        && !row.states(DOSSIER_PENDING_ON_TIME);
  }

  /**
   * "tiếp nhận 48 hồ sơ, đã giải quyết 53 hồ sơ, đang giải quyết 0 hồ sơ": more than were received
   * may be resolved where some were carried over and the report keeps silent on them.
   */
  private void addFlow(SumRelation flow) {
    if (isExact(flow) && (lacksReturned(flow) || lacksCarriedOver(flow))) {
      collector.skip(SkipReason.PART_NOT_STATED);
      return;
    }
    boolean few = flow.total().compareTo(flow.whole().value().multiply(MOST_CARRIED_OVER)) <= 0;
    add(few && isGuess(flow) ? flow.with(Certainty.WEAK) : flow);
  }

  /**
   * A table without a column for those sent back, of which the report tells elsewhere: just as many
   * as are missing, or of a field among others that together lack just as many.
   */
  private boolean lacksReturned(SumRelation flow) {
    BigDecimal missing = flow.whole().value().subtract(flow.total());
    if (missing.signum() <= 0 || !row.figures(DOSSIER_RETURNED).isEmpty()) {
      return false;
    }
    Optional<String> field = field(flow);
    return ofAllOrOf(field, DOSSIER_RETURNED)
        .anyMatch(
            returned ->
                returned.compareTo(missing) == 0
                    || (field.isPresent() && returned.compareTo(missingByField()) == 0));
  }

  /** "Tháng 01: nhận mới 512 hồ sơ …": just as many more as the report says were carried over. */
  private boolean lacksCarriedOver(SumRelation flow) {
    BigDecimal more = flow.total().subtract(flow.whole().value());
    return more.signum() > 0
        && !row.states(DOSSIER_RECEIVED_CARRIED_OVER)
        && ofAllOrOf(field(flow), DOSSIER_RECEIVED_CARRIED_OVER)
            .anyMatch(carried -> carried.compareTo(more) == 0);
  }

  private Optional<String> field(SumRelation flow) {
    return figures.of(flow.whole()).flatMap(Quantity::scope);
  }

  /** What the report tells of an indicator for a field, or for none. */
  private Stream<BigDecimal> ofAllOrOf(Optional<String> field, Indicator indicator) {
    return figures.of(indicator).stream()
        .filter(quantity -> quantity.scope().isEmpty() || quantity.scope().equals(field))
        .map(quantity -> quantity.figure().value());
  }

  /** What all fields together lack of what came in, each as it is told first. */
  private BigDecimal missingByField() {
    return figures
        .sumOfFields(DOSSIER_RECEIVED_TOTAL)
        .subtract(figures.sumOfFields(DOSSIER_RESOLVED_TOTAL))
        .subtract(figures.sumOfFields(DOSSIER_PENDING_TOTAL));
  }

  /** Without a figure for the pending ones only a sum that closes says something. */
  private void relateReturned(
      List<FigureRef> whole, List<FigureRef> resolved, List<FigureRef> parts) {
    if (closes(whole, resolved, parts)) {
      add(relation(new Terms(whole, parts), true, List::of));
    } else {
      collector.skipIf(!whole.isEmpty() && !parts.isEmpty(), SkipReason.PART_NOT_STATED);
    }
  }

  /** A total far behind the parts is rather that of the next matter. */
  private static boolean comesTooLate(FigureRef whole, List<FigureRef> parts) {
    int stands = FormReadings.stands(whole);
    for (FigureRef part : parts) {
      if (stands > FormReadings.stands(part) + ROW) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(
      List<FigureRef> whole, List<FigureRef> resolved, List<FigureRef> parts) {
    if (whole.isEmpty() || resolved.isEmpty() || parts.size() == resolved.size()) {
      return false;
    }
    return relation(new Terms(whole, parts), true, List::of).holds(Substitution.NONE);
  }
}
