package vn.soat.patterns.report;

/**
 * A place where a number belongs and none stands: "Kế hoạch số kiểm soát …", "tiếp nhận …… hồ sơ";
 * or where one stands that was not understood.
 *
 * @param text what is printed there, white space folded
 */
public record Gap(Kind kind, String text, Evidence evidence) {

  /** What is missing. */
  public enum Kind {
    DOCUMENT_NUMBER,
    FIGURE,
    /** Nothing: a number stands there that no reader knew what to make of, "(cũ 36, mới 410)". */
    UNREAD
  }
}
