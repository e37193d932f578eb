package vn.soat.patterns.report;

/**
 * What a count of dossiers, of procedures or of the office's own means. The dossier indicators are
 * the columns of form II.06a (Thông tư 01/2020/TT-VPCP) and what commune reports count beside it.
 */
public enum Indicator {
  DOSSIER_RECEIVED_TOTAL("dossier.received.total"),
  DOSSIER_RECEIVED_ONLINE("dossier.received.online"),
  /** Direct and postal. */
  DOSSIER_RECEIVED_IN_PERSON("dossier.received.inPerson"),
  DOSSIER_RECEIVED_CARRIED_OVER("dossier.received.carriedOver"),
  DOSSIER_RESOLVED_TOTAL("dossier.resolved.total"),
  DOSSIER_RESOLVED_EARLY("dossier.resolved.early"),
  DOSSIER_RESOLVED_ON_TIME("dossier.resolved.onTime"),
  DOSSIER_RESOLVED_EARLY_OR_ON_TIME("dossier.resolved.earlyOrOnTime"),
  DOSSIER_RESOLVED_OVERDUE("dossier.resolved.overdue"),
  DOSSIER_PENDING_TOTAL("dossier.pending.total"),
  DOSSIER_PENDING_ON_TIME("dossier.pending.onTime"),
  DOSSIER_PENDING_OVERDUE("dossier.pending.overdue"),
  DOSSIER_RETURNED("dossier.returned"),
  DOSSIER_DIGITISED("dossier.digitised"),
  DOSSIER_PAID_ONLINE("dossier.paidOnline"),
  DOSSIER_CERTIFIED_ELECTRONICALLY("dossier.certifiedElectronically"),
  DOSSIER_INTERLINKED("dossier.interlinked"),
  DOSSIER_OTHER("dossier.other"),
  PROCEDURE_TOTAL("procedure.total"),
  PROCEDURE_PUBLISHED("procedure.published"),
  PROCEDURE_ONLINE("procedure.online"),
  PROCEDURE_ADDED("procedure.added"),
  PROCEDURE_REMOVED("procedure.removed"),
  PROCEDURE_OTHER("procedure.other"),
  /** The officials of the reporting office. */
  STAFF_TOTAL("staff.total"),
  /** The documents that the office sent out. */
  DOCUMENT_ISSUED("document.issued");

  private final String code;

  Indicator(String code) {
    this.code = code;
  }

  /** Whether it counts all that came in, was resolved or is pending, or all procedures. */
  public boolean isTotal() {
    return code.endsWith(".total");
  }

  /** Whether it counts procedures themselves, not the dossiers that they make. */
  public boolean isOfProcedures() {
    return name().startsWith("PROCEDURE");
  }

  /** The name in the record. */
  public String code() {
    return code;
  }
}
