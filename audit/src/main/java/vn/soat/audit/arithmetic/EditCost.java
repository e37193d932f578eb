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

  /** Numbers that differ in length by more digits are no slip of each other. */
  private static final int FAR = 2;

  private EditCost() {}

  /** What mistyping costs; of numbers that are far apart at least that. */
  public static int between(String printed, String other) {
    String left = digits(printed);
    String right = digits(other);
    if (left.equals(right)) {
      return printed.equals(other) ? 0 : SEPARATOR;
    }
    int apart = Math.abs(left.length() - right.length());
    return DIGIT * (apart > FAR ? apart : optimalStringAlignment(left, right));
  }

  /** The letters to change, leave out or add between two words. */
  public static int ofWords(String one, String other) {
    return optimalStringAlignment(one, other);
  }

  private static String digits(String text) {
    return isPlain(text) ? text : withoutSigns(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == 1 || !text.startsWith("0");
  }

  private static String withoutSigns(String text) {
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

  /** What both begin with and what both end with costs nothing. */
  private static int optimalStringAlignment(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return rowByRow(a.substring(start, a.length() - end), b.substring(start, b.length() - end));
  }

  /** Of the rows before only two are asked for. */
  private static int rowByRow(String a, String b) {
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    int[] next = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(row[j - 1] + (same ? 0 : 1), Math.min(row[j], next[j - 1]) + 1);
        next[j] = isExchanged(a, b, i, j) ? Math.min(least, last[j - 2] + 1) : least;
      }
      int[] free = last;
      last = row;
      row = next;
      next = free;
    }
    return row[b.length()];
  }

  /** Whether the last two letters of both beginnings are each other's neighbours. */
  private static boolean isExchanged(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
