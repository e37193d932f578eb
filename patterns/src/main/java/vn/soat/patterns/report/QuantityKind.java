package vn.soat.patterns.report;

/** What sort of thing a quantity counts or measures. */
public enum QuantityKind {
  DOSSIER("dossier"),
  PROCEDURE("procedure"),
  DOCUMENT("document"),
  PERSON("person"),
  MONEY("money"),
  AREA("area"),
  HOUSEHOLD("household"),
  SESSION("session"),
  ITEM("item"),
  OTHER("other");

  private final String code;

  QuantityKind(String code) {
    this.code = code;
  }

  /** The name in the record. */
  public String code() {
    return code;
  }

  /** People and documents are counted by sorts that have units of their own. */
  public boolean hasSorts() {
    return this == PERSON || this == DOCUMENT;
  }
}
