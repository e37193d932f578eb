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
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.DateMention;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
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
    Report report = relations.report();
    for (DateMention date : report.dates()) {
      if (date.flaw().equals(Optional.of(DateMention.Flaw.MALFORMED))) {
        log.found(draft(date, report));
      } else {
        log.held();
      }
    }
  }

  private static Draft draft(DateMention date, Report report) {
    return Draft.of(
            Severity.ERROR,
            new Bilingual(
                "Ngày “" + date.text() + "” viết thiếu hoặc thừa chữ số",
                "The date “" + date.text() + "” lacks a digit or has one too many"),
            cited(date))
        .repairedBy(repairs(date, report));
  }

  static List<CitedFigure> cited(DateMention date) {
    return List.of(new CitedFigure(Optional.empty(), date.text(), date.evidence()));
  }

  /** One slash too many, or the year that the document's code or the report itself gives. */
  private static Repairs repairs(DateMention date, Report report) {
    String text = date.text();
    if (text.contains("//")) {
      return Repairs.clear(
          repair(text.replace("//", "/"), "Thừa một dấu gạch chéo", "One slash too many"));
    }
    Optional<Reference> document = document(date, report);
    OptionalInt ofCode = document.map(Reference::year).orElse(OptionalInt.empty());
    Optional<Repair> repair = withYear(text, ofCode.isPresent() ? ofCode : report.header().year());
    boolean sure = ofCode.isPresent() || document.isEmpty();
    return sure
        ? repair.map(Repairs::clear).orElse(Repairs.NONE)
        : new Repairs(Optional.empty(), repair.stream().toList());
  }

  private static Optional<Reference> document(DateMention date, Report report) {
    return report.references().stream()
        .filter(r -> r.evidence().span().contains(date.evidence().span()))
        .findFirst();
  }

  private static Optional<Repair> withYear(String text, OptionalInt year) {
    int slash = text.lastIndexOf('/');
    return year.stream()
        .mapToObj(Integer::toString)
        .filter(whole -> slash > 0 && isNear(text.substring(slash + 1).strip(), whole))
        .map(whole -> withYear(text.substring(0, slash + 1), whole))
        .findFirst();
  }

  private static boolean isNear(String printed, String whole) {
    return EditCost.between(printed, whole) == EditCost.DIGIT;
  }

  private static Repair withYear(String dayAndMonth, String year) {
    return repair(
        dayAndMonth + year,
        "Năm " + year + " theo số hiệu văn bản hoặc theo báo cáo, lệch một chữ số",
        "The year " + year + " of the document's code or the report, one digit away");
  }

  private static Repair repair(String replacement, String vi, String en) {
    return new Repair(Optional.empty(), replacement, new Bilingual(vi, en), LIKELY);
  }
}
