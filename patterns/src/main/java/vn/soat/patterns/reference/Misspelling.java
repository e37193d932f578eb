package vn.soat.patterns.reference;

import java.util.List;

/**
 * The offices of every commune as fingers misspell them in symbols, UNBD, UBN, HDND, and the
 * Government's decrees: ND-CP, NĐCP, NĐ-PC.
 */
final class Misspelling {

  /** Offices that nearly every report cites, so that a slip is likelier than another office. */
  private static final List<String> OFFICES = List.of("UBND", "HĐND");

  /** One letter dropped of four. */
  private static final int SHORTEST_SLIP = 3;

  /** One letter doubled. */
  private static final int LONGEST_SLIP = 5;

  /** KHUBND, CTrUBND: a type has at most so many letters. */
  private static final int LONGEST_TYPE = 3;

  private static final String DECREE = "NĐ-CP";

  /** Its letters without the stroke, and with the last two exchanged. */
  private static final List<String> DECREE_LETTERS = List.of("NDCP", "NDPC");

  private final List<String> runOn;

  /**
   * Knows the offices that are found run on to a type.
   *
   * @param runOn their symbols, the longer of two that end alike first
   */
  Misspelling(List<String> runOn) {
    this.runOn = runOn;
  }

  /** A symbol with its office spelt right and parted from its type. */
  String mended(String symbol) {
    if (isDecree(symbol)) {
      return DECREE;
    }
    StringBuilder spelt = new StringBuilder(symbol.length() + 1);
    for (int at = 0; at < symbol.length(); ) {
      int end = lettersEnd(symbol, at);
      spelt.append(end == at ? symbol.substring(at, at + 1) : office(symbol.substring(at, end)));
      at = Math.max(end, at + 1);
    }
    return parted(spelt.toString());
  }

  private static boolean isDecree(String symbol) {
    String letters = symbol.replace("-", "").replace(".", "").replace('Đ', 'D').replace('Ð', 'D');
    return DECREE_LETTERS.contains(letters);
  }

  private static int lettersEnd(String symbol, int from) {
    int end = from;
    while (end < symbol.length() && Character.isLetter(symbol.charAt(end))) {
      end++;
    }
    return end;
  }

  /** KHUBND, TTVPCP: the type and the office without the hyphen, which some conversions lose. */
  private String parted(String symbol) {
    return runOn.stream()
        .filter(office -> endsWith(symbol, office))
        .map(office -> symbol.length() - office.length())
        .filter(type -> type > 1 && type <= LONGEST_TYPE)
        .filter(type -> isType(symbol.substring(0, type)))
        .findFirst()
        .map(type -> symbol.substring(0, type) + "-" + symbol.substring(type))
        .orElse(symbol);
  }

  /** In capitals or not: TTg is TTG, too. */
  private static boolean endsWith(String symbol, String office) {
    int length = office.length();
    return symbol.regionMatches(true, symbol.length() - length, office, 0, length);
  }

  /** One or two capitals, and a letter: KH, QĐ, CTr. */
  private static boolean isType(String letters) {
    int last = letters.length() - 1;
    for (int i = 0; i < last || i == 0; i++) {
      if (!isCapital(letters.charAt(i))) {
        return false;
      }
    }
    char end = letters.charAt(last);
    return isCapital(end) || (end >= 'a' && end <= 'z');
  }

  private static boolean isCapital(char letter) {
    return (letter >= 'A' && letter <= 'Z') || letter == 'Đ';
  }

  private static String office(String group) {
    if (group.length() < SHORTEST_SLIP
        || group.length() > LONGEST_SLIP
        || OFFICES.contains(group)) {
      return group;
    }
    return OFFICES.stream().filter(office -> isSlipOf(office, group)).findFirst().orElse(group);
  }

  /**
   * One letter dropped, doubled, exchanged with its neighbour or with another of its own, or Đ
   * without its stroke.
   */
  private static boolean isSlipOf(String office, String group) {
    return switch (group.length() - office.length()) {
      case 0 ->
          group.replace('Đ', 'D').equals(office.replace('Đ', 'D'))
              || isExchanged(office, group)
              || isReplaced(office, group);
      case -1 -> isLonger(office, group, false);
      default -> isLonger(group, office, true);
    };
  }

  /** Whether one text is another with one letter more, which may have to be a doubled one. */
  private static boolean isLonger(String more, String less, boolean doubled) {
    int at = 0;
    while (at < less.length() && more.charAt(at) == less.charAt(at)) {
      at++;
    }
    return more.regionMatches(at + 1, less, at, less.length() - at)
        && (!doubled || (at > 0 && more.charAt(at) == more.charAt(at - 1)));
  }

  /** UBNB: one letter is another one of the office. */
  private static boolean isReplaced(String office, String group) {
    int at = 0;
    while (at < office.length() - 1 && office.charAt(at) == group.charAt(at)) {
      at++;
    }
    return office.indexOf(group.charAt(at)) >= 0
        && group.regionMatches(at + 1, office, at + 1, office.length() - at - 1);
  }

  private static boolean isExchanged(String office, String group) {
    int at = 0;
    while (at < office.length() - 2 && office.charAt(at) == group.charAt(at)) {
      at++;
    }
    return group.charAt(at) == office.charAt(at + 1)
        && group.charAt(at + 1) == office.charAt(at)
        && group.regionMatches(at + 2, office, at + 2, office.length() - at - 2);
  }
}
