package vn.soat.extractor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.Fingerprint;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.text.SourceText;

/** What is known of a file so far, so that a failure still tells it. */
final class Draft {

  private final String path;
  private Optional<String> sha256 = Optional.empty();
  private Optional<String> mediaType = Optional.empty();
  private long bytes;

  Draft(String path) {
    this.path = path;
  }

  void seen(Fingerprint fingerprint) {
    bytes = fingerprint.bytes();
    sha256 = Optional.of(fingerprint.sha256());
  }

  void typed(Optional<String> type) {
    mediaType = type;
  }

  Reading failed(Problem problem) {
    return failed(List.of(problem));
  }

  Reading failed(List<Problem> problems) {
    return new Reading(
        source(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        problems);
  }

  Reading read(Contents contents) {
    boolean blank = contents.text().text().codePoints().noneMatch(Character::isLetterOrDigit);
    List<Problem> problems =
        blank && contents.problems().isEmpty() ? List.of(Problems.noText()) : contents.problems();
    Optional<Source.Method> method = blank ? Optional.empty() : Optional.of(contents.method());
    return new Reading(
        source(contents.pages(), method, contents.encoding(), confidence(contents.text())),
        blank ? Optional.empty() : Optional.of(contents.text()),
        problems);
  }

  /** The mean of all words that were recognised, in hundredths. */
  private static Optional<BigDecimal> confidence(SourceText text) {
    IntSummaryStatistics words =
        text.words().stream().flatMapToInt(word -> word.confidence().stream()).summaryStatistics();
    return words.getCount() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(words.getSum())
                .divide(BigDecimal.valueOf(100 * words.getCount()), 2, RoundingMode.HALF_EVEN));
  }

  private Source source(
      OptionalInt pages,
      Optional<Source.Method> method,
      Optional<String> encoding,
      Optional<BigDecimal> confidence) {
    return new Source(path, sha256, mediaType, bytes, pages, method, encoding, confidence);
  }
}
