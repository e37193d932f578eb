package vn.soat.audit.rule;

import java.util.Optional;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.Relations;
import vn.soat.patterns.report.DateMention;
import vn.soat.patterns.text.Bilingual;

/** A day that the calendar does not have. */
final class DateImpossible implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "date-impossible",
        Severity.ERROR,
        new Bilingual("Ngày không có trong lịch", "A day that the calendar does not have"),
        new Bilingual(
            "Tháng 4 có 30 ngày; ngày 29 tháng 2 chỉ có trong năm nhuận.",
            "April has 30 days; 29 February is found in leap years only."),
        "Ngày 31/4/2023 UBND xã tổ chức hội nghị.",
        "Ngày 29/02/2024 UBND xã tổ chức hội nghị.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    for (DateMention date : relations.report().dates()) {
      if (date.flaw().equals(Optional.of(DateMention.Flaw.IMPOSSIBLE))) {
        log.found(draft(date));
      } else {
        log.held();
      }
    }
  }

  private static Draft draft(DateMention date) {
    return Draft.of(
        Severity.ERROR,
        new Bilingual(
            "Lịch không có ngày “" + date.text() + "”",
            "The calendar has no day “" + date.text() + "”"),
        DateMalformed.cited(date));
  }
}
