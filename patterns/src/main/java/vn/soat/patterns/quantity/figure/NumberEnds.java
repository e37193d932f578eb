package vn.soat.patterns.quantity.figure;

import java.util.List;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.quantity.context.ColumnGap;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.MentionsBeside;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Whether what follows a number lets it be a count though no unit says of what. */
public final class NumberEnds {

  /** How what may follow a bare count begins, beside a sign or the end of its line. */
  private static final List<String> CLOSES =
      List.of("đạt", "chiếm", "tương", "tỷ", "tỉ", "đều", "còn", "và");

  private static final String SIGNS = ",;.()+";

  private final Reading reading;
  private final String lower;
  private final Phrases reached;
  private final Phrases about;
  private final Phrases rates;
  private final MentionsBeside beside;

  private NumberEnds(Reading reading) {
    this.reading = reading;
    this.lower = reading.lower();
    this.reached = reading.lexicon().words(WordList.REACHED);
    this.about = reading.lexicon().words(WordList.CONCERNS_FIELD);
    this.rates = reading.lexicon().words(WordList.RATES);
    this.beside = MentionsBeside.of(reading);
  }

  public static NumberEnds of(Reading reading) {
    return reading.shared(NumberEnds.class, NumberEnds::new);
  }

  /** Whether a number that ends at an offset may count at all: a glance that spares most more. */
  public boolean mayCount(int end) {
    int next = Blanks.after(lower, end, lower.length());
    return close(end)
        || concerns(end)
        || beside.cuesAt(next).findAny().isPresent()
        || reached.endOf(lower, next, lower.length()) >= 0;
  }

  /** Whether what follows needs no unit between: a sign, the next column, a share, a verb. */
  public boolean close(int end) {
    int next = Blanks.after(lower, end, lower.length());
    return next == lower.length()
        || SIGNS.indexOf(lower.charAt(next)) >= 0
        || Stops.firstIn(lower, end, next, '\n') >= 0
        || isColumnGap(end, next)
        || isShareBehind(next)
        || (lower.startsWith("hồ", next)
            ? isCutShort(next + 2)
            : CLOSES.stream().anyMatch(word -> lower.startsWith(word, next)));
  }

  /** "(02 về đất đai, 04 thuộc hộ tịch)": the name of a part that its count precedes. */
  public boolean concerns(int end) {
    int next = Blanks.after(lower, end, lower.length());
    return next > end && about.endOf(lower, next, lower.length()) >= 0;
  }

  /** Where the words behind such a count end: no further than its own name. */
  public int nameEnd(int end) {
    int reach = Math.min(lower.length(), end + ContextReader.NEAR);
    return concerns(end) ? Stops.find(lower, end, reach, SIGNS) : Integer.MAX_VALUE;
  }

  /** "nhận 12 hồ, trả 11 hồ sơ": half of a unit, and a sign. */
  private boolean isCutShort(int end) {
    int sign = Blanks.after(lower, end, lower.length());
    return sign < lower.length() && ",.;".indexOf(lower.charAt(sign)) >= 0;
  }

  /**
   * "Trực tuyến: 2.718 / 81,52%", "88 - 43,3%", "88 - Tỷ lệ: 43,3%": a sign parts a count from its
   * share.
   */
  private boolean isShareBehind(int sign) {
    char c = lower.charAt(sign);
    return (c == '/' || c == '-' || c == '–') && (isShareAt(sign + 1) || isRateAt(sign + 1));
  }

  private boolean isRateAt(int from) {
    int next = Blanks.after(lower, from, lower.length());
    return rates.endOf(lower, next, lower.length()) >= 0;
  }

  private boolean isShareAt(int from) {
    return reading.startingIn(new Span(from, Math.min(lower.length(), from + 2))).stream()
        .anyMatch(match -> match.is("percentage"));
  }

  /** A number or dash in the next column of a table set with blanks. */
  public boolean isColumnGap(int end, int next) {
    char c = lower.charAt(next);
    return ColumnGap.between(lower, end, next) && (Character.isDigit(c) || c == '-');
  }

  /** "hồ sơ nhận mới 1.978": a cue brings the number, and nothing behind it is a unit. */
  public boolean isCued(Match number, Match before) {
    return beside.isCue(before, number) && close(number.end());
  }
}
