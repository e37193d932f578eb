package vn.soat.audit.rule;

import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.RepairSearch;
import vn.soat.patterns.text.Bilingual;

/** A percentage that fits only with its two figures exchanged. */
final class InvertedRatio implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "inverted-ratio",
        Severity.ERROR,
        new Bilingual(
            "Tử số và mẫu số của tỷ lệ bị đảo", "The two figures of a ratio are exchanged"),
        new Bilingual(
            "Tỷ lệ in ra chỉ khớp khi lấy số thứ hai chia cho số thứ nhất.",
            "The printed percentage fits only when the second figure is divided by the first."),
        "Kết quả số hóa hồ sơ là 1.455/1441 hồ sơ, đạt 99,03%.",
        "Kết quả số hóa hồ sơ là 1.441/1.455 hồ sơ, đạt 99,04%.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.ratios());
    RepairSearch search = new RepairSearch(relations);
    for (RatioRelation ratio : relations.ratios().relations()) {
      if (relations.fit(ratio) instanceof RatioFit.Inverted) {
        log.found(draft(ratio).repairedBy(search.repair(ratio)).breaking(ratio));
      } else {
        log.held();
      }
    }
  }

  private static Draft draft(RatioRelation ratio) {
    String exchanged =
        RatioRelation.symbols(
            ratio.whole().value(), ratio.part().value(), ratio.share().figure().decimals());
    String printed = ratio.share().printed();
    return Draft.of(
            Severity.ERROR,
            new Bilingual(
                Words.symbols(ratio)
                    + ", không khớp với "
                    + printed
                    + "; đảo lại thì khớp: "
                    + exchanged,
                Words.symbols(ratio)
                    + " does not fit the printed "
                    + printed
                    + "; with the figures exchanged it does: "
                    + exchanged),
            Draft.cite(ratio.figures()))
        .relating(exchanged);
  }
}
