package vn.soat.extractor.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many words of a text are Vietnamese, among all that could be: codes, abbreviations and
 * figures tell nothing. Of a text that was recognised as English hardly a marked syllable is left.
 *
 * @param words of two letters or more, and letters mixed with signs or digits
 * @param syllables those of them that are Vietnamese syllables
 * @param marked those syllables that have a mark
 */
public record Legibility(int words, int syllables, int marked) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** Of the words of a report about two thirds have a mark. */
  private static final int FEWEST_MARKED = 3;

  /** That of a text. */
  public static Legibility of(String text) {
    int words = 0;
    int syllables = 0;
    int marked = 0;
    Map<String, Boolean> known = new HashMap<>();
    for (String token : BLANKS.split(text)) {
      String word = core(token);
      if (tells(word)) {
        words++;
        if (known.computeIfAbsent(word, Syllables.standard()::contains)) {
          syllables++;
          marked += word.chars().anyMatch(c -> c > '~') ? 1 : 0;
        }
      }
    }
    return new Legibility(words, syllables, marked);
  }

  /** A token without the signs around it. */
  private static String core(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end);
  }

  /** Not "147/KH-UBND", "UBND", "5", "1.133"; but "Vi6t", "h~nh" and "nghi". */
  private static boolean tells(String word) {
    int letters = 0;
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '/' || c == '-') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      small |= Character.isLowerCase(c);
    }
    return letters >= 2 && small;
  }

  /** Whether at least so many in a hundred words are syllables; true where there are none. */
  public boolean atLeast(int percent) {
    return 100L * syllables >= (long) percent * words;
  }

  /** Whether it has as many marks as Vietnamese has: at least a third of what is usual. */
  public boolean hasMarks() {
    return (long) FEWEST_MARKED * marked >= syllables;
  }
}
