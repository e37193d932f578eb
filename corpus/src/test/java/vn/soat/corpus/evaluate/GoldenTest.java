package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.output.json.RecordJson;

/**
 * The record of every sample is the committed one. After a change of patterns or rules the switch
 * rewrites them, and their diff is the review.
 */
class GoldenTest {

  private static final String REWRITE = "soat.rewrite";
  private static final String SWITCH = "./soat test -pl corpus -am -D" + REWRITE + "=true";
  private static final int SHOWN = 5;

  /** Evidence of a text file, which has neither pages nor boxes: on one line it reads better. */
  private static final Pattern EVIDENCE =
      Pattern.compile(
          """
          \\{
           *"page": null,
           *("line": .*)
           *("start": .*)
           *("end": .*)
           *("quote": .*)
           *("section": .*),
           *"boxes": \\[]
           *}""");

  static Stream<Measured.Outcome> outcomes() {
    return Measured.OUTCOMES.stream();
  }

  private static Path folder() {
    return Measured.module().resolve("src/test/resources/vn/soat/corpus/golden");
  }

  private static String golden(Measured.Outcome outcome) {
    return EVIDENCE.matcher(RecordJson.pretty(outcome.record())).replaceAll("{$1 $2 $3 $4 $5}");
  }

  private static Path file(Measured.Outcome outcome) {
    return folder().resolve(outcome.sample().name() + ".json");
  }

  @BeforeAll
  static void rewriteWhereAsked() throws IOException {
    if (!Boolean.getBoolean(REWRITE)) {
      return;
    }
    Files.createDirectories(folder());
    try (Stream<Path> old = Files.list(folder())) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Measured.Outcome outcome : Measured.OUTCOMES) {
      Files.writeString(file(outcome), golden(outcome));
    }
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void theRecordIsTheCommittedOne(Measured.Outcome outcome) throws IOException {
    Path file = file(outcome);
    String made = golden(outcome);
    String committed = Files.exists(file) ? Files.readString(file) : "";
    if (!committed.equals(made)) {
      fail(difference(outcome.sample().name(), committed, made));
    }
  }

  @Test
  void thereIsNoGoldenRecordWithoutASample() throws IOException {
    Set<String> wanted =
        outcomes().map(o -> o.sample().name() + ".json").collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder())) {
      assertEquals(wanted, files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void aDifferenceIsShownByItsFirstLines() {
    assertEquals(
        """
        the record of xa-thu-2023 is not the committed one, first in these lines:
          2 - b
          2 + x
          3 - (nothing)
          3 + c
        If it is better, rewrite it and review the diff: %s"""
            .formatted(SWITCH),
        difference("xa-thu-2023", "a\nb\n", "a\nx\nc\n"));
  }

  private static String difference(String name, String committed, String made) {
    List<String> before = committed.lines().toList();
    List<String> now = made.lines().toList();
    String lines =
        IntStream.range(0, Math.max(before.size(), now.size()))
            .filter(i -> !line(before, i).equals(line(now, i)))
            .limit(SHOWN)
            .mapToObj(i -> pair(i, before, now))
            .collect(Collectors.joining());
    return "the record of %s is not the committed one, first in these lines:\n%s%s%s"
        .formatted(name, lines, "If it is better, rewrite it and review the diff: ", SWITCH);
  }

  private static String pair(int i, List<String> before, List<String> now) {
    int number = i + 1;
    return "  %d - %s\n  %d + %s\n"
        .formatted(number, line(before, i).strip(), number, line(now, i).strip());
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(nothing)";
  }
}
