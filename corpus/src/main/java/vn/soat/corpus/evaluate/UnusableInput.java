package vn.soat.corpus.evaluate;

import vn.soat.patterns.text.Bilingual;

/** What was given to measure on cannot be measured on. */
public final class UnusableInput extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  UnusableInput(String vi, String en) {
    super(en);
    this.reason = new Bilingual(vi, en);
  }

  /** What is wrong, in one line. */
  public Bilingual reason() {
    return reason;
  }
}
