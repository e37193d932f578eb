package vn.soat.patterns.engine;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.text.Bilingual;

/**
 * A pattern as its file states it.
 *
 * @param id the name of the file
 * @param finds one line for people
 * @param priority where several patterns match at one place, the lowest wins
 * @param starts the words that a match begins with, or "digit"; nothing is tried elsewhere
 * @param follows the words or signs one of which stands behind the words or the number that a match
 *     begins with, {@code #} for a digit, {@code @} for a letter; left out where anything may
 * @param unless the signs none of which stands directly behind the words that a match begins with
 * @param after the words one of which stands before a match; left out where anything may
 * @param mostDigits so many digits has a number at most that a match begins with; left out where it
 *     may have more
 * @param layer matches of one layer never overlap; left out for the mentions that readers join
 * @param exactCase whether capitals count
 * @param regex in comments mode, with named groups; <code>${name}</code> is a list of the
 *     vocabulary
 */
record PatternFile(
    String id,
    Bilingual finds,
    int priority,
    List<String> starts,
    Optional<List<String>> follows,
    Optional<List<String>> unless,
    Optional<List<String>> after,
    Optional<Integer> mostDigits,
    Optional<String> layer,
    Optional<Boolean> exactCase,
    String regex,
    List<Example> examples,
    List<NonExample> nonExamples) {

  /**
   * A text that must match.
   *
   * @param text with the exact span between « and »
   * @param gives what each group must hold
   */
  record Example(String text, @JsonProperty("gives") Optional<Map<String, String>> gives) {}

  /** A look-alike that must not match, and why. */
  record NonExample(String text, String because) {}
}
