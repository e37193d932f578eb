package vn.soat.patterns.quantity.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the shares that a table prints without a sign, because the label of their column or row
 * bears it: "Tỷ lệ (%)" above "60,0", or "%" between a row's label and its figures.
 */
public final class ShareColumns {

  private static final String SIGN = "%";

  /** "Tỷ lệ đúng hạn (%)", "Thực hiện, %", "%". */
  private static final Pattern SIGN_AT_END = Pattern.compile("(?:^|\\(|, )\\s?%\\s?\\)?$");

  private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

  private final String lower;
  private final Phrases rates;
  private final Set<Span> found = new HashSet<>();

  private ShareColumns(Reading reading) {
    this.lower = reading.lower();
    this.rates = reading.lexicon().words(WordList.RATES);
  }

  /** The shares of all tables of a report. */
  public static ShareColumns of(Reading reading) {
    return reading.shared(ShareColumns.class, ShareColumns::find);
  }

  private static ShareColumns find(Reading reading) {
    ShareColumns columns = new ShareColumns(reading);
    TableFinder.find(reading).forEach(table -> columns.addAll(reading, table));
    LegendLists.find(reading).forEach(table -> columns.addAll(reading, table));
    return columns;
  }

  /** Whether a number stands in a column of shares. */
  public boolean contains(Span number) {
    return found.contains(number);
  }

  /**
   * The columns of a table that hold counts. A column is one of shares in every row or in none: in
   * a scan the head is above the share of some rows only.
   */
  List<Integer> countsOf(Table table) {
    return table.counts().stream().filter(column -> !isOfShares(table.column(column))).toList();
  }

  /** Whether a row holds shares and nothing else. */
  boolean areAllOf(Row row) {
    return row.cells().stream().allMatch(cell -> cell.is(Cell.Sort.EMPTY) || contains(cell.span()));
  }

  private boolean isOfShares(List<Cell> column) {
    return 2 * column.stream().filter(cell -> contains(cell.span())).count() >= column.size();
  }

  private void addAll(Reading reading, Table table) {
    table.rows().stream().filter(this::isOfShares).forEach(row -> add(row.cells()));
    if (isNamed(table.heading())) {
      Headings.read(reading, table).forEach(labels -> addColumns(table, labels));
    }
  }

  /** A glance that spares most headings more. */
  private boolean isNamed(Span heading) {
    String words = heading.of(lower);
    return words.contains(SIGN) || rates.areIn(words, 0, words.length());
  }

  private boolean isOfShares(Row row) {
    return row.unit().filter(unit -> unit.of(lower).equals(SIGN)).isPresent()
        || row.label().of(lower).endsWith("(%)");
  }

  private void addColumns(Table table, List<Label> labels) {
    for (int column = 0; column < labels.size(); column++) {
      List<Cell> cells = table.column(column);
      boolean decimals = cells.stream().anyMatch(cell -> cell.is(Cell.Sort.SHARE));
      if (areShares(labels.get(column).words(), decimals)) {
        add(cells);
      }
    }
  }

  /** Of figures that might be counts the label must leave no doubt: "chỉ tiêu giao (%)". */
  private boolean areShares(String label, boolean decimals) {
    return decimals
        ? label.contains(SIGN) || rates.areIn(label, 0, label.length())
        : SIGN_AT_END.matcher(label).find() || rates.endOf(label, 0, label.length()) >= 0;
  }

  private void add(List<Cell> cells) {
    cells.stream()
        .map(Cell::span)
        .filter(cell -> SHARE.matcher(lower).region(cell.start(), cell.end()).matches())
        .forEach(found::add);
  }
}
