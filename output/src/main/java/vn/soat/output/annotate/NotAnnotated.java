package vn.soat.output.annotate;

import vn.soat.patterns.text.Bilingual;

/** A file on which no notes can be put. */
public final class NotAnnotated extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  NotAnnotated(String vi, String en) {
    super(en);
    this.reason = new Bilingual(vi, en);
  }

  /** Why, and what to do, in one line that a clerk understands. */
  public Bilingual reason() {
    return reason;
  }

  static NotAnnotated noPdf() {
    return new NotAnnotated(
        "chỉ ghi chú được lên tệp PDF; với Word, văn bản và các dạng khác hãy dùng --html hoặc"
            + " --slip.",
        "notes can be put on PDF files only; for Word, text and other formats use --html or"
            + " --slip.");
  }

  static NotAnnotated encrypted() {
    return new NotAnnotated(
        "tệp PDF được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi thử lại.",
        "the PDF is protected by a password; remove the password and try again.");
  }

  static NotAnnotated forbidden() {
    return new NotAnnotated(
        "tệp PDF không cho phép thêm ghi chú; hãy xin bản không bị khóa, hoặc dùng --html.",
        "the PDF does not permit notes; ask for a copy without that lock, or use --html.");
  }

  static NotAnnotated damaged() {
    return new NotAnnotated(
        "tệp PDF bị hỏng nên không ghi chú lên được; hãy mở rồi lưu lại tệp, hoặc dùng --html.",
        "the PDF is damaged, no notes can be put on it; open and save it anew, or use --html.");
  }
}
