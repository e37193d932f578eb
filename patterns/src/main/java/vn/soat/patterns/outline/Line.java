package vn.soat.patterns.outline;

import java.util.regex.Pattern;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.RuleLine;
import vn.soat.patterns.text.Span;

/**
 * A printed line that is not blank, with what tells whether it goes on the one before.
 *
 * @param span from its first column to its last sign
 * @param first where its first sign stands
 * @param afterBlank whether a blank line stands above it
 * @param capitals whether it has letters and all are capitals
 * @param rule whether it is drawn, not written
 */
record Line(
    Span span, int first, Marker marker, boolean afterBlank, boolean capitals, boolean rule) {

  /** Fewer letters are an abbreviation. */
  private static final int FEWEST_CAPITALS = 4;

  /**
   * A word that can be spoken: "CÁO", "NGHIÊNG". Abbreviations and codes cannot, so that "CCHC." or
   * "1734/QĐ-UBND" alone on a line ends a sentence that was wrapped, and is no heading.
   */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<!\\p{L})[BCDĐGHKLMNPQRSTVX]{0,3}[\\p{Lu}&&[^BCDĐFGHJKLMNPQRSTVWXZ]]{1,3}"
              + "(?:C|CH|M|N|NG|NH|P|T)?(?!\\p{L})");

  static Line of(String text, int start, int first, int end, boolean afterBlank) {
    return new Line(
        new Span(start, end),
        first,
        Marker.of(text, first, start, end),
        afterBlank,
        isCapitals(text, first, end),
        RuleLine.is(text, first, end));
  }

  /** Where a stretch of text begins behind its white space. */
  static int firstSign(String text, int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  /** Where a stretch of text ends before its white space. */
  static int lastSign(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  static boolean isCapitals(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isSmall(c)) {
        return false;
      }
      letters += Letters.is(c) ? 1 : 0;
    }
    return letters >= FEWEST_CAPITALS && SPOKEN.matcher(text).region(start, end).find();
  }

  Line unmarked() {
    return new Line(span, first, Marker.NONE, afterBlank, capitals, rule);
  }

  boolean marked() {
    return marker.style() != Marker.Style.NONE;
  }

  char firstSign(String text) {
    return text.charAt(first);
  }

  char lastSign(String text) {
    return text.charAt(span.end() - 1);
  }

  /** Whether it fills at least so many per cent of a width. */
  boolean fills(int percent, int width) {
    return 100L * span.length() >= (long) percent * width;
  }

  /** Where its first word ends. */
  int firstWordEnd(String text) {
    int blank = text.indexOf(' ', first);
    return blank < 0 || blank > span.end() ? span.end() : blank;
  }
}
