package vn.soat.corpus.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import vn.soat.audit.Auditor;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/** Auditing reports beside reading the same reports from text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AuditCost {

  /** As in {@link ReadingSpeed}. */
  @Param({"samples", "generated"})
  public String reports = "samples";

  private final ReportReader reader = ReportReader.standard();
  private final Auditor auditor = Auditor.standard();
  private List<SourceText> texts = List.of();
  private List<Report> read = List.of();

  @Setup
  public void load() {
    texts = ReadingSpeed.texts(reports).stream().map(SourceText::plain).toList();
    read = texts.stream().map(reader::read).toList();
  }

  /** Every text becomes a Report. */
  @Benchmark
  public int reading() {
    return texts.stream().mapToInt(text -> reader.read(text).quantities().size()).sum();
  }

  /** Every Report is checked by every rule. */
  @Benchmark
  public int auditing() {
    return read.stream().mapToInt(report -> auditor.audit(report).findings().size()).sum();
  }
}
