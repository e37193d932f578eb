package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;

/**
 * Reads what each column of a table of procedures counts: how many are published, new, struck off,
 * offered online. Figures of procedures keep no law that would bear a doubtful heading out, so
 * every column must have its own label, and the words must leave no doubt what is counted.
 */
final class ProcedureColumns {

  private static final Phrases PROCEDURES =
      Phrases.of("tthc", "thủ tục", "dvc", "dvctt", "dịch vụ công");

  private static final Phrases DOSSIERS = Phrases.of("hồ sơ", "hs");

  /** A label alone may say "Còn lại" or "Ghi chú"; most must be known. */
  private static final int FEWEST_NAMED = 2;

  private ProcedureColumns() {}

  /** The indicator of each column; empty if the table counts anything else. */
  static Optional<List<Indicator>> read(Reading reading, Table table) {
    return isOfProcedures(reading, table.heading())
        ? HeadingColumns.labels(reading, table).flatMap(labels -> read(reading, labels))
        : Optional.empty();
  }

  /** Whether the words above a table name procedures and no dossiers. */
  static boolean isOfProcedures(Reading reading, Span heading) {
    String lower = reading.lower();
    return PROCEDURES.areIn(lower, heading.start(), heading.end())
        && !DOSSIERS.areIn(lower, heading.start(), heading.end());
  }

  /**
   * The indicators of columns by the words above each.
   *
   * @param labels in small letters with single blanks
   */
  static Optional<List<Indicator>> read(Reading reading, List<String> labels) {
    List<Indicator> columns = new ArrayList<>();
    int named = 0;
    for (String label : labels) {
      Set<Facet> facets = EnumSet.noneOf(Facet.class);
      facets.addAll(HeadingColumns.cues(label, reading.lexicon()::facet));
      boolean procedures = PROCEDURES.areIn(label, 0, label.length());
      if (Indicators.areHandled(facets) && !procedures) {
        return Optional.empty();
      }
      Optional<Indicator> said = Indicators.ofProcedures(facets);
      named += said.isPresent() || procedures ? 1 : 0;
      columns.add(said.orElse(procedures ? Indicator.PROCEDURE_TOTAL : Indicator.PROCEDURE_OTHER));
    }
    return named >= FEWEST_NAMED && named * 2 >= labels.size()
        ? Optional.of(columns)
        : Optional.empty();
  }
}
