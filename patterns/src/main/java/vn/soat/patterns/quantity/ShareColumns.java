package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Span;

/**
 * Finds the shares that a table prints without a sign, because the head of their column bears it:
 * "Tỷ lệ (%)" above "60,0".
 */
public final class ShareColumns {

  /** A row's label, a count and its share. */
  private static final int FEWEST_CELLS = 3;

  /** A line without columns may end a table; so many of them do. */
  private static final int LONGEST_GAP = 2;

  /** Longer lines are prose that is not wrapped. */
  private static final int LONGEST_LINE = 400;

  private static final Pattern HEAD =
      Pattern.compile("(?:(?:tỷ|tỉ) lệ|tỷ trọng).{0,40}|.{0,40}\\(\\s?%\\s?\\)|%|.{1,40}, %");

  private static final Pattern NAMED = Pattern.compile("%|(?:tỷ|tỉ)\\s(?:lệ|trọng)");

  /** Of figures that might be counts: "chỉ tiêu giao (%)". */
  private static final Pattern NAMED_ALONE = Pattern.compile("\\(%\\)$");

  private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

  private final String lower;
  private final Set<Span> found = new HashSet<>();

  /** How far from the right end of a line each column of shares stands. */
  private final Set<Integer> columns = new HashSet<>();

  /** So many cells the heading has. */
  private int width;

  private int gap;

  /** Whether rows of figures have been read below the heading. */
  private boolean begun;

  /** Where the next sign of a share stands, and the next word for one. */
  private int percent = -1;

  private int rate = -1;

  private ShareColumns(String lower) {
    this.lower = lower;
  }

  /** The shares of all tables of a report. */
  public static ShareColumns of(Reading reading) {
    return reading.shared(ShareColumns.class, ShareColumns::find);
  }

  private static ShareColumns find(Reading reading) {
    ShareColumns columns = new ShareColumns(reading.lower());
    columns.findAll();
    TableFinder.find(reading).stream()
        .flatMap(table -> table.even().stream())
        .forEach(table -> columns.addNamed(reading, table));
    return columns;
  }

  /** The columns whose label, over several lines, says that they hold shares. */
  private void addNamed(Reading reading, Table table) {
    Headings.ofAll(reading, table).ifPresent(labels -> addNamed(table, labels));
  }

  private void addNamed(Table table, List<Label> labels) {
    for (int column = 0; column < labels.size(); column++) {
      boolean shares = table.sort(column) == Cell.Sort.SHARE;
      if ((shares ? NAMED : NAMED_ALONE).matcher(labels.get(column).words()).find()) {
        table.column(column).stream()
            .map(Cell::span)
            .filter(figure -> SHARE.matcher(figure.of(lower)).matches())
            .forEach(found::add);
      }
    }
  }

  /**
   * The columns of a table that hold counts. A column is one of shares in every row or in none: in
   * a scan the head is above the share of some rows only.
   */
  List<Integer> countsOf(Table table) {
    return table.counts().stream().filter(column -> !isOfShares(table.column(column))).toList();
  }

  private boolean isOfShares(List<Cell> column) {
    return 2 * column.stream().filter(cell -> contains(cell.span())).count() >= column.size();
  }

  /** Whether a number stands in a column of shares. */
  public boolean contains(Span number) {
    return found.contains(number);
  }

  private void findAll() {
    if (lower.indexOf('%') < 0 && !lower.contains(" lệ")) {
      return;
    }
    for (int start = 0; start < lower.length(); ) {
      int newline = lower.indexOf('\n', start);
      int end = newline < 0 ? lower.length() : newline;
      readLine(start, end);
      start = end + 1;
    }
  }

  private void readLine(int start, int end) {
    boolean head = end - start <= LONGEST_LINE && mayBeHead(start, end);
    if ((!head && columns.isEmpty()) || end - start > LONGEST_LINE) {
      return;
    }
    List<Span> cells = cells(start, end);
    addOfUnit(cells);
    if (cells.size() < FEWEST_CELLS) {
      endAfterGap(start, end);
    } else if (head && addHeads(cells)) {
      width = cells.size();
      gap = 0;
      begun = false;
    } else if (begun && gap > 0 && !hasFigures(start, end)) {
      columns.clear(); // The heading of the next table.
    } else if (Math.abs(cells.size() - width) <= 1) {
      begun |= hasFigures(start, end);
      addShares(cells);
    }
  }

  private boolean hasFigures(int start, int end) {
    return lower.substring(start, end).chars().anyMatch(Character::isDigit);
  }

  private boolean mayBeHead(int start, int end) {
    percent = next("%", percent, start);
    rate = next("lệ", rate, start);
    return Math.min(percent, rate) < end;
  }

  /** Where something stands first from an offset on, if it is known where it stood last. */
  private int next(String words, int known, int offset) {
    if (known >= offset) {
      return known;
    }
    int found = lower.indexOf(words, offset);
    return found < 0 ? lower.length() : found;
  }

  private void endAfterGap(int start, int end) {
    boolean title = gap > 0 && !lower.substring(start, end).isBlank();
    if (!isRule(start, end) && (title || ++gap > LONGEST_GAP)) {
      columns.clear();
    }
  }

  /** A line that is drawn under a heading. */
  private boolean isRule(int start, int end) {
    for (int at = start; at < end; at++) {
      if ("|-=+_ \t".indexOf(lower.charAt(at)) < 0) {
        return false;
      }
    }
    return start < end;
  }

  /** "Tỷ lệ đúng hạn | % | 98,48": the unit has a column of its own. */
  private void addOfUnit(List<Span> cells) {
    for (int i = 1; i + 1 < cells.size(); i++) {
      if (cells.get(i).of(lower).equals("%")
          && SHARE.matcher(cells.get(i + 1).of(lower)).matches()) {
        found.add(cells.get(i + 1));
      }
    }
  }

  private boolean addHeads(List<Span> cells) {
    boolean any = false;
    boolean first = columns.isEmpty();
    for (int i = 1; i < cells.size(); i++) {
      String cell = cells.get(i).of(lower);
      if (HEAD.matcher(cell).matches() && cell.chars().noneMatch(Character::isDigit)) {
        if (!any && !first) {
          columns.clear();
          first = true;
        }
        columns.add(cells.size() - i);
        any = true;
      }
    }
    return any;
  }

  private void addShares(List<Span> cells) {
    for (int fromRight : columns) {
      int at = cells.size() - fromRight;
      if (at > 0 && SHARE.matcher(cells.get(at).of(lower)).matches()) {
        found.add(cells.get(at));
        gap = 0;
      }
    }
  }

  /** The cells of a line whose columns are parted by signs or by more than one blank. */
  private List<Span> cells(int start, int end) {
    List<Span> cells = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = cellEnd(from, end);
      if (to > from) {
        cells.add(new Span(from, to));
      }
      from = to + 1;
    }
    return cells;
  }

  /** Where a cell ends that begins at an offset: at a sign or at two blanks. */
  private int cellEnd(int from, int end) {
    int at = from;
    while (at < end
        && (isOfCell(at) || (at > from && isOfCell(at - 1) && isSingleBlank(at, end)))) {
      at++;
    }
    return at;
  }

  private boolean isSingleBlank(int at, int end) {
    return lower.charAt(at) == ' ' && at + 1 < end && isOfCell(at + 1);
  }

  private boolean isOfCell(int at) {
    char c = lower.charAt(at);
    return c != ' ' && c != '|' && c != '\t';
  }
}
