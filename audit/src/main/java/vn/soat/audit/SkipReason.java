package vn.soat.audit;

import java.util.Arrays;
import java.util.Optional;
import vn.soat.patterns.text.Bilingual;

/** Why something could not be tested. A record holds the English words. */
public enum SkipReason {
  NO_TWO_FIGURES("không có đủ hai số liệu của tỷ lệ", "no two figures given"),
  BASE_NOT_STATED("không rõ tỷ lệ tính trên số nào", "the base of the percentage is not stated"),
  RATE_OF_CHANGE("là mức tăng, giảm", "a rate of change"),
  RANGE("là một khoảng giá trị", "a range"),
  LOOSE_FIGURE("số liệu ước chừng (khoảng, trên, dưới…)", "a figure that is not exact"),
  WHOLE_OF_ZERO("mẫu số bằng 0", "a whole of 0"),
  FIGURE_UNREAD("có số liệu chưa đọc được", "a figure was not read"),
  DIFFERENT_UNITS("các phần khác đơn vị với tổng số", "parts in another unit than the whole"),
  DIFFERENT_PERIODS("các phần khác kỳ với tổng số", "parts of another period than the whole"),
  PART_NOT_STATED("thiếu một phần của tổng số", "a part is not stated"),
  PART_STATED_TWICE("một phần có nhiều số liệu", "several figures for one part"),
  NOT_ALL_OF_IT("các phần không được nêu là toàn bộ", "parts not presented as all of it"),
  PERIOD_NOT_STATED("không rõ có cùng kỳ hay không", "no period stated"),
  SCOPE_UNKNOWN("không rõ có cùng phạm vi hay không", "no scope stated"),
  FIGURES_EXCHANGED("số liệu của một tỷ lệ bị đảo", "a figure of an exchanged ratio"),
  PARTY_DOCUMENT("văn bản của Đảng, đánh số theo nhiệm kỳ", "a Party document, numbered by term"),
  DATE_NOT_STATED("không nêu ngày của văn bản", "no date given"),
  ISSUER_UNKNOWN("không rõ cơ quan ban hành", "issuer not known"),
  TYPE_UNKNOWN("không rõ loại văn bản", "type not known"),
  NUMBER_UNKNOWN("không có số văn bản", "no number given"),
  NUMBERING_UNCLEAR("đề mục không đánh số theo một lối", "headings that follow no one numbering"),
  SYMBOL_UNKNOWN("không rõ ký hiệu nào", "several symbols to choose from");

  private final String vi;
  private final String en;

  SkipReason(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  public Bilingual text() {
    return new Bilingual(vi, en);
  }

  /** The reason behind the words of a {@link Check.Skipped}, to say them in Vietnamese. */
  public static Optional<SkipReason> of(String english) {
    return Arrays.stream(values()).filter(r -> r.en.equals(english)).findFirst();
  }
}
