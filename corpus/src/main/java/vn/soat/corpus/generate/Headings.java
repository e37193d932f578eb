package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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

  /**
   * The mark of a heading.
   *
   * @param places of the headings above it and its own, from 1
   */
  record Mark(int scheme, List<Integer> places) {

    Mark {
      places = List.copyOf(places);
    }

    int level() {
      return places.size() - 1;
    }

    int place() {
      return places.get(level());
    }

    /** The same heading counted otherwise. */
    Mark at(int place) {
      List<Integer> moved = new ArrayList<>(places);
      moved.set(level(), place);
      return new Mark(scheme, moved);
    }

    /** Whether two headings are counted in one row. */
    boolean isSiblingOf(Mark other) {
      return places.subList(0, level()).equals(other.places.subList(0, other.level()));
    }

    /** Whether it has a line of its own above the title. */
    boolean standsAlone() {
      return scheme == 3 && level() == 0;
    }

    /** With the blank behind it, if any. */
    String text() {
      int n = place();
      int above = places.get(Math.max(0, level() - 1));
      return switch (scheme) {
        case 0 -> List.of(roman(n) + ". ", n + ". ", above + "." + n + ". ").get(level());
        case 1 -> List.of(roman(n) + ". ", n + ". ", letter(n) + ") ").get(level());
        case 2 -> List.of(capital(n) + ". ", roman(n) + ". ", n + ". ").get(level());
        case 3 -> List.of("Phần thứ " + ordinal(n), roman(n) + ". ", n + ". ").get(level());
        case 4 -> List.of(n + ". ", above + "." + n + ". ", letter(n) + ") ").get(level());
        case 5 -> List.of(roman(n) + "- ", n + "/ ", above + "." + n + "/ ").get(level());
        default -> List.of("PHẦN " + roman(n) + ": ", n + ". ", above + "." + n + " ").get(level());
      };
    }
  }

  Headings(int scheme) {
    this.scheme = scheme;
  }

  /** Whether sections may bear the marks of the highest level; nobody writes ten parts A to J. */
  boolean mayBeFlat() {
    return scheme != 2 && scheme != 3 && scheme != 6;
  }

  /**
   * The mark of the next heading of a level.
   *
   * @param level 0 for parts of the report, 1 for sections, 2 for what is below
   */
  Mark next(int level) {
    counts[level]++;
    for (int below = level + 1; below < counts.length; below++) {
      counts[below] = 0;
    }
    return new Mark(scheme, IntStream.rangeClosed(0, level).mapToObj(i -> counts[i]).toList());
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
