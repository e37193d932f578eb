package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;

/**
 * Reads tables of one figure a row, or one for each time, whose rows say what is counted: a label
 * and a number parted by a sign or a wide gap, or each on a line of its own, under a heading that
 * names dossiers or procedures, or with the unit in a column between.
 */
public final class LabelledRows {

  /** How what parts two columns begins: with a sign or a wide gap. */
  private static final String OPENS_SIGN = "\\x20?[\\t|]|\\x20{2}";

  /** All of it: no cell begins with such, so that none is given back. */
  private static final String SIGN = "(?=" + OPENS_SIGN + ")[\\x20\\t|]{1,120}+";

  /** A label, perhaps its unit, and a number; what follows is another column. */
  private static final Pattern ROW =
      Pattern.compile(
          "[\\x20|]{0,20}(?:\\d{1,2}[.)]?[\\x20\\t|]{1,20})?(?:[-+*•]\\x20{0,3})?"
              + "(?<label>\\p{L}[^\\t|\\d]{1,3}(?:(?!"
              + OPENS_SIGN
              + ")[^\\t|]){0,66}+)"
              + SIGN
              + "(?:(?<unit>\\p{L}[\\p{L}\\x20]{0,11}?|%)"
              + SIGN
              + ")?"
              + ("(?:(?<figure>"
                  + TableRow.NUMBER
                  + ")|(?<zero>[kK]hông(?: có)?)|(?<other>\\d[\\d.,/]*%?))")
              + "\\x20{0,60}(?=[\\t|]|$)");

  /** What a figure in words has in small letters and in great ones. */
  private static final String NONE = "hông";

  private static final Pattern LABEL = Pattern.compile("\\p{L}[^\\d.;]{1,68}");

  private static final Pattern CELL = Pattern.compile(TableRow.NUMBER);

  /** Fewer rows are prose. */
  private static final int FEWEST_ROWS = 3;

  /** Lines above the first row in which its heading and its title stand. */
  private static final int HEADING_LINES = 5;

  private static final Phrases DOSSIERS = Phrases.of("số hồ sơ", "hồ sơ", "số hs");

  private static final Phrases PROCEDURES = Phrases.of("tthc", "thủ tục", "thủ tục hành chính");

  /** A line that is not blank: from its first column to its last sign, and to its end. */
  private record Line(int start, int last, int end) {}

