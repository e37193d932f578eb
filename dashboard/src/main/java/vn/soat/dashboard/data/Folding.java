package vn.soat.dashboard.data;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words with and without their marks. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Folding() {}

  /** Composed and in lower case: how words are compared when their marks count. */
  public static String exact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Without marks and in lower case: "Đồng Mai" is "dong mai". */
  public static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    // Unicode takes đ for a letter of its own, without a mark to take off.
    return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
  }

  /** Whether a word is written with marks, so that who typed it means them. */
  public static boolean hasMarks(String word) {
    return !folded(word).equals(exact(word));
  }
}
