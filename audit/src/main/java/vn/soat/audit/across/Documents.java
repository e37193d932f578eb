package vn.soat.audit.across;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.Audit;
import vn.soat.audit.Auditor;
import vn.soat.audit.Check;
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

  static AcrossAudit check(List<NamedReport> reports, Set<String> off) {
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
    Audit audit = Auditor.of(rules(off)).audit(joined);
    List<AcrossFinding> findings =
        audit.findings().stream().flatMap(finding -> finding(finding, names).stream()).toList();
    return new AcrossAudit(
        findings, audit.checks().stream().map(check -> counted(check, findings)).toList());
  }

  private static List<AuditRule> rules(Set<String> off) {
    return Rules.standard().stream()
        .filter(rule -> ON_DOCUMENTS.contains(rule.info().id()))
        .filter(rule -> !off.contains(rule.info().id()))
        .toList();
  }

  private static Check counted(Check check, List<AcrossFinding> findings) {
    long found = findings.stream().filter(f -> f.rule().equals(check.rule())).count();
    return new Check(check.rule(), check.checked(), (int) found, check.skipped());
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
