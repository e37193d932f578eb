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
    List<Gap> gaps,
    List<NumberedItem> items) {

  /** What a file says that could not be read. */
  public static final Report EMPTY =
      new Report(Header.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A report in which no number is missing, and no paragraph bears one. */
  public Report(
      Header header,
      List<Section> sections,
      List<Reference> references,
      List<Quantity> quantities,
      List<Percentage> percentages,
      List<Breakdown> breakdowns,
      List<DateMention> dates) {
    this(
        header,
        sections,
        references,
        quantities,
        percentages,
        breakdowns,
        dates,
        List.of(),
        List.of());
  }

  public Report {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    quantities = List.copyOf(quantities);
    percentages = List.copyOf(percentages);
    breakdowns = List.copyOf(breakdowns);
    dates = List.copyOf(dates);
    gaps = List.copyOf(gaps);
    items = List.copyOf(items);
  }

  /** The same report under another header. */
  public Report withHeader(Header other) {
    return new Report(
        other, sections, references, quantities, percentages, breakdowns, dates, gaps, items);
  }

  public Optional<Quantity> quantity(String id) {
    return atItsPlace(id).or(() -> quantities.stream().filter(q -> q.id().equals(id)).findFirst());
  }

  /** Ids usually count the list, {@code q1} being the first: no need to search for it. */
  private Optional<Quantity> atItsPlace(String id) {
    int place = 0;
    for (int i = 1; i < Math.min(id.length(), 8); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      place = place * 10 + digit;
    }
    return place < 1 || place > quantities.size() || !quantities.get(place - 1).id().equals(id)
        ? Optional.empty()
        : Optional.of(quantities.get(place - 1));
  }
}
