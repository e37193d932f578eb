package vn.soat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.Profile;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Settings;
import vn.soat.audit.Severity;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.PatternInfo;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/**
 * A product whose answers hang on the name of the file: "lech" has a contradiction, "luu-y" a note,
 * "thieu" cannot be read, "no" makes the program fail, anything else is clean.
 */
final class FakeEngine implements Engine {

  /** The files that were asked for, in order. */
  final List<String> asked = new ArrayList<>();

  /** How it was last told to audit. */
  Profile profile = Profile.DEFAULT;

  Settings settings = Settings.STANDARD;

  @Override
  public Engine with(Profile wanted, Settings project) {
    profile = wanted;
    settings = project;
    return this;
  }

  @Override
  public Engine isolated(Limits limits) {
    return this;
  }

  @Override
  public Engine inProcess(Limits limits) {
    return this;
  }

  @Override
  public ReportRecord extract(String path) {
    asked.add(path);
    if (path.contains("no.txt")) {
      throw new IllegalStateException("lỗi thử");
    }
    if (path.contains("thieu")) {
      return new ReportRecord(source(path, false), Report.EMPTY, Audit.NONE, List.of(missing()));
    }
    return new ReportRecord(source(path, true), Report.EMPTY, audit(path), List.of());
  }

  @Override
  public ReportRecord extract(InputStream in, String path) {
    return extract(path + content(in));
  }

  @Override
  public Reading read(String path) {
    return path.contains("thieu")
        ? new Reading(source(path, false), Optional.empty(), List.of(missing()))
        : reading(path, "Dòng một\r\nDòng hai, không xuống dòng");
  }

  @Override
  public Reading read(InputStream in, String path) {
    return reading(path, content(in));
  }

  @Override
  public ReportRecord record(Reading reading) {
    return extract(reading.source().path());
  }

  @Override
  public List<PatternInfo> patterns() {
    return List.of(
        new PatternInfo(
            "numbered-code",
            new Bilingual("số và ký hiệu của văn bản", "the number and symbol of a document"),
            List.of("Kế hoạch số «147/KH-UBND» ngày"),
            List.of(new PatternInfo.NonExample("858/1302 hồ sơ", "a ratio of dossiers"))));
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(
            "percentage-mismatch",
            Severity.ERROR,
            new Bilingual(
                "Tỷ lệ không khớp với hai số liệu của nó",
                "The percentage does not follow from its two figures"),
            new Bilingual("Phép chia cho thấy.", "The division shows it."),
            "1.105/1.133 hồ sơ, đạt 98.23 %",
            "153/607 hồ sơ, đạt 25,21 %"));
  }

  @Override
  public List<Sample> samples() {
    return List.of(
        new Sample("lech.txt", "khong-co/lech.txt", "a"),
        new Sample("sach.txt", "khong-co/sach.txt", "b"));
  }

  private static String content(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading reading(String path, String text) {
    return new Reading(source(path, true), Optional.of(SourceText.plain(text)), List.of());
  }

  private static Source source(String path, boolean read) {
    return new Source(
        path,
        Optional.empty(),
        Optional.empty(),
        0,
        OptionalInt.empty(),
        read ? Optional.of(Source.Method.PLAIN) : Optional.empty(),
        Optional.empty());
  }

  private static Problem missing() {
    return new Problem(
        Problem.Kind.MISSING, new Bilingual("Không có tệp này.", "There is no such file."));
  }

  private static Audit audit(String path) {
    List<Finding> findings =
        path.contains("lech")
            ? List.of(finding(Severity.ERROR))
            : path.contains("luu-y") ? List.of(finding(Severity.NOTE)) : List.of();
    return new Audit(
        findings, List.of(new Check("percentage-mismatch", 2, findings.size(), List.of())));
  }

  private static Finding finding(Severity severity) {
    String quote = "1.105/1.133 hồ sơ, đạt 98.23 %";
    Evidence evidence =
        new Evidence(OptionalInt.empty(), 7, new Span(0, 30), quote, Optional.empty(), List.of());
    return new Finding(
        "f1",
        "percentage-mismatch",
        severity,
        new Bilingual("Tỷ lệ không khớp", "The percentage does not fit"),
        Optional.of("1.105 : 1.133 = 97,53 %"),
        List.of(),
        Optional.of("97.53 %"),
        Optional.empty(),
        List.of(),
        List.of(evidence));
  }
}
