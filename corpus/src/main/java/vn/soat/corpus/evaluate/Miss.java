package vn.soat.corpus.evaluate;

import java.util.Optional;

/**
 * One thing that was not as in the gold.
 *
 * @param report how its evaluation names the report
 * @param field the {@link Measure} that it lowers, for example {@code references.date}
 * @param line 1-based line of the text; 0 where it has none
 * @param quote the words of the report, with white space folded
 * @param wanted what the gold says of them
 * @param had what the record says of them
 */
public record Miss(
    String report,
    String field,
    Kind kind,
    int line,
    String quote,
    Optional<String> wanted,
    Optional<String> had) {

  /** How it differs. */
  public enum Kind {
    /** In the gold, not in the record. */
    MISSED("missed"),
    /** In the record, not in the gold. */
    EXTRA("extra"),
    /** In both, and not the same. */
    WRONG("different");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    static Kind of(Optional<String> wanted, Optional<String> had) {
      if (wanted.isPresent() && had.isPresent()) {
        return WRONG;
      }
      return wanted.isPresent() ? MISSED : EXTRA;
    }

    /** Its name for programs. */
    public String code() {
      return code;
    }
  }

  /** Where it stands: {@code quang-lam-2023.txt:81}. */
  public String place() {
    return line == 0 ? report : report + ":" + line;
  }

  @Override
  public String toString() {
    return place()
        + " "
        + field
        + " "
        + kind.code()
        + ": "
        + quote
        + wanted.map(w -> " [gold: " + w + "]").orElse("")
        + had.map(h -> " [record: " + h + "]").orElse("");
  }
}
