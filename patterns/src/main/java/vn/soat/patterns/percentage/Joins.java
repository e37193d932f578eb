package vn.soat.patterns.percentage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Lexicon;
import vn.soat.patterns.vocabulary.WordList;

/** Tells by the words between whether a figure and a percentage belong to each other. */
final class Joins {

  /** A figure and the percentage it belongs to stand within this many characters. */
  static final int NEAR = 90;

  /** The signs that it begins with: a glance that spares most the search. */
  private static final String OPENS_BEHIND = "(,=tv";

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** "(3.441/3.452) x 100% = 99,68%". */
  private static final Pattern TIMES_HUNDRED =
      Pattern.compile("\\s*\\)?\\s*[x×*]\\s*100\\s*%?(?=\\s*=)");

  private final String lower;
  private final Pattern joinsShare;
  private final Pattern toldBehind;
  private final Pattern numberInBrackets;
  private final Pattern shareBehindSemicolon;
  private final Pattern shareAsSentence;

  /** A glance at the end of the words spares most the search. */
  private final Phrases endsBeforeShare;

  Joins(Reading reading) {
    this.lower = reading.lower();
    Lexicon lexicon = reading.lexicon();
    this.joinsShare = lexicon.expression(Expression.JOINS_SHARE);
    this.toldBehind = lexicon.expression(Expression.SHARE_TOLD_BEHIND);
    this.numberInBrackets = lexicon.expression(Expression.NUMBER_IN_BRACKETS);
    this.shareBehindSemicolon = lexicon.expression(Expression.SHARE_BEHIND_SEMICOLON);
    this.shareAsSentence = lexicon.expression(Expression.SHARE_AS_SENTENCE);
    this.endsBeforeShare = lexicon.words(WordList.ENDS_BEFORE_SHARE);
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
        && !(words.indexOf('(') >= 0 && numberInBrackets.matcher(words).find())
        && mayJoin(words)
        && joinsShare.matcher(words).matches();
  }

  private boolean mayJoin(String words) {
    int end = words.length();
    while (end > 0 && isLoose(words.charAt(end - 1))) {
      end--;
    }
    return end == 0 || words.indexOf('(') >= 0 || endsBeforeShare.endBefore(words, end);
  }

  private static boolean isLoose(char c) {
    return Blanks.isBlank(c) || ":,=-–/".indexOf(c) >= 0;
  }

  /** Brackets that close again, the hundred of a formula and the sign before "tỷ lệ" join. */
  private String withoutAside(String gap) {
    String words = gap.indexOf('(') < 0 ? gap : BRACKETS.matcher(gap).replaceAll("");
    if (words.indexOf('=') >= 0) {
      words = TIMES_HUNDRED.matcher(words).replaceFirst("");
    }
    return withinClause(withinClause(words, ';', shareBehindSemicolon), '.', shareAsSentence);
  }

  private static String withinClause(String words, char sign, Pattern ofIt) {
    if (words.indexOf(sign) < 0) {
      return words;
    }
    Matcher share = ofIt.matcher(words);
    return share.matches() ? share.replaceFirst(", ${share}") : words;
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
        && toldBehind.matcher(between(percent.end(), figure.start())).matches();
  }

  /** Whether a sign stands between that nothing joins over. */
  private static boolean isParted(String words) {
    return words.indexOf('.') >= 0 || words.indexOf(';') >= 0 || words.indexOf('%') >= 0;
  }
}
