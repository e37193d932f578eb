package vn.soat.extractor.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the items of lists and headings, and writes their numbers as they are printed. */
final class OdtLists {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private final OdtStyles styles;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
  private Optional<String> due = Optional.empty();

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /**
   * The beginning of a list.
   *
   * @param style its own; inner lists mostly have that of the list around them
   */
  void open(Optional<String> style, boolean continued) {
    String name = style.orElseGet(() -> open.isEmpty() ? "" : open.peek());
    if (open.isEmpty() && !continued) {
      counts.remove(name);
    }
    open.push(name);
  }

  void close() {
    open.poll();
  }

  /** The beginning of an item; its first paragraph takes the number. */
  void item(Optional<Integer> start) {
    if (!open.isEmpty()) {
      due = number(open.peek(), open.size(), start);
    }
  }

  /** A heading of the outline, unless it is the item of a list. */
  void heading(int level) {
    if (open.isEmpty()) {
      due = number(OdtStyles.OUTLINE, level, Optional.empty());
    }
  }

  /** The number that stands before the next paragraph, with a blank behind it. */
  String take() {
    String number = due.map(n -> n + " ").orElse("");
    due = Optional.empty();
    return number;
  }

  private Optional<String> number(String list, int level, Optional<Integer> start) {
    Map<Integer, Integer> count = counts.computeIfAbsent(list, l -> new HashMap<>());
    Optional<OdtStyles.Level> look = styles.level(list, level);
    int first = look.map(OdtStyles.Level::start).orElse(1);
    count.keySet().removeIf(deeper -> deeper > level);
    int value = start.orElseGet(() -> count.containsKey(level) ? count.get(level) + 1 : first);
    count.put(level, value);
    return look.filter(l -> !l.format().isEmpty()).map(l -> print(l, list, level, count));
  }

  private String print(OdtStyles.Level look, String list, int level, Map<Integer, Integer> count) {
    int from = Math.max(1, level - look.levels() + 1);
    String digits =
        IntStream.rangeClosed(from, level)
            .mapToObj(
                l -> format(styles.level(list, l).orElse(look).format(), count.getOrDefault(l, 1)))
            .collect(Collectors.joining("."));
    return look.prefix() + digits + look.suffix();
  }

  private static String format(String format, int value) {
    return switch (format) {
      case "a" -> letters(value);
      case "A" -> letters(value).toUpperCase(Locale.ROOT);
      case "i" -> roman(value).toLowerCase(Locale.ROOT);
      case "I" -> roman(value);
      default -> Integer.toString(value);
    };
  }

  private static String letters(int value) {
    return Character.toString('a' + Math.floorMod(value - 1, 26));
  }

  private static String roman(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(value, 3999);
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
