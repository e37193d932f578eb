package vn.soat.patterns.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.soat.patterns.engine.CountingText;
import vn.soat.patterns.engine.DataFiles;

/** Rules that every expression keeps. A failure says what its author has to do. */
class ExpressionsTest {

  /** Characters; readers try an expression on less than a thousand. */
  private static final int LENGTH = 2_000;

  /**
   * A try at one place looks at no more of them than bounded repetitions need; without bound it
   * would be the square or worse.
   */
  private static final long MOST_LOOKS = 40L * LENGTH;

  private final DataFiles files = new DataFiles();
  private final Lexicon lexicon = Lexicon.load(files);
  private final List<ExpressionEntry> entries = ExpressionEntry.all(files);

  @Test
  void everyExpressionStandsOnceAndShowsWhatItIsAndWhatNot() {
    assertEquals(
        Arrays.asList(Expression.values()),
        entries.stream().map(ExpressionEntry::name).sorted().toList());
    for (ExpressionEntry entry : entries) {
      assertFalse(entry.examples().isEmpty(), () -> entry.name() + " needs an example");
      assertFalse(entry.nonExamples().isEmpty(), () -> entry.name() + " needs a non-example");
    }
  }

  @TestFactory
  Stream<DynamicTest> anExampleMatchesAllThatIsMarked() {
    return tests(
        ExpressionEntry::examples,
        (entry, text) ->
            assertTrue(
                matches(entry, text),
                "widen " + entry.name() + " in expressions.yaml, or mend it"));
  }

  @TestFactory
  Stream<DynamicTest> aNonExampleDoesNotMatch() {
    return tests(
        ExpressionEntry::nonExamples,
        (entry, text) ->
            assertFalse(matches(entry, text), "narrow " + entry.name() + " in expressions.yaml"));
  }

  private interface Check {
    void on(ExpressionEntry entry, String text);
  }

  private Stream<DynamicTest> tests(Function<ExpressionEntry, List<String>> texts, Check check) {
    return entries.stream()
        .flatMap(
            entry ->
                texts.apply(entry).stream()
                    .map(
                        text ->
                            dynamicTest(entry.name() + ": " + text, () -> check.on(entry, text))));
  }

  private boolean matches(ExpressionEntry entry, String marked) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    String text = marked.replaceAll("[«»]", "");
    return pattern(entry).matcher(text).region(start, end).useTransparentBounds(true).matches();
  }

  private Pattern pattern(ExpressionEntry entry) {
    return lexicon.expression(entry.name());
  }

  /** Beginnings of the examples, over and over: each promises a match and breaks the promise. */
  @TestFactory
  Stream<DynamicTest> aTryEndsSoonOnMisleadingText() {
    return tests(
        ExpressionEntry::examples,
        (entry, text) -> {
          String marked = text.substring(text.indexOf('«') + 1, text.indexOf('»'));
          for (int length = 1; length <= marked.length(); length++) {
            endsSoon(entry, marked.substring(0, length));
          }
          endsSoon(entry, marked.replaceAll("\\s+", " \n   "));
          endsSoon(entry, " ");
          endsSoon(entry, "a ");
        });
  }

  private void endsSoon(ExpressionEntry entry, String part) {
    CountingText text = new CountingText(part.repeat(LENGTH / part.length() + 1) + "§");
    pattern(entry).matcher(text).matches();
    assertTrue(
        text.steps() <= MOST_LOOKS,
        () ->
            text.steps()
                + " looks over \""
                + part
                + "\": bound the repetitions of "
                + entry.name());
  }
}
