package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.RecordJson;

/**
 * Our figures are those of a scorer in Python, row by row. It reads the JSON that we write, so what
 * the JSON loses would show, too.
 *
 * <p>Runs with {@code -Dsoat.scorer=FOLDER} only: the folder, an absolute path, holds {@code
 * score.py}, and {@code reports} with their {@code gold}.
 */
@Tag("scorer")
class AgreementTest {

  /** What two roundings to four decimals may differ by. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

  @TempDir private Path folder;

  private final Path scorer = Path.of(System.getProperty("soat.scorer", "")).toAbsolutePath();

  @Test
  void onTheSamples() throws Exception {
    List<Subject> subjects = new ArrayList<>();
    for (Measured.Outcome outcome : Measured.OUTCOMES) {
      String gold = "/vn/soat/corpus/samples/" + outcome.sample().name() + ".gold.json";
      try (var in = AgreementTest.class.getResourceAsStream(gold)) {
        subjects.add(outcome.subject());
        put("gold", outcome.sample().name(), in == null ? new byte[0] : in.readAllBytes());
      }
    }
    compare(subjects);
  }

  @Test
  void onTheReportsBesideIt() throws Exception {
    List<Subject> subjects =
        SubjectFolder.read(
            scorer.resolve("gold"), scorer.resolve("reports"), Measured.EXTRACTOR::extract);
    for (Subject subject : subjects) {
      Path gold = scorer.resolve("gold").resolve(subject.name() + ".json");
      put("gold", subject.name(), Files.readAllBytes(gold));
    }
    compare(subjects);
  }

  private void put(String kind, String name, byte[] bytes) throws IOException {
    Path inside = Files.createDirectories(folder.resolve(kind));
    Files.write(inside.resolve(name + ".json"), bytes);
  }

  private void compare(List<Subject> subjects) throws Exception {
    List<Subject> read = new ArrayList<>();
    for (Subject subject : subjects) {
      ReportRecord record = subject.record().get();
      read.add(new Subject(subject.name(), subject.path(), subject.gold(), () -> record));
      put("reports", subject.name(), RecordJson.line(record).getBytes(StandardCharsets.UTF_8));
    }
    compare(theirs(), Evaluator.evaluate(read).scores());
  }

  private JsonNode theirs() throws Exception {
    Path out = folder.resolve("out.json");
    ProcessBuilder python =
        new ProcessBuilder(
                "python3",
                scorer.resolve("score.py").toString(),
                "--json",
                "--eval",
                folder.toString(),
                "--command",
                "cat {file}")
            .redirectOutput(out.toFile())
            .redirectErrorStream(true);
    python.environment().put("PYTHONIOENCODING", "utf-8");
    python.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = started(python);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "score.py takes too long");
    String said = Files.readString(out);
    assertEquals(0, process.exitValue(), said);
    return new JsonMapper().readTree(said).get("rows");
  }

  private static Process started(ProcessBuilder python) {
    try {
      return python.start();
    } catch (IOException e) {
      return abort("skipped: there is no python3 to run the other scorer with");
    }
  }

  private static void compare(JsonNode rows, Scores ours) {
    assertTrue(rows.size() >= 15, "rows of the other scorer: " + rows);
    for (Map.Entry<String, JsonNode> row : rows.properties()) {
      JsonNode value = row.getValue();
      if (row.getKey().endsWith(".F1")) {
        compareF1(row.getKey(), value.get("rate").decimalValue(), ours);
      } else {
        Score theirs =
            new Score(row.getKey(), value.get("good").intValue(), value.get("of").intValue());
        assertEquals(theirs, ours.of(row.getKey()));
      }
    }
  }

  private static void compareF1(String row, BigDecimal theirs, Scores ours) {
    Optional<BigDecimal> f1 = ours.f1(row.replace(".F1", ""));
    BigDecimal apart = f1.orElseThrow().subtract(theirs).abs();
    assertTrue(apart.compareTo(ROUNDING) <= 0, row + ": " + f1 + ", theirs " + theirs);
  }
}
