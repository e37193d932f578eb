package vn.soat.audit.across;

import java.util.List;
import vn.soat.audit.Severity;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/**
 * Something that does not fit between reports.
 *
 * @param rule what was checked: {@code across-total}, {@code across-carried-over}, {@code
 *     across-district}, or the id of the rule on documents
 * @param places at least two, with the report of each
 */
public record AcrossFinding(String rule, Severity severity, Bilingual message, List<Place> places) {

  public AcrossFinding {
    places = List.copyOf(places);
  }

  /**
   * Where something stands.
   *
   * @param report the name of the report
   */
  public record Place(String report, String printed, Evidence evidence) {

    Bilingual words() {
      return new Bilingual(
          printed + " (" + report + ", dòng " + evidence.line() + ")",
          printed + " (" + report + ", line " + evidence.line() + ")");
    }
  }

  static Bilingual words(List<Place> places) {
    return new Bilingual(
        String.join("; ", places.stream().map(p -> p.words().vi()).toList()),
        String.join("; ", places.stream().map(p -> p.words().en()).toList()));
  }
}
