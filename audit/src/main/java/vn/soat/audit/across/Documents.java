package vn.soat.audit.across;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.Auditor;
import vn.soat.audit.Finding;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.audit.rule.AuditRule;
import vn.soat.audit.rule.Rules;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;

/** One document has one date and one matter, whichever report cites it. */
final class Documents {

  private static final Set<String> ON_DOCUMENTS =
      Set.of("document-number-reused", "document-date-conflict");

  private Documents() {}

  static List<AcrossFinding> check(List<NamedReport> reports) {
    IdentityHashMap<Evidence, String> names = new IdentityHashMap<>();
    List<Reference> all = new ArrayList<>();
    for (NamedReport named : reports) {
      for (Reference reference : named.report().references()) {
        names.put(reference.evidence(), named.name());
        all.add(reference);
      }
    }
    Report joined =
        new Report(Header.EMPTY, List.of(), all, List.of(), List.of(), List.of(), List.of());
    return Auditor.of(rules()).audit(joined).findings().stream()
        .flatMap(finding -> finding(finding, names).stream())
        .toList();
  }

  private static List<AuditRule> rules() {
    return Rules.standard().stream().filter(r -> ON_DOCUMENTS.contains(r.info().id())).toList();
  }

  /** What one report says by itself is the matter of its own audit. */
  private static Optional<AcrossFinding> finding(
      Finding finding, IdentityHashMap<Evidence, String> names) {
    List<Place> places =
        finding.figures().stream()
            .map(f -> new Place(names.getOrDefault(f.evidence(), ""), f.printed(), f.evidence()))
            .toList();
    if (places.stream().map(Place::report).distinct().count() < 2) {
      return Optional.empty();
    }
    Bilingual words = AcrossFinding.words(places);
    return Optional.of(
        new AcrossFinding(
            finding.rule(),
            finding.severity(),
            new Bilingual(
                "Một số văn bản được nêu không khớp giữa các báo cáo: " + words.vi(),
                "One document number is cited differently by the reports: " + words.en()),
            places));
  }
}
