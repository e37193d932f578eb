package vn.soat.patterns.text;

/**
 * Small letters, one for one: offsets in the small text are offsets in the text. A pattern run on
 * it need not compare two cases at every letter, which costs more than all else that it does.
 */
public final class LowerCase {

  /** The small letters of all that Vietnamese is written in; a look is cheaper than a question. */
  private static final char[] SMALL = small();

  private LowerCase() {}

  private static char[] small() {
    char[] small = new char[0x1F00];
    for (char c = 0; c < small.length; c++) {
      small[c] = Character.toLowerCase(c);
    }
    return small;
  }

  static char of(char letter) {
    return letter < SMALL.length ? SMALL[letter] : Character.toLowerCase(letter);
  }

  public static String of(String text) {
    int capital = 0;
    while (capital < text.length() && of(text.charAt(capital)) == text.charAt(capital)) {
      capital++;
    }
    return capital == text.length() ? text : from(text, capital);
  }

  private static String from(String text, int capital) {
    char[] letters = text.toCharArray();
    for (int i = capital; i < letters.length; i++) {
      letters[i] = of(letters[i]);
    }
    return new String(letters);
  }

  /**
   * A regular expression for small text that matches what the given one matches without regard to
   * case. Escapes and the names of groups stay as they are.
   *
   * @throws IllegalArgumentException if it asks for capitals by their property
   */
  public static String regex(String regex) {
    StringBuilder out = new StringBuilder(regex.length());
    for (int i = 0; i < regex.length(); ) {
      int end = literalEnd(regex, i);
      String part = regex.substring(i, end);
      if (part.equals("\\p{Lu}")) {
        throw new IllegalArgumentException(
            "\\p{Lu} means nothing without regard to case: " + regex);
      }
      out.append(end - i > 1 ? part : of(part));
      i = end;
    }
    return out.toString();
  }

  /** Where an escape or a group's name that starts at an offset ends; one further for all else. */
  private static int literalEnd(String regex, int at) {
    if (regex.startsWith("(?<", at)) {
      int name = at + 3;
      boolean named = name < regex.length() && Character.isLetter(regex.charAt(name));
      return named ? regex.indexOf('>', name) + 1 : name;
    }
    if (regex.charAt(at) != '\\' || at + 1 == regex.length()) {
      return at + 1;
    }
    boolean braced = "pPxk".indexOf(regex.charAt(at + 1)) >= 0;
    boolean open = braced && at + 2 < regex.length() && "{<".indexOf(regex.charAt(at + 2)) >= 0;
    return open ? closer(regex, at + 2) + 1 : at + 2;
  }

  private static int closer(String regex, int open) {
    return regex.indexOf(regex.charAt(open) == '{' ? '}' : '>', open);
  }
}
