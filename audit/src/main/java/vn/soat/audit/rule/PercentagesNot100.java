package vn.soat.audit.rule;

import java.math.BigDecimal;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.HundredRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.RepairSearch;
import vn.soat.patterns.text.Bilingual;

/** Shares that are told as all of one whole must make up 100 %, as far as rounding allows. */
final class PercentagesNot100 implements AuditRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "percentages-not-100",
        Severity.WARNING,
        new Bilingual(
            "Các tỷ lệ của một tổng thể cộng lại không phải 100 %",
            "The shares of one whole do not make up 100 %"),
        new Bilingual(
            "Chỉ xét khi các phần bù nhau (nam và nữ, trước hạn và đúng hạn) và không kèm số đếm."
                + " Mỗi tỷ lệ là một khoảng theo chữ số in ra, nên 33,3 + 33,3 + 33,3 là khớp; phần"
                + " không được nêu cũng có thể là lý do.",
            "Only where the parts leave nothing over (men and women, early and on time) and no"
                + " counts are printed. Each share is an interval by its digits, so 33,3 + 33,3 +"
                + " 33,3 fits; a part that is not told may be the reason, too."),
        "Về cơ cấu giới, nam chiếm 54,55%, nữ chiếm 31,82%.",
        "Về cơ cấu giới, nam chiếm 54,55%, nữ chiếm 45,46%.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.hundreds());
    RepairSearch search = new RepairSearch(relations);
    for (HundredRelation hundred : relations.hundreds().relations()) {
      if (ImplausibleShare.hasTooLarge(hundred)) {
        continue;
      }
      log.judge(relations.holds(hundred), () -> draft(hundred, search));
    }
  }

  private static Draft draft(HundredRelation hundred, RepairSearch search) {
    String symbols = hundred.symbols(Substitution.NONE);
    String total = VietnameseNumbers.percent(hundred.total());
    boolean rest = !hundred.closed() && hundred.total().compareTo(HUNDRED) < 0;
    return Draft.of(
            rest ? Severity.NOTE : Severity.WARNING,
            new Bilingual(
                "Các tỷ lệ cộng lại là " + total + ", không khớp với 100 %: " + symbols,
                "The shares add up to " + total + ", which does not fit 100 %: " + symbols),
            Draft.cite(hundred.figures()))
        .relating(symbols)
        .repairedBy(search.repair(hundred))
        .breaking(hundred)
        .provedBy(hundred.evidence());
  }
}
