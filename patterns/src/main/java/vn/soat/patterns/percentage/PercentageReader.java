package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Change;
import vn.soat.patterns.report.Percentage.Range;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Span;

/** Reads every percentage of a report, one item for each sign. */
public final class PercentageReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "tăng 12,5 %", "vượt 21%": the difference of two figures, not their ratio. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<!\\p{L})(?:tăng|giảm|vượt)(?:\\s+(?:thêm|khoảng|hơn|trên|gần|kế\\s+hoạch|chỉ\\s+tiêu|bình\\s+quân))*\\s*:?\\s*$",
          FLAGS);

  /** "tỷ lệ 96,41 trên tổng số": a percentage that lacks its sign. */
  private static final Pattern RATE_WITHOUT_SIGN =
      Pattern.compile("(?<!\\p{L})(?:tỷ|tỉ)\\s+lệ\\s+(?:đạt\\s+|là\\s+)?:?\\s*$", FLAGS);

  private final Reading reading;
  private final String text;
  private final RatioFinder ratios;
  private final List<Percentage> found = new ArrayList<>();

  private PercentageReader(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.ratios = new RatioFinder(reading, counted);
  }

  public static List<Percentage> read(Reading reading, List<Counted> counted) {
    PercentageReader reader = new PercentageReader(reading, counted);
    reading.matches().forEach(reader::read);
    return List.copyOf(reader.found);
  }

  private void read(Match match) {
    switch (match.pattern()) {
      case "percentage" -> add(match, match.group("figure").orElseThrow(), Optional.empty());
      case "percentage-range" -> addRange(match);
      case "plain-number" -> addIfRate(match);
      default -> {}
    }
  }

  private void addRange(Match match) {
    Span low = match.group("low").orElseThrow();
    Span high = match.group("high").orElseThrow();
    Range range = new Range(figure(low).value(), figure(high).value());
    if (text.substring(low.end(), high.start()).contains("%")) {
      add(match, low, Optional.of(range));
    }
    add(match, high, Optional.of(range));
  }

  private void addIfRate(Match match) {
    Figure figure = figure(match.span());
    boolean share = figure.decimals() > 0 && figure.value().signum() >= 0;
    if (share && RATE_WITHOUT_SIGN.matcher(before(match.start())).find()) {
      add(match, match.span(), Optional.empty());
    }
  }

  private String before(int offset) {
    return text.substring(Math.max(0, offset - 40), offset);
  }

  private Figure figure(Span span) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
    return NumberReader.read(
        span.of(text), Sort.PERCENT, NumberReader.bound(before(span.start()), after));
  }

  private void add(Match match, Span figureSpan, Optional<Range> range) {
    Figure figure = figure(figureSpan);
    boolean change = CHANGE.matcher(before(figureSpan.start())).find();
    Ratio ratio = change || range.isPresent() ? Ratio.NONE : ratios.find(match.span(), figure);
    Span span =
        range.isPresent() ? new Span(figureSpan.start(), signEnd(figureSpan, match)) : match.span();
    found.add(
        new Percentage(
            "p" + (found.size() + 1),
            figure,
            reading.folded(span),
            indicator(ratio),
            ratio,
            range,
            change ? Optional.of(new Change(Optional.empty(), Optional.empty())) : Optional.empty(),
            reading.evidence(ratios.phrase(span, ratio))));
  }

  private int signEnd(Span figure, Match match) {
    Matcher sign = Pattern.compile("\\s*%").matcher(text).region(figure.end(), match.end());
    return sign.lookingAt() ? sign.end() : figure.end();
  }

  private Optional<Indicator> indicator(Ratio ratio) {
    return ratio
        .numerator()
        .flatMap(operand -> operand.id())
        .flatMap(ratios::quantity)
        .flatMap(Quantity::indicator);
  }
}
