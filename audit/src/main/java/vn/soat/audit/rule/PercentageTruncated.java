package vn.soat.audit.rule;

import java.util.ArrayList;
import java.util.List;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.ShareRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.text.Bilingual;

/** A percentage whose further digits are cut off is no error, but worth knowing. */
final class PercentageTruncated implements AuditRule {

  /** From three on, with none that is rounded, it is the author's habit and said once. */
  private static final int HABIT = 3;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "percentage-truncated",
        Severity.NOTE,
        new Bilingual(
            "Tỷ lệ phần trăm bị cắt bớt chữ số thay vì làm tròn",
            "The percentage is cut off instead of rounded"),
        new Bilingual(
            "Nhiều báo cáo cắt bớt chữ số thay vì làm tròn; đây chỉ là lưu ý.",
            "Many authors cut digits off instead of rounding; this is a note, never an error."),
        "Hồ sơ nộp trực tuyến là 858/1302 hồ sơ, đạt 65,89%.",
        "Hồ sơ nộp trực tuyến là 858/1302 hồ sơ, đạt 65,90%.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.ratios());
    log.skipAll(relations.growths());
    List<ShareRelation> cut = new ArrayList<>();
    boolean rounds = false;
    for (ShareRelation ratio : relations.shares()) {
      RatioFit fit = relations.fit(ratio);
      rounds |= fit instanceof RatioFit.Rounded rounded && !rounded.alsoTruncated();
      if (fit instanceof RatioFit.Truncated) {
        cut.add(ratio);
      } else {
        log.held();
      }
    }
    if (cut.size() >= HABIT && !rounds) {
      log.found(habit(cut), cut.size());
    } else {
      cut.forEach(ratio -> log.found(single(ratio)));
    }
  }

  private static Draft single(ShareRelation ratio) {
    String printed = ratio.share().printed();
    return Draft.of(
            Severity.NOTE,
            new Bilingual(
                Words.symbols(ratio) + ", in là " + printed + ": khớp nếu cắt bớt chữ số",
                Words.symbols(ratio) + ", printed as " + printed + ": fits when digits are cut"),
            Draft.cite(ratio.figures()))
        .relating(Words.symbols(ratio))
        .expecting(Words.expected(ratio));
  }

  private static Draft habit(List<ShareRelation> cut) {
    List<CitedFigure> shares = cut.stream().map(ratio -> ratio.share().cited()).toList();
    return Draft.of(
        Severity.NOTE,
        new Bilingual(
            "Báo cáo cắt bớt chữ số của tỷ lệ thay vì làm tròn (" + cut.size() + " tỷ lệ)",
            "The report cuts the digits of percentages off instead of rounding ("
                + cut.size()
                + " percentages)"),
        shares);
  }
}
