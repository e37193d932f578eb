package vn.soat.patterns.vocabulary;

import java.util.List;
import vn.soat.patterns.engine.Spellings;

/**
 * Words that tell one side of what a count means.
 *
 * @param words written out; as they are given, {@link Spellings} may be short for several
 */
public record Cue(Facet facet, List<String> words) {

  public Cue {
    words = words.stream().flatMap(word -> Spellings.of(word).stream()).distinct().toList();
  }
}
