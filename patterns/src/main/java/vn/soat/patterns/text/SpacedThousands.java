package vn.soat.patterns.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads "3 218 hồ sơ" as one number, in a report that parts its thousands by blanks: each such
 * blank becomes the dot of the norm. Offsets stay.
 */
public final class SpacedThousands {

  private static final Pattern NUMBER =
      Pattern.compile("[1-9]\\d{0,2}(?:\\x20\\d{3}){1,4}(?!\\d|[.,]\\d|\\x20{1,3}\\d)");

  /** "123 456 789 000": the digits and blanks of the longest. */
  private static final int LONGEST = 24;

  /** One pair of numbers side by side may be chance; two that count things are a habit. */
  private static final int HABIT = 2;

  private final List<Span> numbers;

  private SpacedThousands(List<Span> numbers) {
    this.numbers = numbers;
  }

  /**
   * The numbers of a report that it parts so; none if that is not its habit.
   *
   * @param lower the text in small letters
   * @param numbering the words behind which a number counts nothing: "quý 3 218 hồ sơ"
   */
  public static SpacedThousands in(String text, String lower, Phrases numbering) {
    List<Span> numbers = new ArrayList<>();
    int counted = 0;
    char[] signs = text.toCharArray();
    for (int blank = 1; blank + 1 < signs.length; blank++) {
      if (isBetweenDigits(signs, blank)) {
        Span number = numberAround(text, blank);
        if (number.length() > 0 && !numbering.endBefore(lower, number.start())) {
          numbers.add(number);
          counted += isOfThings(text, number) ? 1 : 0;
          blank = number.end() - 1;
        }
      }
    }
    return new SpacedThousands(counted < HABIT ? List.of() : numbers);
  }

  private static boolean isBetweenDigits(char[] signs, int blank) {
    return signs[blank] == ' ' && isDigit(signs[blank - 1]) && isDigit(signs[blank + 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number whose first blank is this one; of no length if it is none. */
  private static Span numberAround(String text, int blank) {
    int start = blank;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    Matcher number = NUMBER.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    number.useTransparentBounds(true);
    return isAlone(text, start) && number.lookingAt()
        ? new Span(start, number.end())
        : new Span(start, start);
  }

  /** No other number ends right before, as in a row of figures, and no sign joins them. */
  private static boolean isAlone(String text, int start) {
    int before = Blanks.before(text, start);
    return before == 0
        || (!isDigit(text.charAt(before - 1))
            && (before < start || ".,-".indexOf(text.charAt(before - 1)) < 0));
  }

  private static boolean isOfThings(String text, Span number) {
    int next = Blanks.after(text, number.end(), text.length());
    return next > number.end() && next < text.length() && Character.isLetter(text.charAt(next));
  }

  /** The text, or the same in small letters, with a dot for each of these blanks. */
  public String joined(String text) {
    if (numbers.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (Span number : numbers) {
      for (int i = number.start(); i < number.end(); i++) {
        if (out.charAt(i) == ' ') {
          out.setCharAt(i, '.');
        }
      }
    }
    return out.toString();
  }
}
