package vn.soat.output.text;

import java.math.BigDecimal;
import java.util.Locale;
import vn.soat.patterns.text.Bilingual;

/** The two languages that the product speaks; Vietnamese is the first. */
public enum Language {
  VI(Locale.ROOT),
  EN(Locale.ENGLISH);

  private final Locale bundle;

  Language(Locale bundle) {
    this.bundle = bundle;
  }

  /** The half of a sentence that is in this language. */
  public String of(Bilingual text) {
    return this == VI ? text.vi() : text.en();
  }

  /** A decimal number with the mark of this language: "19,4" in Vietnamese, "19.4" in English. */
  String written(BigDecimal number) {
    String plain = number.toPlainString();
    return this == VI ? plain.replace('.', ',') : plain;
  }

  /** The locale of its resource bundles: the root bundle is the Vietnamese one. */
  Locale bundle() {
    return bundle;
  }
}
