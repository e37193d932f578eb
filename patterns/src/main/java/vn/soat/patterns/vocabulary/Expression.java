package vn.soat.patterns.vocabulary;

/**
 * Regular expressions of wordings that readers try at one place; lists of words are {@link
 * WordList}.
 */
public enum Expression {
  /** An office that no list can hold: the {@code name} ends where its clause does. */
  OTHER_OFFICE,
  /** The same before a document: "hướng dẫn của Tổ công tác … tại Công văn". */
  OTHER_OFFICE_IN,
  /** All that stands between an office and the document that it issues. On small text. */
  ISSUES,
  /** "được tỉnh công bố tại", "huyện giao tại": the place stands for its committee. */
  PLACE_ISSUES,
  /** "cộng ba nơi", "hai nhóm cộng lại": before a sum, of how many parts it is. On small text. */
  SUM_OF_SEVERAL,
  /** "Đoàn kiểm tra của huyện đã đến, sau đó có": whose people inspect, before what they issue. */
  INSPECTORS_ISSUE,
  /**
   * All that may stand between a code and the date behind it, an issuer included. On small text.
   */
  CODE_TO_DATE
}
