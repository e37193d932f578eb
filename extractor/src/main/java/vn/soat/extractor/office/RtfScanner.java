package vn.soat.extractor.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts an RTF file into what it is made of. */
final class RtfScanner {

  /** A piece of the file. */
  sealed interface Piece {}

  /** The beginning of a group. */
  record Open() implements Piece {}

  /** The end of a group. */
  record Close() implements Piece {}

  /**
   * A control word, {@code \b0}, or a symbol, {@code \~}.
   *
   * @param number the parameter, if it has one
   */
  record Control(String word, Optional<Integer> number) implements Piece {

    int numberOr(int other) {
      return number.orElse(other);
    }

    /** Whether a switch is turned on, which it is without a parameter. */
    boolean isOn() {
      return numberOr(1) != 0;
    }
  }

  /** One byte of text. */
  record Text(int value) implements Piece {}

  /** Words and numbers are short; longer ones are no RTF. */
  private static final int LONGEST = 32;

  private final byte[] bytes;
  private int at;

  RtfScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next piece; empty at the end. */
  Optional<Piece> next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Optional.empty();
    }
    int value = bytes[at++] & 0xFF;
    return Optional.of(
        switch (value) {
          case '{' -> new Open();
          case '}' -> new Close();
          case '\\' -> control();
          default -> new Text(value);
        });
  }

  private Piece control() {
    if (at >= bytes.length) {
      return new Text('\\');
    }
    if (!isLetter(bytes[at])) {
      return symbol((char) (bytes[at++] & 0xFF));
    }
    int start = at;
    while (at < bytes.length && at - start < LONGEST && isLetter(bytes[at])) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    Optional<Integer> number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, at + (long) Math.max(0, number.orElse(0)));
    }
    return new Control(word, number);
  }

  private Piece symbol(char symbol) {
    if (symbol == '\'' && at + 2 <= bytes.length) {
      int value = hex(bytes[at]) * 16 + hex(bytes[at + 1]);
      if (value >= 0) {
        at += 2;
        return new Text(value);
      }
    }
    boolean escaped = symbol == '\\' || symbol == '{' || symbol == '}';
    return escaped ? new Text(symbol) : new Control(String.valueOf(symbol), Optional.empty());
  }

  private static int hex(byte digit) {
    int value = Character.digit(digit, 16);
    return value < 0 ? -1000 : value;
  }

  private Optional<Integer> number() {
    int start = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    int digits = at;
    while (at < bytes.length && at - digits < 9 && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == digits) {
      at = start;
      return Optional.empty();
    }
    return Optional.of(
        Integer.parseInt(new String(bytes, start, at - start, StandardCharsets.US_ASCII)));
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
