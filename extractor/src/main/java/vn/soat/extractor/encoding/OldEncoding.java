package vn.soat.extractor.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The ways in which Vietnamese was written before Unicode, and the way in which Unicode is misread.
 */
public enum OldEncoding {
  TCVN3("TCVN3"),
  VNI("VNI"),
  VPS("VPS"),
  VISCII("VISCII"),
  WINDOWS_1258("windows-1258"),

  /** UTF-8 that some program took for Windows-1252 and stored again: "BÃ¡o cÃ¡o". */
  MISREAD_UTF8("UTF-8/windows-1252");

  private final String code;

  OldEncoding(String code) {
    this.code = code;
  }

  /** The name in the record. */
  public String code() {
    return code;
  }

  /**
   * The text in composed letters (NFC).
   *
   * @param western the characters that its bytes are in Windows-1252; signs beyond them stay
   * @return empty if it cannot be in this encoding, as when a letter is not Western
   */
  public Optional<String> decode(String western) {
    StringBuilder text = new StringBuilder(western.length());
    int at = 0;
    while (at < western.length()) {
      int end = Western.end(western, at);
      Optional<String> part = Western.encode(western.substring(at, end)).flatMap(this::decode);
      boolean foreign = end < western.length() && Character.isLetter(western.charAt(end));
      if (part.isEmpty() || foreign) {
        return Optional.empty();
      }
      text.append(part.get());
      at = end;
      while (at < western.length() && Western.end(western, at) == at) {
        text.append(western.charAt(at++));
      }
    }
    return Optional.of(text.toString());
  }

  private Optional<String> decode(byte[] bytes) {
    Optional<String> decoded =
        this == MISREAD_UTF8
            ? decodeUtf8(bytes)
            : Optional.of(CodeTable.of(this).decode(Western.decode(bytes)));
    return decoded
        .filter(text -> !Marks.tooMany(text))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static Optional<String> decodeUtf8(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The Western characters that stand for a text, which {@link #decode(String)} turns back.
   *
   * @param text in composed letters
   * @throws IllegalArgumentException if it has a letter that the encoding lacks; in TCVN3 these are
   *     the capitals with a tone, which a font prints
   */
  public String encode(String text) {
    return this == MISREAD_UTF8
        ? Western.decode(text.getBytes(StandardCharsets.UTF_8))
        : CodeTable.of(this).encode(text);
  }
}
