package vn.soat.patterns.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words that a short form stands for: what may be left out is in parentheses, what may be
 * chosen from in brackets. "/( )[#|tổng]" is "/#", "/ #", "/tổng" and "/ tổng"; "[(]" is a
 * parenthesis that is meant.
 */
public final class Spellings {

  private Spellings() {}

  /**
   * What a form stands for, in its order.
   *
   * @throws IllegalArgumentException if a bracket is not closed
   */
  public static List<String> of(String form) {
    return all(form).toList();
  }

  private static Stream<String> all(String form) {
    int open = 0;
    while (open < form.length() && "([".indexOf(form.charAt(open)) < 0) {
      open++;
    }
    return open == form.length() ? Stream.of(form) : all(form, open);
  }

  private static Stream<String> all(String form, int open) {
    boolean optional = form.charAt(open) == '(';
    int close = form.indexOf(optional ? ')' : ']', open);
    if (close < 0) {
      throw new IllegalArgumentException("nothing closes the " + form.charAt(open) + " in " + form);
    }
    String inner = form.substring(open + 1, close);
    List<String> choices = optional ? List.of("", inner) : List.of(inner.split("\\|"));
    List<String> rests = of(form.substring(close + 1));
    return choices.stream()
        .flatMap(choice -> rests.stream().map(rest -> form.substring(0, open) + choice + rest));
  }
}
