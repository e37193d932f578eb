package vn.soat.audit.arithmetic;

/**
 * What it takes to mistype one figure as another, in halves of an edit, so that a slip of the
 * separator (half an edit) stays a whole number.
 */
public final class EditCost {

  /** A separator or a grouping dot has slipped, every digit is in its place. */
  public static final int SEPARATOR = 1;

  /** One digit typed wrong, left out, typed twice, or two neighbours exchanged. */
  public static final int DIGIT = 2;

  private EditCost() {}

  public static int between(String printed, String other) {
    String left = digits(printed);
    String right = digits(other);
    if (left.equals(right)) {
      return printed.equals(other) ? 0 : SEPARATOR;
    }
    return DIGIT * optimalStringAlignment(left, right);
  }

  /** The letters to change, leave out or add between two words. */
  public static int ofWords(String one, String other) {
    return optimalStringAlignment(one, other);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits.append(sign);
      }
    }
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  private static int optimalStringAlignment(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
