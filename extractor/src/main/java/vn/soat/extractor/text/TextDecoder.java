package vn.soat.extractor.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a plain text into its characters, and nothing but its characters. */
public final class TextDecoder {

  /** So much of a text shows whether it is UTF-16: enough for a heading, little to look through. */
  private static final int SAMPLE = 4096;

  /** One in so many; in binary data it is one in eight. */
  private static final int MAX_CONTROLS = 30;

  private TextDecoder() {}

  /** A decoded text, without its byte order mark. */
  public record Decoded(String text, Charset charset) {}

  /** The text; empty if the bytes are valid in no encoding that we read. */
  public static Optional<Decoded> decode(byte[] bytes) {
    Charset charset = charset(bytes);
    int mark = markLength(bytes);
    try {
      ByteBuffer body = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
      return Optional.of(new Decoded(charset.newDecoder().decode(body).toString(), charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether the bytes are a text for people, as opposed to binary data or to mark-up. */
  public static boolean isPlainText(byte[] bytes) {
    return decode(bytes)
        .map(Decoded::text)
        .filter(text -> text.indexOf('\0') < 0 && !looksLikeMarkup(text))
        .isPresent();
  }

  /**
   * Whether the bytes may be a text in an encoding from before Unicode: no zero byte, no mark-up
   * and few control codes. VISCII and VPS put rare capitals there, and a heading is all capitals.
   */
  public static boolean isTextOfSomeEncoding(byte[] bytes) {
    if (markLength(bytes) > 0) {
      return false; // Unicode, by its own word
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      boolean blank = bytes[i] >= '\t' && bytes[i] <= '\r';
      if (bytes[i] == 0) {
        return false;
      }
      if (bytes[i] > 0 && bytes[i] < ' ' && !blank) {
        controls++;
      }
    }
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return controls <= length / MAX_CONTROLS && !looksLikeMarkup(start);
  }

  private static boolean looksLikeMarkup(String text) {
    String start = text.substring(0, Math.min(text.length(), SAMPLE)).strip();
    return start.startsWith("<") || start.startsWith("{\\rtf");
  }

  private static Charset charset(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (isUtf32(bytes)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : unmarkedCharset(bytes);
  }

  /**
   * In UTF-16 every blank, digit and unaccented letter has a zero byte, always on the same side; a
   * Vietnamese text has 60 % of them. UTF-8 text has no zero byte at all.
   */
  private static Charset unmarkedCharset(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int enough = Math.max(1, length / 10);
    if (zeros[1] >= enough && zeros[0] <= zeros[1] / 10) {
      return StandardCharsets.UTF_16LE;
    }
    boolean bigEndian = zeros[0] >= enough && zeros[1] <= zeros[0] / 10;
    return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** The mark of UTF-16 and a zero character, which no text begins with. */
  private static boolean isUtf32(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE, 0, 0);
  }

  private static int markLength(byte[] bytes) {
    if (isUtf32(bytes)) {
      return 4;
    }
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
