package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.table.ShareColumns;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Basis;
import vn.soat.patterns.report.Percentage.Change;
import vn.soat.patterns.report.Percentage.Range;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Reads every percentage of a report, one item for each sign. */
public final class PercentageReader {

  private static final Phrases COLON = Phrases.of(":");

  /** Shorter phrases do not go over two lines, but over a page's foot. */
  private static final int LINE = 60;

  private final Phrases rateIs;
  private final Phrases durations;
  private final Reading reading;
  private final String text;
  private final Figures figures;
  private final RatioFinder ratios;
  private final Targets targets;
  private final Bases bases;
  private final ChangeFinder changes;
  private final ShareColumns columns;
  private final TableRows rows;
  private final List<Percentage> found = new ArrayList<>();

  private PercentageReader(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.columns = ShareColumns.of(reading);
    this.text = reading.text();
    this.figures = new Figures(reading, counted);
    this.rows = new TableRows(reading);
    ColumnShares shares = new ColumnShares(reading, figures, rows);
    this.ratios = new RatioFinder(reading, figures, rows, shares);
    this.changes = new ChangeFinder(reading, figures, shares);
    this.targets = new Targets(reading);
    this.bases = new Bases(reading);
    this.rateIs = reading.lexicon().words(WordList.RATE_IS);
    this.durations = reading.lexicon().words(WordList.DURATIONS);
  }

  public static List<Percentage> read(Reading reading, List<Counted> counted) {
    PercentageReader reader = new PercentageReader(reading, counted);
    reading.matches().forEach(reader::read);
    return new ParallelShares(reader.figures).completed(reader.found);
  }

  private void read(Match match) {
    switch (match.pattern()) {
      case "percentage" -> add(match.span(), match.group("figure").orElseThrow(), Optional.empty());
      case "percentage-range" -> addRange(match);
      case "plain-number" -> addIfRate(match.span());
      case "count" -> match.group("figure").ifPresent(this::addIfInColumn);
      default -> {}
    }
  }

  private void addRange(Match match) {
    Span low = match.group("low").orElseThrow();
    Span high = match.group("high").orElseThrow();
    if (rows.areTwoCells(low, high)) {
      addIfSigned(low);
      add(new Span(high.start(), match.end()), high, Optional.empty());
      return;
    }
    Range range = new Range(figure(low).value(), figure(high).value());
    if (text.substring(low.end(), high.start()).contains("%")) {
      add(match.span(), low, Optional.of(range));
    }
    add(match.span(), high, Optional.of(range));
  }

  private void addIfSigned(Span figure) {
    if (text.startsWith("%", figure.end())) {
      add(new Span(figure.start(), figure.end() + 1), figure, Optional.empty());
    }
  }

  private boolean hasSeparator(Span number) {
    return Stops.firstIn(text, number.start(), number.end(), ',') >= 0
        || Stops.firstIn(text, number.start(), number.end(), '.') >= 0;
  }

  /** The words of the next row may make a count of the last figure of one. */
  private void addIfInColumn(Span number) {
    if (columns.contains(number)) {
      add(number, number, Optional.empty());
    }
  }

  private void addIfRate(Span number) {
    addIfInColumn(number);
    if (columns.contains(number) || !hasSeparator(number)) {
      return; // Nearly all bare numbers are whole.
    }
    Figure figure = figure(number);
    boolean share = figure.decimals() > 0 && figure.value().signum() >= 0;
    if (share && isRate(number)) {
      add(number, number, Optional.empty());
    }
  }

  private Figure figure(Span span) {
    return NumberReader.read(
        span.of(text), Sort.PERCENT, NumberReader.bound(reading.lower(), span));
  }

  /** "giảm 30% thời gian đối với 15 thủ tục": of the days, not of the procedures. */
  private boolean isOfTime(Span share) {
    int next = Blanks.after(text, share.end(), text.length());
    return durations.endOf(reading.lower(), next, text.length()) >= 0;
  }

  private boolean isRate(Span figure) {
    return rateIs.endBefore(reading.lower(), COLON.startOfRun(reading.lower(), figure.start()));
  }

  private void add(Span percent, Span figureSpan, Optional<Range> range) {
    Figure figure = figure(figureSpan);
    Optional<Change> change = changes.find(figureSpan, percent, figure);
    boolean none = change.isPresent() || range.isPresent() || isOfTime(percent);
    Ratio ratio = none ? Ratio.NONE : ratio(percent, figure);
    Span span =
        range.isPresent() ? new Span(figureSpan.start(), signEnd(figureSpan, percent)) : percent;
    Span phrase = ratios.phrase(span, ratio);
    found.add(
        new Percentage(
            "p" + (found.size() + 1),
            figure,
            reading.folded(span),
            indicator(ratio, phrase),
            ratios.said(ratio.isComplete() ? ratio.on(bases.of(phrase)) : ratio),
            range,
            change,
            evidence(phrase, span)));
  }

  /** A share is found where its sign stands: a phrase that begins lines above is too far away. */
  private Evidence evidence(Span phrase, Span percent) {
    Evidence whole = reading.evidence(phrase);
    if (phrase.length() < LINE) {
      return whole;
    }
    Evidence alone = reading.evidence(percent);
    return alone.line() - whole.line() > 1 ? alone : whole;
  }

  /** None of a share that is wanted: the figures before it are what was reached. */
  private Ratio ratio(Span percent, Figure figure) {
    Ratio ratio = ratios.find(percent, figure);
    int target = ratio.isComplete() ? targets.startBefore(percent, Fit.holds(ratio, figure)) : -1;
    return target >= 0 && ratios.phrase(percent, ratio).start() < target ? Ratio.NONE : ratio;
  }

  private int signEnd(Span figure, Span percent) {
    int sign = Blanks.after(text, figure.end(), percent.end());
    return sign < percent.end() && text.charAt(sign) == '%' ? sign + 1 : figure.end();
  }

  /** "bằng 106,8% so với kế hoạch": no share of what is counted, though its base is not known. */
  private Optional<Indicator> indicator(Ratio ratio, Span phrase) {
    return !ratio.isComplete() && bases.of(phrase) == Basis.YARDSTICK
        ? Optional.empty()
        : figures.indicator(ratio);
  }
}
