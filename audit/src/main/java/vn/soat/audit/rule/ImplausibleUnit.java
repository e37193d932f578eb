package vn.soat.audit.rule;

import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.text.Bilingual;

/** A figure that no commune can have: an area, a population, a share of dossiers. */
final class ImplausibleUnit implements AuditRule {

  private final Bounds bounds;

  ImplausibleUnit(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "implausible-unit",
        Severity.WARNING,
        new Bilingual(
            "Số liệu ngoài khoảng hợp lý của một xã, có thể nhầm đơn vị hoặc dấu phân cách",
            "A figure that no commune has; its unit or its separator may have slipped"),
        new Bilingual(
            "Các giới hạn và nguồn gốc nằm trong tệp bounds.properties: diện tích, dân số và thu chi"
                + " của xã, huyện lớn nhất, số nhân khẩu mỗi hộ theo tổng điều tra, tỷ lệ hồ sơ"
                + " không quá 100 %.",
            "The bounds and their origin are in bounds.properties: area, people and budget of the"
                + " largest communes and districts, people to a household by the census, no share"
                + " of dossiers above 100 %."),
        "Xã có diện tích tự nhiên 4.560 km2, gồm 05 thôn.",
        "Xã có diện tích tự nhiên 4,56 km2, với 1.499 hộ và 4.656 nhân khẩu.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    new ImplausibleSize(bounds, log).check(relations.report());
    new HouseholdSize(bounds, log).check(relations.report());
    new ImplausibleMoney(bounds, log).check(relations.report());
    new ImplausibleShare(bounds, log).check(relations);
  }
}
