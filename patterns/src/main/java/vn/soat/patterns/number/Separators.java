package vn.soat.patterns.number;

/**
 * The dots and commas of a printed number, or the blanks between its thousands.
 *
 * @param count how many there are
 * @param first the first one; 0 if there is none
 * @param last the index of the last one; -1 if there is none
 * @param groups whether all parts between and behind them have three digits, as thousands have
 * @param alike whether all are the same sign
 */
record Separators(int count, char first, int last, boolean groups, boolean alike) {

  private static final int GROUP = 3;

  static Separators of(String printed) {
    int count = 0;
    int last = -1;
    boolean groups = true;
    boolean alike = true;
    char first = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '.' || c == ',' || c == ' ') {
        groups &= last < 0 ? i >= 1 && i <= GROUP : i - last - 1 == GROUP;
        first = last < 0 ? c : first;
        alike &= c == first;
        last = i;
        count++;
      }
    }
    groups &= last >= 0 && printed.length() - last - 1 == GROUP;
    return new Separators(count, first, last, groups, alike);
  }

  /** {@code 1.105}, {@code 8,568,086}: one sign before each three digits. */
  boolean isGrouped() {
    return groups && alike;
  }

  /** {@code 9,140.500.000}: so many groups of three are thousands, whatever parts them. */
  boolean isSlipped() {
    return groups && count >= GROUP;
  }
}
