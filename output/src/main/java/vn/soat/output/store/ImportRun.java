package vn.soat.output.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One import.
 *
 * @param ended empty while it runs, or if it was killed
 * @param bytes of the files that were read
 */
public record ImportRun(
    long id,
    Instant started,
    Optional<Instant> ended,
    String program,
    State state,
    long files,
    long unchanged,
    long imported,
    long duplicates,
    long problems,
    long bytes) {

  /** How an import stands. */
  public enum State {
    RUNNING,
    DONE,
    /** By Ctrl-C. */
    STOPPED,
    /** The store failed. */
    FAILED;

    /** The name in the store. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
