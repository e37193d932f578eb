package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.SourceTable.Cell;
import vn.soat.patterns.vocabulary.Facet;

/** Reads what each column counts from the cells above it: the group first, then its part. */
final class ColumnNames {

  /** A table whose heading names fewer columns is not about the course of dossiers. */
  private static final int FEWEST_NAMED = 2;

  private static final Set<Facet> GROUPS =
      EnumSet.of(Facet.RECEIVED, Facet.RESOLVED, Facet.PENDING);

  /** What the words above one column name. */
  private record Names(Optional<Facet> group, Optional<Facet> part, boolean total) {

    private boolean isNamed() {
      return group.isPresent() || part.isPresent();
    }
  }

  private final List<Indicator> columns = new ArrayList<>();
  private Optional<Facet> group = Optional.empty();

  private ColumnNames() {}

  /**
   * The indicator of each column; empty if the words name too few, or one of them twice.
   *
   * @param cells above each column, from top to bottom
   */
  static Optional<List<Indicator>> indicators(Reading reading, List<List<Cell>> cells) {
    List<Names> names = cells.stream().map(above -> names(reading, above)).toList();
    ColumnNames read = new ColumnNames();
    names.forEach(read::add);
    List<Indicator> known =
        read.columns.stream().filter(c -> c != Indicator.DOSSIER_OTHER).toList();
    boolean named = names.stream().filter(Names::isNamed).count() >= FEWEST_NAMED;
    boolean once = known.stream().distinct().count() == known.size();
    return named && once && known.size() >= FEWEST_NAMED
        ? Optional.of(read.columns)
        : Optional.empty();
  }

  private static Names names(Reading reading, List<Cell> above) {
    List<Facet> facets = above.stream().flatMap(cell -> facets(reading, cell).stream()).toList();
    return new Names(
        facets.stream().filter(GROUPS::contains).findFirst(),
        facets.stream()
            .filter(f -> !GROUPS.contains(f) && f != Facet.TOTAL)
            .reduce((first, last) -> last),
        facets.contains(Facet.TOTAL));
  }

  /** "Giải quyết" names a column, though it is no cue in prose. */
  private static List<Facet> facets(Reading reading, Cell cell) {
    List<Facet> cues = TableHeading.facets(reading, cell.span());
    String label = Reading.fold(cell.span().of(reading.lower())).strip();
    return cues.isEmpty() && reading.lexicon().facet(label).isPresent()
        ? HeadingColumns.facet(reading, label).stream().toList()
        : cues;
  }

  private void add(Names names) {
    if (names.group().isPresent()) {
      group = names.group();
    } else if (names.part().isEmpty() && names.total()) {
      group = Optional.of(nextGroup());
    }
    columns.add(names.isNamed() || names.total() ? indicator(names) : Indicator.DOSSIER_OTHER);
  }

  /** A total without a name begins the next group. */
  private Facet nextGroup() {
    if (!columns.contains(Indicator.DOSSIER_RECEIVED_TOTAL)) {
      return Facet.RECEIVED;
    }
    return columns.contains(Indicator.DOSSIER_RESOLVED_TOTAL) ? Facet.PENDING : Facet.RESOLVED;
  }

  private Indicator indicator(Names names) {
    boolean pending = group.equals(Optional.of(Facet.PENDING));
    Optional<Facet> part = names.part();
    if (part.isEmpty()) {
      return group.map(g -> TableHeading.column(g, pending)).orElse(Indicator.DOSSIER_OTHER);
    }
    Indicator indicator = TableHeading.column(part.get(), pending);
    boolean received = indicator.name().startsWith("DOSSIER_RECEIVED");
    boolean resolved = indicator.name().startsWith("DOSSIER_RESOLVED");
    boolean other =
        received ? group.filter(g -> g != Facet.RECEIVED).isPresent() : resolved && pending;
    return other ? Indicator.DOSSIER_OTHER : indicator;
  }
}
