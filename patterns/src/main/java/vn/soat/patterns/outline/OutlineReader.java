package vn.soat.patterns.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;

/** Puts the lines of a text together to blocks and hangs each under the one that it belongs to. */
public final class OutlineReader {

  /**
   * A report printed on A4 has lines of at most about 110 characters; longer ones are unwrapped.
   */
  private static final int LONGEST_PRINTED_LINE = 130;

  /** A line that fills this share of the usual width was broken by the margin. */
  private static final int FULL_PERCENT = 78;

  /** Titles run over at most four printed lines. */
  private static final int LONGEST_HEADING = 320;

  /** An item that ends with a full stop is a sentence, unless it is as short as a title. */
  private static final int LONGEST_HEADING_WITH_STOP = 90;

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*+-?\\s*+\\d{1,3}+\\s*+-?\\s*+");

  private static final Phrases CONTENTS = Phrases.of("mục lục");

  /** Behind a tab or a row of points. */
  private static final Pattern PAGE_OF_ENTRY =
      Pattern.compile("(?:\\t|[.…]{3}|\\s{3})\\s{0,9}\\d{1,3}\\z");

  /**
   * A heading that breaks off so far from the margin was not broken by it: the next word would have
   * had room.
   */
  private static final int ROOM_PERCENT = 97;

  /** A line that ends in such a sign cannot be the end of a title. */
  private static final String GOES_ON = ",(-";

  /** How an introduction begins; a capital tells it from the middle of a sentence. */
  private static final Phrases INTRODUCES =
      Phrases.of("căn cứ", "thực hiện", "kính gửi", "triển khai thực hiện");

  private final String text;
  private final String lower;
  private final Phrases goesOn;
  private final Phrases units;
  private final List<Line> lines;
  private final int width;

  private OutlineReader(String text, String lower, Phrases goesOn, Phrases units) {
    this.text = text;
    this.lower = lower;
    this.goesOn = goesOn;
    this.units = units;
    this.lines = withoutContents(lines(text));
    this.width = usualWidth(lines);
  }

  /**
   * The outline of a text.
   *
   * @param lower the text in small letters
   * @param goesOn the words that a title cannot end in
   * @param units what is counted, in small letters
   */
  public static Outline read(String text, String lower, Phrases goesOn, Phrases units) {
    return new OutlineReader(text, lower, goesOn, units).read();
  }

