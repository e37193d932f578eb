package vn.soat.patterns.reference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The offices of every commune as fingers misspell them in symbols: UNBD, UBN, HDND. */
final class Misspelling {

  /** Offices that nearly every report cites, so that a slip is likelier than another office. */
  private static final List<String> OFFICES = List.of("UBND", "HĐND");

  /** KHUBND: the type and the office without the hyphen between. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("^([A-ZĐ]{1,2}[A-ZĐa-z]?)(UBND|HĐND)$");

  private static final Pattern GROUP = Pattern.compile("\\p{L}+");

  /** One letter dropped of four. */
  private static final int SHORTEST_SLIP = 3;

  private Misspelling() {}

  /** A symbol with its office spelt right and parted from its type. */
  static String mended(String symbol) {
    String spelt = GROUP.matcher(symbol).replaceAll(group -> office(group.group()));
    return RUN_TOGETHER.matcher(spelt).replaceFirst("$1-$2");
  }

  private static String office(String group) {
    if (group.length() < SHORTEST_SLIP || OFFICES.contains(group)) {
      return group;
    }
    return OFFICES.stream().filter(office -> isSlipOf(office, group)).findFirst().orElse(group);
  }

  /** One letter dropped, doubled or exchanged with its neighbour, or Đ without its stroke. */
  private static boolean isSlipOf(String office, String group) {
    return group.replace('Đ', 'D').equals(office.replace('Đ', 'D'))
        || isDropped(office, group)
        || isDoubled(office, group)
        || isExchanged(office, group);
  }

  private static boolean isDropped(String office, String group) {
    return group.length() == office.length() - 1
        && indices(office).anyMatch(i -> without(office, i).equals(group));
  }

  private static boolean isDoubled(String office, String group) {
    return group.length() == office.length() + 1
        && indices(group)
            .filter(i -> i > 0 && group.charAt(i) == group.charAt(i - 1))
            .anyMatch(i -> without(group, i).equals(office));
  }

  private static boolean isExchanged(String office, String group) {
    return group.length() == office.length()
        && indices(office).skip(1).anyMatch(i -> exchanged(office, i).equals(group));
  }

  private static Stream<Integer> indices(String word) {
    return Stream.iterate(0, i -> i < word.length(), i -> i + 1);
  }

  private static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }

  private static String exchanged(String word, int index) {
    return word.substring(0, index - 1)
        + word.charAt(index)
        + word.charAt(index - 1)
        + word.substring(index + 1);
  }
}
