package vn.soat.corpus.generate;

import java.util.List;
import java.util.Locale;

/** The marks of headings. */
final class Headings {

  /** How many ways there are. */
  static final int SCHEMES = 7;

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");
  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
  private static final String LETTERS = "abcdđeghiklmnopq";

  private final int scheme;
  private final int[] counts = new int[3];

  Headings(int scheme) {
    this.scheme = scheme;
  }

  /** Whether sections may bear the marks of the highest level; nobody writes ten parts A to J. */
  boolean mayBeFlat() {
    return scheme != 2 && scheme != 3 && scheme != 6;
  }

  /**
   * The mark of the next heading of a level, with its blank.
   *
   * @param level 0 for parts of the report, 1 for sections, 2 for what is below
   */
  String next(int level) {
    counts[level]++;
    for (int below = level + 1; below < counts.length; below++) {
      counts[below] = 0;
    }
    return mark(level);
  }

  private String mark(int level) {
    int n = counts[level];
    return switch (scheme) {
      case 0 -> List.of(roman(n) + ". ", n + ". ", counts[1] + "." + n + ". ").get(level);
      case 1 -> List.of(roman(n) + ". ", n + ". ", letter(n) + ") ").get(level);
      case 2 -> List.of(capital(n) + ". ", roman(n) + ". ", n + ". ").get(level);
      case 3 -> List.of("Phần thứ " + ordinal(n) + "\n", roman(n) + ". ", n + ". ").get(level);
      case 4 -> List.of(n + ". ", counts[0] + "." + n + ". ", letter(n) + ") ").get(level);
      case 5 -> List.of(roman(n) + "- ", n + "/ ", counts[1] + "." + n + "/ ").get(level);
      default -> List.of("PHẦN " + roman(n) + ": ", n + ". ", counts[1] + "." + n + " ").get(level);
    };
  }

  private static String roman(int n) {
    return ROMAN.get(n - 1);
  }

  private static String capital(int n) {
    return String.valueOf((char) ('A' + n - 1));
  }

  private static String ordinal(int n) {
    return ORDINALS.get(n - 1);
  }

  static String letter(int n) {
    return String.valueOf(LETTERS.charAt((n - 1) % LETTERS.length())).toLowerCase(Locale.ROOT);
  }
}
