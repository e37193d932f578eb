package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads lists whose lead-in says in brackets what the figures of each item are: "Chia theo lĩnh vực
 * (nhận / trả / trễ):" above "- Hộ tịch: 34 / 33 / 1", or before "Hộ tịch 34/33/1; …" in a sentence.
 */
final class LegendLists {

  /** The names of the columns, before a line's end or a colon; a line break may part them. */
  private static final Pattern LEGEND =
      Pattern.compile(
          "\\((?<names>[^()\\d]{5,200})\\)\\s{0,3}(?::[ \\t]{0,9}\\n?|[ \\t]{0,9}\\n)");

  private static final Pattern SIGN = Pattern.compile("[;/|]| - ");

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s{0,20}(?:[-+*•]\\s{0,3}|\\d{1,2}[.)]\\s{1,3})?(?<label>\\p{L}[^:\\d\\n]{1,60}?)\\s{0,3}:\\s{0,3}"
              + ("(?<cells>(?:"
                  + TableRow.NUMBER
                  + ")(?:\\s{0,3}[;/|-]\\s{0,3}(?:"
                  + TableRow.NUMBER
                  + ")){1,10})")
              + "[ \\t]{0,9}[;.,]?[ \\t]{0,9}(?:\\n|$)");

  /** The same in one paragraph: "Tư pháp 1.926/1.920; Đất đai 803/797; …". */
  private static final Pattern ITEM_OF_SENTENCE =
      Pattern.compile(
          "\\s{0,3}(?<label>\\p{L}[^:;\\d/]{1,80}?)\\s{0,3}:?\\s{1,3}"
              + ("(?<cells>(?:"
                  + TableRow.NUMBER
                  + ")(?:/(?:"
                  + TableRow.NUMBER
                  + ")){1,10})")
              + "\\s{0,3}(?:;|\\.(?!\\d))");

  private static final Pattern CELL = Pattern.compile(TableRow.NUMBER);

  /** One item is no list. */
  private static final int FEWEST_ITEMS = 2;

  private final Reading reading;
  private final String text;
  private final Phrases foreign;

  private LegendLists(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.foreign = reading.lexicon().words(WordList.FOREIGN);
  }

  /** The lists of dossiers, in the order of the text. */
  static List<HeadedTable> find(Reading reading) {
    LegendLists lists = new LegendLists(reading);
    List<HeadedTable> found = new ArrayList<>();
    String text = reading.text();
    Matcher legend = LEGEND.matcher(text);
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      if (legend.region(open, text.length()).lookingAt()) {
        Span names = new Span(legend.start("names"), legend.end("names"));
        lists.list(names, legend.end()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<HeadedTable> list(Span names, int from) {
    Optional<List<Indicator>> columns = columns(names);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<TableRow> rows = rows(ITEM, from, columns.get().size());
    if (rows.isEmpty()) {
      rows = rows(ITEM_OF_SENTENCE, from, columns.get().size());
    }
    return rows.size() < FEWEST_ITEMS
        ? Optional.empty()
        : Optional.of(
            new HeadedTable(
                names.cover(rows.get(rows.size() - 1).span()),
                new Table(names, rows, false),
                columns.get()));
  }

  /** What the columns count; empty if a name says nothing, or another thing than dossiers. */
  private Optional<List<Indicator>> columns(Span names) {
    int line = text.lastIndexOf('\n', names.start()) + 1;
    if (foreign.areIn(reading.lower(), line, names.end())) {
      return Optional.empty();
    }
    String[] labels = SIGN.split(Blanks.fold(names.of(reading.lower())), -1);
    List<Facet> facets =
        Arrays.stream(labels)
            .flatMap(label -> HeadingColumns.facet(reading, label.strip()).stream())
            .toList();
    boolean all = facets.size() == labels.length && labels.length > 1;
    return all ? TableHeading.columns(facets) : Optional.empty();
  }

  private List<TableRow> rows(Pattern form, int from, int columns) {
    List<TableRow> rows = new ArrayList<>();
    Matcher item = form.matcher(text).region(from, text.length());
    while (item.lookingAt()) {
      List<Span> cells = cells(new Span(item.start("cells"), item.end("cells")));
      if (cells.size() != columns) {
        break;
      }
      Span label = new Span(item.start("label"), item.end("label"));
      Span whole = label.cover(cells.get(columns - 1));
      rows.add(new TableRow(whole, label, cells, Collections.nCopies(columns, false)));
      item.region(item.end(), text.length());
    }
    return rows;
  }

  private List<Span> cells(Span all) {
    List<Span> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(text).region(all.start(), all.end());
    while (cell.find()) {
      cells.add(new Span(cell.start(), cell.end()));
    }
    return cells;
  }
}
