package vn.soat.patterns.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.patterns.text.Span;

/** Reads a place name behind the word of its level. */
public final class PlaceNames {

  /** A name has one to four syllables, each with a capital; wards may be numbered. */
  static final String NAME =
      "(?:\\p{Lu}\\p{Ll}+(?:\\s{1,6}\\p{Lu}\\p{Ll}+){0,3}|\\p{Lu}{2,}(?:[ ]\\p{Lu}{2,}){0,3}|\\d{1,2}(?!\\d))";

  private static final Pattern NAME_HERE = Pattern.compile("\\s{1,6}(?<name>" + NAME + ")");

  /** Words with a capital that often follow a place without belonging to its name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "Về", "Ban", "Kế", "Quyết", "Thông", "Báo", "Căn", "Thực", "Trong", "Năm", "Ngày", "Và",
          "Hội", "Nghị", "Tờ", "Phó", "Đảng", "Tổng", "Số", "Các", "Đã", "Là", "Có", "Tại", "Theo",
          "Từ", "Đến", "Khi", "Việc", "Trên", "Nhằm", "Qua", "Do", "Để", "Với", "Tiếp", "Tỷ",
          "Kết");

  /** What follows "Hội" where it is a word of its own. */
  private static final Pattern ASSOCIATION =
      Pattern.compile(
          "\\s+(?:nghị|đồng|viên|thi|thảo|trường|nhập|Nông|Liên|Cựu|Chữ|Người|Khuyến|Phụ)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The second part of the names of provinces that are made of two. */
  private static final Pattern SECOND_PART =
      Pattern.compile(
          "(?<=Bà\\sRịa)\\s?[-–]\\s?Vũng\\sTàu|(?<=Thừa\\sThiên)\\s?[-–]\\s?Huế",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PlaceNames() {}

  /** The name that stands directly behind an offset, such as the end of "huyện". */
  public static Optional<Span> after(String text, int offset) {
    Matcher matcher = NAME_HERE.matcher(text).region(offset, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(matcher.start("name"), matcher.end("name"));
    Matcher second = SECOND_PART.matcher(text).region(name.end(), text.length());
    if (second.useTransparentBounds(true).lookingAt()) {
      return Optional.of(new Span(name.start(), second.end()));
    }
    if (endsWithHoi(text, name)) {
      return Optional.of(name);
    }
    int words =
        (int) Arrays.stream(name.of(text).split("\\s+")).takeWhile(PlaceNames::isName).count();
    return words == 0 ? Optional.empty() : Optional.of(firstWords(text, name, words));
  }

  private static boolean isName(String word) {
    return !NO_NAME.contains(tidy(word));
  }

  /** "xã Tân Hội có", but "xã Tân Phú Hội nghị": the last word may belong to either. */
  private static boolean endsWithHoi(String text, Span name) {
    return tidy(name.of(text)).endsWith(" Hội")
        && !ASSOCIATION.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  private static Span firstWords(String text, Span name, int words) {
    Matcher matcher = Pattern.compile("\\S+(?:\\s+\\S+){" + (words - 1) + "}").matcher(text);
    matcher.region(name.start(), name.end());
    return matcher.lookingAt() ? new Span(name.start(), matcher.end()) : name;
  }

  /** A name in its usual capitals and with single blanks: GIA LỘC → Gia Lộc. */
  public static String tidy(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(PlaceNames::capitalised)
        .collect(Collectors.joining(" "));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
