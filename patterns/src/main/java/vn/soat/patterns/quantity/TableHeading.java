package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Lexicon;

/**
 * Reads which indicator each column of a dossier table is from the words above its rows. Flattened
 * headings lose their lines, so there may be several readings; the figures decide.
 */
final class TableHeading {

  /** "Tổng số hồ sơ đã giải quyết": so close, both words head one column. */
  private static final int ONE_LABEL = 25;

  private static final Set<Facet> GROUPS =
      EnumSet.of(Facet.RECEIVED, Facet.RESOLVED, Facet.PENDING);

  private static final Map<Facet, Indicator> COLUMNS =
      new EnumMap<>(
          Map.of(
              Facet.RECEIVED, Indicator.DOSSIER_RECEIVED_TOTAL,
              Facet.RESOLVED, Indicator.DOSSIER_RESOLVED_TOTAL,
              Facet.PENDING, Indicator.DOSSIER_PENDING_TOTAL,
              Facet.ONLINE, Indicator.DOSSIER_RECEIVED_ONLINE,
              Facet.IN_PERSON, Indicator.DOSSIER_RECEIVED_IN_PERSON,
              Facet.CARRIED_OVER, Indicator.DOSSIER_RECEIVED_CARRIED_OVER,
              Facet.NEW, Indicator.DOSSIER_OTHER,
              Facet.EARLY, Indicator.DOSSIER_RESOLVED_EARLY,
              Facet.EARLY_OR_ON_TIME, Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME,
              Facet.RETURNED, Indicator.DOSSIER_RETURNED));

  private record Label(Facet facet, Span span) {}

  private final Reading reading;
  private final List<Label> labels = new ArrayList<>();

  private TableHeading(Reading reading, Span heading) {
    this.reading = reading;
    reading.startingIn(heading).stream()
        .filter(match -> match.is("cue"))
        .forEach(match -> facet(match).ifPresent(facet -> add(new Label(facet, match.span()))));
  }

  /** The columns that a heading may name, the likeliest reading first; each has so many columns. */
  static List<List<Indicator>> readings(Reading reading, Table table) {
    int columns = table.columns();
    TableHeading words = new TableHeading(reading, table.heading());
    List<List<Indicator>> readings = new ArrayList<>();
    Optional<List<Facet>> cells = HeadingColumns.read(reading, table);
    cells.flatMap(TableHeading::columns).ifPresent(readings::add);
    cells.flatMap(TableHeading::endingWithPending).ifPresent(readings::add);
    last(words.lower(), columns)
        .map(TableHeading::grouped)
        .flatMap(TableHeading::columns)
        .ifPresent(readings::add);
    last(words.flat(), columns).flatMap(TableHeading::columns).ifPresent(readings::add);
    return readings;
  }

  /** "Đã giải quyết | Quá hạn | Chưa đến hạn trả": the last are all that is pending. */
  private static Optional<List<Indicator>> endingWithPending(List<Facet> facets) {
    int last = facets.size() - 1;
    if (facets.get(last) != Facet.ON_TIME || facets.contains(Facet.PENDING)) {
      return Optional.empty();
    }
    List<Facet> pending = new ArrayList<>(facets);
    pending.set(last, Facet.PENDING);
    return columns(pending);
  }

  /** What the words of one cell name, in their order. */
  static List<Facet> facets(Reading reading, Span cell) {
    return new TableHeading(reading, cell).labels.stream().map(Label::facet).toList();
  }

  private Optional<Facet> facet(Match cue) {
    return facet(reading.lexicon(), cue.text("name", reading.text()).orElseThrow());
  }

  /** What a word means above a column. */
  static Optional<Facet> facet(Lexicon lexicon, String word) {
    return lexicon
        .facet(word)
        .or(() -> isLeft(word) ? Optional.of(Facet.PENDING) : Optional.empty())
        .map(facet -> facet == Facet.ADDED ? Facet.NEW : facet)
        .map(facet -> isDue(facet, word) ? Facet.ON_TIME : facet)
        .filter(f -> COLUMNS.containsKey(f) || f == Facet.TOTAL || isTimely(f));
  }

