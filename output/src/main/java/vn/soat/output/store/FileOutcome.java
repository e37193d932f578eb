package vn.soat.output.store;

import java.util.Locale;

/** What an import says of a file: one of these for every file. */
public enum FileOutcome {
  /** Its report is in the store. */
  IMPORTED,
  /** Its report is in the store, but not all of it could be read. */
  INCOMPLETE,
  /** Another file has the same content, which is stored once. */
  DUPLICATE,
  /** An archive or message; its files have rows of their own. */
  ARCHIVE,
  /** No report by its type. */
  SKIPPED,
  /** Nothing could be read of it. */
  PROBLEM,
  /** No longer there: renamed, moved, or no longer in its archive. */
  GONE;

  /** The name in the store. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
