package vn.soat.patterns;

import java.util.List;
import vn.soat.patterns.text.Bilingual;

/**
 * What a pattern is, for people.
 *
 * @param id the name of its file
 * @param finds one line
 * @param examples texts with the exact span that it matches between « and »
 * @param nonExamples look-alikes that it must not match, each with the reason
 */
public record PatternInfo(
    String id, Bilingual finds, List<String> examples, List<NonExample> nonExamples) {

  public PatternInfo {
    examples = List.copyOf(examples);
    nonExamples = List.copyOf(nonExamples);
  }

  /** A look-alike and why it is none. */
  public record NonExample(String text, String because) {}
}
