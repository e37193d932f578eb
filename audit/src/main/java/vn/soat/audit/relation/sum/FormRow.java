package vn.soat.audit.relation.sum;

import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.relation.FigureRef;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/**
 * The figures of one passage by the columns of form II.06a, as if they stood in one of its rows.
 */
final class FormRow {

  private final Map<Indicator, FigureRef> stated = new EnumMap<>(Indicator.class);
  private final Set<Indicator> ambiguous = EnumSet.noneOf(Indicator.class);
  private final Optional<String> scope;

  FormRow(List<Quantity> passage) {
    this.scope = passage.isEmpty() ? Optional.empty() : passage.get(0).scope();
    for (Quantity quantity : passage) {
      quantity.indicator().ifPresent(i -> put(i, FigureRef.of(quantity)));
    }
  }

  private void put(Indicator indicator, FigureRef figure) {
    FigureRef known = stated.putIfAbsent(indicator, figure);
    if (known != null && known.value().compareTo(figure.value()) != 0) {
      ambiguous.add(indicator);
    }
  }

  /** The field that the passage speaks of; empty for all of them. */
  Optional<String> scope() {
    return scope;
  }

  Set<Indicator> columns() {
    return stated.keySet();
  }

  boolean states(Indicator indicator) {
    return stated.containsKey(indicator);
  }

  List<FigureRef> figures(Indicator... indicators) {
    List<FigureRef> found = new ArrayList<>(indicators.length);
    for (Indicator indicator : indicators) {
      FigureRef figure = stated.get(indicator);
      if (figure != null) {
        found.add(figure);
      }
    }
    return found;
  }

  /** "trước hạn và đúng hạn" as one figure takes the place of the two. */
  List<FigureRef> times() {
    return stated.containsKey(DOSSIER_RESOLVED_EARLY_OR_ON_TIME)
        ? figures(DOSSIER_RESOLVED_EARLY_OR_ON_TIME, DOSSIER_RESOLVED_OVERDUE)
        : figures(DOSSIER_RESOLVED_EARLY, DOSSIER_RESOLVED_ON_TIME, DOSSIER_RESOLVED_OVERDUE);
  }

  /** One figure of all that were resolved, or those in time and late. */
  List<FigureRef> resolved() {
    return states(DOSSIER_RESOLVED_TOTAL) ? figures(DOSSIER_RESOLVED_TOTAL) : times();
  }

  List<FigureRef> pending() {
    return states(DOSSIER_PENDING_TOTAL)
        ? figures(DOSSIER_PENDING_TOTAL)
        : figures(DOSSIER_PENDING_ON_TIME, DOSSIER_PENDING_OVERDUE);
  }

  /** Whether one of the columns is stated with two values. */
  boolean isAmbiguous(List<FigureRef> figures) {
    return !ambiguous.isEmpty()
        && figures.stream().flatMap(f -> f.indicator().stream()).anyMatch(ambiguous::contains);
  }

  static List<FigureRef> joined(List<FigureRef> first, List<FigureRef> second) {
    List<FigureRef> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
