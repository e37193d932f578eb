package vn.soat.extractor.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.text.SourceText;

/**
 * What a reader got out of the bytes of one file.
 *
 * @param text may be blank, which the caller judges
 * @param pages also known where no text was found
 * @param problems what kept the text from being complete
 */
public record Contents(
    SourceText text,
    Source.Method method,
    OptionalInt pages,
    Optional<String> encoding,
    List<Problem> problems) {

  public Contents {
    problems = List.copyOf(problems);
  }

  /** A file that was read in full and has no pages. */
  public static Contents of(SourceText text, Source.Method method, Optional<String> encoding) {
    return new Contents(text, method, OptionalInt.empty(), encoding, List.of());
  }
}
