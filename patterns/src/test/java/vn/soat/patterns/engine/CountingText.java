package vn.soat.patterns.engine;

import vn.soat.patterns.text.LowerCase;

/**
 * A text that counts how often one of its characters is looked at: the work of a pattern, the same
 * on every machine.
 */
public final class CountingText implements CharSequence {

  private final String text;
  private long steps;

  public CountingText(String text) {
    this.text = text;
  }

  /** How many characters a scanner looks at, each time counted. */
  static long stepsOf(Scanner scanner, String text) {
    CountingText counted = new CountingText(text);
    CountingText small = new CountingText(LowerCase.of(text));
    scanner.scan(counted, small, LowerCase.of(text));
    return counted.steps + small.steps;
  }

  /** How often a character was looked at so far. */
  public long steps() {
    return steps;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    steps++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
