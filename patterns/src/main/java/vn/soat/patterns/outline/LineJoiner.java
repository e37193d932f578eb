package vn.soat.patterns.outline;

import java.util.List;
import vn.soat.patterns.text.Phrases;

/** Tells which printed lines make up one paragraph, by their widths, marks and words. */
final class LineJoiner {

  /**
   * A report printed on A4 has lines of at most about 110 characters; longer ones are unwrapped.
   */
  private static final int LONGEST_PRINTED_LINE = 130;

  /** A line that fills this share of the usual width was broken by the margin. */
  private static final int FULL_PERCENT = 78;

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
  private final int width;

  /**
   * A joiner for the lines of one text.
   *
   * @param lower the text in small letters
   * @param goesOn the words that a title cannot end in
   * @param units what is counted, in small letters
   */
  LineJoiner(String text, String lower, List<Line> lines, Phrases goesOn, Phrases units) {
    this.text = text;
    this.lower = lower;
    this.goesOn = goesOn;
    this.units = units;
    this.width = usualWidth(lines);
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

  /** Whether a line goes on the paragraph of those before it. */
  boolean continues(List<Line> block, Line line) {
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
    int end = Line.lastSign(text, last.first(), last.span().end());
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
}
