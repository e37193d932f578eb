package vn.soat.audit;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/**
 * Turns an error that rests on a badly recognised figure into a question: on a scan a 3 that is
 * read as an 8 proves nothing about the report.
 */
final class Doubts {

  /** Tesseract is surer than this of nearly every figure that it reads right. */
  private static final int SURE = 80;

  private Doubts() {}

  static Finding weighed(Finding finding) {
    return finding.severity() == Severity.ERROR && lowest(finding).orElse(SURE) < SURE
        ? finding.with(Severity.WARNING).saying(message(finding))
        : finding;
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
            .filter(figure -> figure.evidence().confidence().orElse(SURE) < SURE)
            .map(f -> f.printed() + ": " + f.evidence().confidence().getAsInt() + " %")
            .distinct()
            .collect(Collectors.joining("; "));
    return list.isEmpty() ? "" : " (" + list + ")";
  }
}
