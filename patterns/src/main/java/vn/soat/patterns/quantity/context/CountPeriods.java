package vn.soat.patterns.quantity.context;

import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Reads the period that a count is limited to: the words before it name one, or its lead-in. */
final class CountPeriods {

  /** Words further back than four printed lines belong to something else. */
  private static final int REACH = 400;

  /** Words of comparing stand so near before the time with which something is compared. */
  private static final int NEAR = 40;

  /** What parts a clause from the one before it. */
  private static final String BREAKS = ",;()";

  /** "123.456 thủ tục hành chính". */
  private static final int LONGEST_COUNT = 30;

  private final Reading reading;
  private final String lower;
  private final OptionalInt year;
  private final Phrases compared;
  private final Phrases carriedOver;
  private final Phrases leftFrom;
  private final Phrases countedOf;
  private final Phrases cumulative;
  private final Phrases times;
  private final Phrases earlier;
  private final Phrases change;

  CountPeriods(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.lower = reading.lower();
    this.year = year;
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.carriedOver = reading.lexicon().words(WordList.CARRIED_OVER);
    this.leftFrom = reading.lexicon().words(WordList.LEFT_FROM);
    this.countedOf = reading.lexicon().words(WordList.COUNTED_OF);
    this.cumulative = reading.lexicon().words(WordList.CUMULATIVE);
    this.earlier = reading.lexicon().words(WordList.EARLIER);
    this.times = reading.lexicon().words(WordList.COMPARED_TIMES);
    this.change = reading.lexicon().words(WordList.CHANGE);
  }

  /**
   * The period of a figure.
   *
   * @param clause where its clause starts
   */
  Optional<Period> of(Block block, int clause, int figure) {
    int start = Math.min(block.span().start(), figure);
    return ofTimeBeside(clause, figure)
        .or(() -> in(clause, figure))
        .or(() -> ofComparison(start, clause, figure))
        .or(() -> in(start, figure))
        .or(() -> ofLeadIn(block));
  }

  /** "Đến 14/6 niêm yết 187 thủ tục, cùng kỳ năm 2018 là 179 thủ tục": the time beside it. */
  private Optional<Period> ofTimeBeside(int clause, int figure) {
    int words = Stops.behindLast(lower, Math.max(clause, figure - NEAR), figure, BREAKS);
    return words > clause && earlier.areIn(lower, words, figure)
        ? in(words, figure)
        : Optional.empty();
  }

  private Optional<Period> ofLeadIn(Block block) {
    return reading
        .outline()
        .parent(block)
        .filter(parent -> !parent.heading() || isCumulative(parent))
        .flatMap(parent -> in(parent.span().start(), parent.span().end()));
  }

  /** A heading that sets the figures under it apart from the report's own period. */
  private boolean isCumulative(Block heading) {
    int start = Blanks.after(lower, heading.body().start(), heading.body().end());
    return cumulative.endOf(lower, start, heading.body().end()) >= 0;
  }

  private Optional<Period> in(int from, int figure) {
    return reading
        .periods()
        .in(Math.max(from, figure - REACH), figure, year, match -> !isAside(match, figure));
  }

  /**
   * Whether a time limits other figures than one behind it: it stands in brackets that are closed
   * again, something of another clause is compared with it, or something is left over from it.
   */
  private boolean isAside(Match time, int figure) {
    Span said = ownBrackets(time).orElse(time.span());
    boolean parted = Stops.find(lower, said.end(), figure, BREAKS) < figure;
    boolean closed = Brackets.closeBetween(lower, said.end(), figure);
    return (parted && (closed || isCompared(said)))
        || isOfFigureBefore(said)
        || carriedOver.endOf(lower, Blanks.after(lower, said.end(), figure), lower.length()) >= 0;
  }

  /**
   * "44 hồ sơ tồn từ năm 2023 và 9.383 hồ sơ mới", "03 hồ sơ của năm 2016; giải quyết 92 hồ sơ",
   * "giảm từ 18 hồ sơ năm 2019 xuống 05 hồ sơ".
   */
  private boolean isOfFigureBefore(Span time) {
    if (isRightBehindCount(time) || leftFrom.endBefore(lower, time.start())) {
      return true;
    }
    int counted = countedOf.startBefore(lower, time.start());
    int figure = counted < 0 ? 0 : Blanks.before(lower, counted);
    return figure > 0 && Character.isDigit(lower.charAt(figure - 1));
  }

  private boolean isRightBehindCount(Span time) {
    int end = Blanks.before(lower, time.start());
    return reading.within(new Span(Math.max(0, end - LONGEST_COUNT), end)).stream()
        .anyMatch(match -> match.end() == end && match.is("count"));
  }

  /**
   * "Cùng kỳ năm trước (từ ngày … đến ngày …) tiếp nhận 501 hồ sơ": brackets around nothing else
   * say which time is meant.
   */
  private Optional<Span> ownBrackets(Match time) {
    int open = Blanks.before(lower, time.start()) - 1;
    int close = Blanks.after(lower, time.end(), lower.length());
    if (open < 0 || lower.charAt(open) != '(' || !lower.startsWith(")", close)) {
      return Optional.empty();
    }
    int words = Stops.behindLast(lower, Math.max(0, open - NEAR), open, BREAKS);
    return times.areIn(lower, words, open)
        ? Optional.of(new Span(open, close + 1))
        : Optional.empty();
  }

  private boolean isCompared(Span time) {
    int words = Stops.behindLast(lower, Math.max(0, time.start() - NEAR), time.start(), BREAKS);
    return compared.areIn(lower, words, time.end());
  }

  /**
   * "So với năm 2020 (1.655 hồ sơ)", "(cùng kỳ 21 hồ sơ)": a figure of an earlier time, whether the
   * text names the time or not.
   */
  private Optional<Period> ofComparison(int start, int clause, int figure) {
    int words = compared.endBefore(lower, figure) ? compared.find(lower, clause, figure) : -1;
    if (words >= 0) {
      boolean byHowMuch = change.endBefore(lower, words); // "tăng so với cùng kỳ 41 hồ sơ"
      return byHowMuch ? Optional.empty() : unnamed(words, figure);
    }
    boolean opens = clause > start && lower.charAt(clause - 1) == '(';
    return opens ? ofComparisonBefore(start, clause - 1) : Optional.empty();
  }

  private Optional<Period> ofComparisonBefore(int start, int bracket) {
    int from = Stops.behindLast(lower, Math.max(start, bracket - NEAR), bracket, BREAKS);
    int words = compared.find(lower, from, bracket);
    return words < 0
        ? Optional.empty()
        : reading
            .periods()
            .in(words, bracket, year, match -> true)
            .or(() -> unnamed(words, bracket));
  }

  private Optional<Period> unnamed(int from, int to) {
    String words = reading.folded(new Span(from, to)).strip();
    return times.areIn(lower, from, to)
        ? Optional.of(new Period(Optional.empty(), Optional.empty(), words))
        : Optional.empty();
  }
}