  /** Where one of them stands above, what is new is but a part of what came in. */
  private static final Set<Indicator> BESIDE_NEW =
      EnumSet.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RECEIVED_CARRIED_OVER);

  /** Rows of causes count none of the form's columns. */
  private static final Phrases CAUSES = Phrases.of("nguyên nhân", "lý do");

  private static final Phrases TOTAL = Phrases.of("cộng", "tổng", "tổng cộng", "tổng số");

  /**
   * A row.
   *
   * @param unit what a column between says; empty where none does
   * @param period the time that the figure's column names
   */
  private record Row(
      Span label, Span figure, boolean worded, Optional<String> unit, Optional<Period> period) {

    Span span() {
      return label.cover(figure);
    }

    /** What the unit says is counted; empty for a share, a sum of money, a meeting. */
    Optional<QuantityKind> kind() {
      return unit.flatMap(
          said -> {
            if (DOSSIERS.endOf(said, 0, said.length()) == said.length()) {
              return Optional.of(QuantityKind.DOSSIER);
            }
            return PROCEDURES.endOf(said, 0, said.length()) == said.length()
                ? Optional.of(QuantityKind.PROCEDURE)
                : Optional.empty();
          });
    }
  }

  /**
   * What the rows of one table have in common.
   *
   * @param kind what they count
   * @param causes whether they are causes
   * @param added whether a row adds the others up
   * @param heading the words above the first row
   */
  private record Sort(QuantityKind kind, boolean causes, boolean added, Span heading) {}

  private final Reading reading;
  private final OptionalInt year;

  private final List<Line> lines = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Sort> sorts = new ArrayList<>();
  private final ForeignWords foreign;

  private LabelledRows(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.year = year;
    this.foreign = ForeignWords.of(reading);
  }

  /**
   * Finds such rows.
   *
   * @param year the report's, for columns of a time that names none
   * @param elsewhere stretches that are read by others
   */
  public static LabelledRows find(Reading reading, OptionalInt year, List<Span> elsewhere) {
    LabelledRows found = new LabelledRows(reading, year);
    found.cut();
    found.findAll(elsewhere);
    return found;
  }

  private void cut() {
    String text = reading.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (Blanks.after(text, start, end) < end) {
        lines.add(new Line(start, last, end));
      }
      start = end + 1;
    }
  }

  private void findAll(List<Span> elsewhere) {
    for (int i = 0; i < lines.size(); ) {
      List<Row> run = run(i);
      int taken = run.isEmpty() ? 1 : linesOf(run, i);
      if (run.size() >= FEWEST_ROWS && elsewhere.stream().noneMatch(run.get(0).span()::overlaps)) {
        add(run, i);
      }
      i += taken;
    }
  }

  private int linesOf(List<Row> run, int first) {
    int end = run.get(run.size() - 1).span().end();
    int at = first;
    while (at < lines.size() && lines.get(at).start() < end) {
      at++;
    }
    return Math.max(1, at - first);
  }

  /** The rows that follow each other from a line on. */
  private List<Row> run(int first) {
    List<Row> run = new ArrayList<>();
    int at = first;
    Optional<Row> next = flat(at);
    while (next.isPresent()) {
      run.add(next.get());
      next = flat(++at);
    }
    if (!run.isEmpty()) {
      return run;
    }
    next = upright(at);
    while (next.isPresent()) {
      run.add(next.get());
      at += 2;
      next = upright(at);
    }
    return run;
  }

  private Optional<Row> flat(int at) {
    if (at >= lines.size() || !mayBeRow(lines.get(at))) {
      return Optional.empty();
    }
    Line line = lines.get(at);
    Matcher row = ROW.matcher(reading.text()).region(line.start(), line.end());
    if (!row.lookingAt()) {
      return Optional.empty();
    }
    boolean worded = row.group("zero") != null;
    boolean other = row.group("other") != null;
    Optional<String> unit =
        other ? Optional.of("%") : Optional.ofNullable(row.group("unit")).map(LowerCase::of);
    Span figure = span(row, worded ? "zero" : other ? "other" : "figure");
    Span label = span(row, "label");
    return Optional.of(new Row(label, figure, worded, unit, Optional.empty()));
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  /** Whether what may be a figure stands behind a sign: a glance that spares most lines more. */
  private boolean mayBeRow(Line line) {
    String text = reading.text();
    int at = signIn(line);
    while (at < line.last() && !isDigit(text.charAt(at)) && !text.startsWith(NONE, at)) {
      at++;
    }
    return at < line.last();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the first sign or wide gap stands; the line's end without one. */
  private int signIn(Line line) {
    String text = reading.text();
    int first = Blanks.after(text, line.start(), line.last());
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      boolean gap = c == ' ' && at >= first && at < line.last() && text.charAt(at + 1) == ' ';
      if (gap || c == '\t' || c == '|') {
        return at;
      }
    }
    return line.end();
  }

  private Optional<Row> upright(int at) {
    if (at + 1 >= lines.size()) {
      return Optional.empty();
    }
    Line above = lines.get(at);
    Line below = lines.get(at + 1);
    if (!Character.isDigit(reading.text().charAt(below.start()))) {
      return Optional.empty();
    }
    Span label = new Span(above.start(), above.last());
    Span figure = new Span(below.start(), below.last());
    return isAll(CELL, figure) && isAll(LABEL, label)
        ? Optional.of(new Row(label, figure, false, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private boolean isAll(Pattern pattern, Span span) {
    return pattern.matcher(reading.text()).region(span.start(), span.end()).matches();
  }

  private void add(List<Row> run, int first) {
    Optional<QuantityKind> kind =
        kind(first).map(named -> nameDossiers(run) ? QuantityKind.DOSSIER : named);
    boolean units = run.stream().anyMatch(row -> row.kind().isPresent());
    if (kind.isEmpty() && !units) {
      return;
    }
    Line heading = lines.get(first - 1);
    boolean causes = CAUSES.areIn(reading.lower(), heading.start(), heading.end());
    TimeColumns times = TimeColumns.of(reading, year, new Span(heading.start(), heading.end()));
    boolean added = isTotal(run.get(0)) || isTotal(run.get(run.size() - 1));
    for (Row row : run) {
      Optional<QuantityKind> counted = units || row.unit().isPresent() ? row.kind() : kind;
      if (counted.isEmpty()) {
        continue;
      }
      if (causes || !foreign.areIn(row.label().start(), row.label().end())) {
        Sort sort =
            new Sort(counted.get(), causes, added, new Span(heading.start(), heading.end()));
        add(row, sort);
        times
            .in(row.label().start(), row.figure().end())
            .forEach(cell -> add(timed(row, cell), sort));
      }
    }
  }

  private void add(Row row, Sort sort) {
    rows.add(row);
    sorts.add(sort);
  }

  private static Row timed(Row row, TimeColumns.Cell cell) {
    return new Row(row.label(), cell.figure(), false, row.unit(), Optional.of(cell.period()));
  }

  private boolean isTotal(Row row) {
    return TOTAL.endOf(reading.lower(), row.label().start(), row.label().end()) >= 0;
  }

  /** "Hồ sơ tiếp nhận mới": what most labels begin with, whatever the section is about. */
  private boolean nameDossiers(List<Row> run) {
    long named =
        run.stream()
            .map(Row::label)
            .filter(label -> DOSSIERS.endOf(reading.lower(), label.start(), label.end()) >= 0)
            .count();
    return 2 * named > run.size();
  }

  /** What the nearest line above names. */
  private Optional<QuantityKind> kind(int first) {
    for (int i = first - 1; i >= Math.max(0, first - HEADING_LINES); i--) {
      int start = lines.get(i).start();
      int end = lines.get(i).end();
      if (DOSSIERS.areIn(reading.lower(), start, end)) {
        return Optional.of(QuantityKind.DOSSIER);
      }
      if (PROCEDURES.areIn(reading.lower(), start, end)) {
        return Optional.of(QuantityKind.PROCEDURE);
      }
    }
    return Optional.empty();
  }

  /** The stretches of text that the rows take. */
  public List<Span> spans() {
    return rows.stream().map(Row::span).toList();
  }

  /**
   * The figures of the rows.
   *
   * @param firstId the number of the first one's id
   */
  public List<Counted> counted(int firstId) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Cues cues = new Cues(reading);
    List<Counted> found = new ArrayList<>();
    boolean pending = false;
    boolean total = false;
    for (int i = 0; i < rows.size(); i++) {
      Set<Facet> own = cues.lastIn(rows.get(i).label().start(), rows.get(i).label().end());
      Span heading = sorts.get(i).heading();
      Set<Facet> facets = own.isEmpty() ? cues.lastIn(heading.start(), heading.end()) : own;
      pending =
          facets.contains(Facet.PENDING)
              || (pending && !facets.contains(Facet.RESOLVED) && !facets.contains(Facet.RECEIVED));
      boolean isNew = facets.contains(Facet.NEW) && !facets.contains(Facet.ONLINE);
      Indicator indicator =
          isNew && total ? Indicator.DOSSIER_OTHER : indicator(sorts.get(i), facets, pending);
      total |= !isNew && BESIDE_NEW.contains(indicator);
      found.add(counted(i, indicator, firstId + i));
    }
    return found;
  }

  private static Indicator indicator(Sort sort, Set<Facet> facets, boolean pending) {
    if (sort.kind() == QuantityKind.PROCEDURE) {
      return Indicators.ofProcedures(facets).orElse(Indicator.PROCEDURE_OTHER);
    }
    if (sort.causes()) {
      return Indicator.DOSSIER_OTHER;
    }
    Indicator indicator = Indicators.ofDossiers(facets).orElse(Indicator.DOSSIER_OTHER);
    return pending && indicator != Indicator.DOSSIER_PENDING_TOTAL
        ? Indicators.asPending(indicator)
        : indicator;
  }

  private Counted counted(int row, Indicator indicator, int id) {
    Span span = rows.get(row).figure();
    boolean worded = rows.get(row).worded();
    Quantity quantity =
        new Quantity(
            "q" + id,
            sorts.get(row).kind(),
            worded
                ? Figure.whole(reading.folded(span), 0)
                : NumberReader.read(reading.printed(span), NumberReader.Sort.COUNT, Bound.EXACT),
            sorts.get(row).kind() == QuantityKind.DOSSIER ? "hồ sơ" : "thủ tục",
            Optional.of(indicator),
            Optional.empty(),
            rows.get(row).period(),
            worded,
            reading.evidence(span));
    return new Counted(
        quantity, span, reading.outline().at(span.start()), role(worded, sorts.get(row)));
  }

  /** Shares in a table that adds up are of its total. */
  private static Counted.Role role(boolean worded, Sort sort) {
    if (worded) {
      return Counted.Role.WORDED;
    }
    return sort.added() ? Counted.Role.CELL : Counted.Role.ALONE;
  }
}
