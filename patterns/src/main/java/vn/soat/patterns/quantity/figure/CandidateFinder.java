package vn.soat.patterns.quantity.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Unit;

/** Turns the number patterns' matches into figures with their units. */
public final class CandidateFinder {

  private static final String PART = "part";

  private static final String WHOLE = "whole";

  private final Reading reading;
  private final FigureReader figures;
  private final OrdinalNumbers ordinals;
  private final UnitLines lines;

  public CandidateFinder(Reading reading) {
    this.reading = reading;
    this.figures = new FigureReader(reading);
    this.ordinals = new OrdinalNumbers(reading);
    this.lines = new UnitLines(reading);
  }

  /** The candidates of a match, in the order of the text; none if it is no figure. */
  public List<Candidate> of(Match match) {
    if (reading.outline().blocks().isEmpty()) {
      return List.of();
    }
    List<Candidate> found = figures(match);
    return found.isEmpty() || ordinals.has(match) ? List.of() : found;
  }

  /** "trước ngày 15/10": no ratio. */
  public boolean isDay(Match ratio) {
    return ordinals.isDay(ratio);
  }

  /** "chuyển từ năm 2020": no count, though a cue stands directly before it. */
  public boolean isOrdinal(Match number) {
    return ordinals.has(number);
  }

  private List<Candidate> figures(Match match) {
    return switch (match.pattern()) {
      case "count" -> lines.isOneItem(match) ? List.of(count(match)) : List.of();
      case "money" -> List.of(money(match));
      case "ratio", "ratio-in-words" -> isDay(match) ? List.of() : ratio(match);
      case "worded-zero", "labelled-zero", "other-fields-zero" -> List.of(zero(match));
      case "plain-number" -> List.of(bare(match, match.span()));
      default -> List.of();
    };
  }

  private Candidate count(Match match) {
    if (lines.isCell(match)) {
      return bare(match, match.group("figure").orElseThrow());
    }
    Unit unit = unit(match, "unit").orElseThrow();
    Sort sort =
        unit.isMeasured() || unit.quantityKind() == QuantityKind.OTHER ? Sort.MEASURE : Sort.COUNT;
    return candidate(
        match, match.span(), figures.counted(match, sort), Optional.of(unit), Counted.Role.ALONE);
  }

  private Candidate bare(Match match, Span figure) {
    return candidate(
        match,
        figure,
        figures.plain(match, "figure", Sort.COUNT),
        Optional.empty(),
        Counted.Role.ALONE);
  }

  private Candidate zero(Match match) {
    Figure zero = Figure.whole(reading.folded(match.span()), 0);
    return candidate(match, match.span(), zero, unit(match, "unit"), Counted.Role.WORDED);
  }

  private Candidate money(Match match) {
    return ofMoney(match, match.span(), figures.amount(match), Counted.Role.ALONE);
  }

  private List<Candidate> ratio(Match match) {
    Optional<BigDecimal> factor = figures.factorBehind(match);
    if (factor.isPresent()) {
      return List.of(
          sideOfMoney(match, PART, factor.get(), Counted.Role.RATIO_PART),
          sideOfMoney(match, WHOLE, factor.get(), Counted.Role.RATIO_WHOLE));
    }
    Optional<Unit> partUnit = unit(match, "partUnit");
    Optional<Unit> unit =
        unit(match, "unit")
            .filter(any -> !lines.beginsLine(match.group("unit").orElseThrow()))
            .or(() -> partUnit);
    return partUnit.isPresent() && !unit.equals(partUnit)
        ? List.of(countOfItsOwn(match, PART, "partUnit"), countOfItsOwn(match, WHOLE, "unit"))
        : List.of(part(match, unit), whole(match, unit));
  }

  /** "11.240/13.500 triệu đồng": the unit at the end holds for both. */
  private Candidate sideOfMoney(Match match, String side, BigDecimal factor, Counted.Role role) {
    Span span = match.group(side).orElseThrow();
    return ofMoney(match, span, figures.side(match, side, factor), role);
  }

  /** "14.206 khẩu/3.118 hộ": a slash between two counts of their own. */
  private Candidate countOfItsOwn(Match match, String group, String unit) {
    Span span = match.group(group).orElseThrow().cover(match.group(unit).orElseThrow());
    return candidate(
        match,
        span,
        figures.plain(match, group, Sort.COUNT),
        unit(match, unit),
        Counted.Role.ALONE);
  }

  private Candidate part(Match match, Optional<Unit> unit) {
    Figure part = figures.plain(match, PART, Sort.COUNT);
    return candidate(match, match.group(PART).orElseThrow(), part, unit, Counted.Role.RATIO_PART);
  }

  private Candidate whole(Match match, Optional<Unit> unit) {
    Span withUnit = new Span(match.group(WHOLE).orElseThrow().start(), match.end());
    return candidate(match, withUnit, figures.whole(match), unit, Counted.Role.RATIO_WHOLE);
  }

  private Optional<Unit> unit(Match match, String group) {
    return match.group(group).flatMap(words -> reading.lexicon().unit(reading.text(), words));
  }

  private Candidate candidate(
      Match match, Span span, Figure figure, Optional<Unit> unit, Counted.Role role) {
    QuantityKind kind = unit.map(Unit::quantityKind).orElse(QuantityKind.OTHER);
    return new Candidate(match, span, figure, unit, kind, role, reading.outline().at(span.start()));
  }

  private Candidate ofMoney(Match match, Span span, Figure figure, Counted.Role role) {
    return candidate(match, span, figure, Optional.empty(), role).as(QuantityKind.MONEY);
  }
}
