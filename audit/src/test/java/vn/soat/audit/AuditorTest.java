package vn.soat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.rule.AuditLog;
import vn.soat.audit.rule.AuditRule;
import vn.soat.audit.rule.Rules;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;

class AuditorTest {

  private static final class Broken implements AuditRule {

    @Override
    public RuleInfo info() {
      Bilingual text = new Bilingual("hỏng", "broken");
      return new RuleInfo("broken", Severity.ERROR, text, text, "", "");
    }

    @Override
    public void check(Relations relations, AuditLog log) {
      throw new IllegalStateException("out of order");
    }
  }

  @Test
  void aRuleThatThrowsLosesNoOther() {
    Auditor auditor = Auditor.of(List.of(new Broken(), Rules.standard().get(0)));
    Audit audit = auditor.audit(new ReportBuilder().bareShare("98,23%", "1105", "1133").build());
    assertEquals(
        List.of(new Audit.Failure("broken", "java.lang.IllegalStateException: out of order")),
        audit.failures());
    assertEquals(1, audit.findings().size());
    assertEquals(1, audit.checks().size());
  }

  @Test
  void anEmptyReportHasNothingToFind() {
    Audit audit = Auditor.standard().audit(Report.EMPTY);
    assertEquals(List.of(), audit.findings());
    assertEquals(List.of(), audit.failures());
    assertFalse(audit.hasErrors());
    assertEquals(Rules.standard().size(), audit.checks().size());
  }

  @Test
  void everyReasonHasItsVietnameseWords() {
    for (SkipReason reason : SkipReason.values()) {
      assertEquals(Optional.of(reason), SkipReason.of(reason.text().en()));
      assertFalse(reason.text().vi().isBlank());
    }
    assertEquals(Optional.empty(), SkipReason.of("because"));
  }
}
