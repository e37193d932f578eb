package vn.soat.patterns.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.soat.patterns.PatternInfo;
import vn.soat.patterns.vocabulary.Lexicon;

/** Rules that every pattern file keeps. A failure says what its author has to do. */
class PatternFilesTest {

  private static final int LENGTH = 10_000;

  /**
   * As many as the bounded repetitions of a regex may need; without bound it would be thousands.
   */
  private static final long MOST_LOOKS = 400;

  private final DataFiles files = new DataFiles();
  private final PatternLibrary library =
      PatternLibrary.load(files, Lexicon.load(files).vocabulary());

  @TestFactory
  Stream<DynamicTest> everyExampleMatchesExactlyItsMarkedSpan() {
    return library.infos().stream()
        .flatMap(
            info ->
                info.examples().stream()
                    .map(
                        text ->
                            dynamicTest(info.id() + ": " + text, () -> matches(info.id(), text))));
  }

  private void matches(String id, String example) {
    String text = example.replaceAll("[«»]", "");
    List<Match> found = library.scanner(id).scan(text).all();
    assertEquals(
        List.of(example),
        found.stream().map(match -> marked(text, match)).toList(),
        () -> "widen or narrow the regex of pattern/" + id + ".yaml, or mend its example");
    Map<String, String> gives = library.expectations(id).getOrDefault(example, Map.of());
    gives.forEach(
        (group, value) ->
            assertEquals(value, found.get(0).text(group, text).orElse(""), "group " + group));
  }

  private static String marked(String text, Match match) {
    return text.substring(0, match.start())
        + "«"
        + match.span().of(text)
        + "»"
        + text.substring(match.end());
  }

  @TestFactory
  Stream<DynamicTest> noNonExampleMatches() {
    return library.infos().stream()
        .flatMap(info -> info.nonExamples().stream().map(other -> nonExample(info, other)));
  }

  private DynamicTest nonExample(PatternInfo info, PatternInfo.NonExample other) {
    return dynamicTest(
        info.id() + " not: " + other.text(),
        () ->
            assertEquals(
                List.of(),
                library.scanner(info.id()).scan(other.text()).all(),
                () -> other.because() + ": narrow the regex of pattern/" + info.id() + ".yaml"));
  }

  @TestFactory
  Stream<DynamicTest> everyPatternShowsThreeExamplesAndALookAlike() {
    return library.infos().stream()
        .map(
            info ->
                dynamicTest(
                    info.id(),
                    () -> {
                      assertTrue(info.examples().size() >= 3, "add examples in other wordings");
                      assertTrue(!info.nonExamples().isEmpty(), "add a non-example");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> noPatternLooksAtACharacterAgainAndAgain() {
    return library.infos().stream()
        .flatMap(
            info ->
                info.examples().stream()
                    .map(text -> text.replaceAll("[«»]", ""))
                    .map(text -> dynamicTest(info.id() + ": " + text, () -> isFast(info, text))));
  }

  /** Each beginning of an example over and over: it promises a match and breaks the promise. */
  private void isFast(PatternInfo info, String example) {
    Scanner scanner = library.scanner(info.id());
    for (int length = 1; length <= example.length(); length++) {
      String text = example.substring(0, length).repeat(LENGTH / length);
      long looks = CountingText.stepsOf(scanner, text) / text.length();
      assertTrue(
          looks <= MOST_LOOKS,
          () -> looks + " looks at each character: make its repetitions bounded or possessive");
    }
  }
}
