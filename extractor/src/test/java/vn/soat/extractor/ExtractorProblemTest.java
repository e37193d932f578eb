package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.audit.Audit;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Problem;
import vn.soat.patterns.report.Report;

/** Whatever a file holds, it ends in a record with one clear problem. */
class ExtractorProblemTest {

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  @TempDir Path folder;

  static Stream<Arguments> brokenContents() throws Exception {
    byte[] docx = Fixtures.docx("12 hồ sơ", "34 hồ sơ");
    byte[] pdf = Fixtures.pdf(List.of(List.of(new Fixtures.Placed(70, 70, "12 hồ sơ"))));
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    return Stream.of(
        Arguments.of("0 bytes", new byte[0], Problem.Kind.EMPTY),
        Arguments.of("white space", utf8(" \r\n\t "), Problem.Kind.NO_TEXT),
        Arguments.of("a byte order mark alone", utf8("\uFEFF"), Problem.Kind.NO_TEXT),
        Arguments.of("0 pages", Fixtures.pdf(document -> {}), Problem.Kind.NO_PAGES),
        Arguments.of(
            "blank page", Fixtures.pdf(d -> d.addPage(new PDPage())), Problem.Kind.NO_TEXT),
        Arguments.of("encrypted PDF", Fixtures.encryptedPdf(), Problem.Kind.ENCRYPTED),
        Arguments.of("truncated PDF", Fixtures.firstHalf(pdf), Problem.Kind.DAMAGED),
        Arguments.of("PDF heading alone", utf8("%PDF-1.7\n"), Problem.Kind.DAMAGED),
        Arguments.of("GIF", Fixtures.GIF, Problem.Kind.UNSUPPORTED_TYPE),
        Arguments.of("truncated DOCX", Fixtures.firstHalf(docx), Problem.Kind.DAMAGED),
        Arguments.of("encrypted DOCX", Fixtures.encryptedDocx(), Problem.Kind.ENCRYPTED),
        Arguments.of("empty DOCX", Fixtures.docx(), Problem.Kind.NO_TEXT),
        Arguments.of(
            "DOCX without its last bytes",
            Arrays.copyOf(docx, docx.length - 30),
            Problem.Kind.DAMAGED),
        Arguments.of("scratched DOCX", scratched(docx), Problem.Kind.DAMAGED),
        Arguments.of(
            "beginning of an OLE file",
            Arrays.copyOf(Fixtures.encryptedDocx(), 700),
            Problem.Kind.DAMAGED),
        Arguments.of("noise", noise, Problem.Kind.UNSUPPORTED_TYPE),
        Arguments.of(
            "KOI8-R",
            "Отчёт о работе за месяц".getBytes(Charset.forName("KOI8-R")),
            Problem.Kind.ENCODING));
  }

  private static byte[] scratched(byte[] bytes) {
    byte[] scratched = bytes.clone();
    Arrays.fill(scratched, 40, bytes.length / 2, (byte) 0x55);
    return scratched;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("brokenContents")
  void contentsThatCannotBeReadAreOneProblemInOneLine(String name, byte[] bytes, Problem.Kind kind)
      throws IOException {
    // The name promises a PDF: only the contents count.
    Path file = Files.write(folder.resolve("báo cáo.pdf"), bytes);

    ReportRecord made = EXTRACTOR.extract(file.toString());

    assertOneProblem(kind, made);
    assertEquals(bytes.length, made.source().bytes());
    assertEquals(64, made.source().sha256().orElseThrow().length());
    assertTrue(made.source().method().isEmpty());
  }

  private static void assertOneProblem(Problem.Kind kind, ReportRecord made) {
    assertEquals(List.of(kind), made.problems().stream().map(Problem::kind).toList());
    for (Problem problem : made.problems()) {
      assertTrue(problem.message().vi().endsWith("."), problem.message().vi());
      assertFalse(problem.message().vi().contains("\n"), problem.message().vi());
      assertFalse(problem.message().en().isBlank());
    }
    assertEquals(Report.EMPTY, made.report());
    assertEquals(Audit.NONE, made.audit());
  }

  @Test
  void missingFile() {
    ReportRecord made = EXTRACTOR.extract(folder.resolve("không có.pdf").toString());
    assertOneProblem(Problem.Kind.MISSING, made);
    assertTrue(made.source().sha256().isEmpty());
  }

  @Test
  void pathThatNoFileCanHave() {
    assertOneProblem(Problem.Kind.MISSING, EXTRACTOR.extract("a\0b"));
  }

  @Test
  void folder() {
    assertOneProblem(Problem.Kind.FOLDER, EXTRACTOR.extract(folder.toString()));
  }

  @Test
  void streamThatBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("mất kết nối");
          }
        };
    ReportRecord made = EXTRACTOR.extract(broken, "-");
    assertOneProblem(Problem.Kind.UNREADABLE, made);
    assertEquals("-", made.source().path());
  }

  @Test
  void whoTakesARecordNoMoreIsNoProblemOfTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "12 hồ sơ");
    List<ReportRecord> taken = new ArrayList<>();
    UncheckedIOException gone = new UncheckedIOException(new IOException("Broken pipe"));

    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class,
            () ->
                EXTRACTOR.extractEach(
                    file.toString(),
                    made -> {
                      taken.add(made);
                      throw gone;
                    }));

    assertSame(gone, thrown);
    assertEquals(List.of(List.of()), taken.stream().map(ReportRecord::problems).toList());
  }

  @Test
  void gifIsCalledWhatItIs() {
    ReportRecord made = EXTRACTOR.extract(new ByteArrayInputStream(Fixtures.GIF), "a.pdf");
    assertTrue(made.problems().get(0).message().vi().contains("ảnh GIF"));
    assertEquals("image/gif", made.source().mediaType().orElseThrow());
  }

  @Test
  void fileOverTheLimit() throws IOException {
    Extractor small =
        new Extractor(
            SourceReader.inProcess(Limits.DEFAULT.withBytes(8)),
            text -> Report.EMPTY,
            report -> Audit.NONE);
    Path file = Files.writeString(folder.resolve("a.txt"), "123456789");
    assertOneProblem(Problem.Kind.TOO_LARGE, small.extract(file.toString()));
    assertOneProblem(
        Problem.Kind.TOO_LARGE, small.extract(new ByteArrayInputStream(new byte[9]), "-"));
    Path atLimit = Files.writeString(folder.resolve("b.txt"), "12345678");
    assertEquals(List.of(), small.extract(atLimit.toString()).problems());
  }

  @Test
  void failureOfOursIsProblemAndKeepsTheRest() {
    InputStream text = new ByteArrayInputStream(utf8("12 hồ sơ"));
    Extractor failingRule =
        new Extractor(
            SourceReader.inProcess(Limits.DEFAULT),
            t -> Report.EMPTY,
            r -> {
              throw new IllegalStateException("hỏng\nluật");
            });
    ReportRecord made = failingRule.extract(text, "-");
    assertOneProblem(Problem.Kind.RULE_FAILED, made);
    assertEquals("UTF-8", made.source().encoding().orElseThrow());

    Extractor failingReader =
        new Extractor(
            SourceReader.inProcess(Limits.DEFAULT),
            t -> {
              throw new StackOverflowError();
            },
            r -> Audit.NONE);
    assertOneProblem(
        Problem.Kind.INTERNAL, failingReader.extract(new ByteArrayInputStream(utf8("a")), "-"));
  }
}
