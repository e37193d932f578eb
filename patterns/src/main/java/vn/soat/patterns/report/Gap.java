package vn.soat.patterns.report;

/**
 * A place where a number belongs and none stands: "Kế hoạch số kiểm soát …", "tiếp nhận …… hồ sơ".
 *
 * @param text what is printed there, white space folded
 */
public record Gap(Kind kind, String text, Evidence evidence) {

  /** What is missing. */
  public enum Kind {
    DOCUMENT_NUMBER,
    FIGURE
  }
}
