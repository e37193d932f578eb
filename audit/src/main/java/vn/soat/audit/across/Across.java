package vn.soat.audit.across;

import java.util.ArrayList;
import java.util.List;

/** Checks reports against each other. Safe for use by many threads. */
public final class Across {

  private Across() {}

  /** What does not fit between these reports; reports of different offices are kept apart. */
  public static List<AcrossFinding> audit(List<NamedReport> reports) {
    List<Stated> stated = reports.stream().map(Stated::of).toList();
    List<AcrossFinding> findings = new ArrayList<>();
    findings.addAll(Totals.check(stated));
    findings.addAll(CarriedOver.check(stated));
    findings.addAll(Districts.check(stated));
    findings.addAll(Documents.check(reports));
    return List.copyOf(findings);
  }
}
