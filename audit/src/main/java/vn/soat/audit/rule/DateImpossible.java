package vn.soat.audit.rule;

import java.util.Optional;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.DateMention;
import vn.soat.patterns.text.Bilingual;

/** A day that the calendar does not have, or days that end before they begin. */
final class DateImpossible implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "date-impossible",
        Severity.ERROR,
        new Bilingual(
            "Ngày không có trong lịch, hoặc khoảng ngày kết thúc trước khi bắt đầu",
            "A day that the calendar does not have, or days that end before they begin"),
        new Bilingual(
            "Tháng 4 có 30 ngày; ngày 29 tháng 2 chỉ có trong năm nhuận. Từ ngày 15/9 không thể đến"
                + " ngày 05/9 của cùng một năm.",
            "April has 30 days; 29 February is found in leap years only. From 15 September no time"
                + " runs to 5 September of the same year."),
        "Ngày 31/4/2023 UBND xã tổ chức hội nghị.",
        "Ngày 29/02/2024 UBND xã tổ chức hội nghị.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    for (DateMention date : relations.report().dates()) {
      message(date)
          .map(message -> Draft.of(Severity.ERROR, message, DateMalformed.cited(date)))
          .ifPresentOrElse(log::found, log::held);
    }
  }

  private static Optional<Bilingual> message(DateMention date) {
    return date.flaw().flatMap(flaw -> message(flaw, "“" + date.text() + "”"));
  }

  private static Optional<Bilingual> message(DateMention.Flaw flaw, String quoted) {
    return switch (flaw) {
      case MALFORMED -> Optional.empty();
      case IMPOSSIBLE ->
          Optional.of(
              new Bilingual("Lịch không có ngày " + quoted, "The calendar has no day " + quoted));
      case BACKWARDS ->
          Optional.of(
              new Bilingual(
                  "Khoảng ngày " + quoted + " kết thúc trước khi bắt đầu",
                  "The days " + quoted + " end before they begin"));
    };
  }
}
