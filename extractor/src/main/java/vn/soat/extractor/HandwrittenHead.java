package vn.soat.extractor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Header.Uncertain;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/**
 * Marks the number and the day in the head of a scan: they are mostly written by hand, and what is
 * recognised there is more often plausible than right. The name of the file may confirm them.
 */
final class HandwrittenHead {

  /** "kg_1983_BC-SYT_2017-10.pdf", "Số 45-BC UBND.pdf": a number before a document's type. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?<number>\\d{1,5})[\\s_./-]{0,3}"
              + "(?:BC|KH|QĐ|QD|NQ|CV|TB|CTr|TTr|CT|HD|BB)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(?<y1>(?:19|20)\\d\\d)[-_.](?<m1>\\d\\d)[-_.](?<d1>\\d\\d)"
              + "|(?<d2>\\d\\d)[-_.](?<m2>\\d\\d)[-_.](?<y2>(?:19|20)\\d\\d))(?!\\d)");

  private static final Pattern LEADING_NUMBER = Pattern.compile("0*(?<number>\\d+)");

  private HandwrittenHead() {}

  /** The same report, what its head says of itself marked where it was recognised. */
  static Report marked(Report report, SourceText text, String path) {
    boolean recognised =
        text.words().stream()
            .filter(word -> word.box().page() == 1)
            .anyMatch(word -> word.confidence().isPresent());
    return recognised
        ? report.withHeader(report.header().doubting(uncertain(report.header(), name(path))))
        : report;
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static List<Uncertain> uncertain(Header header, String name) {
    Optional<String> number = number(name);
    Optional<String> day = day(name).map(LocalDate::toString);
    return List.of(
        new Uncertain(
            Uncertain.CODE,
            number,
            number.isPresent() && number.equals(header.code().flatMap(HandwrittenHead::leading))),
        new Uncertain(
            Uncertain.ISSUED_ON,
            day,
            day.isPresent() && day.equals(header.issuedOn().map(LocalDate::toString))));
  }

  private static Optional<String> number(String name) {
    Matcher matcher = NUMBER.matcher(name);
    return matcher.find() ? leading(matcher.group("number")) : Optional.empty();
  }

  /** The number that a text begins with, without leading zeros. */
  private static Optional<String> leading(String text) {
    Matcher matcher = LEADING_NUMBER.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group("number")) : Optional.empty();
  }

  private static Optional<LocalDate> day(String name) {
    Matcher matcher = DAY.matcher(name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return matcher.group("y1") == null ? date(matcher, "2") : date(matcher, "1");
  }

  private static Optional<LocalDate> date(Matcher matcher, String which) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("y" + which)),
              Integer.parseInt(matcher.group("m" + which)),
              Integer.parseInt(matcher.group("d" + which))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
