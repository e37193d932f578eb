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
import vn.soat.patterns.quantity.ShareColumns;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Basis;
import vn.soat.patterns.report.Percentage.Range;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Reads every percentage of a report, one item for each sign. */
public final class PercentageReader {

  /** "tăng 12,5 %", "vượt 21%": the difference of two figures, not their ratio. */
  private static final Phrases CHANGE = Phrases.of("tăng", "giảm", "vượt");

  /** "tỷ lệ 96,41 trên tổng số": a percentage that lacks its sign. */
  private static final Phrases RATE =
      Phrases.of("tỷ lệ", "tỉ lệ", "tỷ lệ đạt", "tỉ lệ đạt", "tỷ lệ là", "tỉ lệ là");

  /** "113 % tổng số 23 người", "106 % của kế hoạch". */
  private static final Phrases OF_ALL =
      Phrases.of("tổng số", "của", "của tổng số", "trên tổng số", "trong tổng số", "trong số");

  private static final Phrases COLON = Phrases.of(":");

  /** Shorter phrases do not go over two lines, but over a page's foot. */
  private static final int LINE = 60;

  /** Words of a target stand at most this far before it. */
  private static final int TARGET_REACH = 90;

  /** "14,8%, trong khi chỉ tiêu của huyện giao là 10%": what is wanted divides nothing. */
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu)(?:(?!đạt|thực hiện|hoàn thành|bằng|vượt)[^,;.()\\d%]){0,50}?"
              + "(?:giao|đề ra|đặt ra|là|tối thiểu)\\s*:?\\s*(?:là|từ|trên|ít nhất|tối thiểu)?\\s*$");

  private static final Phrases TIME = Phrases.of("thời gian", "thời hạn", "số ngày");

  /** What the words of a target end with: a glance that spares most percentages the search. */
  private static final Phrases TARGET_ENDS =
      Phrases.of("giao", "đề ra", "đặt ra", "là", "tối thiểu", ":", "từ", "trên", "ít nhất");

  private final Phrases changeHow;
  private final List<Phrases> yardsticks;
  private final Reading reading;
  private final String text;
  private final RatioFinder ratios;
  private final ChangeFinder changes;
  private final ShareColumns columns;
  private final List<Percentage> found = new ArrayList<>();

  private PercentageReader(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.columns = ShareColumns.of(reading);
    this.text = reading.text();
    this.ratios = new RatioFinder(reading, counted);
    this.changes = new ChangeFinder(reading, counted);
    this.yardsticks =
        List.of(reading.lexicon().words(WordList.PLAN), reading.lexicon().words(WordList.COMPARED));
    this.changeHow = reading.lexicon().words(WordList.CHANGE_HOW);
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

  private boolean hasSeparator(Span number) {
    return Stops.firstIn(text, number.start(), number.end(), ',') >= 0
        || Stops.firstIn(text, number.start(), number.end(), '.') >= 0;
  }

  private void addIfRate(Match match) {
    if (columns.contains(match.span())) {
      add(match, match.span(), Optional.empty());
      return;
    }
    if (!hasSeparator(match.span())) {
      return; // Nearly all bare numbers are whole.
    }
    Figure figure = figure(match.span());
    boolean share = figure.decimals() > 0 && figure.value().signum() >= 0;
    if (share && isRate(match.span())) {
      add(match, match.span(), Optional.empty());
    }
  }

  private Figure figure(Span span) {
    return NumberReader.read(
        span.of(text), Sort.PERCENT, NumberReader.bound(reading.lower(), span));
  }

  private boolean isChange(Span figure) {
    int words = COLON.startOfRun(reading.lower(), figure.start());
    return CHANGE.endBefore(reading.lower(), changeHow.startOfRun(reading.lower(), words));
  }

  /** "giảm 30% thời gian đối với 15 thủ tục": of the days, not of the procedures. */
  private boolean isOfTime(Match share) {
    int next = Blanks.after(text, share.end(), text.length());
    return TIME.endOf(reading.lower(), next, text.length()) >= 0;
  }

  private boolean isRate(Span figure) {
    return RATE.endBefore(reading.lower(), COLON.startOfRun(reading.lower(), figure.start()));
  }

  private void add(Match match, Span figureSpan, Optional<Range> range) {
    Figure figure = figure(figureSpan);
    boolean change = isChange(figureSpan) || changes.repeatsChange(match.span());
    boolean none = change || range.isPresent() || isOfTime(match);
    Ratio ratio = none ? Ratio.NONE : ratio(match, figure);
    Span span =
        range.isPresent() ? new Span(figureSpan.start(), signEnd(figureSpan, match)) : match.span();
    Span phrase = ratios.phrase(span, ratio);
    found.add(
        new Percentage(
            "p" + (found.size() + 1),
            figure,
            reading.folded(span),
            isOfPlan(ratio, phrase) ? Optional.empty() : indicator(ratio),
            ratio.isComplete() ? ratio.on(basis(phrase)) : ratio,
            range,
            change ? Optional.of(changes.of(match.span(), figure)) : Optional.empty(),
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

  private Ratio ratio(Match match, Figure figure) {
    Ratio ratio = ratios.find(match.span(), figure);
    int bracket = Blanks.before(reading.lower(), match.start());
    boolean aside = bracket > 0 && reading.lower().charAt(bracket - 1) == '(';
    int words = aside && !RatioFinder.isFitting(ratio, figure) ? bracket - 1 : match.start();
    return ratio.isComplete()
            && TARGET_ENDS.endBefore(reading.lower(), words)
            && ratios.phrase(match.span(), ratio).start() < targetStart(words)
        ? Ratio.NONE
        : ratio;
  }

  /** Where the words of a target begin that end at an offset; -1 if none do. */
  private int targetStart(int end) {
    Matcher target = TARGET.matcher(reading.lower()).region(Math.max(0, end - TARGET_REACH), end);
    return target.find() ? target.start() : -1;
  }

  /** What the words of a share and those right behind it say of its base. */
  private Basis basis(Span phrase) {
    String lower = reading.lower();
    int next = Blanks.after(text, phrase.end(), text.length());
    int all = OF_ALL.endOf(lower, next, text.length());
    int named = all < 0 ? next : Blanks.after(text, all, text.length());
    if (yardsticks.stream().anyMatch(words -> isSaid(words, phrase, named))) {
      return Basis.YARDSTICK;
    }
    return all < 0 ? Basis.UNSAID : Basis.WHOLE;
  }

  /** "bằng 106,8% so với kế hoạch": no share of what is counted, though its base is not known. */
  private boolean isOfPlan(Ratio ratio, Span phrase) {
    return !ratio.isComplete() && basis(phrase) == Basis.YARDSTICK;
  }

  private boolean isSaid(Phrases yardstick, Span phrase, int behind) {
    return yardstick.areIn(reading.lower(), phrase.start(), phrase.end())
        || yardstick.endOf(reading.lower(), behind, text.length()) >= 0;
  }

  private int signEnd(Span figure, Match match) {
    int sign = Blanks.after(text, figure.end(), match.end());
    return sign < match.end() && text.charAt(sign) == '%' ? sign + 1 : figure.end();
  }

  private Optional<Indicator> indicator(Ratio ratio) {
    return ratio
        .numerator()
        .flatMap(operand -> operand.id())
        .flatMap(ratios::quantity)
        .flatMap(Quantity::indicator);
  }
}
