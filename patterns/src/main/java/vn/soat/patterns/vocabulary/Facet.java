package vn.soat.patterns.vocabulary;

/** One side of what a count means; several together make an indicator. */
public enum Facet {
  RECEIVED,
  /** Received in the period itself, without what was carried over. */
  NEW,
  ONLINE,
  IN_PERSON,
  CARRIED_OVER,
  RESOLVED,
  EARLY,
  ON_TIME,
  EARLY_OR_ON_TIME,
  OVERDUE,
  PENDING,
  RETURNED,
  DIGITISED,
  PAID_ONLINE,
  /** A fee is due: the base of shares paid online, no column of the form. */
  FEE_DUE,
  /** Something that the form has no column for. */
  OTHER,
  CERTIFIED,
  INTERLINKED,
  PUBLISHED,
  ADDED,
  REMOVED,
  REPLACED,
  PARTIAL,
  TOTAL,
  JURISDICTION,
  NEUTRAL
}
