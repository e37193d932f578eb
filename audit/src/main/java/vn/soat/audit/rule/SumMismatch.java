package vn.soat.audit.rule;

import java.math.BigDecimal;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.arithmetic.PrintedStyle;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.RepairSearch;
import vn.soat.patterns.text.Bilingual;

/** Parts that are presented as all of a whole must add up to it. */
final class SumMismatch implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "sum-mismatch",
        Severity.ERROR,
        new Bilingual(
            "Các phần cộng lại không khớp với tổng số", "The parts do not add up to the whole"),
        new Bilingual(
            "Chỉ kiểm tra khi báo cáo nêu các phần là toàn bộ, hoặc theo biểu II.06a (Thông tư"
                + " 01/2020/TT-VPCP): tiếp nhận = đã giải quyết + đang giải quyết (+ trả lại);"
                + " hoặc nêu hai số cùng mức tăng, giảm giữa hai số đó.",
            "Tested only where the report presents the parts as all of it, or by form II.06a (Thông"
                + " tư 01/2020/TT-VPCP): received = resolved + pending (+ returned); or tells two"
                + " counts and by how much they differ."),
        "Lĩnh vực Bảo trợ xã hội tiếp nhận 89 hồ sơ, đã giải quyết đúng hạn 77 hồ sơ; đang giải"
            + " quyết 11 hồ sơ.",
        "Lĩnh vực Người có công tiếp nhận 14 hồ sơ, đã giải quyết đúng hạn 11 hồ sơ; đang giải"
            + " quyết 02 hồ sơ, có 01 hồ sơ trả lại do không đủ điều kiện giải quyết.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.sums());
    RepairSearch search = new RepairSearch(relations);
    for (SumRelation sum : relations.sums().relations()) {
      if (relations.holds(sum)) {
        log.held();
      } else {
        log.found(draft(sum, search));
      }
    }
  }

  private static Draft draft(SumRelation sum, RepairSearch search) {
    Draft draft =
        Draft.of(severity(sum), message(sum), Draft.cite(sum.figures()))
            .relating(sum.symbols(Substitution.NONE))
            .repairedBy(search.repair(sum))
            .breaking(sum)
            .provedBy(sum.evidence());
    return sum.demand() == SumRelation.Demand.EQUAL ? draft.expecting(expected(sum)) : draft;
  }

  /** People of a later item may be counted a second time, dossiers come from an earlier period. */
  private static Severity severity(SumRelation sum) {
    return switch (sum.origin()) {
      case LIST_GOES_ON -> Severity.NOTE;
      case TIME -> Severity.WARNING;
      case WORDING, FORM, DIFFERENCE ->
          sum.certainty() == Certainty.WEAK ? Severity.NOTE : Severity.ERROR;
    };
  }

  private static String expected(SumRelation sum) {
    FigureRef whole = sum.whole();
    PrintedStyle style = PrintedStyle.of(whole.printed());
    return whole.nature() == FigureRef.Nature.COUNT
        ? style.count(sum.total())
        : VietnameseNumbers.of(sum.total());
  }

  private static Bilingual message(SumRelation sum) {
    return switch (sum.origin()) {
      case TIME -> ofTime(sum);
      case DIFFERENCE -> ofDifference(sum);
      case WORDING, FORM, LIST_GOES_ON -> ofParts(sum);
    };
  }

  private static Bilingual ofDifference(SumRelation sum) {
    String symbols = sum.symbols(Substitution.NONE);
    return new Bilingual(
        "Mức tăng, giảm không khớp với hai số được so sánh: " + symbols,
        "The change does not fit the two figures that it compares: " + symbols);
  }

  private static Bilingual ofTime(SumRelation sum) {
    String symbols = sum.symbols(Substitution.NONE);
    return new Bilingual(
        "Số của một phần kỳ lớn hơn số của cả kỳ, không khớp nhau: " + symbols,
        "A part of a period has more than the whole period, which does not fit: " + symbols);
  }

  private static Bilingual ofParts(SumRelation sum) {
    String symbols = sum.symbols(Substitution.NONE);
    String whole = sum.whole().printed();
    BigDecimal missing = sum.whole().value().subtract(sum.total());
    String amount = VietnameseNumbers.of(missing.abs());
    boolean isShort = missing.signum() > 0;
    return new Bilingual(
        "Các phần cộng lại không khớp với tổng số "
            + whole
            + ": "
            + symbols
            + (isShort ? " (thiếu " : " (thừa ")
            + amount
            + ")",
        "The parts do not add up to "
            + whole
            + ": "
            + symbols
            + " ("
            + amount
            + (isShort ? " missing)" : " too many)"));
  }
}
