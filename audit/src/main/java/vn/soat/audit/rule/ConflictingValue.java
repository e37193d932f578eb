package vn.soat.audit.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.RepairSearch;
import vn.soat.patterns.text.Bilingual;

/** One thing must have one value wherever the report states it. */
final class ConflictingValue implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "conflicting-value",
        Severity.ERROR,
        new Bilingual(
            "Cùng một chỉ tiêu nhưng hai nơi nêu hai giá trị",
            "Two places give one thing different values"),
        new Bilingual(
            "Chỉ so sánh khi chỉ tiêu, phạm vi và kỳ số liệu đều được nêu và giống nhau, hoặc khi"
                + " hai tỷ lệ cùng lấy một số chia cho một số; 98,2 và 98,23 là khớp.",
            "Compared only where indicator, scope and period are all stated and agree, or where two"
                + " percentages divide the same two figures; 98,2 and 98,23 agree."),
        "1. Kết quả\nTổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày 30/6/2023 là 1.302 hồ"
            + " sơ.\n\n2. Hiện đại hóa\nTổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày"
            + " 30/6/2023 là 1.320 hồ sơ.",
        "Hồ sơ tiếp nhận trực tuyến là 1.105/1.133 hồ sơ, đạt 97,53%.\n\n"
            + "Hồ sơ tiếp nhận trực tuyến là 1105/1133 hồ sơ, đạt 97,5%.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.sames());
    RepairSearch search = new RepairSearch(relations);
    for (SameRelation same : relations.sames().relations()) {
      if (relations.holds(same)) {
        log.held();
      } else {
        log.found(draft(same, search));
      }
    }
  }

  private static Draft draft(SameRelation same, RepairSearch search) {
    Draft draft =
        Draft.of(severity(same), message(same), cited(same))
            .relating(same.symbols(Substitution.NONE));
    return same.ratios().isEmpty()
        ? draft.repairedBy(search.repair(same))
        : draft.expecting(Words.expected(same.ratios().get(0)));
  }

  private static Severity severity(SameRelation same) {
    return switch (same.certainty()) {
      case CERTAIN -> Severity.ERROR;
      case LIKELY -> Severity.WARNING;
      case WEAK -> Severity.NOTE;
    };
  }

  private static List<CitedFigure> cited(SameRelation same) {
    return Stream.concat(
            same.mentions().stream(),
            same.ratios().stream().flatMap(r -> Stream.of(r.part(), r.whole())))
        .map(FigureRef::cited)
        .toList();
  }

  private static Bilingual message(SameRelation same) {
    Bilingual places =
        Words.joined(same.mentions().stream().map(ConflictingValue::mention).toList(), ", ", ", ");
    Bilingual what = what(same);
    return new Bilingual(
        what.vi() + " được nêu không khớp nhau: " + places.vi(),
        what.en() + " is given different values: " + places.en());
  }

  private static Bilingual mention(FigureRef figure) {
    Bilingual place = Words.place(figure.evidence());
    return new Bilingual(
        figure.printed() + " (" + place.vi() + ")", figure.printed() + " (" + place.en() + ")");
  }

  private static Bilingual what(SameRelation same) {
    if (same.certainty() == Certainty.WEAK) {
      return new Bilingual("Một chỉ tiêu, có thể cùng nghĩa,", "What may be one thing");
    }
    if (same.ratios().isEmpty()) {
      return new Bilingual("Cùng một chỉ tiêu, cùng kỳ", "One indicator of one period");
    }
    RatioRelation ratio = same.ratios().get(0);
    String symbols = Words.symbols(ratio);
    return new Bilingual("Cùng một tỷ lệ (" + symbols + ")", "One ratio (" + symbols + ")");
  }
}
