package vn.soat.patterns.quantity.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * What a column of fields adds up to: the total that closes or opens it, else the figure that the
 * table's lead-in divides: "có 60 thủ tục, chia theo lĩnh vực ở bảng dưới đây".
 */
final class FieldRows {

  private static final int FEWEST_PARTS = 3;

  /** A lead-in of two lines and a title. */
  private static final int LEAD_IN = 260;

  private final Reading reading;
  private final List<Counted> counted;
  private final Phrases divides;
  private final Phrases rest;

  /**
   * @param counted the figures of the prose and of such tables, in the order of the text
   */
  FieldRows(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.counted = counted;
    this.divides = reading.lexicon().words(WordList.BY_FIELD);
    this.rest = reading.lexicon().words(WordList.REST);
  }

  /**
   * The breakdown of a column of rows; empty if a figure in it was not read, or nothing adds up.
   */
  Optional<Breakdown> of(List<Row> rows, int column) {
    List<Counted> parts = new ArrayList<>();
    Optional<Counted> total = Optional.empty();
    for (Row row : rows) {
      Optional<Counted> figure = startingAt(row.cells().get(column).span().start());
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      if (!ColumnSums.isTotal(reading, row)) {
        parts.add(figure.get());
      } else if (total.isEmpty()) {
        total = figure;
      } else {
        return Optional.empty();
      }
    }
    Span last = rows.get(rows.size() - 1).label();
    Optional<Counted> whole =
        total.or(() -> divided(parts).filter(all -> isAllOf(all, parts, last)));
    return whole.filter(all -> parts.size() >= FEWEST_PARTS).map(all -> breakdown(all, parts));
  }

  private Optional<Counted> startingAt(int offset) {
    int at = Ordered.firstAtOrAfter(counted, Counted::start, offset);
    return at < counted.size() && counted.get(at).start() == offset
        ? Optional.of(counted.get(at))
        : Optional.empty();
  }

  /** The figure before the first part, if it counts the same and words between them divide it. */
  private Optional<Counted> divided(List<Counted> parts) {
    Counted first = parts.get(0);
    int at = Ordered.firstAtOrAfter(counted, Counted::start, first.start()) - 1;
    return at < 0
        ? Optional.empty()
        : Optional.of(counted.get(at))
            .filter(whole -> first.start() - whole.end() <= LEAD_IN)
            .filter(whole -> isLike(whole, first))
            .filter(whole -> divides.areIn(reading.lower(), whole.end(), first.start()));
  }

  private static boolean isLike(Counted whole, Counted part) {
    return whole.quantity().indicator().equals(part.quantity().indicator())
        && whole.quantity().period().equals(part.quantity().period());
  }

  /** A table that does not end with the other fields may leave small ones out. */
  private boolean isAllOf(Counted whole, List<Counted> parts, Span last) {
    BigDecimal sum =
        parts.stream()
            .map(part -> part.quantity().figure().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return rest.areIn(reading.lower(), last.start(), last.end())
        || sum.compareTo(whole.quantity().figure().value()) >= 0;
  }

  private static Breakdown breakdown(Counted whole, List<Counted> parts) {
    return new Breakdown(
        whole.quantity().id(),
        parts.stream().map(part -> part.quantity().id()).toList(),
        Wording.ALL_OF_IT,
        whole.quantity().evidence());
  }
}
