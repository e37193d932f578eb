package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.relation.Relations;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.DateMention;
import vn.soat.patterns.text.Bilingual;

/** A date whose parts have too few or too many digits. */
final class DateMalformed implements AuditRule {

  private static final BigDecimal LIKELY = new BigDecimal("0.8");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "date-malformed",
        Severity.ERROR,
        new Bilingual("Ngày tháng viết thiếu hoặc thừa chữ số", "A date lacks or repeats a digit"),
        new Bilingual(
            "Năm có bốn chữ số, ngày và tháng có nhiều nhất hai chữ số.",
            "A year has four digits, a day and a month at most two."),
        "Ngày 8/9/202 UBND xã tổ chức hội nghị.",
        "Ngày20/07/2023 UBND xã tổ chức hội nghị.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    OptionalInt year = relations.report().header().year();
    for (DateMention date : relations.report().dates()) {
      if (date.flaw().equals(Optional.of(DateMention.Flaw.MALFORMED))) {
        log.found(draft(date, year));
      } else {
        log.held();
      }
    }
  }

  private static Draft draft(DateMention date, OptionalInt year) {
    return Draft.of(
            Severity.ERROR,
            new Bilingual(
                "Ngày “" + date.text() + "” viết thiếu hoặc thừa chữ số",
                "The date “" + date.text() + "” lacks a digit or has one too many"),
            cited(date))
        .repairedBy(repairs(date, year));
  }

  static List<CitedFigure> cited(DateMention date) {
    return List.of(new CitedFigure(Optional.empty(), date.text(), date.evidence()));
  }

  /** The year of the report itself, if it is one digit away. */
  private static Repairs repairs(DateMention date, OptionalInt year) {
    int slash = date.text().lastIndexOf('/');
    String printed = date.text().substring(slash + 1).strip();
    if (slash < 0 || year.isEmpty()) {
      return Repairs.NONE;
    }
    String whole = Integer.toString(year.getAsInt());
    boolean near = EditCost.between(printed, whole) == EditCost.DIGIT;
    return near
        ? new Repairs(Optional.of(repair(date.text().substring(0, slash + 1) + whole)), List.of())
        : Repairs.NONE;
  }

  private static Repair repair(String replacement) {
    return new Repair(
        Optional.empty(),
        replacement,
        new Bilingual(
            "Năm của báo cáo, thiếu một chữ số", "The year of the report, one digit away"),
        LIKELY);
  }
}
