package vn.soat.extractor.source;

import vn.soat.patterns.text.Bilingual;

/**
 * Something that we failed to do, as opposed to a fault of the report. A file may have several, and
 * may have some beside a record: two scanned pages among twenty that were read.
 *
 * @param kind a stable name for programs: {@code encrypted}
 * @param message what is wrong and what to do, in one line that a clerk understands
 */
public record Problem(Kind kind, Bilingual message) {

  /** The kinds of trouble. */
  public enum Kind {
    MISSING("missing"),
    FOLDER("folder"),
    UNREADABLE("unreadable"),
    EMPTY("empty"),
    ENCRYPTED("encrypted"),
    DAMAGED("damaged"),
    NO_PAGES("no-pages"),
    NO_TEXT("no-text"),
    NO_OCR("no-ocr"),
    NO_UNICODE("no-unicode"),
    UNSUPPORTED_TYPE("unsupported-type"),
    ENCODING("encoding"),
    TOO_LARGE("too-large"),
    TIMEOUT("timeout"),
    OUT_OF_MEMORY("out-of-memory"),
    INTERNAL("internal"),
    RULE_FAILED("rule-failed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in the record. */
    public String code() {
      return code;
    }
  }
}
