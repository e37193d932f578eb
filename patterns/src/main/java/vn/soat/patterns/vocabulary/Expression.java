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
  CODE_TO_DATE,

  // Shares and the figures beside them, all on small text.

  /** What joins a figure to the percentage behind it: words of reaching, a bracket, a comma. */
  JOINS_SHARE,
  /** A percentage, then its ratio or count: "100% (18/18)", "97,2 %, tương ứng 35/36". */
  SHARE_TOLD_BEHIND,
  /**
   * "có mặt 23/24, trong đó: Thạc sĩ 05 (21,74%": the number before the bracket is the part, unless
   * it is that of a level: "12 thủ tục mức độ 3 (6,94%".
   */
  NUMBER_IN_BRACKETS,
  /**
   * "đã giải quyết: 868; tỷ lệ: 99,2%": nothing but the word for a {@code share} behind the sign.
   */
  SHARE_BEHIND_SEMICOLON,
  /** "Đã niêm yết: 96/96 thủ tục. Đạt 100%.": a sentence that is nothing but the {@code share}. */
  SHARE_AS_SENTENCE,
  /** "tăng 60 hồ sơ (12,5%)", "giảm 27 hồ sơ, tương ứng 8%": the same change as a share. */
  SAME_CHANGE,
  /** "tăng 568 hồ sơ so với năm 2017 (5.914 hồ sơ), tương ứng …": what it rose from. */
  BASE_OF_CHANGE_ASIDE,
  /** Between a figure and by how much it rose or fell. */
  RISES,
  /** " (chiếm 3,52%), cùng kỳ năm trước là ". */
  THEN_WAS,
  /** "so với cùng kỳ năm trước (", "so với quý I là ". */
  THAN_THEN,
  /** "496 hồ sơ; so với 431 hồ sơ": from what is to what it is compared with. */
  NOW_THAN,
  /** From what is compared with to by how much it differs: " hồ sơ của năm 2019 thì tăng ". */
  THEN_RISES,
  /** A slash, with words for what is counted or the hundred of a formula before it. */
  SLASHED_PAIR,
  /** "16 cái/22 người", "11.462 triệu đồng/KH 18.750 triệu đồng". */
  PLANNED_BEHIND_SLASH,
  /** "… trên tổng số …" between a part and its whole. */
  OUT_OF_WHOLE,
  /** "100% văn bản được gửi qua mạng (389/389)": up to a ratio that only its fit joins. */
  LOOSELY_BEHIND_SHARE,
  /** "… % trên tổng số hồ sơ tiếp nhận mới": the {@code name} of a whole, in two words or more. */
  NAME_OF_WHOLE,
  /** "chiếm 60,95% TTHC trực tuyến": behind a share, that it is one of procedures. */
  OF_PROCEDURES,
  /** "quá hạn 07, tỷ lệ quá hạn 13,46%": between a count and the share that names it again. */
  RATE_OF_SOME,
  /** "58,5% số hồ sơ trực tuyến, tương ứng 1.413": between a share and its part. */
  PART_TOLD_BEHIND_NAME,
  /** "kiến nghị (qua mạng 05, văn bản 04); đã xử lý 08": from what came to what was done of it. */
  DONE_OF_IT,
  /** "tỷ lệ hồ sơ trực tuyến trên số mới tiếp nhận là 6,5%": before a share, what it is of what. */
  RATE_OF_BOTH,
  /** "phát sinh 310 hồ sơ) thì tỷ lệ trực tuyến là 17,7%": from a base to its share. */
  SHARE_BEHIND_BRACKET,
  /** What leads out of a bracket with a ratio to its share. */
  OUT_OF_BRACKET,
  /** "Tày 31 %, Nùng 20 %, còn lại là dân tộc khác": what is left has no share printed. */
  REST_WITHOUT_SHARE,
  /** "14,8%, trong khi chỉ tiêu của huyện giao là 10%": what is wanted divides nothing. */
  TARGET,
  /** "… % trên tổng số 1.302", "… % kế hoạch (1.905.000.000 đồng)", "… % tổng số: 1.302". */
  SHARE_OF_WHOLE,
  /** "391 hồ sơ (38,8%) nộp trực tuyến": a share in brackets within the words of its count. */
  SHARE_ASIDE,
  /** "118 thủ tục, bằng 63 % bộ thủ tục": a share and what it is {@code of}, up to the noun. */
  SHARE_OF_ALL,
  /** "46 hồ sơ, đạt 92% so với 50 hồ sơ": a share between a part and its base. */
  SHARE_BETWEEN,
  /** "so với 1.204 hồ sơ chứng thực bằng 25,91%": behind a base, up to the share of it. */
  SHARE_OF_BASE,
  /** "(ĐVT: triệu đồng)": the unit of a table and the {@code factor} in it. */
  UNIT_OF_MONEY,
  /** A {@code count} of dossiers or a {@code share} in an item of a list with a legend. */
  LEGEND_CELL,

  // Officials and documents of the reporting office, all on small text.

  /** "20 cán bộ, công chức": not the officials with teachers, villagers or workers. */
  OFFICIALS,
  /** What says that all of them are meant, whatever follows. */
  OUT_OF_ALL,
  /** Before a count of officials that is all of them where no verb follows. */
  THERE_ARE,
  /** Before a count of people: they are the officials of the office. */
  OFFICIALS_BEFORE,
  /** "(18/24 người)", "của 96 người", "tổng số 21 người": the whole of a share. */
  OUT_OF_THEM,
  /** Words around a share that only officials have: degrees, assessments. */
  OF_OFFICIALS,
  /** Those of a meeting or a course. */
  OF_AN_EVENT,
  /** Before a count of documents: the office sent them out. */
  SENT_BEFORE,
  /** The same behind it. */
  SENT_BEHIND,
  /** All sorts; "05 văn bản chỉ đạo" is one sort. */
  ALL_SORTS,

  // Parts of a count, and whose they are.

  /** From the whole to its list; an aside or the whole's own share may stand between. */
  OPENS_PARTS,
  /** The name of a part, which may have a comma or the number of a month in it, and its count. */
  NAMED_PART,
  /** From one count of a list of fields to the next: ", lĩnh vực khác ". */
  NEXT_FIELD,
  /** The same with its count first: "(02 về đất đai, 04 về hộ tịch)". */
  PART_COUNTED_FIRST,
  /** The same with each count in brackets: "ở đất đai (05), xây dựng (03)". */
  PART_IN_BRACKETS,
  /**
   * "(hồ sơ trực tuyến/hồ sơ tiếp nhận)": a lead-in says what the two figures of its ratios are.
   */
  NAMES_OF_RATIO,
  /** The name behind "lĩnh vực", up to what says something of it. On small text. */
  FIELD_NAME,
  /** A short title before a count, of no other use. */
  SHORT_TITLE,
  /** "196 thủ tục trên 27 lĩnh vực": of how many fields. */
  OF_SOME_FIELDS,
  /** "1.940 hồ sơ, giảm 7,79% (2.104 hồ sơ)". */
  CHANGED_BY_SHARE,
  /** A list of parts is not told to its end. */
  AND_SO_ON,

  // Documents, their dates and offices.

  /** What amends a law, in the clause before that law's code. */
  AMENDS_LAW,
  /** The title of who heads an office, before the office that proposes something. */
  PROPOSED_BY,
  /** Two codes that one date behind them belongs to: "… và …, cùng ngày". */
  CODE_TO_CODE,
  /** Before a date that two documents share. */
  SHARED_DATE,
  /** "cả hai cùng ngày": how many documents one date belongs to; {@code three} of them or two. */
  BOTH_DOCUMENTS,
  /** What stands between two documents that are told in one breath. */
  COUPLED,
  /** Behind two documents, up to the office that issued both. */
  OFFICE_BEHIND_BOTH,
  /** "Quyết định số 24 … của Chủ tịch UBND tỉnh và Quyết định số 77 …": the office comes once. */
  OFFICE_BETWEEN,
  /** Between the date of an event and the document that it brought. */
  DIRECTLY_ISSUED,
  /** "các Kế hoạch số 07 (…), 08 (…)": one event issued the whole row. */
  NEXT_IN_ROW,
  /** Before a document of the day that was named before. */
  SAME_DAY,
  /** "Nghị quyết số 18 ngày 25/10, Nghị quyết số 19 cùng ngày". */
  SAME_DAY_BEHIND,
  /** Between the name of a law and its date. */
  LAW_TO_DATE,
  /**
   * "các quyết định của Chủ tịch UBND tỉnh, gần nhất là Quyết định …", "… (Quyết định …; …", "… (có
   * …".
   */
  LATEST_OF_THEM,
  /** How a subject opens, in small text. */
  SUBJECT_OPENS,
  /** Between a document and its subject: the office that issued it. */
  OFFICE_BEFORE_SUBJECT
}
