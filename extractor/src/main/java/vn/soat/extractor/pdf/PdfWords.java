package vn.soat.extractor.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import vn.soat.extractor.layout.Frame;
import vn.soat.extractor.layout.Ruling;
import vn.soat.extractor.layout.Sheet;
import vn.soat.extractor.layout.Word;
import vn.soat.extractor.pdf.PdfFonts.Letter;
import vn.soat.extractor.text.Characters;

/**
 * Puts the letters of a page together to words as they come: most follow each other in the file as
 * they do in print. Text that runs in different directions ends on different sheets.
 */
final class PdfWords {

  /**
   * A wider gap separates words, in units of the type size: blanks are a quarter wide, and
   * justified lines squeeze them to half of that.
   */
  private static final double WORD_GAP = 0.13;

  /** Kerning moves a letter back by less, in units of the type size. */
  private static final double LARGEST_OVERLAP = 0.3;

  /** Letters of one word stand on one line, in units of the type size. */
  private static final double SAME_BASE = 0.08;

  /** A repetition to look bold is shifted by less than this part of the letter's width. */
  private static final double SHIFT_OF_WIDTH = 1.0 / 3;

  /** The largest such shift, in points: less than the width of an "i". */
  private static final double LARGEST_SHIFT = 1;

  /** Text that slants more is a watermark across the page; its tangent. */
  private static final double LARGEST_SLANT = 0.25;

  private static final int DIRECTIONS = 4;

  /** A place where a letter stands. */
  private record Placed(double left, double right, double base, double size, double spacing) {}

  /** A word in the making. */
  private static final class Run {
    private final StringBuilder text = new StringBuilder();
    private final int turns;
    private final boolean glued;
    private final double left;
    private double right;
    private final double base;
    private double size;
    private Placed last;
    private String lastText;

    private Run(String letter, int turns, Placed place, boolean glued) {
      this.text.append(letter);
      this.turns = turns;
      this.glued = glued;
      this.left = place.left();
      this.right = place.right();
      this.base = place.base();
      this.size = place.size();
      this.last = place;
      this.lastText = letter;
    }

    private void append(String letter, Placed place) {
      text.append(letter);
      right = Math.max(right, place.right());
      size = Math.max(size, place.size());
      last = place;
      lastText = letter;
    }

    private boolean touches(Placed place) {
      double gap = place.left() - last.right() - last.spacing();
      return gap <= WORD_GAP * Math.max(size, place.size())
          && gap >= -LARGEST_OVERLAP * Math.max(size, place.size())
          && Math.abs(place.base() - base) < Math.max(size, place.size());
    }

    private boolean continues(Placed place) {
      return touches(place)
          && Math.abs(place.base() - base) <= SAME_BASE * size
          && place.size() > size * LEAST_SIZE
          && place.size() * LEAST_SIZE < size;
    }
  }

  /** Types whose sizes differ more are a word and its mark. */
  private static final double LEAST_SIZE = 0.82;

  private final Frame page;
  private final Frame[] frames = new Frame[DIRECTIONS];
  private final List<List<Word>> words = new ArrayList<>();
  private Run run;
  private boolean open;

  PdfWords(Frame page) {
    this.page = page;
    for (int turns = 0; turns < DIRECTIONS; turns++) {
      frames[turns] = new Frame(page.page(), turns, page.width(), page.height());
      words.add(new ArrayList<>());
    }
    this.run = new Run("", 0, new Placed(0, 0, 0, 0, 0), false);
  }

  /**
   * The next letter.
   *
   * @param matrix from units of the font to the shown page
   * @param advance to the next letter, in units of the font
   * @param spacing that the text leaves between letters, in units of the font
   */
  void add(Letter letter, Matrix matrix, float advance, float spacing) {
    double dx = matrix.getScaleX();
    double dy = matrix.getShearY();
    boolean level = Math.abs(dx) >= Math.abs(dy);
    if (Math.min(Math.abs(dx), Math.abs(dy))
        > LARGEST_SLANT * Math.max(Math.abs(dx), Math.abs(dy))) {
      return;
    }
    int turns = level ? (dx >= 0 ? 0 : 2) : (dy < 0 ? 1 : 3);
    double unit = length(dx, dy);
    double size = length(matrix.getShearX(), matrix.getScaleY());
    double startX = matrix.getTranslateX();
    double startY = matrix.getTranslateY();
    double left = frames[turns].along(startX, startY);
    double base = frames[turns].across(startX, startY);
    add(letter, turns, new Placed(left, left + unit * advance, base, size, unit * spacing));
  }

