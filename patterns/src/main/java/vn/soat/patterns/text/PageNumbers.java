package vn.soat.patterns.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks page numbers that stand alone between blank lines, or before one inside a sentence:
 * printing put them there, and the number before or the word behind them is not theirs. Offsets
 * stay.
 */
public final class PageNumbers {

  /** What a number, its dashes and the blanks around them take at most. */
  private static final int LONGEST_LINE = 76;

  /** Lines of prose are hardly shorter, cells of a table nearly always. */
  private static final int FULL_LINE = 50;

  /** A line that holds nothing but a number. */
  private static final Pattern ALONE =
      Pattern.compile("[ ]{0,60}-?[ ]?(?<number>\\d{1,3})[ ]?-?[ ]{0,9}");

  private PageNumbers() {}

  public static String blanked(String text) {
    StringBuilder out = new StringBuilder(0);
    boolean behindBlank = false;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end - start <= LONGEST_LINE && (behindBlank || cutsSentence(text, start, end))) {
        blankIfAlone(text, start, end, out);
      }
      behindBlank = isBlank(text, start, end);
      start = end + 1;
    }
    return out.isEmpty() ? text : out.toString();
  }

  /**
   * "…, bằng 86,34%; đúng", "3", a blank line, "hạn 468 hồ sơ, …": a full line before that no sign
   * ends, and one behind that goes on in small letters.
   */
  private static boolean cutsSentence(String text, int start, int end) {
    int next = Blanks.after(text, end, text.length());
    return isDigitFirst(text, start, end)
        && start - text.lastIndexOf('\n', start - 2) > FULL_LINE
        && start > 1
        && Character.isLetter(text.charAt(start - 2))
        && isBlank(text, end + 1, lineEnd(text, end + 1))
        && next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && lineEnd(text, next) - next >= FULL_LINE;
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', Math.min(from, text.length()));
    return newline < 0 ? text.length() : newline;
  }

  private static void blankIfAlone(String text, int start, int end, StringBuilder out) {
    if (!isDigitFirst(text, start, end)) {
      return;
    }
    Matcher matcher = ALONE.matcher(text).region(start, end);
    if (matcher.matches()) {
      out.append(out.isEmpty() ? text : "");
      for (int i = matcher.start("number"); i < matcher.end("number"); i++) {
        out.setCharAt(i, ' ');
      }
    }
  }

  /** Whether nothing but blanks and a dash stands before the first digit of a line. */
  private static boolean isDigitFirst(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
    return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }
}
