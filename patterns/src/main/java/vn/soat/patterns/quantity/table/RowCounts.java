package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/** Makes counts of the figures of labelled rows: what each counts, of which field, when. */
final class RowCounts {

  private final Reading reading;
  private final RowTimes times;
  private final Phrases totals;

  RowCounts(Reading reading, RowTimes times) {
    this.reading = reading;
    this.times = times;
    this.totals = reading.lexicon().words(WordList.TOTALS);
  }

  /**
   * The figures of the rows.
   *
   * @param firstId the number of the first one's id
   */
  List<Counted> of(List<RowFigure> entries, int firstId) {
    List<Counted> found = new ArrayList<>();
    LabelMeanings meanings = new LabelMeanings();
    for (RowFigure entry : entries) {
      Indicator part = indicator(entry.sort(), words(entry), meanings);
      found.add(counted(entry, inColumn(entry, part), firstId + found.size()));
    }
    return found;
  }

  /** What the label says, else the heading, else the lead-in above it. */
  private LabelWords words(RowFigure entry) {
    LabelWords own = LabelWords.of(reading, RowLabel.of(reading, entry.label()).part());
    return own.facets().isEmpty() || own.isTotal()
        ? headings(entry)
            .map(above -> LabelWords.of(reading, above))
            .filter(above -> !above.facets().isEmpty())
            .findFirst()
            .orElse(own)
        : own;
  }

  /** Above the figure: its own label, if others stand on one line with it, and the title. */
  private static Stream<Span> headings(RowFigure entry) {
    return Stream.concat(entry.column().label().stream(), entry.sort().above().stream());
  }

  private Indicator inColumn(RowFigure entry, Indicator part) {
    return switch (entry.column().sense()) {
      case COUNT -> part;
      case WHOLE -> wholeOf(part, entry.label());
      case CHANGE -> part.isOfProcedures() ? Indicator.PROCEDURE_OTHER : Indicator.DOSSIER_OTHER;
    };
  }

  /** What the label names as the whole; results, digitised or sent, are of what was resolved. */
  private Indicator wholeOf(Indicator part, Span label) {
    boolean results =
        (part == Indicator.DOSSIER_DIGITISED || part == Indicator.DOSSIER_OTHER)
            && Wholes.areResults(reading.lower(), label);
    return RowLabel.of(reading, label)
        .whole()
        .flatMap(whole -> Indicators.ofDossiers(LabelWords.of(reading, whole).facets()))
        .orElse(results ? Indicator.DOSSIER_RESOLVED_TOTAL : usualWhole(part));
  }

  /** Copies are certified of documents, not of all that came in. */
  private static Indicator usualWhole(Indicator part) {
    return part == Indicator.DOSSIER_CERTIFIED_ELECTRONICALLY
        ? Indicator.DOSSIER_OTHER
        : Wholes.usual(part);
  }

  private static Indicator indicator(
      RowFigure.Sort sort, LabelWords label, LabelMeanings meanings) {
    if (sort.kind() == QuantityKind.PROCEDURE) {
      return Indicators.ofProcedures(label.facets())
          .orElse(sort.fields() ? Indicator.PROCEDURE_TOTAL : Indicator.PROCEDURE_OTHER);
    }
    Indicator indicator = meanings.ofDossiers(label).orElse(Indicator.DOSSIER_OTHER);
    return sort.causes() ? Indicator.DOSSIER_OTHER : indicator;
  }

  private Counted counted(RowFigure entry, Indicator indicator, int id) {
    Span span = entry.figure().span();
    boolean ofDossiers = entry.sort().kind() == QuantityKind.DOSSIER;
    Quantity quantity =
        new Quantity(
            "q" + id,
            entry.sort().kind(),
            entry.worded()
                ? Figure.whole(reading.folded(span), 0)
                : NumberReader.read(reading.printed(span), NumberReader.Sort.COUNT, Bound.EXACT),
            ofDossiers ? "hồ sơ" : "thủ tục",
            Optional.of(indicator),
            scope(entry),
            entry.column().period().or(() -> times.of(entry.label())),
            entry.worded(),
            reading.evidence(span));
    return new Counted(quantity, span, reading.outline().at(span.start()), role(entry));
  }

  /** A label that does not say what is counted says of which field it is. */
  private Optional<String> scope(RowFigure entry) {
    Span label = entry.label();
    boolean total = totals.endOf(reading.lower(), label.start(), label.end()) >= 0;
    return total
            || times.of(label).isPresent()
            || entry.sort().causes()
            || !LabelWords.of(reading, label).facets().isEmpty()
        ? Optional.empty()
        : Optional.of(reading.folded(label));
  }

  /** Shares in a table that adds up are of its total. */
  private static Counted.Role role(RowFigure entry) {
    if (entry.worded()) {
      return Counted.Role.WORDED;
    }
    return entry.sort().added() ? Counted.Role.CELL : Counted.Role.ALONE;
  }
}
