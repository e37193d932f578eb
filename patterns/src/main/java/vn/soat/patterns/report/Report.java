package vn.soat.patterns.report;

import java.util.List;
import java.util.Optional;

/** Everything that one report says, as printed, however absurd: judging is the audit's work. */
public record Report(
    Header header,
    List<Section> sections,
    List<Reference> references,
    List<Quantity> quantities,
    List<Percentage> percentages,
    List<Breakdown> breakdowns,
    List<DateMention> dates,
    List<Gap> gaps) {

  /** What a file says that could not be read. */
  public static final Report EMPTY =
      new Report(Header.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A report in which no number is missing. */
  public Report(
      Header header,
      List<Section> sections,
      List<Reference> references,
      List<Quantity> quantities,
      List<Percentage> percentages,
      List<Breakdown> breakdowns,
      List<DateMention> dates) {
    this(header, sections, references, quantities, percentages, breakdowns, dates, List.of());
  }

  public Report {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    quantities = List.copyOf(quantities);
    percentages = List.copyOf(percentages);
    breakdowns = List.copyOf(breakdowns);
    dates = List.copyOf(dates);
    gaps = List.copyOf(gaps);
  }

  public Optional<Quantity> quantity(String id) {
    return quantities.stream().filter(q -> q.id().equals(id)).findFirst();
  }
}
