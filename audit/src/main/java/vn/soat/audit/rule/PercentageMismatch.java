package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.GrowthRelation;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.ShareRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.RepairSearch;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.text.Bilingual;

/** A printed percentage must be what its own two figures give, rounded or cut at its digits. */
final class PercentageMismatch implements AuditRule {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "percentage-mismatch",
        Severity.ERROR,
        new Bilingual(
            "Tỷ lệ phần trăm không khớp với hai số liệu của nó",
            "The percentage does not follow from its two figures"),
        new Bilingual(
            "Số in ra cho biết khoảng giá trị mà nó có thể thay mặt (làm tròn hoặc cắt bớt);"
                + " thương của hai số đếm nằm ngoài khoảng đó thì không khớp. Mức tăng, giảm là hiệu của"
                + " hai số chia cho số trước.",
            "The printed digits give the interval of true values, rounded or cut; a quotient of two"
                + " counts outside both does not fit. A rate of change is the difference of two figures"
                + " over the earlier one."),
        "Tổng số hồ sơ tiếp nhận là 1.133 hồ sơ, trong đó tiếp nhận trực tuyến là 1.105 hồ sơ, đạt"
            + " 98,23%.",
        "Số hóa 153/607 hồ sơ, đạt 25,21%.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    log.skipAll(relations.ratios());
    log.skipAll(relations.growths());
    RepairSearch search = new RepairSearch(relations);
    OtherBases bases = new OtherBases(relations);
    for (RatioRelation ratio : relations.ratios().relations()) {
      Optional<Draft> draft =
          draft(ratio, relations.fit(ratio), search)
              .or(() -> bases.ofList(ratio).map(whole -> ofItsList(ratio, whole)))
              .or(() -> bases.meant(ratio).map(whole -> ofAnother(ratio, whole)));
      draft.ifPresentOrElse(log::found, log::held);
    }
    for (GrowthRelation growth : relations.growths().relations()) {
      draft(growth, relations.fit(growth), search).ifPresentOrElse(log::found, log::held);
    }
  }

  /** An upside-down ratio is the matter of {@link InvertedRatio}, a cut one of its own rule. */
  private static Optional<Draft> draft(ShareRelation share, RatioFit fit, RepairSearch search) {
    if (fit instanceof RatioFit.Mismatch) {
      return Optional.of(error(share, mismatch(share), search));
    }
    if (fit instanceof RatioFit.Scaled) {
      return Optional.of(error(share, scaled(share), search));
    }
    if (fit instanceof RatioFit.OtherBase other && share instanceof RatioRelation ratio) {
      FigureRef base = ratio.otherWholes().get(other.index());
      return Optional.of(
          ratio.isMistyped(base) ? error(ratio, mismatch(ratio), search) : otherBase(ratio, base));
    }
    return fit instanceof RatioFit.RoundedTwice
        ? Optional.of(base(Severity.NOTE, share, roundedTwice(share)))
        : Optional.empty();
  }

  private static Draft error(ShareRelation ratio, Bilingual message, RepairSearch search) {
    return base(Severity.ERROR, ratio, message).repairedBy(search.repair(ratio)).breaking(ratio);
  }

  private static Draft base(Severity severity, ShareRelation ratio, Bilingual message) {
    return Draft.of(severity, message, Draft.cite(ratio.figures()))
        .relating(Words.symbols(ratio))
        .expecting(Words.expected(ratio));
  }

  private static Bilingual mismatch(ShareRelation ratio) {
    String off = VietnameseNumbers.of(difference(ratio));
    Bilingual base = implied(ratio);
    String symbols = Words.symbols(ratio);
    return new Bilingual(
        symbols
            + ", không khớp với "
            + ratio.share().printed()
            + " in trong báo cáo (lệch "
            + off
            + " điểm %, dù làm tròn hay cắt bớt)"
            + base.vi(),
        symbols
            + " does not fit the printed "
            + ratio.share().printed()
            + " (off by "
            + off
            + " percentage points, rounded or cut)"
            + base.en());
  }

  private static BigDecimal difference(ShareRelation ratio) {
    return ratio.expected().subtract(ratio.share().value()).abs();
  }

  private static Bilingual implied(ShareRelation share) {
    if (share.certainty() == Certainty.CERTAIN || !(share instanceof RatioRelation ratio)) {
      return new Bilingual("", "");
    }
    String whole = VietnameseNumbers.of(ratio.whole().value());
    return new Bilingual(
        "; mẫu số " + whole + " lấy từ câu dẫn phía trên",
        "; the whole, " + whole + ", is taken from the lead-in above");
  }

  private static Bilingual scaled(ShareRelation ratio) {
    Bilingual mismatch = mismatch(ratio);
    return new Bilingual(
        mismatch.vi() + "; có thể dấu phẩy thập phân đặt lệch chỗ",
        mismatch.en() + "; the decimal separator may have slipped");
  }

  private static Draft otherBase(RatioRelation ratio, FigureRef other) {
    String symbols =
        RatioRelation.symbols(
            ratio.part().value(), other.value(), ratio.share().figure().decimals());
    String printed = ratio.share().printed();
    Bilingual place = Words.place(other.evidence());
    Bilingual message =
        new Bilingual(
            printed + " tính trên " + other.printed() + " (" + place.vi() + "): " + symbols,
            printed + " is a share of " + other.printed() + " (" + place.en() + "): " + symbols);
    return Draft.of(Severity.NOTE, message, Draft.cite(ratio.figures()))
        .relating(symbols)
        .provedBy(other.evidence());
  }

  private static Draft ofAnother(RatioRelation ratio, FigureRef whole) {
    Bilingual place = Words.place(whole.evidence());
    String printed = ratio.share().printed();
    String used = ratio.whole().printed();
    Bilingual message =
        new Bilingual(
            printed
                + " tính trên "
                + used
                + ", không phải trên "
                + whole.printed()
                + " ("
                + place.vi()
                + ") như tỷ lệ bên cạnh: "
                + Words.symbols(ratio),
            printed
                + " is a share of "
                + used
                + ", not of "
                + whole.printed()
                + " ("
                + place.en()
                + ") as the share beside it: "
                + Words.symbols(ratio));
    return Draft.of(Severity.NOTE, message, Draft.cite(ratio.figures()))
        .relating(Words.symbols(ratio))
        .provedBy(whole.evidence());
  }

  /** The parts are all of that whole and their shares are not: one of them is of another. */
  private static Draft ofItsList(RatioRelation ratio, FigureRef whole) {
    RatioRelation meant = ratio.ofWhole(whole);
    Bilingual place = Words.place(whole.evidence());
    String symbols = Words.symbols(meant);
    Bilingual message =
        new Bilingual(
            symbols
                + ", không khớp với "
                + ratio.share().printed()
                + " in trong báo cáo: các phần cộng lại đủ "
                + whole.printed()
                + " ("
                + place.vi()
                + ") và các tỷ lệ kia tính trên số ấy, tỷ lệ này tính trên "
                + ratio.whole().printed(),
            symbols
                + " does not fit the printed "
                + ratio.share().printed()
                + ": the parts make up "
                + whole.printed()
                + " ("
                + place.en()
                + ") and the other shares are of that, this one is of "
                + ratio.whole().printed());
    return Draft.of(Severity.ERROR, message, Draft.cite(meant.figures()))
        .relating(symbols)
        .expecting(Words.expected(meant))
        .provedBy(whole.evidence())
        .repairedBy(new Repairs(Optional.empty(), List.of(shareOf(meant))));
  }

  private static Repair shareOf(RatioRelation meant) {
    FigureRef share = meant.share();
    String replacement = share.written(meant.expected());
    String symbols = Words.symbols(meant);
    return new Repair(
        share.id(),
        replacement,
        new Bilingual(
            "Nếu là " + replacement + " thay cho " + share.printed() + " thì khớp: " + symbols,
            "With " + replacement + " in place of " + share.printed() + " it fits: " + symbols),
        HALF);
  }

  private static Bilingual roundedTwice(ShareRelation ratio) {
    String printed = ratio.share().printed();
    return new Bilingual(
        Words.symbols(ratio) + ", in là " + printed + ": khớp nếu làm tròn hai lần",
        Words.symbols(ratio) + ", printed as " + printed + ": fits when rounded twice");
  }
}
