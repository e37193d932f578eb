package vn.soat.patterns.percentage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;

/** Tells by the words between whether a figure and a percentage belong to each other. */
final class Joins {

  /** A figure and the percentage it belongs to stand within this many characters. */
  static final int NEAR = 90;

  // The patterns run on small text.

  /** What joins a figure to the percentage behind it: words of reaching, a bracket, a comma. */
  private static final Pattern JOINS =
      Pattern.compile(
          "\\s*[,=]?\\s*|\\s{1,3}[-–/]\\s{0,3}|[^.;()%]{0,60}?(?<!\\p{L})(?:đạt|chiếm|tương\\s+ứng|tương\\s+đương|ứng\\s+với|bằng|tức|(?:tỷ|tỉ)\\s+lệ|là)(?!\\p{L})"
              + "[\\s:,(]*(?:(?:đạt|chiếm|với|là|khoảng|gần|hơn|trên|được|đúng|đến|tới|chỉ|(?:tỷ|tỉ)\\s+lệ)[\\s:,(]*){0,4}"
              + "|[^.;()%]{0,70}+\\(\\s*(?:(?:đạt|chiếm|bằng|tức|là|tương\\s+ứng|tương\\s+đương|(?:tỷ|tỉ)\\s+lệ|khoảng|với)[\\s:]*){0,3}");

  /** One of these stands last in what joins, where no bracket does. */
  private static final Phrases LAST_WORDS =
      Phrases.of(
          "đạt",
          "chiếm",
          "tương ứng",
          "tương đương",
          "ứng với",
          "bằng",
          "tức",
          "tỷ lệ",
          "tỉ lệ",
          "là",
          "với",
          "khoảng",
          "gần",
          "hơn",
          "trên",
          "được",
          "đúng",
          "đến",
          "tới",
          "chỉ");

  /** A percentage, then its ratio or count: "100% (18/18)", "97,2 %, tương ứng 35/36". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:\\(|,?\\s*tương\\s+ứng(?:\\s+với)?|=|,?\\s*với)\\s*(?:(?:có|là|gồm|đạt|bằng|tức|tương\\s+ứng|ứng\\s+với)\\s+|=\\s*)?");

  /** The signs that it begins with: a glance that spares most the search. */
  private static final String OPENS_BEHIND = "(,=tv";

  /**
   * "có mặt 23/24, trong đó: Thạc sĩ 05 (21,74%": the number before the bracket is the part, unless
   * it is that of a level: "12 thủ tục mức độ 3 (6,94%".
   */
  private static final Pattern NUMBER_IN_BRACKETS =
      Pattern.compile(
          "(?<!mức(?:\\s{1,3}độ)?\\s{1,3})\\d\\s{0,3}\\(\\s{0,3}(?:(?:đạt|chiếm|bằng|(?:tỷ|tỉ)\\s{1,3}lệ)\\s{0,3})?$");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** "(3.441/3.452) x 100% = 99,68%". */
  private static final Pattern TIMES_HUNDRED =
      Pattern.compile("\\s*\\)?\\s*[x×*]\\s*100\\s*%?(?=\\s*=)");

  /** "đã giải quyết: 868; tỷ lệ: 99,2%": nothing but the word for a share behind the sign. */
  private static final Pattern SHARE_OF_IT =
      Pattern.compile(
          "\\s*;\\s*((?:(?:đạt|chiếm)\\s+)?(?:tỷ|tỉ)\\s+lệ(?:\\s+(?:đạt|là|chiếm))?\\s*:?\\s*)");

  /** "Đã niêm yết: 96/96 thủ tục. Đạt 100%.": a sentence that is nothing but the share. */
  private static final Pattern SENTENCE_OF_IT =
      Pattern.compile(
          "[^.;%\\d]{0,30}\\.\\s{1,3}((?:(?:mới|đã)\\s{1,3})?(?:đạt|chiếm|bằng)(?:\\s{1,3}(?:tỷ|tỉ)\\s{1,3}lệ)?\\s{0,3}:?\\s{0,3})");

  private final String lower;

  Joins(String lower) {
    this.lower = lower;
  }

  /** Whether a percentage is said of the count before it. */
  boolean joins(Counted before, Span percent) {
    return before.role() != Counted.Role.WORDED
        && before.role() != Counted.Role.CELL
        && joins(before.end(), percent)
        && !(before.quantity().kind() == QuantityKind.MONEY && isInNextClause(before, percent));
  }

  /** "thu 7.245.000 đồng; tỷ lệ 87,2%": the share is hardly one of the money. */
  private boolean isInNextClause(Counted before, Span percent) {
    return Stops.firstIn(lower, before.end(), percent.start(), ';') >= 0;
  }

  /** Whether a percentage is said of the figure that ends before it. */
  boolean joins(int end, Span percent) {
    return percent.start() - end <= 3 * NEAR && isJoin(end, percent);
  }

  private boolean isJoin(int end, Span percent) {
    String gap = between(end, percent.start());
    String words = withoutAside(gap);
    return words.length() <= NEAR
        && !isParted(words)
        && !(words.indexOf('(') >= 0 && NUMBER_IN_BRACKETS.matcher(words).find())
        && mayJoin(words)
        && JOINS.matcher(words).matches();
  }

  /** A glance at the end of the words spares most the search. */
  private static boolean mayJoin(String words) {
    int end = words.length();
    while (end > 0 && isLoose(words.charAt(end - 1))) {
      end--;
    }
    return end == 0 || words.indexOf('(') >= 0 || LAST_WORDS.endBefore(words, end);
  }

  private static boolean isLoose(char c) {
    return Blanks.isBlank(c) || ":,=-–/".indexOf(c) >= 0;
  }

  /** Brackets that close again, the hundred of a formula and the sign before "tỷ lệ" join. */
  private static String withoutAside(String gap) {
    String words = gap.indexOf('(') < 0 ? gap : BRACKETS.matcher(gap).replaceAll("");
    if (words.indexOf('=') >= 0) {
      words = TIMES_HUNDRED.matcher(words).replaceFirst("");
    }
    return withinClause(withinClause(words, ';', SHARE_OF_IT), '.', SENTENCE_OF_IT);
  }

  private static String withinClause(String words, char sign, Pattern ofIt) {
    if (words.indexOf(sign) < 0) {
      return words;
    }
    Matcher share = ofIt.matcher(words);
    return share.matches() ? share.replaceFirst(", $1") : words;
  }

  /** Whether no sign parts two figures that stand near to each other. */
  boolean isInClause(int from, int to) {
    return to - from <= NEAR && !isParted(between(from, to));
  }

  /** The words between two figures; a sign that nothing joins over if they overlap. */
  String between(int from, int to) {
    return from <= to ? lower.substring(from, to) : "?";
  }

  /** Whether a percentage is told once more by the figure behind it. */
  boolean isBehind(Span percent, Counted figure) {
    int next = Blanks.after(lower, percent.end(), lower.length());
    return figure.start() - percent.end() <= NEAR
        && next < lower.length()
        && OPENS_BEHIND.indexOf(lower.charAt(next)) >= 0
        && BEHIND.matcher(between(percent.end(), figure.start())).matches();
  }

  /** Whether a sign stands between that nothing joins over. */
  private static boolean isParted(String words) {
    return words.indexOf('.') >= 0 || words.indexOf(';') >= 0 || words.indexOf('%') >= 0;
  }
}
