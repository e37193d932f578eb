package vn.soat.corpus.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.audit.Severity;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;
import vn.soat.corpus.typeset.PdfWriter;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;

/**
 * A scan of a report gives nearly all its figures and no error that the report does not have. Two
 * short samples in every build; all of them with {@code -Dsoat.scans=all}, which takes an hour.
 */
class ScanFormTest {

  /** In hundredths. */
  private static final int LEAST_FIGURES = 95;

  private static final String IN_EVERY_BUILD =
      "phuong-hoa-nghia-bac-thang-8-2024,ia-po-thang-5-2018";

  private static final Extractor EXTRACTOR = Extractor.standard();

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  static Stream<Sample> samples() {
    String wanted = System.getProperty("soat.scans", IN_EVERY_BUILD);
    List<String> names = List.of(wanted.split(","));
    return Samples.standard().samples().stream()
        .filter(sample -> wanted.equals("all") || names.contains(sample.name()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void scanSaysWhatTheReportSays(Sample sample) throws Exception {
    boolean ready = new Tesseract().state() == Tesseract.State.READY;
    String how = "recognising scans needs the packages tesseract-ocr and tesseract-ocr-vie";
    assertTrue(ready || !Boolean.getBoolean("soat.ocr.required"), how);
    assumeTrue(ready, "skipped: " + how);
    byte[] pdf = PdfWriter.write(sample.text());
    ReportRecord printed = read(pdf);
    ReportRecord scanned = read(ScanForm.of(pdf));
    assertEquals(List.of(), scanned.problems());
    assertEquals(Optional.of(Source.Method.OCR), scanned.source().method());
    List<String> missing = new ArrayList<>(figures(printed));
    int all = missing.size();
    figures(scanned).forEach(missing::remove);
    assertTrue(
        100 * missing.size() <= (100 - LEAST_FIGURES) * all, () -> "of " + all + ": " + missing);
    List<String> alarms = new ArrayList<>(errors(scanned));
    errors(printed).forEach(alarms::remove);
    assertEquals(List.of(), alarms, "errors that the report does not have");
  }

  private static ReportRecord read(byte[] bytes) {
    return EXTRACTOR.extract(new ByteArrayInputStream(bytes), "x");
  }

  /** The values, with what they count. */
  private static List<String> figures(ReportRecord record) {
    Stream<String> quantities = record.report().quantities().stream().map(ScanFormTest::figure);
    Stream<String> percentages = record.report().percentages().stream().map(ScanFormTest::figure);
    return Stream.concat(quantities, percentages).toList();
  }

  private static String figure(Quantity quantity) {
    return quantity.figure().value().stripTrailingZeros().toPlainString() + " " + quantity.unit();
  }

  private static String figure(Percentage percentage) {
    return percentage.figure().value().toPlainString() + " %";
  }

  private static List<String> errors(ReportRecord record) {
    return record.audit().findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(f -> f.rule() + " " + f.figures().stream().map(c -> c.printed()).toList())
        .toList();
  }
}
