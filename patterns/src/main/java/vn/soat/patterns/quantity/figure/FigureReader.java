package vn.soat.patterns.quantity.figure;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/** Reads the figures of a match with the words that multiply them: "132 ngàn", "2 tỷ 300 triệu". */
final class FigureReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final BigDecimal BILLION = MILLION.multiply(THOUSAND);

  private final Reading reading;
  private final String lower;
  private final Phrases millions;
  private final Phrases billions;

  FigureReader(Reading reading) {
    this.reading = reading;
    this.lower = reading.lower();
    this.millions = reading.lexicon().words(WordList.MILLIONS);
    this.billions = reading.lexicon().words(WordList.BILLIONS);
  }

  /** A figure as it stands. */
  Figure plain(Match match, String group, Sort sort) {
    Span span = match.group(group).orElseThrow();
    return NumberReader.read(reading.printed(span), sort, bound(span));
  }

  /** "132 ngàn hồ sơ", "1,2 triệu lượt người". */
  Figure counted(Match match, Sort sort) {
    if (match.has("thousands")) {
      return multiplied(match, "thousands", THOUSAND);
    }
    return match.has("millions")
        ? multiplied(match, "millions", MILLION)
        : plain(match, "figure", sort);
  }

  private Figure multiplied(Match match, String word, BigDecimal factor) {
    Figure figure = scaled(match, "figure", bound(match.span()), factor);
    Span printed = match.group("figure").orElseThrow().cover(match.group(word).orElseThrow());
    return new Figure(
        reading.folded(printed),
        figure.value(),
        figure.lastDigit(),
        figure.bound(),
        figure.otherReadings());
  }

  /** "86 hồ sơ trên 108 hồ sơ" divides by 108, not by more than it. */
  Figure whole(Match ratio) {
    Span span = ratio.group("whole").orElseThrow();
    Bound bound = ratio.is("ratio-in-words") ? Bound.EXACT : bound(span);
    return NumberReader.read(reading.printed(span), Sort.COUNT, bound);
  }

  /** One side of "11.240/13.500 triệu đồng". */
  Figure side(Match ratio, String group, BigDecimal factor) {
    return scaled(ratio, group, bound(ratio.group(group).orElseThrow()), factor);
  }

  /** What the unit of money behind a ratio is worth. */
  Optional<BigDecimal> factorBehind(Match ratio) {
    if (ratio.has("unit")) {
      return Optional.empty();
    }
    int at = Blanks.after(lower, ratio.end(), lower.length());
    if (millions.endOf(lower, at, lower.length()) >= 0) {
      return Optional.of(MILLION);
    }
    return billions.endOf(lower, at, lower.length()) >= 0 ? Optional.of(BILLION) : Optional.empty();
  }

  /** "2 tỷ 300 triệu đồng", "1.250.000 đồng". */
  Figure amount(Match money) {
    Bound bound = bound(money.span());
    if (money.has("dong")) {
      return NumberReader.read(printed(money, "dong"), Sort.MEASURE, bound);
    }
    Figure main = mainAmount(money, bound);
    Optional<Figure> rest = restOfAmount(money);
    return new Figure(
        reading.folded(money.span()),
        rest.map(small -> main.value().add(small.value())).orElse(main.value()),
        rest.map(Figure::lastDigit).orElse(main.lastDigit()),
        bound,
        main.otherReadings());
  }

  private Figure mainAmount(Match money, Bound bound) {
    if (money.has("billions")) {
      return scaled(money, "billions", bound, BILLION);
    }
    return money.has("millions")
        ? scaled(money, "millions", bound, MILLION)
        : scaled(money, "thousands", bound, THOUSAND);
  }

  private Optional<Figure> restOfAmount(Match money) {
    if (money.has("millionsOver")) {
      return Optional.of(scaled(money, "millionsOver", Bound.EXACT, MILLION));
    }
    return money.has("thousandsOver")
        ? Optional.of(scaled(money, "thousandsOver", Bound.EXACT, THOUSAND))
        : Optional.empty();
  }

  private Figure scaled(Match match, String group, Bound bound, BigDecimal factor) {
    return NumberReader.read(printed(match, group), Sort.MEASURE, bound, factor);
  }

  private String printed(Match match, String group) {
    return reading.printed(match.group(group).orElseThrow());
  }

  private Bound bound(Span span) {
    return NumberReader.bound(lower, span);
  }
}