  /** "Còn lại" in prose is any remainder; above a column it is what is not yet resolved. */
  private static boolean isLeft(String word) {
    return Wholes.LEFT.endOf(word, 0, word.length()) == word.length();
  }

  /** "Chưa đến hạn" heads a part of what is pending. */
  private static boolean isDue(Facet facet, String word) {
    return facet == Facet.PENDING && word.toLowerCase(Locale.ROOT).contains("hạn");
  }

  private static boolean isTimely(Facet facet) {
    return facet == Facet.ON_TIME || facet == Facet.OVERDUE;
  }

  /** "Trực tiếp, bưu chính" is one column. */
  private void add(Label label) {
    Optional<Label> last =
        labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(labels.size() - 1));
    boolean again =
        last.filter(l -> l.facet() == label.facet() && touches(l, label) && !isTimely(l.facet()))
            .isPresent();
    if (!again) {
      labels.add(label);
    }
  }

  private boolean touches(Label label, Label next) {
    int from = label.span().end();
    int to = next.span().start();
    return to - from <= ONE_LABEL
        && !reading.text().substring(from, Math.max(from, to)).contains("\n");
  }

  /** The lower line of a heading of two. */
  private List<Facet> lower() {
    return labels.stream().map(Label::facet).filter(f -> !GROUPS.contains(f)).toList();
  }

  /** A total begins each group of columns. */
  private static List<Facet> grouped(List<Facet> lower) {
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      boolean total = lower.get(i) == Facet.TOTAL;
      facets.add(total ? group(lower, i, facets) : lower.get(i));
    }
    return facets;
  }

  private static Facet group(List<Facet> lower, int total, List<Facet> before) {
    int end = total + 1;
    while (end < lower.size() && lower.get(end) != Facet.TOTAL) {
      end++;
    }
    List<Facet> parts = lower.subList(total + 1, end);
    if (parts.contains(Facet.EARLY) || parts.contains(Facet.EARLY_OR_ON_TIME)) {
      return Facet.RESOLVED;
    }
    if (before.contains(Facet.RESOLVED)) {
      return Facet.PENDING;
    }
    return before.contains(Facet.RECEIVED) ? Facet.RESOLVED : Facet.RECEIVED;
  }

  /** A heading of one line: the groups are columns themselves. */
  private List<Facet> flat() {
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean ofNext = i + 1 < labels.size() && GROUPS.contains(labels.get(i + 1).facet());
      if (labels.get(i).facet() != Facet.TOTAL) {
        facets.add(labels.get(i).facet());
      } else if (!ofNext || !touches(labels.get(i), labels.get(i + 1))) {
        facets.add(Facet.RECEIVED);
      }
    }
    return facets;
  }

  /** What stands above the columns, such as a title, goes before them. */
  private static Optional<List<Facet>> last(List<Facet> facets, int columns) {
    return facets.size() < columns
        ? Optional.empty()
        : Optional.of(facets.subList(facets.size() - columns, facets.size()));
  }

  /** The indicators of columns; empty if two would be the same. */
  static Optional<List<Indicator>> columns(List<Facet> facets) {
    List<Indicator> columns = new ArrayList<>();
    boolean pending = false;
    for (Facet facet : facets) {
      pending = GROUPS.contains(facet) ? facet == Facet.PENDING : pending;
      columns.add(column(facet, pending));
    }
    boolean once = EnumSet.copyOf(columns).size() == columns.size();
    return once ? Optional.of(columns) : Optional.empty();
  }

  /** The indicator of a column; whether it is one of the pending decides on those of time. */
  static Indicator column(Facet facet, boolean pending) {
    if (facet == Facet.ON_TIME) {
      return pending ? Indicator.DOSSIER_PENDING_ON_TIME : Indicator.DOSSIER_RESOLVED_ON_TIME;
    }
    if (facet == Facet.OVERDUE) {
      return pending ? Indicator.DOSSIER_PENDING_OVERDUE : Indicator.DOSSIER_RESOLVED_OVERDUE;
    }
    return Optional.ofNullable(COLUMNS.get(facet)).orElse(Indicator.DOSSIER_OTHER);
  }
}
