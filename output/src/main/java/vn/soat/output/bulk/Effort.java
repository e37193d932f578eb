package vn.soat.output.bulk;

/** How an import looks at files. */
public enum Effort {
  /** Size and time tell that a file is known. */
  QUICK,
  /** Its content tells. */
  REHASH,
  /** Known or not, it is read. */
  READ
}
