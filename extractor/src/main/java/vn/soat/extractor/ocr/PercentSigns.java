package vn.soat.extractor.ocr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes back the digit that recognition makes of the first ring of a percent sign: "100%" becomes
 * "1009%". The place of the word tells, for there is no room for one more digit in it.
 */
final class PercentSigns {

  /** Widths in units of the height of a digit; Times and Arial agree. */
  private static final double DIGIT = 0.76;

  private static final double SIGN = 1.22;
  private static final double POINT = 0.38;
  private static final double EQUALS = 0.8;

  /** The paper before the first sign and behind the last, which belongs to their widths. */
  private static final double PAPER = 0.14;

  /** A digit is lower than a word with a comma or a bracket, but not by more than this. */
  private static final double LOWEST = 0.6;

  private static final Pattern SUSPECT =
      Pattern.compile(
          "(?<number>(?:[\\d./]+=|\\()?\\d{1,4}(?:,\\d{1,3})?)[09](?<rest>%[.,;:)]{0,2})");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final int[] heights;

  private PercentSigns(List<List<WordTable.Entry>> page) {
    heights =
        page.stream()
            .flatMap(List::stream)
            .filter(word -> DIGITS.matcher(word.text()).matches())
            .mapToInt(WordTable.Entry::height)
            .sorted()
            .toArray();
  }

  /** The same lines, mended. */
  static List<List<WordTable.Entry>> mended(List<List<WordTable.Entry>> page) {
    PercentSigns signs = new PercentSigns(page);
    return page.stream().map(line -> line.stream().map(signs::mended).toList()).toList();
  }

  private WordTable.Entry mended(WordTable.Entry word) {
    Matcher matcher = SUSPECT.matcher(word.text());
    if (!matcher.matches()) {
      return word;
    }
    String shorter = matcher.group("number") + matcher.group("rest");
    double room = word.width() / digitHeight(word);
    boolean fits = Math.abs(width(shorter) - room) < Math.abs(width(word.text()) - room);
    return fits ? word.withText(shorter) : word;
  }

  private static double width(String text) {
    double width = -PAPER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += width(c);
    }
    return width;
  }

  private static double width(char c) {
    return switch (c) {
      case '%' -> SIGN;
      case '=' -> EQUALS;
      default -> Character.isDigit(c) ? DIGIT : POINT;
    };
  }

  /** Of the digits that are printed in its size; its own where there are none. */
  private double digitHeight(WordTable.Entry word) {
    int from = 0;
    int end = 0;
    for (int height : heights) {
      from += height < LOWEST * word.height() ? 1 : 0;
      end += height <= word.height() ? 1 : 0;
    }
    return from < end ? heights[(from + end) / 2] : word.height();
  }
}
