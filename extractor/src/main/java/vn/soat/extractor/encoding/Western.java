package vn.soat.extractor.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Windows-1252 as Windows itself reads it: every byte has a character, the five unassigned ones the
 * control character of their number.
 */
public final class Western {

  /** What the bytes from 80 to 9F are. */
  private static final String HIGH_CONTROLS =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final Map<Integer, Integer> BYTES = bytes();

  private Western() {}

  private static Map<Integer, Integer> bytes() {
    Map<Integer, Integer> bytes = new HashMap<>();
    for (int i = 0; i < HIGH_CONTROLS.length(); i++) {
      bytes.put((int) HIGH_CONTROLS.charAt(i), 0x80 + i);
      bytes.put(0x80 + i, 0x80 + i);
    }
    return Map.copyOf(bytes);
  }

  /** The characters of bytes. */
  public static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(character(b & 0xFF));
    }
    return text.toString();
  }

  /** The character of a byte from 0 to 255. */
  public static char character(int value) {
    return value >= 0x80 && value < 0xA0 ? HIGH_CONTROLS.charAt(value - 0x80) : (char) value;
  }

  /**
   * The bytes of a text; empty if a character has none, which no misread text has. Fonts of symbols
   * give their bytes as private characters from F000 on.
   */
  public static Optional<byte[]> encode(CharSequence text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = byteOf(text.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    return Optional.of(bytes);
  }

  /** Whether a text can be a misread one: it then has no letter beyond Windows-1252. */
  static boolean hasOnlyWesternLetters(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (byteOf(text.charAt(i)) < 0 && Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the Western characters end that begin at an offset. */
  static int end(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && byteOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The byte of a character from 0 to 255, or -1 if it is not Western. */
  static int byteOf(char character) {
    if (character >= '\uF000' && character <= '\uF0FF') {
      return character & 0xFF;
    }
    boolean same = character < 0x80 || (character >= 0xA0 && character <= 0xFF);
    return same ? character : BYTES.getOrDefault((int) character, -1);
  }
}