  /** Of what runs along an axis, as nearly all text does; else by Pythagoras. */
  private static double length(double x, double y) {
    return x == 0 || y == 0 ? Math.abs(x + y) : Math.sqrt(x * x + y * y);
  }

  private void add(Letter letter, int turns, Placed place) {
    if (letter.blank()) {
      end();
    } else if (letter.combining() && open) {
      run.text.append(letter.text());
    } else if (open && run.turns == turns && isOverprint(run, letter.text(), place)) {
      run.last = place;
    } else if (open && run.turns == turns && run.continues(place)) {
      run.append(letter.text(), place);
    } else {
      boolean glued = open && run.turns == turns && run.touches(place);
      end();
      run = new Run(letter.text(), turns, place, glued);
      open = true;
    }
  }

  /**
   * Whether a letter is printed a second time to look bold, which would read as "BBÁÁOO" and turn
   * 12 into 1122. A text that is repeated as a whole is told by its words.
   */
  private static boolean isOverprint(Run run, String letter, Placed place) {
    double shift = Math.min(LARGEST_SHIFT, (run.last.right() - run.last.left()) * SHIFT_OF_WIDTH);
    return run.lastText.equals(letter)
        && Math.abs(run.last.left() - place.left()) <= shift
        && Math.abs(run.last.base() - place.base()) <= shift;
  }

  private void end() {
    if (open) {
      String tidy = Characters.tidy(run.text.toString());
      if (!tidy.isEmpty()) {
        words
            .get(run.turns)
            .add(Word.on(page.page(), tidy, run.left, run.right, run.base, run.size, run.glued));
      }
      open = false;
    }
  }

  /** The value of a field that the file does not draw: its words fill the field from the left. */
  void addValue(String value, float[] corners, double size) {
    end();
    double left = corners[0];
    double base = corners[3] - (corners[3] - corners[1] - size) / 2 - size * 0.2;
    for (String word : value.strip().split("\\s+")) {
      double width = word.length() * size / 2;
      words
          .get(0)
          .add(Word.on(page.page(), Characters.tidy(word), left, left + width, base, size, false));
      left += width + size / 4;
    }
  }

  /**
   * What was read, the direction with the most words first.
   *
   * @param rulings on the shown page
   */
  List<Sheet> sheets(List<Ruling> rulings) {
    end();
    List<Integer> directions = new ArrayList<>(List.of(0, 1, 2, 3));
    directions.sort(Comparator.comparingInt(turns -> -words.get(turns).size()));
    return directions.stream()
        .filter(turns -> !words.get(turns).isEmpty() || turns.equals(directions.get(0)))
        .map(turns -> sheet(turns, rulings))
        .toList();
  }

  private Sheet sheet(int turns, List<Ruling> rulings) {
    Frame frame = frames[turns];
    return new Sheet(frame, words.get(turns), rulings.stream().map(r -> turned(frame, r)).toList());
  }

  private static Ruling turned(Frame frame, Ruling ruling) {
    double x1 = ruling.horizontal() ? ruling.from() : ruling.at();
    double y1 = ruling.horizontal() ? ruling.at() : ruling.from();
    double x2 = ruling.horizontal() ? ruling.to() : ruling.at();
    double y2 = ruling.horizontal() ? ruling.at() : ruling.to();
    double along1 = frame.along(x1, y1);
    double along2 = frame.along(x2, y2);
    double across1 = frame.across(x1, y1);
    double across2 = frame.across(x2, y2);
    boolean horizontal = ruling.horizontal() == (frame.turns() % 2 == 0);
    return horizontal
        ? new Ruling(true, across1, Math.min(along1, along2), Math.max(along1, along2))
        : new Ruling(false, along1, Math.min(across1, across2), Math.max(across1, across2));
  }
}
