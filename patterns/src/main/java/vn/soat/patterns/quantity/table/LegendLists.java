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
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads lists whose lead-in says in brackets what the figures of each item are: "Chia theo lĩnh vực
 * (nhận / trả / trễ):" above "- Hộ tịch: 34 / 33 / 1", or before "Hộ tịch 34/33/1; …" in a
 * sentence.
 */
public final class LegendLists {

  /** The names of the columns, before a line's end or a colon; a line break may part them. */
  private static final Pattern LEGEND =
      Pattern.compile("\\((?<names>[^()\\d]{5,200})\\)\\s{0,3}(?::[ \\t]{0,9}\\n?|[ \\t]{0,9}\\n)");

  /**
   * How the items of a list are written.
   *
   * @param label what an item begins with, up to its first figure
   * @param between what parts its figures
   * @param end what ends it
   */
  private record Form(Pattern label, Pattern between, Pattern end) {

    Form(String label, String between, String end) {
      this(Pattern.compile(label), Pattern.compile(between), Pattern.compile(end));
    }
  }

  /** A line for each: "- Tháng 7: 359 hồ sơ - 330 hồ sơ - 91,92%". */
  private static final Form ITEMS =
      new Form(
          "\\s{0,20}(?:[-+*•]\\s{0,3}|\\d{1,2}[.)]\\s{1,3})?"
              + "(?<label>\\p{L}[^:\\n]{1,60}?)\\s{0,3}:\\s{0,3}(?=\\d)",
          "\\s{0,3}[;/|-]\\s{0,3}(?=\\d)|,\\s{1,3}(?=\\d)",
          "[ \\t]{0,9}[;.,]?[ \\t]{0,9}(?:\\n|$)");

  /** The same in one paragraph: "Tư pháp 1.926/1.920; Đất đai 803/797; …". */
  private static final Form ITEMS_OF_SENTENCE =
      new Form(
          "\\s{0,3}(?<label>\\p{L}[^:;\\d/]{1,80}?)\\s{0,3}:?\\s{1,3}(?=\\d)",
          "\\s{0,3}/\\s{0,3}(?=\\d)",
          "\\s{0,3}(?:;|\\.(?!\\d))");

  /** One name is none of columns. */
  private static final int FEWEST_COLUMNS = 2;

  /** One item is no list. */
  private static final int FEWEST_ITEMS = 2;

  private final Reading reading;
  private final String text;
  private final Phrases foreign;
  private final Phrases ofRows;
  private final Pattern cell;
  private final List<Table> found = new ArrayList<>();

  private LegendLists(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.foreign = reading.lexicon().words(WordList.FOREIGN);
    this.ofRows = reading.lexicon().words(WordList.ROW_COLUMNS);
    this.cell = reading.lexicon().expression(Expression.LEGEND_CELL);
  }

  /** The lists of dossiers, in the order of the text. */
  public static List<Table> find(Reading reading) {
    return reading.shared(LegendLists.class, LegendLists::findIn).found;
  }

  private static LegendLists findIn(Reading reading) {
    LegendLists lists = new LegendLists(reading);
    String text = reading.text();
    Matcher legend = LEGEND.matcher(text);
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      if (legend.region(open, text.length()).lookingAt()) {
        Span names = new Span(legend.start("names"), legend.end("names"));
        lists.list(names, legend.end()).ifPresent(lists.found::add);
      }
    }
    return lists;
  }

  private Optional<Table> list(Span names, int from) {
    List<Label> labels = Legend.labels(reading.lower(), names);
    if (labels.size() < FEWEST_COLUMNS || isForeign(names)) {
      return Optional.empty();
    }
    return list(names, labels, from)
        .or(
            () ->
                isOfRows(labels.get(0))
                    ? list(names, labels.subList(1, labels.size()), from)
                    : Optional.empty());
  }

  /** "(tháng; tiếp nhận; giải quyết)": the first name is that of the items. */
  private boolean isOfRows(Label label) {
    return ofRows.endOf(label.words(), 0, label.words().length()) >= 0;
  }

  private Optional<Table> list(Span names, List<Label> labels, int from) {
    List<Row> rows = rows(ITEMS, from, labels.size());
    if (rows.isEmpty()) {
      rows = rows(ITEMS_OF_SENTENCE, from, labels.size());
    }
    return rows.size() < FEWEST_ITEMS || labels.size() < FEWEST_COLUMNS
        ? Optional.empty()
        : Optional.of(
            new Table(
                names.cover(rows.get(rows.size() - 1).span()), names, rows, Layout.LISTED, labels));
  }

  private boolean isForeign(Span names) {
    int line = text.lastIndexOf('\n', names.start()) + 1;
    return foreign.areIn(reading.lower(), line, names.end());
  }

  private List<Row> rows(Form form, int from, int columns) {
    List<Row> rows = new ArrayList<>();
    Matcher label = form.label().matcher(text).region(from, text.length());
    while (label.lookingAt()) {
      List<Cell> cells = new ArrayList<>();
      int end = addCells(form, label.end(), columns, cells);
      Matcher closing = form.end().matcher(text).region(end, text.length());
      if (cells.size() != columns || !closing.lookingAt()) {
        break;
      }
      rows.add(Row.of(new Span(label.start("label"), label.end("label")), cells));
      label.region(closing.end(), text.length());
    }
    return rows;
  }

  /** Adds so many cells at most; where the last one ends. */
  private int addCells(Form form, int from, int columns, List<Cell> cells) {
    Matcher figure = cell.matcher(reading.lower()).region(from, text.length());
    Matcher between = form.between().matcher(text);
    int end = from;
    while (cells.size() < columns && figure.lookingAt()) {
      Cell.Sort sort = figure.start("share") < 0 ? Cell.Sort.COUNT : Cell.Sort.SHARE;
      String group = sort == Cell.Sort.COUNT ? "count" : "share";
      cells.add(new Cell(new Span(figure.start(group), figure.end(group)), sort));
      end = figure.end();
      if (!between.region(end, text.length()).lookingAt()) {
        break;
      }
      figure.region(between.end(), text.length());
    }
    return end;
  }
}
