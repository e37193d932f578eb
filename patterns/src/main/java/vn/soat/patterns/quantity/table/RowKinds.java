package vn.soat.patterns.quantity.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Tells what the rows of a table count: by their units, their labels, its columns or its title. */
final class RowKinds {

  /** Behind the heading its title stands, and perhaps the unit. */
  private static final int TITLE_END = 3;

  private final Reading reading;
  private final Phrases dossiers;
  private final Phrases procedures;
  private final Pattern unitOfMoney;

  RowKinds(Reading reading) {
    this.reading = reading;
    this.dossiers = reading.lexicon().words(WordList.DOSSIERS);
    this.procedures = reading.lexicon().words(WordList.PROCEDURES);
    this.unitOfMoney = reading.lexicon().expression(Expression.UNIT_OF_MONEY);
  }

  /** What the rows count, unless it is money. */
  Optional<QuantityKind> of(
      Table table, Optional<List<CountedColumns.Counted>> told, List<Span> above) {
    if (above.stream()
        .limit(TITLE_END)
        .anyMatch(line -> unitOfMoney.matcher(line.of(reading.lower())).find())) {
      return Optional.empty();
    }
    return nameDossiers(table)
        ? Optional.of(QuantityKind.DOSSIER)
        : kindNamedIn(told.map(RowKinds::labels).orElse(List.of()), above);
  }

  /** The labels of the columns that count, where they stand on one line with those of others. */
  static List<Span> labels(List<CountedColumns.Counted> columns) {
    return columns.stream().flatMap(column -> column.label().stream()).toList();
  }

  /** What the labels name; else the lines above, of which few may be meant if there are labels. */
  private Optional<QuantityKind> kindNamedIn(List<Span> labels, List<Span> above) {
    List<Span> title = labels.isEmpty() ? above : heads(above);
    return labels.stream()
        .flatMap(label -> kindNamedIn(label).stream())
        .findFirst()
        .or(() -> kindNamedIn(title));
  }

  /**
   * What stands above a heading: its title and the unit, or a lead-in, but no end of a sentence.
   */
  List<Span> heads(List<Span> above) {
    return above.subList(1, Math.min(TITLE_END, above.size())).stream()
        .takeWhile(line -> reading.text().charAt(line.end() - 1) != '.')
        .toList();
  }

  /** What the unit says is counted; empty for a share, a sum of money, a meeting. */
  Optional<QuantityKind> ofUnit(Row row) {
    return row.unit()
        .flatMap(
            unit -> {
              if (dossiers.endOf(reading.lower(), unit.start(), unit.end()) == unit.end()) {
                return Optional.of(QuantityKind.DOSSIER);
              }
              return procedures.endOf(reading.lower(), unit.start(), unit.end()) == unit.end()
                  ? Optional.of(QuantityKind.PROCEDURE)
                  : Optional.empty();
            });
  }

  /** What the nearest line above names; above the headings of the section another one ends. */
  private Optional<QuantityKind> kindNamedIn(List<Span> above) {
    boolean section = false;
    for (Span line : above) {
      boolean heading = reading.outline().at(line.start()).heading();
      if (section && !heading) {
        return Optional.empty();
      }
      Optional<QuantityKind> kind = kindNamedIn(line);
      if (kind.isPresent()) {
        return kind;
      }
      section |= heading;
    }
    return Optional.empty();
  }

  private Optional<QuantityKind> kindNamedIn(Span line) {
    if (isSaid(WordList.DOSSIERS, line)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    return isSaid(WordList.PROCEDURES, line)
        ? Optional.of(QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  private boolean isSaid(WordList words, Span stretch) {
    return reading.lexicon().words(words).areIn(reading.lower(), stretch.start(), stretch.end());
  }

  /**
   * "Hồ sơ tiếp nhận mới": what most labels begin with, whatever the section is about; or "Số hóa
   * hồ sơ đầu vào", "Thanh toán trực tuyến": what most of them say is done with dossiers.
   */
  private boolean nameDossiers(Table table) {
    List<Span> labels = table.rows().stream().map(Row::label).toList();
    return isMost(labels, label -> dossiers.endOf(reading.lower(), label.start(), label.end()) >= 0)
        || (labels.stream().anyMatch(label -> isSaid(WordList.DOSSIERS, label))
            && isMost(
                labels,
                label ->
                    Indicators.ofDossiers(LabelWords.of(reading, label).facets()).isPresent()));
  }

  private static boolean isMost(List<Span> labels, Predicate<Span> such) {
    return 2 * labels.stream().filter(such).count() > labels.size();
  }
}
