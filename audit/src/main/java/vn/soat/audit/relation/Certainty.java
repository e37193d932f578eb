package vn.soat.audit.relation;

/** How surely the text says that figures belong together. */
public enum Certainty {
  /** They stand in one phrase, one sentence or one row, or the text says so outright. */
  CERTAIN,
  /** A lead-in or "trong đó" implies it. */
  LIKELY,
  /** They bear one name in two places and may still be two things. */
  WEAK
}
