package vn.soat.patterns.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Unit;
import vn.soat.patterns.vocabulary.WordList;

/** Turns the number patterns' matches into figures with their units. */
final class CandidateFinder {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final Phrases MILLIONS = Phrases.of("triệu", "triệu đồng", "tr.đ", "trđ");

  private static final Phrases BILLIONS = Phrases.of("tỷ", "tỷ đồng", "tỉ", "tỉ đồng");

  private static final Phrases LEVEL = Phrases.of("mức độ");

  /** "mức độ 3, 4", "mức độ 3 và 4". */
  private static final Phrases AND = Phrases.of(",", "và");

  /** "cả năm 12 văn bản" counts; "tháng 9" does not. */
  private static final Phrases OF_YEAR = Phrases.of("năm", "giai đoạn");

  private static final Phrases EACH = Phrases.of("mỗi", "hằng", "hàng", "cả");

  private static final Phrases OF_TIME = Phrases.of("năm", "tháng", "quý", "ngày", "giai đoạn");

  /** "từ 01/01 đến 14/6/2023": a day and a month. */
  private static final Pattern DAY =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])\\s{0,2}/\\s{0,2}(?:0?[1-9]|1[0-2])");

  private static final Phrases OF_DAY =
      Phrases.of("ngày", "từ", "đến", "tới", "hết", "trước", "sau", "lễ", "dịp", "kỷ niệm", "mừng");

  /** A day, and what joins it to the next one. */
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?<!\\d)\\d{1,2}/\\d{1,2}\\s{0,3}(?:[-–,]|và)\\s{0,3}$");

  private static final int TWO_DAYS = 15;

  private static final int DIGITS_OF_YEAR = 4;

  private final Reading reading;
  private final String text;
  private final Phrases ordinal;
  private final Phrases plans;
  private final String lower;

  CandidateFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.ordinal = reading.lexicon().words(WordList.ORDINAL);
    this.plans = reading.lexicon().words(WordList.PLAN);
  }

  /** The candidates of a match, in the order of the text; none if it is no figure. */
  List<Candidate> of(Match match) {
    if (reading.outline().blocks().isEmpty()) {
      return List.of();
    }
    List<Candidate> figures = figures(match);
    return figures.isEmpty() || isOrdinal(match) ? List.of() : figures;
  }

  private List<Candidate> figures(Match match) {
    return switch (match.pattern()) {
      case "count" ->
          isOneItem(match) ? List.of(isCell(match) ? cell(match) : count(match)) : List.of();
      case "money" -> List.of(money(match));
      case "ratio", "ratio-in-words" -> isDay(match) ? List.of() : ratio(match);
      case "worded-zero", "labelled-zero" -> List.of(zero(match));
      case "plain-number" -> List.of(plain(match));
      default -> List.of();
    };
  }

  private boolean isOrdinal(Match match) {
    int start = match.start();
    return (ordinal.endBefore(lower, start) && Blanks.before(lower, start) < start)
        || isSecondLevel(match.span())
        || (!match.is("money")
            && (OF_TIME.endBefore(lower, start) || heads(match.span()))
            && isYearOrMonth(match.span())
            && !isBehindLength(start));
  }

  /** "chỉ tiêu mỗi tháng 30 hồ sơ", "công bố trong 6 tháng 11 TTHC": how long, not which month. */
  private boolean isBehindLength(int figure) {
    int word = OF_TIME.startBefore(lower, figure);
    int before = word < 0 ? -1 : Blanks.before(lower, word) - 1;
    return before >= 0 && (Character.isDigit(lower.charAt(before)) || EACH.endBefore(lower, word));
  }

  /** "Kế hoạch 2024" above "Hồ sơ trực tuyến": a year that heads a column. */
  private boolean heads(Span figure) {
    int digits = figure.start();
    while (digits < figure.end() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    return digits - figure.start() == DIGITS_OF_YEAR
        && plans.endBefore(lower, figure.start())
        && Stops.firstIn(lower, digits, figure.end(), '\n') >= 0;
  }

  /** "trước ngày 15/10": no ratio. */
  boolean isDay(Match ratio) {
    return DAY.matcher(ratio.span().of(text)).matches()
        && (OF_DAY.endBefore(lower, ratio.start()) || isOtherDay(ratio.start()));
  }

  /** "dịp lễ 30/4 - 01/5": the second of two days. */
  private boolean isOtherDay(int start) {
    int from = Math.max(0, start - TWO_DAYS);
    Matcher first = DAY_BEFORE.matcher(lower).region(from, start);
    return first.find() && OF_DAY.endBefore(lower, first.start());
  }

  /** A level has one digit: "61 hồ sơ mức độ 3 và 1.537 hồ sơ mức độ 4". */
  private boolean isSecondLevel(Span figure) {
    int start = figure.start();
    if (start + 1 < figure.end() && ".,0123456789".indexOf(lower.charAt(start + 1)) >= 0) {
      return false;
    }
    int and = AND.startBefore(lower, start);
    int digit = and < 0 ? -1 : Blanks.before(lower, and) - 1;
    return digit >= 0
        && Character.isDigit(lower.charAt(digit))
        && LEVEL.endBefore(lower, digit)
        && Blanks.before(lower, digit) < digit;
  }

  private boolean isYearOrMonth(Span figure) {
    int end = figure.start();
    while (end < figure.end() && Character.isDigit(lower.charAt(end))) {
      end++;
    }
    int digits = end - figure.start();
    boolean century =
        lower.startsWith("19", figure.start()) || lower.startsWith("20", figure.start());
    boolean whole = end == figure.end() || ".,".indexOf(lower.charAt(end)) < 0;
    boolean month = (digits == 1 || digits == 2) && !OF_YEAR.endBefore(lower, figure.start());
    return whole && (month || (digits == 4 && century));
  }

  /** "… năm 2023" at a paragraph's end and "Hồ sơ …" at the next one's beginning are no count. */
  private boolean isOneItem(Match count) {
    Span unit = count.group("unit").orElseThrow();
    return !isNumbered(count.span(), unit)
        && reading.outline().at(count.start()).index()
            == reading.outline().at(unit.start()).index();
  }

  /** "Cán bộ 11 3 8" and below it "Công chức 10": the next row's label is no unit. */
  private boolean isCell(Match count) {
    Span figure = count.group("figure").orElseThrow();
    return beginsLine(count.group("unit").orElseThrow()) && ColumnGap.before(text, figure.start());
  }

  private Candidate cell(Match count) {
    Span figure = count.group("figure").orElseThrow();
    return candidate(
        count, figure, figure(count, "figure", Sort.COUNT), Optional.empty(), Counted.Role.ALONE);
  }

  private Bound bound(Span span) {
    return NumberReader.bound(lower, span);
  }

  private Candidate count(Match match) {
    Unit unit = unit(match, "unit").orElseThrow();
    Sort sort =
        unit.isMeasured() || unit.quantityKind() == QuantityKind.OTHER ? Sort.MEASURE : Sort.COUNT;
    return candidate(
        match, match.span(), counted(match, sort), Optional.of(unit), Counted.Role.ALONE);
  }

  /** "132 ngàn hồ sơ", "1,2 triệu lượt người". */
  private Figure counted(Match match, Sort sort) {
    if (match.has("thousands")) {
      return scaled(match, "thousands", THOUSAND);
    }
    return match.has("millions")
        ? scaled(match, "millions", MILLION)
        : figure(match, "figure", sort);
  }

  private Figure scaled(Match match, String word, BigDecimal factor) {
    Figure figure = scaled(match, "figure", bound(match.span()), factor);
    Span printed = match.group("figure").orElseThrow().cover(match.group(word).orElseThrow());
    return new Figure(
        reading.folded(printed),
        figure.value(),
        figure.lastDigit(),
        figure.bound(),
        figure.otherReadings());
  }

  private Figure figure(Match match, String group, Sort sort) {
    Span span = match.group(group).orElseThrow();
    return NumberReader.read(reading.printed(span), sort, bound(span));
  }

  private Candidate candidate(
      Match match, Span span, Figure figure, Optional<Unit> unit, Counted.Role role) {
    QuantityKind kind = unit.map(Unit::quantityKind).orElse(QuantityKind.OTHER);
    return new Candidate(match, span, figure, unit, kind, role, reading.outline().at(span.start()));
  }

  /** "11.240/13.500 triệu đồng": the unit at the end holds for both. */
  private List<Candidate> ratioOfMoney(Match match, BigDecimal factor) {
    List<Candidate> both = new ArrayList<>();
    for (String side : List.of("part", "whole")) {
      Span span = match.group(side).orElseThrow();
      Counted.Role role = side.equals("part") ? Counted.Role.RATIO_PART : Counted.Role.RATIO_WHOLE;
      both.add(
          new Candidate(
              match,
              span,
              scaled(match, side, bound(span), factor),
              Optional.empty(),
              QuantityKind.MONEY,
              role,
              reading.outline().at(span.start())));
    }
    return both;
  }

  /** What the unit of money behind a ratio is worth. */
  private Optional<BigDecimal> factorBehind(Match ratio) {
    if (ratio.has("unit")) {
      return Optional.empty();
    }
    int at = Blanks.after(lower, ratio.end(), lower.length());
    if (MILLIONS.endOf(lower, at, lower.length()) >= 0) {
      return Optional.of(MILLION);
    }
    return BILLIONS.endOf(lower, at, lower.length()) >= 0
        ? Optional.of(MILLION.multiply(THOUSAND))
        : Optional.empty();
  }

  private List<Candidate> ratio(Match match) {
    Optional<BigDecimal> factor = factorBehind(match);
    if (factor.isPresent()) {
      return ratioOfMoney(match, factor.get());
    }
    Optional<Unit> unit =
        unit(match, "unit")
            .filter(any -> !beginsLine(match.group("unit").orElseThrow()))
            .or(() -> unit(match, "partUnit"));
    Optional<Unit> partUnit = unit(match, "partUnit").filter(own -> !unit.equals(Optional.of(own)));
    if (partUnit.isPresent()) {
      return List.of(side(match, "part", "partUnit"), side(match, "whole", "unit"));
    }
    Span part = match.group("part").orElseThrow();
    Span whole = match.group("whole").orElseThrow();
    Span wholeWithUnit = new Span(whole.start(), match.end());
    List<Candidate> both = new ArrayList<>();
    both.add(
        candidate(match, part, figure(match, "part", Sort.COUNT), unit, Counted.Role.RATIO_PART));
    both.add(candidate(match, wholeWithUnit, whole(match), unit, Counted.Role.RATIO_WHOLE));
    return both;
  }

  /** "14.206 khẩu/3.118 hộ": a slash between two counts of their own. */
  private Candidate side(Match match, String group, String unit) {
    Span span = match.group(group).orElseThrow().cover(match.group(unit).orElseThrow());
    return candidate(
        match, span, figure(match, group, Sort.COUNT), unit(match, unit), Counted.Role.ALONE);
  }

  /** "86 hồ sơ trên 108 hồ sơ" divides by 108, not by more than it. */
  private Figure whole(Match match) {
    Span span = match.group("whole").orElseThrow();
    Bound bound = match.is("ratio-in-words") ? Bound.EXACT : bound(span);
    return NumberReader.read(reading.printed(span), Sort.COUNT, bound);
  }

  private Candidate zero(Match match) {
    Figure zero = Figure.whole(reading.folded(match.span()), 0);
    return candidate(match, match.span(), zero, unit(match, "unit"), Counted.Role.WORDED);
  }

  private Candidate plain(Match match) {
    return candidate(
        match,
        match.span(),
        figure(match, "figure", Sort.COUNT),
        Optional.empty(),
        Counted.Role.ALONE);
  }

  private Optional<Unit> unit(Match match, String group) {
    return match.group(group).flatMap(words -> reading.lexicon().unit(text, words));
  }

  /** "Tiến độ 19,42/20" and "Dịch vụ công 9,85/12" below it: what a line begins with is no unit. */
  private boolean beginsLine(Span words) {
    int before = Blanks.before(text, words.start());
    return isCapitalised(words) && Stops.firstIn(text, before, words.start(), '\n') >= 0;
  }

  /** "3.3 Dịch vụ công trực tuyến": the number of a heading. */
  private boolean isNumbered(Span heading, Span words) {
    int before = Blanks.before(text, heading.start());
    return isCapitalised(words)
        && (before == 0 || Stops.firstIn(text, before, heading.start(), '\n') >= 0)
        && !isEnumerated(before, words.end());
  }

  /** "75 Báo cáo," and in the next line "29 Tờ trình": commas part counts, not headings. */
  private boolean isEnumerated(int lineAbove, int end) {
    return (lineAbove > 0 && text.charAt(lineAbove - 1) == ',')
        || (end < text.length() && text.charAt(end) == ',');
  }

  private boolean isCapitalised(Span words) {
    return words.length() > 1
        && Character.isUpperCase(text.charAt(words.start()))
        && Character.isLowerCase(text.charAt(words.start() + 1));
  }

  private Candidate money(Match match) {
    Block block = reading.outline().at(match.start());
    return new Candidate(
        match,
        match.span(),
        amount(match),
        Optional.empty(),
        QuantityKind.MONEY,
        Counted.Role.ALONE,
        block);
  }

  private Figure amount(Match match) {
    Bound bound = bound(match.span());
    if (match.has("dong")) {
      return NumberReader.read(printed(match, "dong"), Sort.MEASURE, bound);
    }
    String printed = reading.folded(match.span());
    Figure main = mainAmount(match, bound);
    Optional<Figure> rest = restOfAmount(match);
    return new Figure(
        printed,
        rest.map(small -> main.value().add(small.value())).orElse(main.value()),
        rest.map(Figure::lastDigit).orElse(main.lastDigit()),
        bound,
        main.otherReadings());
  }

  private Figure mainAmount(Match match, Bound bound) {
    if (match.has("billions")) {
      return scaled(match, "billions", bound, MILLION.multiply(THOUSAND));
    }
    return match.has("millions")
        ? scaled(match, "millions", bound, MILLION)
        : scaled(match, "thousands", bound, THOUSAND);
  }

  private Optional<Figure> restOfAmount(Match match) {
    if (match.has("millionsOver")) {
      return Optional.of(scaled(match, "millionsOver", Bound.EXACT, MILLION));
    }
    return match.has("thousandsOver")
        ? Optional.of(scaled(match, "thousandsOver", Bound.EXACT, THOUSAND))
        : Optional.empty();
  }

  private Figure scaled(Match match, String group, Bound bound, BigDecimal factor) {
    return NumberReader.read(printed(match, group), Sort.MEASURE, bound, factor);
  }

  private String printed(Match match, String group) {
    return reading.printed(match.group(group).orElseThrow());
  }
}
