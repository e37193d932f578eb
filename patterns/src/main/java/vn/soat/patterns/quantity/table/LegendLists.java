package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.Legend;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads lists whose lead-in says in brackets what the figures of each item are: "Chia theo lĩnh vực
 * (nhận / trả / trễ):" above "- Hộ tịch: 34 / 33 / 1", or before "Hộ tịch 34/33/1; …" in a
 * sentence.
 */
final class LegendLists {

  /** The names of the columns, before a line's end or a colon; a line break may part them. */
  private static final Pattern LEGEND =
      Pattern.compile("\\((?<names>[^()\\d]{5,200})\\)\\s{0,3}(?::[ \\t]{0,9}\\n?|[ \\t]{0,9}\\n)");

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s{0,20}(?:[-+*•]\\s{0,3}|\\d{1,2}[.)]\\s{1,3})?(?<label>\\p{L}[^:\\d\\n]{1,60}?)\\s{0,3}:\\s{0,3}"
              + ("(?<cells>(?:"
                  + Cell.NUMBER
                  + ")(?:\\s{0,3}[;/|-]\\s{0,3}(?:"
                  + Cell.NUMBER
                  + ")){1,10})")
              + "[ \\t]{0,9}[;.,]?[ \\t]{0,9}(?:\\n|$)");

  /** The same in one paragraph: "Tư pháp 1.926/1.920; Đất đai 803/797; …". */
  private static final Pattern ITEM_OF_SENTENCE =
      Pattern.compile(
          "\\s{0,3}(?<label>\\p{L}[^:;\\d/]{1,80}?)\\s{0,3}:?\\s{1,3}"
              + ("(?<cells>(?:" + Cell.NUMBER + ")(?:/(?:" + Cell.NUMBER + ")){1,10})")
              + "\\s{0,3}(?:;|\\.(?!\\d))");

  private static final Pattern CELL = Pattern.compile(Cell.NUMBER);

  /** One name is none of columns. */
  private static final int FEWEST_COLUMNS = 2;

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
  static List<Table> find(Reading reading) {
    LegendLists lists = new LegendLists(reading);
    List<Table> found = new ArrayList<>();
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

  private Optional<Table> list(Span names, int from) {
    List<Label> labels = Legend.labels(reading.lower(), names);
    if (labels.size() < FEWEST_COLUMNS || isForeign(names)) {
      return Optional.empty();
    }
    List<Row> rows = rows(ITEM, from, labels.size());
    if (rows.isEmpty()) {
      rows = rows(ITEM_OF_SENTENCE, from, labels.size());
    }
    return rows.size() < FEWEST_ITEMS
        ? Optional.empty()
        : Optional.of(
            new Table(
                names.cover(rows.get(rows.size() - 1).span()), names, rows, Layout.LISTED, labels));
  }

  private boolean isForeign(Span names) {
    int line = text.lastIndexOf('\n', names.start()) + 1;
    return foreign.areIn(reading.lower(), line, names.end());
  }

  private List<Row> rows(Pattern form, int from, int columns) {
    List<Row> rows = new ArrayList<>();
    Matcher item = form.matcher(text).region(from, text.length());
    while (item.lookingAt()) {
      List<Cell> cells = cells(new Span(item.start("cells"), item.end("cells")));
      if (cells.size() != columns) {
        break;
      }
      rows.add(Row.of(new Span(item.start("label"), item.end("label")), cells));
      item.region(item.end(), text.length());
    }
    return rows;
  }

  private List<Cell> cells(Span all) {
    List<Cell> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(text).region(all.start(), all.end());
    while (cell.find()) {
      cells.add(new Cell(new Span(cell.start(), cell.end()), Cell.Sort.COUNT));
    }
    return cells;
  }
}
