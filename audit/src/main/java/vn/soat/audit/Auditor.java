package vn.soat.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.rule.AuditLog;
import vn.soat.audit.rule.AuditRule;
import vn.soat.audit.rule.Roots;
import vn.soat.audit.rule.Rules;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Report;

/** Checks the figures of a report against each other. Safe for use by many threads. */
public final class Auditor {

  private final List<AuditRule> rules;
  private final Profile profile;

  private Auditor(List<AuditRule> rules, Profile profile) {
    this.rules = List.copyOf(rules);
    this.profile = profile;
  }

  /** An auditor with every rule of the product. */
  public static Auditor standard() {
    return new Auditor(Rules.standard(), Profile.DEFAULT);
  }

  /** An auditor that says as much as a profile wants, with the rules that a project leaves on. */
  public static Auditor with(Profile profile, Settings settings) {
    return new Auditor(
        Rules.with(settings.bounds()).stream()
            .filter(rule -> !settings.off().contains(rule.info().id()))
            .toList(),
        profile);
  }

  /** An auditor with these rules and no other. */
  public static Auditor of(List<AuditRule> rules) {
    return new Auditor(rules, Profile.DEFAULT);
  }

  /** Never throws: a rule that breaks off is a {@link Audit.Failure}, and the others still run. */
  public Audit audit(Report report) {
    Relations relations = Relations.of(report);
    List<AuditLog> logs = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    List<Audit.Failure> failures = new ArrayList<>();
    for (AuditRule rule : rules) {
      String id = rule.info().id();
      AuditLog log = new AuditLog(id);
      try {
        rule.check(relations, log);
        logs.add(log);
        checks.add(log.summary());
      } catch (RuntimeException e) {
        failures.add(new Audit.Failure(id, e.toString()));
      }
    }
    return new Audit(numbered(profile.apply(weighed(Roots.join(logs)))), checks, failures);
  }

  private static List<Finding> weighed(List<Finding> findings) {
    return findings.stream().map(Doubts::weighed).toList();
  }

  private static List<Finding> numbered(List<Finding> findings) {
    List<Finding> ordered =
        findings.stream().sorted(Comparator.comparingInt(Auditor::firstPlace)).toList();
    return IntStream.range(0, ordered.size())
        .mapToObj(i -> ordered.get(i).withId("f" + (i + 1)))
        .toList();
  }

  private static int firstPlace(Finding finding) {
    int first = Integer.MAX_VALUE;
    for (Evidence evidence : finding.evidence()) {
      first = Math.min(first, evidence.span().start());
    }
    return first;
  }

  /** The rules, in the order in which they run. */
  public List<RuleInfo> rules() {
    return rules.stream().map(AuditRule::info).toList();
  }
}
