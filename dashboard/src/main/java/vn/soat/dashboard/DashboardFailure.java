package vn.soat.dashboard;

import vn.soat.patterns.text.Bilingual;

/** The dashboard cannot be served as asked. */
public final class DashboardFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  DashboardFailure(String vi, String en) {
    super(en);
    this.reason = new Bilingual(vi, en);
  }

  /** What is wrong and what to do. */
  public Bilingual reason() {
    return reason;
  }
}
