package vn.soat.patterns.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.text.Span;

/** Finds the places where a report announces a number and none stands. */
public final class GapReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /**
   * A type and "số" without a number. "Báo cáo số liệu" and "Kế hoạch số hóa" are words of their
   * own; so only types that are hardly ever followed by such a word, and not before the words that
   * "số" begins.
   */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(
          "(?<!\\p{L})(?<gap>(?:kế\\s+hoạch|quyết\\s+định|nghị\\s+quyết|chỉ\\s+thị|công\\s+văn|thông\\s+báo"
              + "|nghị\\s+định|thông\\s+tư|tờ\\s+trình|hướng\\s+dẫn)\\s+số)"
              + "(?=\\s{0,4}:?\\s{0,4}(?:[.…_]{2,}|/\\s?\\p{Lu}{2}|ngày\\s+\\d)"
              + "|\\s+(?!(?:hó|hoá|liệu|lượng|hiệu|tiền|thu|chi|thứ|dư|phiếu|hộ|người|lần|đơn|vụ|lượt|cuộc|giờ|ngày"
              + "|điểm|tài|hồ|văn|cán|công|thủ|dân|ca|trường|học|quốc|và|của|cho|trong|các|lớp|buổi|tháng|năm|kinh"
              + "|vốn|lao|hội|đại|thành|bộ|biên|đầu|xã|thôn|tổ|máy|thuê|nhân|căn|hàng|việc|nhiệm|nội|chỉ|tiêu)\\p{L}*)"
              + "\\p{Ll}\\p{L}+\\s+\\p{L})",
          FLAGS);

  /** Dots or a line between the words that announce a count and its unit. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<!\\p{L})(?:là|có|được|đạt|tiếp\\s+nhận|giải\\s+quyết|tổng\\s+số|hạn)\\s{0,4}:?\\s{0,4}"
              + "(?<gap>(?:\\.{2,}|…+|_{2,})\\s*(?:hồ\\s+sơ|thủ\\s+tục|TTHC|văn\\s+bản|trường\\s+hợp|người|%))"
              + "|(?<=[\\p{L}:,;(]\\s{1,3})(?<apart>(?:\\.{4,}|…+|_{3,})\\s{1,2}(?:hồ\\s+sơ|thủ\\s+tục|TTHC|văn\\s+bản"
              + "|nhiệm\\s+vụ|phiếu|người|lượt|cuộc|lớp|hội\\s+nghị|máy\\s+tính|đồng|triệu|tỷ|hộ|nội\\s+dung)(?!\\p{L}))",
          FLAGS);

  private GapReader() {}

  public static List<Gap> read(Reading reading) {
    List<Gap> gaps = new ArrayList<>(find(reading, DOCUMENT_NUMBER, Gap.Kind.DOCUMENT_NUMBER));
    gaps.addAll(find(reading, FIGURE, Gap.Kind.FIGURE));
    gaps.sort(Comparator.comparingInt(gap -> gap.evidence().span().start()));
    return gaps;
  }

  private static Span span(Matcher matcher) {
    boolean announced = matcher.start("gap") >= 0;
    String group = announced ? "gap" : "apart";
    return new Span(matcher.start(group), matcher.end(group));
  }

  private static List<Gap> find(Reading reading, Pattern pattern, Gap.Kind kind) {
    List<Gap> gaps = new ArrayList<>();
    Matcher matcher = pattern.matcher(reading.text());
    while (matcher.find()) {
      Span span = span(matcher);
      gaps.add(new Gap(kind, reading.folded(span), reading.evidence(span)));
    }
    return gaps;
  }
}
