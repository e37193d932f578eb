package vn.soat.extractor.text;

import java.text.Normalizer;
import vn.soat.extractor.encoding.Marks;

/**
 * Brings the characters of PDF and Word files to the ones that people type. Plain text is not
 * touched, as its offsets must be those of the file.
 */
public final class Characters {

  private Characters() {}

  /** Whether a character separates words, the non-breaking blanks included. */
  public static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /**
   * Composed letters (NFC), plain blanks and hyphens, no invisible characters, no ligatures. Tabs
   * and line feeds stay.
   */
  public static String tidy(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isTidy(text.charAt(i))) {
        return tidied(text);
      }
    }
    return text;
  }

  /** The characters of nearly every word: ASCII, and the letters that Vietnamese uses, composed. */
  private static boolean isTidy(int character) {
    return (character >= ' ' && character <= '~')
        || (character > '\u00AD' && character <= '\u01B0')
        || (character >= '\u1EA0' && character <= '\u1EF9');
  }

  private static String tidied(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(tidy, c));
    return Normalizer.normalize(Marks.bounded(tidy), Normalizer.Form.NFC);
  }

  private static void append(StringBuilder to, int character) {
    if (character == '\n' || character == '\t') {
      to.appendCodePoint(character);
    } else if (isBlank(character)) {
      to.append(' ');
    } else if (character == '\u2010' || character == '\u2011') {
      to.append('-');
    } else if (character >= '\uFB00' && character <= '\uFB06') {
      to.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
    } else if (!isInvisible(character)) {
      to.appendCodePoint(character);
    }
  }

  /** Control characters (Word 97 marks its footnotes with them), soft hyphens, joiners, marks. */
  private static boolean isInvisible(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }
}
