package vn.soat.patterns.place;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/** Reads a place name behind the word of its level. */
public final class PlaceNames {

  /** So many syllables a name has at most, each with a capital. */
  private static final int SYLLABLES = 4;

  /** So much white space may part a name from the word before it: a line's end, an indentation. */
  private static final int WIDEST_GAP = 6;

  /** A paragraph is wider; what ends its line before that is a line of its own. */
  private static final int SHORT_LINE = 30;

  /** Words with a capital that often follow a place without belonging to its name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "Về", "Ban", "Kế", "Quyết", "Thông", "Báo", "Căn", "Thực", "Trong", "Năm", "Tháng",
          "Ngày", "Và", "Hội", "Nghị", "Tờ", "Phó", "Đảng", "Tổng", "Số", "Các", "Đã", "Là", "Có",
          "Tại", "Theo", "Từ", "Đến", "Khi", "Việc", "Trên", "Nhằm", "Qua", "Do", "Để", "Với",
          "Tiếp", "Tỷ", "Kết");

  /** What follows "Hội" where it begins another word than a name's last. */
  private static final Set<String> BEHIND_HOI =
      Set.of(
          "Nghị", "Đồng", "Viên", "Thi", "Thảo", "Trường", "Nhập", "Nông", "Liên", "Cựu", "Chữ",
          "Người", "Khuyến", "Phụ");

  /** Communes that were parted have such letters. */
  private static final String LETTERS = "ABCD";

  /** "A. Kết quả", "B/ Nhiệm vụ". */
  private static final String OPENS_HEADING = "./)-";

  /** The names of provinces that are made of two. */
  private static final Map<String, String> SECOND_PARTS =
      Map.of("Bà Rịa", "Vũng Tàu", "Thừa Thiên", "Huế");

  /** What stands for a name in large cities' own letters. */
  private static final Map<String, String> INITIALS = Map.of("Hcm", "Hồ Chí Minh");

  private PlaceNames() {}

