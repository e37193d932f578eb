package vn.soat.corpus.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;
import vn.soat.corpus.generate.Generator;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.text.SourceText;

/**
 * Text to Report beside five regular expressions such as a script would search the same text with:
 * they find stretches of characters, no more. The JVM compiles before it goes on ({@code -Xbatch}):
 * else a busy machine would measure code that still waits for its compiler. Reading is spread over
 * some two thousand methods, none of which dominates, so it takes a minute and more of compiling
 * until a round lasts no shorter than the one before; the five expressions need seconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingSpeed {

  private static final List<Pattern> NAIVE =
      List.of(
          Pattern.compile(
              "\\d{1,5}[a-zđ]?\\s*/\\s*(?:\\d{4}\\s*/\\s*)?[A-ZĐ]{2,}(?:\\s*-\\s*[A-ZĐ]+)*"),
          Pattern.compile(
              "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}"),
          Pattern.compile("\\d+(?:[.,]\\d+)?\\s*%"),
          Pattern.compile("\\d{1,3}(?:\\.\\d{3})+"),
          Pattern.compile("\\d+\\s*/\\s*\\d+"));

  private static final List<String> PROSE = prose();

  private static final int GENERATED_BYTES = 1_000_000;

  /** Samples state something every 50 characters, the reports that communes filed every 300. */
  private static final int PROSE_TO_FIGURES = 5;

  /**
   * The samples of the project; the same {@code among prose} as reports are filed; about a megabyte
   * of {@code generated} reports; or a folder of reports in plain text.
   */
  @Param({"samples", "among prose", "generated"})
  public String reports = "samples";

  private final ReportReader reader = ReportReader.standard();
  private List<String> texts = List.of();

  @Setup
  public void load() {
    texts = texts(reports);
  }

  /** Every report becomes a Report, one after another. */
  @Benchmark
  @Warmup(iterations = 20, time = 5)
  public int report() {
    int found = 0;
    for (String text : texts) {
      found += reader.read(SourceText.plain(text)).quantities().size();
    }
    return found;
  }

  /** Five patterns run over every report, one after another. */
  @Benchmark
  public int naive() {
    int found = 0;
    for (String text : texts) {
      for (Pattern pattern : NAIVE) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          found++;
        }
      }
    }
    return found;
  }

  static List<String> texts(String reports) {
    return switch (reports) {
      case "samples" -> samples();
      case "among prose" -> samples().stream().map(ReadingSpeed::amongProse).toList();
      case "generated" -> generated();
      default -> filed(Path.of(reports));
    };
  }

  private static List<String> samples() {
    return Samples.standard().samples().stream().map(Sample::text).toList();
  }

  /** The paragraphs of a report, each followed by as much prose as real reports have. */
  private static String amongProse(String sample) {
    Iterator<String> prose = Stream.generate(() -> PROSE).flatMap(List::stream).iterator();
    StringBuilder text = new StringBuilder();
    int figures = 0;
    for (String paragraph : sample.split("\n\n")) {
      text.append(paragraph).append("\n\n");
      figures += paragraph.length();
      while (text.length() < figures * (1 + PROSE_TO_FIGURES)) {
        text.append(prose.next()).append("\n\n");
      }
    }
    return text.toString();
  }

  private static List<String> filed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(ReadingSpeed::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> prose() {
    try (InputStream file = ReadingSpeed.class.getResourceAsStream("prose.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> generated() {
    Generator generator = new Generator(1, new BigDecimal("0.3"));
    List<String> texts = new ArrayList<>();
    for (int bytes = 0; bytes < GENERATED_BYTES; ) {
      String text = generator.report(texts.size() + 1).text();
      texts.add(text);
      bytes += bytes(text);
    }
    return List.copyOf(texts);
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
