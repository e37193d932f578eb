package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.soat.audit.arithmetic.PrintedStyle;
import vn.soat.audit.relation.ShareRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/** Phrases that several rules say alike. */
final class Words {

  private Words() {}

  /** Where something stands, {@code trang 3, dòng 455}. */
  static Bilingual place(Evidence evidence) {
    String vi = "dòng " + evidence.line();
    String en = "line " + evidence.line();
    return evidence.page().isPresent()
        ? new Bilingual(
            "trang " + evidence.page().getAsInt() + ", " + vi,
            "page " + evidence.page().getAsInt() + ", " + en)
        : new Bilingual(vi, en);
  }

  static Bilingual joined(List<Bilingual> phrases, String viAnd, String enAnd) {
    return new Bilingual(
        phrases.stream().map(Bilingual::vi).collect(Collectors.joining(viAnd)),
        phrases.stream().map(Bilingual::en).collect(Collectors.joining(enAnd)));
  }

  /** The share as it would be printed in the place of the printed one. */
  static String expected(ShareRelation ratio, BigDecimal value) {
    return PrintedStyle.of(ratio.share().printed())
        .percentage(value, ratio.share().figure().decimals());
  }

  static String expected(ShareRelation ratio) {
    return expected(ratio, ratio.expected());
  }

  static String symbols(ShareRelation ratio) {
    return ratio.symbols(Substitution.NONE);
  }
}
