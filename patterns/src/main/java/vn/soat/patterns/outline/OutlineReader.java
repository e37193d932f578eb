package vn.soat.patterns.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.text.Span;

/** Puts the lines of a text together to blocks and hangs each under the one that it belongs to. */
public final class OutlineReader {

  /**
   * A report printed on A4 has lines of at most about 110 characters; longer ones are unwrapped.
   */
  private static final int LONGEST_PRINTED_LINE = 130;

  /** A line that fills this share of the usual width was broken by the margin. */
  private static final double FULL = 0.78;

  /** Titles run over at most four printed lines. */
  private static final int LONGEST_HEADING = 320;

  /** An item that ends with a full stop is a sentence, unless it is as short as a title. */
  private static final int LONGEST_HEADING_WITH_STOP = 90;

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*+-?\\s*+\\d{1,3}+\\s*+-?\\s*+");

  /** A line drawn under a title or a letterhead. */
  private static final Pattern RULE = Pattern.compile("\\s*+[_=*.–—-]{3,}+\\s*+");

  /**
   * A heading that breaks off so far from the margin was not broken by it: the next word would have
   * had room.
   */
  private static final double ROOM = 0.97;

  /** A line that ends so cannot be the end of a title: a name or a number must follow. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:[,(-]|(?<!\\p{L})(?:của|và|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|số|ngày|theo|về"
              + "|việc|các|cho|với|tại|do|là|năm|thôn|ông|bà|UBND|nhân dân|dân|chức|trên|từ|đến|cùng|lĩnh vực))$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private record Line(Span span, Marker marker, boolean afterBlank) {}

  private OutlineReader() {}

  public static Outline read(String text) {
    List<Line> lines = lines(text);
    int width = usualWidth(lines);
    List<List<Line>> groups = new ArrayList<>();
    for (Line line : lines) {
      List<Line> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && continues(last, line, text, width)) {
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
      String line = text.substring(start, end);
      boolean furniture = blank && PAGE_NUMBER.matcher(line).matches();
      if (line.isBlank() || furniture) {
        blank = true;
      } else {
        lines.add(new Line(trimmed(text, start, end), Marker.of(line), blank));
        blank = false;
      }
      start = end + 1;
    }
    return lines;
  }

  private static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  /** The length of all but the longest lines; huge where paragraphs are not wrapped. */
  private static int usualWidth(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
    if (lengths.length == 0) {
      return LONGEST_PRINTED_LINE;
    }
    int longest = lengths[Math.min(lengths.length - 1, lengths.length * 19 / 20)];
    int usual = Arrays.stream(lengths).skip(lengths.length / 2).findFirst().orElse(longest);
    return longest > LONGEST_PRINTED_LINE ? Integer.MAX_VALUE : Math.max(usual, longest * 9 / 10);
  }

  private static boolean continues(List<Line> block, Line line, String text, int width) {
    Line last = block.get(block.size() - 1);
    boolean marked = line.marker().style() != Marker.Style.NONE;
    if ((marked && !isBrokenDash(last, line, text, width)) || width == Integer.MAX_VALUE) {
      return false;
    }
    if (isRule(last, text) || isRule(line, text)) {
      return false;
    }
    if (last.marker().style().isNumbered() && hadRoom(last, line, text, width)) {
      return false;
    }
    if (line.afterBlank() && block.size() == 1 && opensAnew(last, line, text)) {
      return false;
    }
    boolean closed = ".;:!?".indexOf(text.charAt(last.span().end() - 1)) >= 0;
    boolean full = last.span().length() >= width * FULL;
    String begin = line.span().of(text).stripLeading();
    boolean small = Character.isLowerCase(begin.charAt(0));
    if (isCapitals(begin) != isCapitals(last.span().of(text))) {
      return small && !closed;
    }
    return (full && !(closed && line.afterBlank())) || (small && !closed);
  }

  /** "đất đai" at the margin, "- xây dựng 142 hồ sơ" below: the dash joins two words. */
  private static boolean isBrokenDash(Line last, Line line, String text, int width) {
    String begin = line.span().of(text).stripLeading();
    return line.marker().style() == Marker.Style.BULLET_DASH
        && !line.afterBlank()
        && begin.length() > 2
        && begin.charAt(1) == ' '
        && Character.isLowerCase(begin.charAt(2))
        && Character.isLetter(text.charAt(last.span().end() - 1))
        && last.span().length() >= width * FULL;
  }

  private static boolean isRule(Line line, String text) {
    return RULE.matcher(line.span().of(text)).matches();
  }

  /** Whether a heading ended before the margin, and a sentence begins under it. */
  private static boolean hadRoom(Line heading, Line next, String text, int width) {
    String words = next.span().of(text).strip();
    int first = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    return Character.isUpperCase(words.charAt(0))
        && !isCapitals(words)
        && heading.span().length() + 1 + first <= width * ROOM;
  }

  /** A title or heading of one line, a blank line, then a sentence of its own. */
  private static boolean opensAnew(Line first, Line next, String text) {
    char begin = next.span().of(text).stripLeading().charAt(0);
    return Character.isUpperCase(begin)
        && !first.marker().style().isBullet()
        && !GOES_ON.matcher(first.span().of(text)).find();
  }

  private static boolean isCapitals(String line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 3;
  }

  private static Outline hang(List<List<Line>> groups, String text) {
    List<Block> blocks = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>();
    for (List<Line> group : groups) {
      Span span = group.get(0).span().cover(group.get(group.size() - 1).span());
      Marker marker = group.get(0).marker();
      boolean heading = isHeading(span.of(text), marker);
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

  private static boolean isHeading(String block, Marker marker) {
    String title = block.substring(Math.min(block.length(), marker.length())).strip();
    if (!marker.style().isNumbered()) {
      return marker.style() == Marker.Style.NONE
          && isCapitals(block)
          && block.length() < LONGEST_HEADING;
    }
    if (marker.style().compareTo(Marker.Style.NUMBER) < 0
        || marker.style() == Marker.Style.DECIMAL
        || marker.style() == Marker.Style.DECIMAL_DEEP) {
      return title.length() <= LONGEST_HEADING;
    }
    if (marker.style() == Marker.Style.BRACKETED && title.indexOf(':') >= 0) {
      return false;
    }
    boolean sentence = title.endsWith(".") && title.length() > LONGEST_HEADING_WITH_STOP;
    return title.length() <= LONGEST_HEADING && !title.endsWith(";") && !sentence;
  }
}
