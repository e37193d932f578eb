package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an alternative fits: {@code overdue=0}, {@code resolved<received}, {@code year>=2021},
 * {@code carried} (there is such a figure) or {@code !carried}.
 */
record Condition(String name, String operator, String other) {

  private static final Pattern FORM =
      Pattern.compile("(?<not>!?)(?<name>[\\w.]+)(?:(?<op>>=|<=|=|>|<)(?<other>[\\w.]+))?");

  /**
   * @throws IllegalArgumentException if it is none
   */
  static Condition of(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no condition: " + text);
    }
    String operator = Optional.ofNullable(matcher.group("op")).orElse(matcher.group("not"));
    return new Condition(
        matcher.group("name"), operator, Optional.ofNullable(matcher.group("other")).orElse(""));
  }

  boolean holds(Env env) {
    return switch (operator) {
      case "" -> env.has(name);
      case "!" -> !env.has(name);
      default -> env.has(name) && compares(env);
    };
  }

  private boolean compares(Env env) {
    BigDecimal right =
        Character.isDigit(other.charAt(0)) ? new BigDecimal(other) : env.number(other);
    int order = env.number(name).compareTo(right);
    return switch (operator) {
      case "=" -> order == 0;
      case ">" -> order > 0;
      case "<" -> order < 0;
      case ">=" -> order >= 0;
      default -> order <= 0;
    };
  }
}
