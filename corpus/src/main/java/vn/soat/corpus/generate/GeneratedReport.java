package vn.soat.corpus.generate;

import java.util.Optional;
import java.util.Set;

/**
 * A report that was made up, and what it says.
 *
 * @param name of its files, without ending
 * @param text as a plain text file
 * @param plainText the same report laid out for {@link vn.soat.corpus.typeset}
 * @param gold as JSON, its lines those of {@code text}
 * @param error the kind of error that was put in
 * @param wordings the choices of the grammar that were made
 */
public record GeneratedReport(
    String name,
    String text,
    String plainText,
    String gold,
    Optional<String> error,
    Set<String> wordings) {

  public GeneratedReport {
    wordings = Set.copyOf(wordings);
  }
}
