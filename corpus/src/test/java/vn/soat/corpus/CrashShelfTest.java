package vn.soat.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Problem;
import vn.soat.output.json.RecordJson;

/**
 * Every input that ever broke something, in {@code corpus/crashes}, and large ones made here: each
 * becomes a record within seconds, at most with a problem that is not ours.
 */
class CrashShelfTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** What the extractor makes of an exception. */
  private static final Set<Problem.Kind> OURS =
      EnumSet.of(Problem.Kind.INTERNAL, Problem.Kind.RULE_FAILED, Problem.Kind.OUT_OF_MEMORY);

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  /** A file's contents under a name for the reader of a failure. */
  private static final class Input {

    private final String name;
    private final byte[] bytes;

    Input(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }

    static Input of(String name, String text) {
      return new Input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Input> files() throws IOException {
    Path shelf = Path.of(System.getProperty("basedir", ".")).resolve("crashes");
    try (Stream<Path> files = Files.list(shelf)) {
      return files.sorted().map(CrashShelfTest::read).toList().stream();
    }
  }

  private static Input read(Path file) {
    try {
      return new Input(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Input> largeOnes() {
    return Stream.of(
        Input.of("one line of a million digits", "1234567890".repeat(100_000)),
        Input.of("digits and blanks", "12 345 ".repeat(15_000)),
        Input.of("opening brackets", "(".repeat(100_000)),
        Input.of("opening quotation marks", "“".repeat(100_000)),
        Input.of("nested in one sentence", "Tiếp nhận 90 hồ sơ" + ", trong đó: 80".repeat(1_000)),
        Input.of(
            "nested by lines", "Tiếp nhận 90 hồ sơ. " + "Trong đó:\n".repeat(1_000) + "5 hồ sơ"),
        Input.of("nested by indents", nested("-")),
        Input.of("nested by signs", nested("-+*")),
        Input.of("a row of 10,000 cells", "TT | Lĩnh vực\n1 | " + "12 | ".repeat(10_000)),
        Input.of("a row of 10,000 cells set by blanks", "1  Đất đai" + "   12".repeat(10_000)),
        Input.of("a list of codes", "Quyết định số 12/QĐ-UBND; ".repeat(3_000)),
        Input.of("shares without figures", "đạt 97,5 % ".repeat(10_000)),
        Input.of("ratios", "tiếp nhận 12/15 hồ sơ (80%), ".repeat(2_000)),
        Input.of("blank lines", "\n".repeat(100_000) + "Đạt 5 %"),
        Input.of("blanks", "Tổng số" + " ".repeat(100_000) + "5 hồ sơ"),
        Input.of("one word", "a".repeat(100_000)),
        Input.of("capitals", "ỦY BAN NHÂN DÂN ".repeat(6_000)),
        Input.of("dots", ".".repeat(100_000)),
        Input.of("slashes", "1/".repeat(100_000)),
        Input.of("dates", "ngày 31/02/2023 ".repeat(3_000)),
        Input.of("marks on one letter", "a" + "\u0301".repeat(100_000)));
  }

  private static String nested(String signs) {
    return IntStream.range(0, 1_000)
        .mapToObj(
            i -> " ".repeat(i) + signs.charAt(i % signs.length()) + " Trong đó: " + i + " hồ sơ\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileOfTheShelfBecomesARecord(Input input) {
    becomesARecord(input);
  }

  @ParameterizedTest
  @MethodSource("largeOnes")
  void aLargeInputBecomesARecord(Input input) {
    becomesARecord(input);
  }

  private static void becomesARecord(Input input) {
    ReportRecord record =
        assertTimeoutPreemptively(
            LIMIT,
            () -> EXTRACTOR.extract(new ByteArrayInputStream(input.bytes()), input.name()),
            input.name());
    List<Problem> ours = record.problems().stream().filter(p -> OURS.contains(p.kind())).toList();
    assertEquals(List.of(), ours, input.name());
    assertTrue(RecordJson.line(record).startsWith("{\"schema\":"), input.name());
  }
}
