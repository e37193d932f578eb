package vn.soat.extractor.encoding;

/**
 * How many words of a text are Vietnamese, among those that can tell: words of plain letters look
 * the same in every encoding.
 *
 * @param real words with marks that are syllables
 * @param marked words with marks, or with anything else beyond ASCII; single signs, such as § and
 *     ý, tell nothing
 */
public record Share(int real, int marked) {

  /** The share of a text. */
  public static Share of(String text) {
    int real = 0;
    int marked = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean beyond = false;
      while (end < text.length() && !separates(text.charAt(end))) {
        beyond |= text.charAt(end) > '~';
        end++;
      }
      if (beyond && end > at + 1) {
        marked++;
        real += Syllables.standard().contains(text.substring(at, end)) ? 1 : 0;
      }
      at = end + 1;
    }
    return new Share(real, marked);
  }

  /** Between words: what is no letter in ASCII, and the printer's dashes, quotes and bullets. */
  private static boolean separates(char character) {
    boolean letter =
        (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return character < 0x7F
        ? !letter && (character >= ' ' || Character.isWhitespace(character))
        : character == '\u00A0' || (character >= '\u2010' && character <= '\u2027');
  }

  /** Whether at least so many in a hundred are real; true where no word can tell. */
  public boolean atLeast(int percent) {
    return 100L * real >= (long) percent * marked;
  }

  /** Whether a larger part is real than in another text. */
  boolean exceeds(Share other) {
    return (long) real * Math.max(1, other.marked) > (long) other.real * Math.max(1, marked);
  }
}
