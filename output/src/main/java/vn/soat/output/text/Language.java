package vn.soat.output.text;

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

  /** The locale of its resource bundles: the root bundle is the Vietnamese one. */
  Locale bundle() {
    return bundle;
  }
}
