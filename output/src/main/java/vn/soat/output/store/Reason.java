package vn.soat.output.store;

import vn.soat.extractor.source.Problem;
import vn.soat.patterns.text.Bilingual;

/**
 * Why a file has its outcome.
 *
 * @param code a stable name for programs
 */
record Reason(String code, Bilingual text) {

  static final Reason NEW = new Reason("new", new Bilingual("báo cáo mới", "a new report"));

  static final Reason READ_ANEW =
      new Reason("read-anew", new Bilingual("được đọc lại", "was read anew"));

  static final Reason NO_MEMBER =
      new Reason("no-member", new Bilingual("không còn trong tệp nén", "no longer in its archive"));

  static Reason newVersion(int version) {
    return new Reason(
        "new-version",
        new Bilingual(
            "nội dung đã đổi, là phiên bản " + version,
            "its content has changed, this is version " + version));
  }

  static Reason restored(int version) {
    return new Reason(
        "restored",
        new Bilingual(
            "trở lại nội dung của phiên bản " + version,
            "has the content of version " + version + " again"));
  }

  static Reason renamedFrom(String path) {
    return new Reason("renamed", new Bilingual("trước đây là " + path, "was " + path + " before"));
  }

  static Reason renamedTo(String path) {
    return new Reason("renamed", new Bilingual("nay là " + path, "is " + path + " now"));
  }

  static Reason sameAs(String path) {
    return new Reason(
        "same-content",
        new Bilingual("cùng nội dung với " + path, "has the same content as " + path));
  }

  static Reason members(int count) {
    return new Reason(
        "files-inside", new Bilingual("có " + count + " tệp bên trong", count + " files inside"));
  }

  static Reason of(Problem problem) {
    return new Reason(problem.kind().code(), problem.message());
  }
}
