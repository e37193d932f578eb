package vn.soat.patterns.text;

import java.util.function.IntPredicate;

/** Letters, told by a look into a table: readers ask of nearly every character of a text. */
public final class Letters {

  /** As far as all goes that Vietnamese is written in. */
  private static final int TABLE = 0x1F00;

  private static final boolean[] LETTERS = table(Character::isLetter);
  private static final boolean[] SMALL = table(Character::isLowerCase);

  private Letters() {}

  private static boolean[] table(IntPredicate which) {
    boolean[] table = new boolean[TABLE];
    for (int c = 0; c < TABLE; c++) {
      table[c] = which.test(c);
    }
    return table;
  }

  public static boolean is(char c) {
    return c < TABLE ? LETTERS[c] : Character.isLetter(c);
  }

  /** Whether it is a small letter. */
  public static boolean isSmall(char c) {
    return c < TABLE ? SMALL[c] : Character.isLowerCase(c);
  }

  /** Whether letters stand on both sides of an offset. */
  public static boolean areAround(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && is(text.charAt(offset))
        && is(text.charAt(offset - 1));
  }
}
