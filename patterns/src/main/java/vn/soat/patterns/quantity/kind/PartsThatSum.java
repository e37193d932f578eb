package vn.soat.patterns.quantity.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;

/**
 * Recognises the bare numbers of a list behind a count by their sum: "3.018 hồ sơ (bản sao 2.204,
 * chữ ký 702 và hợp đồng, giao dịch 112)". What adds up to the count can hardly be anything else,
 * whatever names the parts have.
 */
final class PartsThatSum {

  /** From the whole to its list; an aside or the whole's own share may stand between. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:\\s*\\([^()]{1,60}\\)|\\s*,\\s*(?:chiếm|đạt|bằng)\\s+[\\d.,]{1,9}\\s?%(?=\\s*:))?"
              + "\\s*(?:[(:]\\s*(?:${begins})?|,?\\s*${begins})"
                  .replace(
                      "${begins}", "(?:trong đó|bao gồm|gồm|chia ra|cụ thể)\\s*(?:là\\s*)?:?\\s*"));

  /** The name of a part, which may have a comma or the number of a month in it, and its count. */
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:và\\s+)?(?:(?:tháng|quý|năm)\\s+\\d{1,4}|\\p{L}[\\p{L}\\s,–-]{1,60}?)\\s*:?\\s+"
              + "(?<count>\\d{1,3}(?:\\.\\d{3})*)(?:\\s+(?:hồ\\s+sơ|hs|tthc|thủ\\s+tục))?"
              + "(?=\\s*[,;.)]|\\s+và\\s|\\s*$)\\s*[,;]?");

  /** The same with its count first: "(02 về đất đai, 04 về hộ tịch)". */
  private static final Pattern COUNT_FIRST =
      Pattern.compile(
          "\\s*(?:và\\s+)?(?<count>\\d{1,3}(?:\\.\\d{3})*)\\s+(?:về|thuộc|lĩnh\\s+vực)\\s"
              + "[\\p{L}\\s–-]{2,60}?(?=\\s*[,;.)]|\\s+và\\s+\\d|\\s*$)\\s*[,;]?");

  /** The same with each count in brackets: "ở các lĩnh vực đất đai (05), xây dựng (03)". */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[^\\d().;:]{2,90}\\(\\s*(?<count>\\d{1,3}(?:\\.\\d{3})*)(?:\\s+(?:hồ\\s+sơ|hs))?\\s*\\)");

  private static final int LONGEST = 300;

  private final String lower;
  private final CountedSoFar found;

  PartsThatSum(Reading reading, CountedSoFar found) {
    this.lower = reading.lower();
    this.found = found;
  }

  /** What the whole counts that a number is one of the parts of. */
  Optional<QuantityKind> kind(Candidate number) {
    return found
        .nearestInItemOf(number, CountedSoFar.FIGURES_BACK, whole -> holds(whole, number))
        .map(whole -> whole.quantity().kind());
  }

  private boolean holds(Counted whole, Candidate number) {
    boolean divided = whole.isOf(QuantityKind.DOSSIER) || whole.isOf(QuantityKind.PROCEDURE);
    return divided
        && whole.role() == Counted.Role.ALONE
        && whole.mayHold(number)
        && number.start() - whole.end() < LONGEST
        && isListed(whole, number);
  }

  private boolean isListed(Counted whole, Candidate number) {
    int limit = Math.min(whole.block().span().end(), whole.end() + LONGEST);
    Span behind = new Span(whole.end(), Math.max(whole.end(), limit));
    Matcher opens = OPENS.matcher(lower).region(behind.start(), behind.end());
    if (!opens.lookingAt()) {
      return isListed(
          whole, number, IN_BRACKETS.matcher(lower).region(behind.start(), behind.end()));
    }
    Span list = new Span(opens.end(), Math.max(opens.end(), limit));
    return isListed(whole, number, PART.matcher(lower).region(list.start(), list.end()))
        || isListed(whole, number, COUNT_FIRST.matcher(lower).region(list.start(), list.end()));
  }

  private static boolean isListed(Counted whole, Candidate number, Matcher part) {
    int limit = part.regionEnd();
    BigDecimal rest = whole.value();
    boolean met = false;
    int parts = 0;
    while (rest.signum() > 0 && part.lookingAt()) {
      met |= part.start("count") == number.start();
      rest = rest.subtract(value(part.group("count")));
      parts++;
      part.region(part.end(), Math.max(part.end(), limit));
    }
    return met && parts > 1 && rest.signum() == 0;
  }

  private static BigDecimal value(String printed) {
    return NumberReader.read(printed, NumberReader.Sort.COUNT, Bound.EXACT).value();
  }
}
