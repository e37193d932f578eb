package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.audit.Audit;
import vn.soat.audit.Auditor;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.SourceText;

/**
 * A report in which a line {@code >>> rule-id} says that the rule must find something on the next
 * line. A finding that touches no line marked for its rule is one too many; what it cites beside
 * needs no mark.
 */
final class MarkedText {

  private static final String MARK = ">>> ";
  private static final ReportReader READER = ReportReader.standard();
  private static final Auditor AUDITOR = Auditor.standard();

  private record Mark(int line, String rule) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  private MarkedText(String marked) {
    int line = 1;
    for (String next : marked.lines().toList()) {
      if (next.startsWith(MARK)) {
        marks.add(new Mark(line, next.substring(MARK.length()).strip()));
      } else {
        text.append(next).append('\n');
        line++;
      }
    }
  }

  /** Fails unless the whole audit finds what is marked, and nothing else. */
  static void check(String marked) {
    MarkedText report = new MarkedText(marked);
    Audit audit = audit(report.text.toString());
    assertEquals(List.of(), audit.failures());
    assertEquals(report.marks, report.hits(audit), () -> "found: " + audit.findings());
    assertEquals(List.of(), report.strays(audit), "no mark stands above these");
  }

  /** The rules that find something in a text. */
  static Set<String> rulesThatFind(String text) {
    return findings(text).stream().map(Finding::rule).collect(Collectors.toSet());
  }

  /** Everything that the whole audit finds in a text. */
  static List<Finding> findings(String text) {
    return audit(text).findings();
  }

  /** What a rule says that it checked in a text. */
  static Check check(String rule, String text) {
    return audit(text).checks().stream()
        .filter(check -> check.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Audit audit(String text) {
    return AUDITOR.audit(READER.read(SourceText.plain(text)));
  }

  private List<Mark> hits(Audit audit) {
    return marks.stream()
        .filter(mark -> audit.findings().stream().anyMatch(f -> isAt(f, mark)))
        .toList();
  }

  private List<String> strays(Audit audit) {
    return audit.findings().stream()
        .filter(finding -> marks.stream().noneMatch(mark -> isAt(finding, mark)))
        .map(f -> f.rule() + " " + f.message().en() + lines(f))
        .toList();
  }

  private static boolean isAt(Finding finding, Mark mark) {
    return finding.rule().equals(mark.rule()) && lines(finding).contains(mark.line());
  }

  private static List<Integer> lines(Finding finding) {
    return finding.evidence().stream().map(Evidence::line).toList();
  }

  /** What the audit says of one rule's examples; empty where all is as it should be. */
  static Optional<String> judgeExamples(AuditRule rule) {
    String id = rule.info().id();
    if (!rulesThatFind(rule.info().foundIn()).contains(id)) {
      return Optional.of(id + " finds nothing in its example: " + rule.info().foundIn());
    }
    return rulesThatFind(rule.info().rightIn()).contains(id)
        ? Optional.of(id + " finds something in its look-alike: " + rule.info().rightIn())
        : Optional.empty();
  }
}
