package vn.soat.patterns.text;

/** Letters, told by a look into a table: readers ask of nearly every character of a text. */
public final class Letters {

  /** As far as all goes that Vietnamese is written in. */
  private static final boolean[] LETTERS = letters();

  private Letters() {}

  private static boolean[] letters() {
    boolean[] letters = new boolean[0x1F00];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetter(c);
    }
    return letters;
  }

  public static boolean is(char c) {
    return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
  }

  /** Whether letters stand on both sides of an offset. */
  public static boolean areAround(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && is(text.charAt(offset))
        && is(text.charAt(offset - 1));
  }
}