  /**
   * The name that stands directly behind an offset, such as the end of "huyện"; wards may have a
   * number for a name.
   */
  public static Optional<Span> after(String text, int offset) {
    int start = wordAfter(text, offset, WIDEST_GAP);
    if (start < 0) {
      return Optional.empty();
    }
    int digits = digitsEnd(text, start);
    if (digits > start) {
      return digits - start <= 2 ? Optional.of(new Span(start, digits)) : Optional.empty();
    }
    int end = syllablesEnd(text, start);
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Where the syllables of a name end; all are written as the first: Gia Lộc or GIA LỘC. */
  private static int syllablesEnd(String text, int start) {
    boolean capitals = start + 1 < text.length() && Character.isUpperCase(text.charAt(start + 1));
    int end = start;
    int next = start;
    for (int i = 0; i < SYLLABLES && next >= 0; i++) {
      int syllable = syllableEnd(text, next, capitals);
      if (syllable < 0 || isNoName(text, next, syllable, i > 0)) {
        return nameEnd(text, start, end);
      }
      end = syllable;
      next =
          capitals || (i > 0 && isLoneAt(text, start, end))
              ? sameLine(text, end)
              : wordAfter(text, end, WIDEST_GAP);
    }
    return nameEnd(text, start, end);
  }

  private static int nameEnd(String text, int start, int end) {
    int second = secondPartEnd(text, start, end);
    return second > end ? second : letterEnd(text, end);
  }

  /** "xã Tân Hội có", but "xã Tân Phú Hội nghị": the last word may belong to either. */
  private static boolean isNoName(String text, int from, int to, boolean last) {
    String word = tidy(text.substring(from, to));
    boolean ofName = last && word.equals("Hội") && !isAssociation(text, to);
    return NO_NAME.contains(word) && !ofName;
  }

  private static boolean isAssociation(String text, int offset) {
    int start = wordAfter(text, offset, WIDEST_GAP);
    int end = start;
    while (start >= 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start >= 0 && BEHIND_HOI.contains(tidy(text.substring(start, end)));
  }

  /** "Phú Thuận B", "An Bình A": communes of one name, told apart by a letter on the same line. */
  private static int letterEnd(String text, int end) {
    int next = end + 2;
    boolean letter =
        next < text.length()
            && text.charAt(end) == ' '
            && LETTERS.indexOf(text.charAt(end + 1)) >= 0
            && !Character.isLetterOrDigit(text.charAt(next))
            && OPENS_HEADING.indexOf(text.charAt(next)) < 0;
    return letter ? next : end;
  }

  /** "Bà Rịa - Vũng Tàu" is one name. */
  private static int secondPartEnd(String text, int start, int end) {
    String second = SECOND_PARTS.getOrDefault(tidy(text.substring(start, end)), "");
    int dash = Blanks.after(text, end, text.length());
    boolean joined =
        !second.isEmpty() && dash < text.length() && "-–".indexOf(text.charAt(dash)) >= 0;
    int from = joined ? Blanks.after(text, dash + 1, text.length()) : end;
    return joined && text.regionMatches(true, from, second, 0, second.length())
        ? from + second.length()
        : end;
  }

  /** Where white space, but not too much of it, ends behind an offset; -1 if there is none. */
  private static int wordAfter(String text, int offset, int widest) {
    int start = Blanks.after(text, offset, text.length());
    boolean apart = start > offset || (offset > 0 && text.charAt(offset - 1) == '.'); // "TP.Huế"
    boolean near = apart && start - offset <= widest && start < text.length();
    return near && !endsRow(text, offset, start) ? start : -1;
  }

  /** What follows behind a tab, or on the line below a table's row, belongs to another cell. */
  private static boolean endsRow(String text, int from, int to) {
    if (text.substring(from, to).indexOf('\t') >= 0) {
      return true;
    }
    int newline = text.indexOf('\n', from);
    if (newline < 0 || newline >= to) {
      return false;
    }
    for (int at = from - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
      if (text.charAt(at) == '\t' || text.charAt(at) == '|') {
        return true;
      }
    }
    return false;
  }

  /** Capitals are a heading's, and what follows on its next line is another's. */
  private static int sameLine(String text, int offset) {
    return text.startsWith(" ", offset) ? wordAfter(text, offset, 1) : -1;
  }

  /** Whether a name ends its line so early that nothing was broken there: "Huyện Gia Lộc". */
  private static boolean isLoneAt(String text, int start, int end) {
    int line = text.lastIndexOf('\n', start) + 1;
    return end - line < SHORT_LINE;
  }

  /** "K’Nớ", "H'Leo": the first letter of a name from the highlands may be set apart. */
  private static int syllableEnd(String text, int start, boolean capitals) {
    boolean apart = isApostrophe(text, start + 1) && start + 2 < text.length();
    int end = apart && Character.isLetter(text.charAt(start + 2)) ? start + 3 : start + 1;
    while (end < text.length()
        && (capitals
            ? Character.isUpperCase(text.charAt(end))
            : Character.isLowerCase(text.charAt(end)))) {
      end++;
    }
    return Character.isUpperCase(text.charAt(start)) && end > start + 1 ? end : -1;
  }

  private static boolean isApostrophe(CharSequence text, int at) {
    return at >= 0 && at < text.length() && "'’‘ʼ".indexOf(text.charAt(at)) >= 0;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A name in its usual capitals and with single blanks: GIA LỘC → Gia Lộc, K’NỚ → K’Nớ. */
  public static String tidy(String name) {
    StringBuilder tidy = new StringBuilder(Blanks.fold(name));
    for (int i = 0; i < tidy.length(); i++) {
      char letter = tidy.charAt(i);
      boolean first = i == 0 || tidy.charAt(i - 1) == ' ';
      if (isApostrophe(tidy, i - 1) && !first) {
        continue; // "Ea H'leo" and "Đưng K’Nớ" are both right.
      }
      tidy.setCharAt(i, first ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
    }
    return INITIALS.getOrDefault(tidy.toString(), tidy.toString());
  }
}
