package vn.soat.audit;

/** How loudly a finding speaks; the loudest first. */
public enum Severity {
  /** Arithmetic or form proves it. */
  ERROR("error"),
  /** An auditor would ask. */
  WARNING("warning"),
  /** Worth knowing, never counted as an error. */
  NOTE("note");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The name in the record. */
  public String code() {
    return code;
  }
}
