package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;

/**
 * A number is missing, or the one that is not printed cannot be: of 7 people no whole number is 50
 * % (the GRIM test of Brown and Heathers).
 */
final class MissingFigure implements AuditRule {

  /** Characters between a percentage and the whole that is surely its own. */
  private static final int CLAUSE = 80;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "missing-figure",
        Severity.WARNING,
        new Bilingual(
            "Thiếu số liệu, hoặc không có số nguyên nào cho tỷ lệ đã nêu",
            "A figure is missing, or no whole number gives the printed percentage"),
        new Bilingual(
            "Chỗ để số còn bỏ trống; hoặc chỉ có tổng số và tỷ lệ mà không số đếm nào chia ra được"
                + " tỷ lệ ấy, dù làm tròn hay cắt bớt.",
            "The place of a number is empty; or only whole and percentage are given, and no count"
                + " yields that percentage, rounded or cut."),
        "Tổng số hồ sơ tiếp nhận trong kỳ là …… hồ sơ.",
        "Tổng số hồ sơ tiếp nhận trong kỳ là 1.302 hồ sơ.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    Report report = relations.report();
    report.gaps().stream()
        .filter(gap -> gap.kind() == Gap.Kind.FIGURE)
        .forEach(gap -> log.found(empty(gap)));
    for (Percentage percentage : report.percentages()) {
      Optional<Operand> whole = percentage.ratio().denominator();
      boolean alone = percentage.ratio().numerator().isEmpty() && whole.isPresent();
      if (alone && isPlain(percentage)) {
        check(percentage, relations.figure(whole.get()), log);
      }
    }
  }

  private static boolean isPlain(Percentage percentage) {
    return percentage.figure().isExact()
        && percentage.range().isEmpty()
        && percentage.change().isEmpty();
  }

  private static void check(Percentage percentage, FigureRef whole, AuditLog log) {
    int apart = Math.abs(percentage.evidence().span().start() - whole.evidence().span().start());
    boolean count = whole.nature() == FigureRef.Nature.COUNT && whole.figure().isExact();
    if (!count || apart > CLAUSE || whole.value().signum() <= 0) {
      log.skip(SkipReason.NO_TWO_FIGURES);
    } else {
      log.judge(hasPart(percentage, whole.value()), () -> unreachable(percentage, whole));
    }
  }

  /** Whether some whole number is that share, rounded or cut at the digits printed. */
  private static boolean hasPart(Percentage percentage, BigDecimal whole) {
    BigDecimal share = percentage.figure().value();
    BigDecimal digit = percentage.figure().lastDigit();
    BigDecimal half = digit.divide(BigDecimal.valueOf(2));
    BigDecimal least = share.subtract(half).max(BigDecimal.ZERO);
    BigDecimal first =
        least.multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.CEILING).multiply(HUNDRED);
    boolean rounds = first.compareTo(share.add(half).multiply(whole)) <= 0;
    return rounds || isCut(share, digit, whole);
  }

  private static boolean isCut(BigDecimal share, BigDecimal digit, BigDecimal whole) {
    BigDecimal first =
        share.multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.CEILING).multiply(HUNDRED);
    return first.compareTo(share.add(digit).multiply(whole)) < 0;
  }

  private static Draft unreachable(Percentage percentage, FigureRef whole) {
    String share = percentage.printed();
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            "Không có số nguyên nào là " + share + " của " + whole.printed(),
            "No whole number is " + share + " of " + whole.printed()),
        Draft.cite(List.of(whole, FigureRef.of(percentage))));
  }

  private static Draft empty(Gap gap) {
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            "Chỗ để số còn bỏ trống: “" + gap.text() + "”",
            "The place of a number is empty: “" + gap.text() + "”"),
        List.of(new CitedFigure(Optional.empty(), gap.text(), gap.evidence())));
  }
}
