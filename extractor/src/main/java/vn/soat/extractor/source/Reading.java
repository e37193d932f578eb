package vn.soat.extractor.source;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.text.SourceText;

/**
 * The text of one file, before anything is made of it.
 *
 * @param text empty if none could be had; then there is at least one problem
 * @param problems why there is no text, or what it lacks: a text with a problem is still a text
 */
public record Reading(Source source, Optional<SourceText> text, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }
}
