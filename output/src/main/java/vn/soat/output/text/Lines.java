package vn.soat.output.text;

import java.util.ArrayList;
import java.util.List;

/** Fits words into lines for people. */
public final class Lines {

  private Lines() {}

  /**
   * Makes foreign text safe to print on one line: control characters, among them the escapes that
   * steer a terminal, become spaces, and runs of spaces one.
   */
  public static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+", " ").strip();
  }

  /** Shortens a text in its middle, so that a figure at either end stays visible. */
  static String shorten(String text, int most) {
    if (columns(text) <= most) {
      return text;
    }
    int head = text.lastIndexOf(' ', most * 3 / 5);
    int tail = text.indexOf(' ', text.length() - most * 2 / 5);
    return head < 0 || tail < 0 ? text : text.substring(0, head) + " […]" + text.substring(tail);
  }

  /** Shortens a text at its end, at a space. */
  public static String cut(String text, int most) {
    if (columns(text) <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most - 2);
    return text.substring(0, end < 0 ? most - 2 : end) + " …";
  }

  /** Breaks a text at spaces into lines of at most {@code width} columns; a longer word stays. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The columns that a text takes: marks that stand on another letter take none. */
  public static int columns(CharSequence text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /** Fills a text with spaces up to a number of columns. */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }
}
