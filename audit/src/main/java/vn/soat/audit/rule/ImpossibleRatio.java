package vn.soat.audit.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;

/** A part of a stated whole cannot be more than the whole. */
final class ImpossibleRatio implements AuditRule {

  /** What is counted out of a given number. */
  private static final Set<QuantityKind> THINGS =
      EnumSet.of(
          QuantityKind.PERSON,
          QuantityKind.DOCUMENT,
          QuantityKind.PROCEDURE,
          QuantityKind.HOUSEHOLD,
          QuantityKind.ITEM);

  private static final Set<Indicator> HANDLED =
      EnumSet.of(
          Indicator.DOSSIER_PAID_ONLINE,
          Indicator.DOSSIER_DIGITISED,
          Indicator.DOSSIER_CERTIFIED_ELECTRONICALLY,
          Indicator.DOSSIER_INTERLINKED);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "impossible-ratio",
        Severity.ERROR,
        new Bilingual("Phần lớn hơn tổng số của nó", "A part is more than its whole"),
        new Bilingual(
            "Hồ sơ tiếp nhận trực tuyến là một phần của hồ sơ tiếp nhận, hồ sơ đúng hạn là một phần"
                + " của hồ sơ đã giải quyết (biểu II.06a, Thông tư 01/2020/TT-VPCP).",
            "Dossiers received online are a part of those received, those on time a part of those"
                + " resolved (form II.06a, Thông tư 01/2020/TT-VPCP)."),
        "Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ, trong đó tiếp nhận trực tuyến là 1.320 hồ sơ, đạt"
            + " 101,38%.",
        "Thu ngân sách đạt 2.500.000.000 đồng, đạt 105% dự toán giao.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.ratios());
    for (RatioRelation ratio : relations.ratios().relations()) {
      if (relations.holds(ratio) && exceedsItsWhole(ratio, relations)) {
        log.found(draft(ratio));
      } else {
        log.held();
      }
    }
  }

  private static boolean exceedsItsWhole(RatioRelation ratio, Relations relations) {
    if (ratio.part().value().compareTo(ratio.whole().value()) <= 0) {
      return false;
    }
    Optional<Indicator> part = ratio.part().indicator();
    Optional<Indicator> whole = ratio.whole().indicator();
    boolean named = part.isPresent() && whole.isPresent();
    return named
        ? isPart(part.get(), whole.get()) || isSomeOf(ratio, part.get(), whole.get())
        : isPartOfThings(ratio, relations);
  }

  /** "19/18 người đạt chuẩn"; meetings and sums of money may well pass their plan. */
  private static boolean isPartOfThings(RatioRelation ratio, Relations relations) {
    Optional<Quantity> part = relations.quantity(ratio.part());
    Optional<Quantity> whole = relations.quantity(ratio.whole());
    boolean counted = part.isPresent() && whole.isPresent() && mayBeWhole(ratio, relations);
    return counted && part.get().kind() == whole.get().kind() && THINGS.contains(part.get().kind());
  }

  /**
   * "26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3 %": a plan may be passed. "318 người dự, bằng
   * 106 % số đăng ký (300 người)": a base that stands behind is a whole only where the words say
   * so.
   */
  private static boolean mayBeWhole(RatioRelation ratio, Relations relations) {
    return switch (basis(ratio, relations.report())) {
      case WHOLE -> true;
      case YARDSTICK -> false;
      case UNSAID -> ratio.link() == Percentage.Link.PRINTED_RATIO || !isNamedBehind(ratio);
    };
  }

  private static Percentage.Basis basis(RatioRelation ratio, Report report) {
    return report.percentages().stream()
        .filter(percentage -> ratio.share().id().equals(Optional.of(percentage.id())))
        .map(percentage -> percentage.ratio().basis())
        .findFirst()
        .orElse(Percentage.Basis.UNSAID);
  }

  private static boolean isNamedBehind(RatioRelation ratio) {
    return ratio.whole().evidence().span().start() >= ratio.share().evidence().span().end();
  }

  /** "Thanh toán trực tuyến 98 hồ sơ trên 94 hồ sơ": how a dossier was handled, out of so many. */
  private static boolean isSomeOf(RatioRelation ratio, Indicator part, Indicator whole) {
    return ratio.link() == Percentage.Link.PRINTED_RATIO
        && HANDLED.contains(part)
        && part != whole
        && whole.code().startsWith("dossier.");
  }

  /** {@code dossier.received.online} of {@code dossier.received.total}, and so on. */
  private static boolean isPart(Indicator part, Indicator whole) {
    String group = whole.code().substring(0, whole.code().lastIndexOf('.') + 1);
    return whole.isTotal() && part != whole && part.code().startsWith(group);
  }

  private static Draft draft(RatioRelation ratio) {
    return Draft.of(
            ratio.part().indicator().isPresent() ? Severity.ERROR : Severity.WARNING,
            new Bilingual(
                ratio.part().printed()
                    + " là một phần của "
                    + ratio.whole().printed()
                    + " nên không thể lớn hơn: "
                    + Words.symbols(ratio),
                ratio.part().printed()
                    + " is a part of "
                    + ratio.whole().printed()
                    + " and cannot be more: "
                    + Words.symbols(ratio)),
            Draft.cite(ratio.figures()))
        .relating(Words.symbols(ratio));
  }
}
