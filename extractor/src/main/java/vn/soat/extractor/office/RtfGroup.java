package vn.soat.extractor.office;

/** What a group of RTF may change and its end takes back. */
final class RtfGroup {

  boolean skipped;
  boolean fontTable;
  boolean footnote;
  boolean hidden;
  boolean deleted;
  boolean optional;
  boolean alternative;
  int font;
  int afterUnicode = 1;

  RtfGroup copy() {
    RtfGroup copy = new RtfGroup();
    copy.skipped = skipped;
    copy.fontTable = fontTable;
    copy.footnote = footnote;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.alternative = alternative;
    copy.font = font;
    copy.afterUnicode = afterUnicode;
    return copy;
  }

  boolean unseen() {
    return skipped || hidden || deleted;
  }
}
