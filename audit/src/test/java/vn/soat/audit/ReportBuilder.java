package vn.soat.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.DateMention;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Span;

/** Builds reports by hand: each item stands ten characters after the one before, a line each. */
public final class ReportBuilder {

  private static final int STEP = 10;

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Percentage> percentages = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private Optional<String> scope = Optional.empty();
  private Optional<Period> period = Optional.empty();
  private Optional<String> section = Optional.of("s1");
  private Figure.Bound bound = Figure.Bound.EXACT;
  private QuantityKind kind = QuantityKind.DOSSIER;
  private Header header = Header.EMPTY;
  private int at;
  private int line;

  /** What follows belongs to this field. */
  public ReportBuilder scope(String name) {
    scope = Optional.of(name);
    return this;
  }

  /** What follows is of this period. */
  public ReportBuilder period(String from, String to) {
    period =
        Optional.of(
            new Period(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                from + " - " + to));
    return this;
  }

  /** What follows stands in another section, far away. */
  public ReportBuilder section(String id) {
    section = Optional.of(id);
    at += 2000;
    return this;
  }

  public ReportBuilder bound(Figure.Bound next) {
    bound = next;
    return this;
  }

  public ReportBuilder kind(QuantityKind next) {
    kind = next;
    return this;
  }

  public ReportBuilder year(int year) {
    Header h = Header.EMPTY;
    header =
        new Header(
            h.type(),
            h.code(),
            h.title(),
            h.issuer(),
            h.commune(),
            h.district(),
            h.province(),
            OptionalInt.of(year),
            h.period(),
            h.issuedOn(),
            h.signer(),
            h.recipients());
    return this;
  }

  private Evidence evidence(String quote) {
    at += STEP;
    line++;
    Span span = new Span(at, at + quote.length());
    return new Evidence(OptionalInt.empty(), line, span, quote, section, List.of());
  }

  /** A count of the current kind; its id is {@code q1}, {@code q2}, … */
  public ReportBuilder count(String printed, Indicator indicator) {
    return quantity(printed, Optional.of(indicator), false);
  }

  public ReportBuilder count(String printed) {
    return quantity(printed, Optional.empty(), false);
  }

  /** A zero said in words. */
  public ReportBuilder none(Indicator indicator) {
    return quantity("không", Optional.of(indicator), true);
  }

  private ReportBuilder quantity(String printed, Optional<Indicator> indicator, boolean worded) {
    BigDecimal value =
        worded ? BigDecimal.ZERO : new BigDecimal(printed.replace(".", "").replace(',', '.'));
    Figure figure =
        new Figure(printed, value, BigDecimal.ONE.movePointLeft(value.scale()), bound, List.of());
    String id = "q" + (quantities.size() + 1);
    quantities.add(
        new Quantity(
            id, kind, figure, "hồ sơ", indicator, scope, period, worded, evidence(printed)));
    return this;
  }

  private Operand operand(int number) {
    Quantity q = quantities.get(number - 1);
    return new Operand(q.figure().value(), Optional.of(q.id()), q.evidence());
  }

  /** A percentage of two of the counts, by the numbers in their ids. */
  public ReportBuilder share(String printed, int part, int whole, Percentage.Link link) {
    return percentage(
        printed,
        new Percentage.Ratio(
            Optional.of(operand(part)), Optional.of(operand(whole)), Optional.of(link)),
        Optional.empty(),
        Optional.empty());
  }

  /** A percentage of bare numbers that are no quantities. */
  public ReportBuilder bareShare(String printed, String part, String whole) {
    return percentage(
        printed,
        new Percentage.Ratio(
            Optional.of(bare(part)),
            Optional.of(bare(whole)),
            Optional.of(Percentage.Link.PRINTED_RATIO)),
        Optional.empty(),
        Optional.empty());
  }

  private Operand bare(String number) {
    return new Operand(new BigDecimal(number), Optional.empty(), evidence(number));
  }

  /** A percentage of which only the whole is printed. */
  public ReportBuilder shareOf(String printed, int whole) {
    return percentage(
        printed,
        new Percentage.Ratio(Optional.empty(), Optional.of(operand(whole)), Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  public ReportBuilder lonelyShare(String printed) {
    return percentage(printed, Percentage.Ratio.NONE, Optional.empty(), Optional.empty());
  }

  public ReportBuilder change(String printed) {
    return percentage(
        printed,
        Percentage.Ratio.NONE,
        Optional.empty(),
        Optional.of(new Percentage.Change(Optional.empty(), Optional.empty())));
  }

  public ReportBuilder range(String printed) {
    return percentage(
        printed,
        Percentage.Ratio.NONE,
        Optional.of(new Percentage.Range(BigDecimal.ONE, BigDecimal.TEN)),
        Optional.empty());
  }

  private ReportBuilder percentage(
      String printed,
      Percentage.Ratio ratio,
      Optional<Percentage.Range> range,
      Optional<Percentage.Change> change) {
    String id = "p" + (percentages.size() + 1);
    percentages.add(
        new Percentage(
            id,
            shareFigure(printed, bound),
            printed,
            Optional.empty(),
            ratio,
            range,
            change,
            evidence(printed)));
    return this;
  }

  /** The figure of a printed percentage: {@code 98.23 %}, {@code 97,5%}. */
  public static Figure shareFigure(String printed, Figure.Bound bound) {
    String number = printed.replace("%", "").strip();
    BigDecimal value = new BigDecimal(number.replace(',', '.'));
    return new Figure(number, value, BigDecimal.ONE.movePointLeft(value.scale()), bound, List.of());
  }

  public ReportBuilder breakdown(Breakdown.Wording wording, int whole, Integer... parts) {
    breakdowns.add(
        new Breakdown(
            "q" + whole,
            Arrays.stream(parts).map(p -> "q" + p).toList(),
            wording,
            evidence("trong đó")));
    return this;
  }

  /** A mention of a document, {@code 02/KH-UBND} or a bare {@code 02}; empty strings are absent. */
  public ReportBuilder document(String type, String code, String date, String issuer) {
    String[] parts = code.split("/", -1);
    boolean hasYear = parts.length == 3;
    references.add(
        new Reference(
            "r" + (references.size() + 1),
            present(type),
            present(code),
            Optional.empty(),
            present(parts[0].replaceAll("-.*", "")),
            hasYear ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty(),
            parts.length > 1 ? Optional.of(parts[parts.length - 1]) : Optional.empty(),
            present(date).map(LocalDate::parse),
            present(date),
            present(issuer),
            Optional.empty(),
            evidence(code)));
    return this;
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  public ReportBuilder date(String text, DateMention.Flaw flaw) {
    dates.add(new DateMention(text, Optional.empty(), Optional.of(flaw), evidence(text)));
    return this;
  }

  public ReportBuilder date(String text, String day) {
    dates.add(
        new DateMention(text, Optional.of(LocalDate.parse(day)), Optional.empty(), evidence(text)));
    return this;
  }

  public Report build() {
    return new Report(header, List.of(), references, quantities, percentages, breakdowns, dates);
  }

  /** What the whole audit makes of it. */
  public Audit audit() {
    return Auditor.standard().audit(build());
  }
}
