package vn.soat.patterns.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.soat.patterns.PatternInfo;
import vn.soat.patterns.vocabulary.Lexicon;

/**
 * A text twice as long takes a pattern twice as many steps, also one made to mislead it. Steps are
 * characters looked at, so that the result is the same on every machine.
 */
class LinearGrowthTest {

  private static final int MILLION = 1_000_000;

  /** Twice, and the odd look behind. */
  private static final long MOST_PERCENT = 210;

  private final DataFiles files = new DataFiles();
  private final PatternLibrary library =
      PatternLibrary.load(files, Lexicon.load(files).vocabulary());

  @TestFactory
  Stream<DynamicTest> everyPatternGrowsWithItsTextOnly() {
    return library.infos().stream().map(info -> dynamicTest(info.id(), () -> growsLinearly(info)));
  }

  private void growsLinearly(PatternInfo info) {
    long half = steps(info, MILLION / 2);
    long whole = steps(info, MILLION);
    assertTrue(
        100 * whole <= MOST_PERCENT * half,
        () -> half + " steps became " + whole + ": bound the repetitions in its regex");
  }

  private long steps(PatternInfo info, int length) {
    String text = misleading(info, length);
    return text.length() + CountingText.stepsOf(library.scanner(info.id()), text);
  }

  /** Each beginning of an example over and over: it promises a match and breaks the promise. */
  private static String misleading(PatternInfo info, int length) {
    List<String> beginnings =
        info.examples().stream()
            .map(example -> example.replaceAll("[«»]", ""))
            .flatMap(LinearGrowthTest::beginnings)
            .filter(begin -> !begin.isEmpty())
            .toList();
    int share = length / beginnings.size();
    return beginnings.stream()
        .map(begin -> begin.repeat(share / begin.length() + 1))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> beginnings(String example) {
    return Stream.concat(
        IntStream.rangeClosed(1, 4).mapToObj(i -> example.substring(0, example.length() * i / 4)),
        Stream.of(example.replaceAll("\\s+", " \n  "), example.replaceAll("\\P{L}+", "1 ")));
  }
}
