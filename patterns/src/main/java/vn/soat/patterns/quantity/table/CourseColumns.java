package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.vocabulary.Facet;

/**
 * Columns of the course of dossiers, as form II.06a has them: what came in, what was resolved, what
 * is pending, and behind each of them its parts.
 */
final class CourseColumns {

  /** A table whose heading names fewer columns is not about the course of dossiers. */
  private static final int FEWEST_NAMED = 2;

  private final List<Indicator> columns = new ArrayList<>();
  private Optional<Facet> group = Optional.empty();

  private CourseColumns() {}

  /** The indicator of each column; empty if the labels name too few, or one of them twice. */
  static Optional<List<Indicator>> read(List<LabelWords> labels) {
    return Optional.of(indicators(labels)).filter(columns -> areTold(labels, columns));
  }

  /** The same where the last column is all that is pending, though it says "chưa đến hạn". */
  static Optional<List<Indicator>> endingWithPending(List<LabelWords> labels) {
    List<Indicator> columns = indicators(labels);
    int last = columns.size() - 1;
    boolean due = columns.get(last) == Indicator.DOSSIER_RESOLVED_ON_TIME;
    columns.set(last, Indicator.DOSSIER_PENDING_TOTAL);
    return Optional.of(columns).filter(all -> due && areTold(labels, all));
  }

  private static List<Indicator> indicators(List<LabelWords> labels) {
    CourseColumns read = new CourseColumns();
    labels.forEach(read::add);
    return read.columns;
  }

  private static boolean areTold(List<LabelWords> labels, List<Indicator> columns) {
    List<Indicator> known = columns.stream().filter(c -> c != Indicator.DOSSIER_OTHER).toList();
    return labels.stream().filter(LabelWords::isOfCourse).count() >= FEWEST_NAMED
        && known.size() >= FEWEST_NAMED
        && known.stream().distinct().count() == known.size();
  }

  private void add(LabelWords label) {
    if (label.group().isPresent()) {
      group = label.group();
    } else if (label.isTotal()) {
      group = Optional.of(nextGroup());
    }
    boolean says = label.isOfCourse() || label.isTotal();
    columns.add(says ? indicator(label.part()) : Indicator.DOSSIER_OTHER);
  }

  /** A total without a name begins the next group. */
  private Facet nextGroup() {
    if (!columns.contains(Indicator.DOSSIER_RECEIVED_TOTAL)) {
      return Facet.RECEIVED;
    }
    return columns.contains(Indicator.DOSSIER_RESOLVED_TOTAL) ? Facet.PENDING : Facet.RESOLVED;
  }

  private Indicator indicator(Optional<Facet> part) {
    boolean pending = group.equals(Optional.of(Facet.PENDING));
    if (part.isEmpty()) {
      return group.map(all -> LabelWords.indicator(all, pending)).orElse(Indicator.DOSSIER_OTHER);
    }
    Indicator indicator = LabelWords.indicator(part.get(), pending);
    boolean received = indicator.name().startsWith("DOSSIER_RECEIVED");
    boolean resolved = indicator.name().startsWith("DOSSIER_RESOLVED");
    boolean other =
        received ? group.filter(g -> g != Facet.RECEIVED).isPresent() : resolved && pending;
    return other ? Indicator.DOSSIER_OTHER : indicator;
  }
}
