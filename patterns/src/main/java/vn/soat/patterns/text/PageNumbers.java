package vn.soat.patterns.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks page numbers that stand alone between blank lines: printing put them into the middle of
 * sentences, and the number before or the word behind them is not theirs. Offsets stay.
 */
public final class PageNumbers {

  /** A page number starts the text or stands behind a blank line, and a line end follows it. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<=\\A|\\n)\\s{0,9}\\n[ ]{0,60}-?[ ]?(?<number>\\d{1,3})[ ]?-?[ ]{0,9}(?=\\n|\\z)");

  private PageNumbers() {}

  public static String blanked(String text) {
    Matcher matcher = ALONE.matcher(text);
    StringBuilder out = new StringBuilder(text);
    while (matcher.find()) {
      for (int i = matcher.start("number"); i < matcher.end("number"); i++) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
