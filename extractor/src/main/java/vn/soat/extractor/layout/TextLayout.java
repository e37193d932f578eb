package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.text.SourceText;

/**
 * Joins pages into one text as a person reads them: one line a printed line, one blank between
 * words, a tab between columns, an empty line where the page leaves a gap; columns one after the
 * other, a table row by row, a footnote behind the paragraph that calls it. A page begins on a new
 * line without an empty one, so that a sentence runs on from the page before.
 */
public final class TextLayout {

  /** A distance between lines of so many usual ones is a paragraph's; tall capitals vary less. */
  private static final double PARAGRAPH_GAP = 1.45;

  /** A first line is set in by half a centimetre to one and a half; centred lines by more. */
  private static final double LEAST_INDENT = 1.1;

  private static final double LARGEST_INDENT = 5;

  /** What an item begins with is mark enough. */
  private static final Pattern MARKER =
      Pattern.compile("(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|\\p{L})[.)/]\\s?|Điều \\d|Chương ");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][”\"’')\\]]*");

  /** What a line ends with that ends a paragraph, whatever sign stands behind it. */
  private static final Pattern PARAGRAPH_END =
      Pattern.compile(".*[.;:!?/][”\"’')\\]⁰¹²³⁴⁵⁶⁷⁸⁹*\\s]*");

  /** A page in the course of being laid out. */
  private static final class Page {
    private final Frame frame;
    private final List<Ruling> rulings;
    private final List<Line> all;
    private final List<Grid> ruled;
    private List<Line> text = List.of();
    private List<Footnotes.Note> notes = List.of();

    private Page(Sheet sheet) {
      frame = sheet.frame();
      rulings = sheet.rulings();
      all = LineFinder.lines(sheet.words());
      ruled = RuledTables.find(rulings, all);
    }

    /** Lines outside of tables with borders. */
    private List<Line> free() {
      Set<Word> inTables = new HashSet<>();
      for (Grid grid : ruled) {
        for (Grid.Cell cell : grid.cells()) {
          cell.lines().forEach(line -> line.words().forEach(w -> inTables.add(w)));
        }
      }
      return inTables.isEmpty() ? all : without(inTables);
    }

    private List<Line> without(Set<Word> words) {
      List<Line> free = new ArrayList<>();
      for (Line line : all) {
        List<Word> left =
            line.words().stream()
                .filter(w -> !words.contains(w) && !words.contains(w.asGlued()))
                .toList();
        if (!left.isEmpty()) {
          free.add(new Line(left));
        }
      }
      return free;
    }
  }

  /** The sheets of one page: the main direction of its text first. */
  private record Sheets(List<Page> pages) {}

  private final List<Sheets> sheets = new ArrayList<>();
  private final TextWriter out = new TextWriter();
  private final List<Footnotes.Note> called = new ArrayList<>();
  private final List<Frame> calledFrom = new ArrayList<>();

  /** The next page: one sheet for each direction of its text, the main one first. */
  public void add(List<Sheet> page) {
    sheets.add(new Sheets(page.stream().map(Page::new).toList()));
  }

  /** All pages as one text. */
  public SourceText toSourceText() {
    liftMargins();
    List<List<Placed>> pieces = sheets.stream().map(this::pieces).toList();
    List<List<Placed>> joined = TablesOverPages.joined(pieces);
    for (int i = 0; i < joined.size(); i++) {
      out.startPage();
      write(joined.get(i), sheets.get(i));
    }
    writeNotes();
    return out.toSourceText();
  }

  /** A piece, the frame it stands in, and for a table the frame of each row. */
  record Placed(Piece piece, Frame frame, List<Frame> rows) {

    static Placed of(Piece piece, Frame frame) {
      List<Frame> rows = new ArrayList<>();
      if (piece instanceof Piece.Table table) {
        for (int i = 0; i < table.grid().rows(); i++) {
          rows.add(frame);
        }
      }
      return new Placed(piece, frame, rows);
    }
  }

  private void liftMargins() {
    List<Page> main = sheets.stream().map(s -> s.pages().get(0)).toList();
    List<List<Line>> lines = main.stream().map(Page::free).toList();
    List<List<Line>> kept =
        Margins.lifted(lines, main.stream().map(page -> page.frame.depth()).toList());
    for (int i = 0; i < main.size(); i++) {
      Footnotes.Split split = Footnotes.split(kept.get(i), main.get(i).rulings);
      main.get(i).text = split.text();
      main.get(i).notes = split.notes();
    }
    for (Sheets page : sheets) {
      page.pages().stream().skip(1).forEach(other -> other.text = other.free());
    }
  }

  private List<Placed> pieces(Sheets page) {
    List<Placed> pieces = new ArrayList<>();
    for (Page sheet : page.pages()) {
      ordered(sheet).forEach(piece -> pieces.add(Placed.of(piece, sheet.frame)));
    }
    return pieces;
  }

  /** Tables and the lines between them, from top to bottom. */
  private static List<Piece> ordered(Page page) {
    List<Piece> pieces = new ArrayList<>();
    List<Grid> tables = new ArrayList<>(page.ruled);
    tables.sort(Comparator.comparingDouble(Grid::top));
    List<Line> between = new ArrayList<>();
    int next = 0;
    for (Line line : page.text) {
      while (next < tables.size() && tables.get(next).top() < line.base() - line.size() / 2) {
        addFree(between, pieces);
        pieces.add(new Piece.Table(tables.get(next++)));
      }
      between.add(line);
    }
    addFree(between, pieces);
    tables.subList(next, tables.size()).forEach(grid -> pieces.add(new Piece.Table(grid)));
    return pieces;
  }

  private static void addFree(List<Line> lines, List<Piece> to) {
    int from = 0;
    for (AlignedTables.Found found : AlignedTables.find(lines, Optional.empty())) {
      to.addAll(Columns.ordered(lines.subList(from, found.from())));
      to.add(new Piece.Table(found.grid()));
      from = found.to() + 1;
    }
    to.addAll(Columns.ordered(lines.subList(from, lines.size())));
    lines.clear();
  }

  private void write(List<Placed> pieces, Sheets page) {
    double usual = usualDistance(pieces);
    Placed last = null;
    for (Placed piece : pieces) {
      boolean gap = last != null && isGap(last, piece, usual);
      if (last != null && endsParagraph(last, gap)) {
        writeNotes();
      }
      if (gap) {
        out.blankLine();
      }
      write(piece, page);
      last = piece;
    }
    if (last != null && endsParagraph(last, false)) {
      writeNotes();
    }
    page.pages().forEach(this::keepUncalled);
  }

  private void write(Placed piece, Sheets page) {
    if (piece.piece() instanceof Piece.Text text) {
      out.line(piece.frame(), text.line());
      text.line().words().stream()
          .filter(Word::mark)
          .forEach(mark -> page.pages().forEach(p -> call(p, mark.text())));
    } else if (piece.piece() instanceof Piece.Table table) {
      out.table(new TextWriter.Placed(table.grid(), piece.rows()));
    }
  }

  private void call(Page page, String sign) {
    List<Footnotes.Note> left = new ArrayList<>();
    for (Footnotes.Note note : page.notes) {
      if (note.sign().equals(sign)) {
        called.add(note);
        calledFrom.add(page.frame);
      } else {
        left.add(note);
      }
    }
    page.notes = left;
  }

  private void keepUncalled(Page page) {
    page.notes.forEach(
        note -> {
          called.add(note);
          calledFrom.add(page.frame);
        });
  }

  private void writeNotes() {
    for (int i = 0; i < called.size(); i++) {
      for (Line line : called.get(i).lines()) {
        out.line(calledFrom.get(i), line);
      }
    }
    called.clear();
    calledFrom.clear();
  }

  private static boolean endsParagraph(Placed placed, boolean gap) {
    return gap
        || !(placed.piece() instanceof Piece.Text text)
        || PARAGRAPH_END.matcher(text.line().text()).matches();
  }

  private static boolean isGap(Placed upper, Placed lower, double usual) {
    return upper.piece() instanceof Piece.Text one
        && lower.piece() instanceof Piece.Text two
        && upper.frame().equals(lower.frame())
        && (one.column() == two.column() || two.column() == 0)
        && (distance(one, two) > PARAGRAPH_GAP * usual || isIndented(one.line(), two.line()));
  }

  /** Whether a line begins further in than the end of a sentence above it. */
  private static boolean isIndented(Line above, Line line) {
    double indent = line.left() - above.left();
    double size = line.size();
    return indent > LEAST_INDENT * size
        && indent < LARGEST_INDENT * size
        && Character.isUpperCase(line.first().text().charAt(0))
        && !MARKER.matcher(line.text()).lookingAt()
        && SENTENCE_END.matcher(above.text()).matches();
  }

  private static double usualDistance(List<Placed> pieces) {
    double[] distances = new double[Math.max(0, pieces.size() - 1)];
    int count = 0;
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i - 1).piece() instanceof Piece.Text one
          && pieces.get(i).piece() instanceof Piece.Text two
          && one.column() == two.column()) {
        distances[count++] = distance(one, two);
      }
    }
    Arrays.sort(distances, 0, count);
    return count == 0 ? Double.MAX_VALUE : distances[count / 2];
  }

  private static double distance(Piece.Text upper, Piece.Text lower) {
    return lower.bottom() - upper.bottom();
  }
}
