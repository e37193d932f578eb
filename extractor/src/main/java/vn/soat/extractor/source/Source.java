package vn.soat.extractor.source;

import java.math.BigDecimal;
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
 * @param ocrConfidence how sure character recognition is of a word on average, from 0 to 1; empty
 *     where there was none
 */
public record Source(
    String path,
    Optional<String> sha256,
    Optional<String> mediaType,
    long bytes,
    OptionalInt pages,
    Optional<Method> method,
    Optional<String> encoding,
    Optional<BigDecimal> ocrConfidence) {

  /** A file whose characters were not recognised from a picture. */
  public Source(
      String path,
      Optional<String> sha256,
      Optional<String> mediaType,
      long bytes,
      OptionalInt pages,
      Optional<Method> method,
      Optional<String> encoding) {
    this(path, sha256, mediaType, bytes, pages, method, encoding, Optional.empty());
  }

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
