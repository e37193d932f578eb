package vn.soat.audit;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/**
 * Turns what a scan does not prove into a question: a 3 that is read as an 8 says nothing about the
 * report, and neither does a row that is missing from a sum because nobody could read it.
 */
final class Doubts {

  /** Two figures and their share, which stand or fall by themselves. */
  private static final Set<String> SELF_CONTAINED =
      Set.of("percentage-mismatch", "impossible-ratio", "inverted-ratio");

  private Doubts() {}

  static Finding weighed(Finding finding) {
    return finding.severity() == Severity.ERROR && isDoubtful(finding)
        ? finding.with(Severity.WARNING).saying(message(finding))
        : finding;
  }

  private static boolean isDoubtful(Finding finding) {
    OptionalInt lowest = lowest(finding);
    return lowest.isPresent() && (lowest.getAsInt() < Evidence.SURE || !standsByItself(finding));
  }

  /**
   * Whether the figures say it all and stand together. What another rule finds rests as well on
   * what was not read: on a row, a heading, a stroke of its number.
   */
  private static boolean standsByItself(Finding finding) {
    IntSummaryStatistics lines =
        finding.figures().stream().mapToInt(f -> f.evidence().line()).summaryStatistics();
    return SELF_CONTAINED.contains(finding.rule()) && lines.getMax() - lines.getMin() <= 1;
  }

  private static OptionalInt lowest(Finding finding) {
    IntStream figures = finding.figures().stream().flatMapToInt(f -> confidence(f.evidence()));
    IntStream places = finding.evidence().stream().flatMapToInt(Doubts::confidence);
    return finding.figures().isEmpty() ? places.min() : figures.min();
  }

  private static IntStream confidence(Evidence evidence) {
    return evidence.confidence().stream();
  }

  private static Bilingual message(Finding finding) {
    String which = unsure(finding.figures());
    return new Bilingual(
        finding.message().vi() + "; đọc từ bản quét chưa chắc chắn" + which + ", hãy xem bản gốc",
        finding.message().en()
            + "; read from a scan without certainty"
            + which
            + ", see the paper");
  }

  /** " (1.105: 43 %)". */
  private static String unsure(List<CitedFigure> figures) {
    String list =
        figures.stream()
            .filter(figure -> figure.evidence().isUnsure())
            .map(f -> f.printed() + ": " + f.evidence().confidence().getAsInt() + " %")
            .distinct()
            .collect(Collectors.joining("; "));
    return list.isEmpty() ? "" : " (" + list + ")";
  }
}
