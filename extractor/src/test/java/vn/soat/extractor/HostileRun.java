package vn.soat.extractor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Reading;

/**
 * Reads all files of a folder and prints a line on each: its name, milliseconds, what became of it.
 * A process of its own, so that a test can give it a small heap.
 */
final class HostileRun {

  static final Limits LIMITS =
      Limits.DEFAULT
          .withTime(Duration.ofSeconds(20))
          .withHeap(384)
          .withCharacters(1_000_000)
          .withArchives(200, 2, 20L << 20)
          .withOcr(2, Duration.ofSeconds(15));

  private HostileRun() {}

  public static void main(String[] folder) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, LIMITS);
        Stream<Path> files = Files.list(Path.of(folder[0]))) {
      files.sorted().forEach(file -> out.println(line(extractor, file)));
    }
  }

  private static String line(Extractor extractor, Path file) {
    long start = System.nanoTime();
    List<Reading> readings = new ArrayList<>();
    extractor.readEach(file.toString(), readings::add);
    long millis = (System.nanoTime() - start) / 1_000_000;
    return file.getFileName() + "\t" + millis + "\t" + outcome(readings);
  }

  private static String outcome(List<Reading> readings) {
    String problems =
        readings.stream()
            .flatMap(reading -> reading.problems().stream())
            .map(problem -> problem.kind().name())
            .collect(Collectors.joining(","));
    if (!problems.isEmpty()) {
      return problems;
    }
    return readings.stream()
            .flatMap(reading -> reading.text().stream())
            .anyMatch(text -> text.text().contains("12 ho so"))
        ? HostileKind.READ
        : HostileKind.GARBLED;
  }
}
