package vn.soat.extractor;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The file behind a record.
 *
 * @param path as the user gave it
 * @param sha256 of the file's bytes, in lower-case hexadecimal; empty if it could not be read
 * @param pages empty where the format has none
 * @param method how its text was had; empty if it was not
 * @param encoding of the characters, {@code UTF-8}; empty where the format fixes it
 */
public record Source(
    String path,
    Optional<String> sha256,
    Optional<String> mediaType,
    long bytes,
    OptionalInt pages,
    Optional<Method> method,
    Optional<String> encoding) {

  /** How a text was had. */
  public enum Method {
    TEXT_LAYER("text-layer"),
    OCR("ocr"),
    OFFICE("office"),
    PLAIN("plain");

    private final String code;

    Method(String code) {
      this.code = code;
    }

    /** The name in the record. */
    public String code() {
      return code;
    }
  }
}