  private Outline read() {
    List<List<Line>> groups = new ArrayList<>();
    for (Line line : lines) {
      List<Line> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && continues(last, line)) {
        last.add(line);
      } else {
        groups.add(new ArrayList<>(List.of(line)));
      }
    }
    return hang(groups, text);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int first = firstSign(text, start, end);
      if (first == end || (blank && isPageNumber(text, first, end))) {
        blank = true;
      } else {
        lines.add(Line.of(text, start, first, lastSign(text, first, end), blank));
        blank = false;
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * The lines of a table of contents have no marks: they name the headings that follow. One that
   * runs over has its page on its second line.
   */
  private List<Line> withoutContents(List<Line> all) {
    List<Line> some = new ArrayList<>(all);
    for (int i = 0; i < some.size(); i++) {
      if (isContents(some.get(i))) {
        for (int at = i + 1; at < some.size() && isEntry(some, at); at++) {
          some.set(at, some.get(at).unmarked());
        }
      }
    }
    return some;
  }

  private boolean isContents(Line line) {
    return line.capitals()
        && CONTENTS.endOf(lower, line.first(), line.span().end()) == line.span().end();
  }

  private boolean isEntry(List<Line> some, int at) {
    return namesPage(some.get(at)) || (at + 1 < some.size() && namesPage(some.get(at + 1)));
  }

  private boolean namesPage(Line line) {
    return PAGE_OF_ENTRY.matcher(text).region(line.first(), line.span().end()).find();
  }

  private static int firstSign(String text, int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static int lastSign(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isPageNumber(String text, int first, int end) {
    char c = text.charAt(first);
    return (Character.isDigit(c) || c == '-')
        && PAGE_NUMBER.matcher(text).region(first, end).matches();
  }

  /** The length of all but the longest lines; huge where paragraphs are not wrapped. */
  private static int usualWidth(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
    if (lengths.length == 0) {
      return LONGEST_PRINTED_LINE;
    }
    int longest = lengths[Math.min(lengths.length - 1, lengths.length * 19 / 20)];
    int usual = lengths[lengths.length / 2];
    return longest > LONGEST_PRINTED_LINE ? Integer.MAX_VALUE : Math.max(usual, longest * 9 / 10);
  }

  private boolean continues(List<Line> block, Line line) {
    Line last = block.get(block.size() - 1);
    if ((line.marked() && !isBrokenDash(last, line)) || width == Integer.MAX_VALUE) {
      return false;
    }
    if (last.rule() || line.rule()) {
      return false;
    }
    if (!line.afterBlank() && (endsInsideCode(last) || opensWithUnit(last, line))) {
      return true;
    }
    if (last.marker().style().isNumbered() && hadRoom(last, line)) {
      return false;
    }
    if (line.afterBlank() && (opensReport(line) || (block.size() == 1 && opensAnew(last, line)))) {
      return false;
    }
    boolean closed = ".;:!?".indexOf(last.lastSign(text)) >= 0;
    boolean small = Character.isLowerCase(line.firstSign(text));
    if (line.capitals() != last.capitals()) {
      return small && !closed;
    }
    boolean full = last.fills(FULL_PERCENT, width);
    return (full && !(closed && line.afterBlank())) || (small && !closed);
  }

  /** "Quyết định số 488/QĐ-" and "UBND" in the next line. */
  private boolean endsInsideCode(Line last) {
    int end = lastSign(text, last.first(), last.span().end());
    return end - last.first() > 2
        && "-/".indexOf(text.charAt(end - 1)) >= 0
        && Character.isUpperCase(text.charAt(end - 2));
  }

  /** "… cộng 406" and "TTHC." in the next line: no title, though in capitals. */
  private boolean opensWithUnit(Line last, Line line) {
    int end = line.span().end();
    return Character.isDigit(last.lastSign(text))
        && end - line.first() > 1
        && Character.isUpperCase(text.charAt(line.first() + 1))
        && units.endOf(lower, line.first(), end) >= 0;
  }

  /** "đất đai" at the margin, "- xây dựng 142 hồ sơ" below: the dash joins two words. */
  private boolean isBrokenDash(Line last, Line line) {
    int dash = line.first();
    return line.marker().style() == Marker.Style.BULLET_DASH
        && !line.afterBlank()
        && line.span().end() - dash > 2
        && text.charAt(dash + 1) == ' '
        && Character.isLowerCase(text.charAt(dash + 2))
        && Character.isLetter(last.lastSign(text))
        && last.fills(FULL_PERCENT, width);
  }

  /** Whether a heading ended before the margin, and a sentence begins under it. */
  private boolean hadRoom(Line heading, Line next) {
    int needed = heading.span().length() + 1 + next.firstWordEnd(text) - next.first();
    return Character.isUpperCase(next.firstSign(text))
        && !next.capitals()
        && 100L * needed <= (long) ROOM_PERCENT * width;
  }

  /** "Căn cứ Luật …" below a title that fills its line. */
  private boolean opensReport(Line line) {
    return Character.isUpperCase(line.firstSign(text))
        && !line.capitals()
        && INTRODUCES.endOf(lower, line.first(), line.span().end()) >= 0;
  }

  /** A title or heading of one line, a blank line, then a sentence of its own. */
  private boolean opensAnew(Line first, Line next) {
    return Character.isUpperCase(next.firstSign(text))
        && !first.marker().style().isBullet()
        && GOES_ON.indexOf(first.lastSign(text)) < 0
        && !goesOn.endBefore(lower, first.span().end());
  }

  private static Outline hang(List<List<Line>> groups, String text) {
    List<Block> blocks = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>();
    for (List<Line> group : groups) {
      Span span = group.get(0).span().cover(group.get(group.size() - 1).span());
      Marker marker = group.get(0).marker();
      boolean heading = isHeading(text, span, marker);
      close(open, marker, heading);
      Block block =
          new Block(
              blocks.size(),
              span,
              marker,
              Optional.ofNullable(open.peek()).map(Block::index),
              open.size(),
              heading);
      blocks.add(block);
      if (marker.style() != Marker.Style.NONE) {
        open.push(block);
      }
    }
    return new Outline(blocks);
  }

  /** A mark ends everything of its own style or inside it; a bare paragraph ends the lists. */
  private static void close(Deque<Block> open, Marker marker, boolean heading) {
    boolean known = isOpen(open, marker.style());
    while (!open.isEmpty() && ends(open.peek(), marker, known, heading)) {
      boolean same = open.peek().marker().style() == marker.style();
      open.pop();
      if (same) {
        return;
      }
    }
  }

  private static boolean isOpen(Deque<Block> open, Marker.Style style) {
    for (Block block : open) {
      if (block.marker().style() == style) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Block inner, Marker marker, boolean known, boolean heading) {
    if (marker.style() == Marker.Style.NONE) {
      return inner.marker().style().isBullet();
    }
    if (known) {
      return true;
    }
    return heading && inner.marker().style().compareTo(marker.style()) > 0;
  }

  private static boolean isHeading(String text, Span block, Marker marker) {
    if (!marker.style().isNumbered()) {
      return marker.style() == Marker.Style.NONE
          && block.length() < LONGEST_HEADING
          && Line.isCapitals(text, block.start(), block.end());
    }
    int start =
        firstSign(text, Math.min(block.end(), block.start() + marker.length()), block.end());
    int end = lastSign(text, start, block.end());
    if (end - start > LONGEST_HEADING) {
      return false;
    }
    if (marker.style().compareTo(Marker.Style.NUMBER) < 0
        || marker.style() == Marker.Style.DECIMAL
        || marker.style() == Marker.Style.DECIMAL_DEEP) {
      return true;
    }
    if (marker.style() == Marker.Style.BRACKETED && Stops.firstIn(text, start, end, ':') >= 0) {
      return false;
    }
    char last = end == start ? ' ' : text.charAt(end - 1);
    return last != ';' && !(last == '.' && end - start > LONGEST_HEADING_WITH_STOP);
  }
}
