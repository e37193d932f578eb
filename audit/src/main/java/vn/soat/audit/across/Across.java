package vn.soat.audit.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.soat.audit.Check;
import vn.soat.audit.Profile;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;

/** Checks reports against each other. Safe for use by many threads. */
public final class Across {

  private static final List<AcrossRule> RULES =
      List.of(new AcrossTotal(), new AcrossCarriedOver(), new AcrossDistrict());

  private final Profile profile;
  private final Set<String> off;

  private Across(Profile profile, Set<String> off) {
    this.profile = profile;
    this.off = Set.copyOf(off);
  }

  /** Every rule. */
  public static Across standard() {
    return new Across(Profile.DEFAULT, Set.of());
  }

  /**
   * With a profile, and without the rules that a project switches off.
   *
   * @param off ids of rules, of this audit or that of a single report
   */
  public static Across with(Profile profile, Set<String> off) {
    return new Across(profile, off);
  }

  /** The rules that only several reports can be checked for. */
  public static List<RuleInfo> rules() {
    return RULES.stream().map(AcrossRule::info).toList();
  }

  /** What does not fit between these reports; reports of different offices are kept apart. */
  public AcrossAudit audit(List<NamedReport> reports) {
    List<Stated> stated = reports.stream().map(Stated::of).toList();
    List<AcrossFinding> findings = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (AcrossRule rule : RULES) {
      if (!off.contains(rule.info().id())) {
        AcrossLog log = new AcrossLog(rule.info().id());
        rule.check(stated, log);
        findings.addAll(log.findings());
        checks.add(log.summary());
      }
    }
    AcrossAudit documents = Documents.check(reports, off);
    findings.addAll(documents.findings());
    checks.addAll(documents.checks());
    return new AcrossAudit(ordered(findings), checks);
  }

  private List<AcrossFinding> ordered(List<AcrossFinding> findings) {
    return findings.stream()
        .filter(f -> profile != Profile.QUIET || f.severity() == Severity.ERROR)
        .sorted(Comparator.comparing(AcrossFinding::severity))
        .toList();
  }
}
