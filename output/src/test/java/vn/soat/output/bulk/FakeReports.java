package vn.soat.output.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Fingerprint;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/**
 * A product that reads small texts fast: the first line names the commune, every number is a count
 * of dossiers, and "lệch" behind a number makes a finding of it. A text that begins with "HỎNG"
 * cannot be read; one that begins with "NÉN" is an archive whose lines are {@code name|content}.
 */
public final class FakeReports implements ReportSource {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)( lệch)?");
  private static final Indicator[] COLUMNS = {
    Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL
  };

  /** How many texts were read for what they say. */
  final AtomicInteger records = new AtomicInteger();

  /** What every count is multiplied by, as another version of the program may read it. */
  private final int factor;

  private final Consumer<String> before;

  public FakeReports() {
    this(1, path -> {});
  }

  /**
   * @param before hears of every file before it is read
   */
  public FakeReports(int factor, Consumer<String> before) {
    this.factor = factor;
    this.before = before;
  }

  @Override
  public void readEach(String path, Consumer<Reading> sink) {
    before.accept(path);
    String archive = path.replaceFirst("!/.*", "");
    try {
      String text = Files.readString(Path.of(archive));
      String sha256 = Fingerprint.of(Path.of(archive)).sha256();
      if (!text.startsWith("NÉN")) {
        sink.accept(reading(path, text, sha256));
        return;
      }
      for (String line : text.lines().skip(1).toList()) {
        String[] member = line.split("\\|", 2);
        sink.accept(reading(archive + "!/" + member[0], member[1], hash(member[1])));
      }
    } catch (IOException e) {
      Problem missing = new Problem(Problem.Kind.MISSING, new Bilingual("không có", "missing"));
      sink.accept(
          new Reading(source(path, Optional.empty(), 0), Optional.empty(), List.of(missing)));
    }
  }

  private static String hash(String text) throws IOException {
    Path file = Files.createTempFile("member", "");
    try {
      return Fingerprint.of(Files.writeString(file, text)).sha256();
    } finally {
      Files.delete(file);
    }
  }

  private static Reading reading(String path, String text, String sha256) {
    Source source = source(path, Optional.of(sha256), text.getBytes(StandardCharsets.UTF_8).length);
    if (text.startsWith("HỎNG")) {
      Problem damaged = new Problem(Problem.Kind.ENCRYPTED, new Bilingual("hỏng", "damaged"));
      return new Reading(source, Optional.empty(), List.of(damaged));
    }
    return new Reading(source, Optional.of(SourceText.plain(text)), List.of());
  }

  private static Source source(String path, Optional<String> sha256, long bytes) {
    return new Source(
        path,
        sha256,
        Optional.of("text/plain"),
        bytes,
        OptionalInt.empty(),
        Optional.of(Source.Method.PLAIN),
        Optional.of("UTF-8"));
  }

  @Override
  public ReportRecord record(Reading reading) {
    records.incrementAndGet();
    String text = reading.text().orElseThrow().text();
    if (text.startsWith("NỔ")) {
      throw new IllegalStateException("lỗi thử");
    }
    List<Quantity> quantities = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Quantity quantity = quantity(quantities.size(), number);
      quantities.add(quantity);
      if (number.group(2) != null) {
        findings.add(finding(findings.size() + 1, quantity));
      }
    }
    Report report =
        new Report(
            header(text.lines().findFirst().orElse("")),
            List.of(),
            List.of(),
            quantities,
            List.of(),
            List.of(),
            List.of());
    Check check = new Check("impossible-ratio", quantities.size(), findings.size(), List.of());
    return new ReportRecord(
        reading.source(), report, new Audit(findings, List.of(check)), reading.problems());
  }

  private Quantity quantity(int index, Matcher number) {
    long value = Long.parseLong(number.group(1)) * factor;
    return new Quantity(
        "q" + (index + 1),
        QuantityKind.DOSSIER,
        Figure.whole(number.group(1), value),
        "hồ sơ",
        Optional.of(COLUMNS[index % COLUMNS.length]),
        Optional.empty(),
        Optional.empty(),
        false,
        evidence(number));
  }

  private static Evidence evidence(Matcher number) {
    return new Evidence(
        OptionalInt.of(1),
        1,
        new Span(number.start(), number.end()),
        number.group(),
        Optional.empty(),
        List.of());
  }

  private static Finding finding(int index, Quantity quantity) {
    return new Finding(
        "f" + index,
        "impossible-ratio",
        Severity.ERROR,
        new Bilingual("không khớp", "does not fit"),
        Optional.empty(),
        List.of(
            new Finding.CitedFigure(
                Optional.of(quantity.id()), quantity.figure().printed(), quantity.evidence())),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(quantity.evidence()));
  }

  private static Header header(String commune) {
    return new Header(
        Optional.of("Báo cáo"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("UBND xã " + commune),
        Optional.of(commune),
        Optional.of("Gia Lộc"),
        Optional.of("Hải Dương"),
        OptionalInt.of(2023),
        Optional.of(
            new Period(
                Optional.of(java.time.LocalDate.of(2023, 1, 1)),
                Optional.of(java.time.LocalDate.of(2023, 12, 31)),
                "năm 2023")),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
