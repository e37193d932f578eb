package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.pdf.PageOcr;
import vn.soat.extractor.pdf.PdfReader;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/** Pages that have only a picture, or a text layer that says something else than the picture. */
class ScanTest {

  private static final String[] LINES = {
    "BÁO CÁO", "Tổng số hồ sơ tiếp nhận là 1.133 hồ sơ,", "trong đó 1.105 hồ sơ đạt 97,53%."
  };

  private static final String TEXT = String.join("\n", LINES) + "\n";

  /** What a program makes of Vietnamese that takes it for English. */
  private static final String[] LIES = {
    "Tbng s6 hd so tiSp nhfln vd gi6i quytSt trong quf ld 1.183 hd so trong d6",
    "n6p trgc tuyiSn ld 1.105 hd so d4t t! l0 97,53 % vugt chi tiOu duqc giao ciia",
    "huyOn, s5 cdn l4i dugc ti6p nh4n tr1rc titip vir qua dich vp buu chinh c6ng ich"
  };

  private static final Extractor EXTRACTOR = Extractor.standard();

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  @Test
  void skewedScanIsReadWithItsPlaces() throws Exception {
    Scans.needTesseract();
    byte[] pdf = Fixtures.pdf(document -> Scans.add(document, Scans.page(1.5, LINES)));
    Reading reading = read(pdf);
    SourceText text = reading.text().orElseThrow();
    assertEquals(TEXT, text.text().replaceAll("\n+", "\n"));
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(Source.Method.OCR), reading.source().method());
    assertTrue(reading.source().ocrConfidence().orElseThrow().doubleValue() > 0.8);
    int at = text.text().indexOf("1.133");
    Span figure = new Span(at, at + 5);
    assertTrue(text.confidenceOf(figure).orElseThrow() > 60);
    Box box = text.boxesOf(figure).get(0);
    // Where the crooked sheet shows it, not where the straight one would: 4 points further down.
    assertEquals(232, box.x() + box.width() / 2, 12);
    assertEquals(106, box.y() + box.height() / 2, 7);
  }

  @Test
  void layerThatLiesIsReadAgain() throws Exception {
    Scans.needTesseract();
    Reading reading =
        read(Fixtures.pdf(document -> Scans.add(document, Scans.page(0, LINES), LIES)));
    assertEquals(TEXT, reading.text().orElseThrow().text().replaceAll("\n+", "\n"));
  }

  @Test
  void pageOnItsHeadIsTurned() throws Exception {
    Scans.needTesseract();
    String[] lines = new String[18];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "Ủy ban nhân dân xã đã tiếp nhận 1.133 hồ sơ của công dân trong quý.";
    }
    Reading reading = read(Fixtures.pdf(document -> Scans.add(document, Scans.page(180, lines))));
    String text = reading.text().orElseThrow().text();
    assertTrue(text.contains("xã đã tiếp nhận 1.133 hồ sơ của công dân"), text);
  }

  @Test
  void pictureIsReadAsPage() throws Exception {
    Scans.needTesseract();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(Scans.page(0, LINES), "png", png));
    Reading reading = read(png.toByteArray());
    assertEquals(TEXT, reading.text().orElseThrow().text().replaceAll("\n+", "\n"));
    assertEquals(Optional.of("image/png"), reading.source().mediaType());
    assertEquals(OptionalInt.of(1), reading.source().pages());
  }

  @Test
  void whatIsBeyondTheLimitsIsToldAndTheRestIsRead() throws Exception {
    Scans.needTesseract();
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              for (int i = 0; i < 3; i++) {
                Scans.add(document, Scans.page(0, LINES));
              }
            });
    Limits one = Limits.DEFAULT.withOcr(1, Duration.ofMinutes(5));
    Reading reading = read(pdf, one);
    assertTrue(reading.text().orElseThrow().text().contains("1.133 hồ sơ"));
    assertEquals(List.of(Problem.Kind.TOO_LARGE), kinds(reading));
    assertTrue(reading.problems().get(0).message().vi().startsWith("Trang 2–3 "));
    Reading hurried = read(pdf, Limits.DEFAULT.withOcr(9, Duration.ofMillis(1)));
    assertEquals(List.of(Problem.Kind.TIMEOUT), kinds(hurried));
    assertTrue(hurried.text().isEmpty());
  }

  @Test
  void scanWithoutLettersIsOneProblem() throws Exception {
    Scans.needTesseract();
    BufferedImage blank = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);
    blank.createGraphics().fillRect(0, 0, 400, 600);
    assertEquals(
        List.of(Problem.Kind.NO_TEXT),
        kinds(read(Fixtures.pdf(document -> Scans.add(document, blank)))));
  }

  @Test
  void withoutTesseractAProblemNamesThePackageAndTheOtherPagesAreRead() throws Exception {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              Scans.add(document, Scans.page(0, LINES), LIES);
              Fixtures.addPage(
                  document,
                  Fixtures.font(document),
                  List.of(new Fixtures.Placed(70, 70, "Đã nhận 12 hồ sơ")));
              Scans.add(document, Scans.page(0, LINES));
            });
    PageOcr none = new PageOcr(Limits.DEFAULT, new Tesseract("soat-không-có"), () -> {});
    Contents contents = new PdfReader(Limits.DEFAULT, none).read(pdf, TypeDetector.PDF);
    assertEquals("Đã nhận 12 hồ sơ", contents.text().text().strip());
    assertEquals(Source.Method.TEXT_LAYER, contents.method());
    assertEquals(1, contents.problems().size());
    Problem problem = contents.problems().get(0);
    assertEquals(Problem.Kind.NO_OCR, problem.kind());
    assertTrue(problem.message().vi().startsWith("Trang 1, 3 "));
    assertTrue(problem.message().vi().contains("apt-get install tesseract-ocr tesseract-ocr-vie"));
  }

  private static Reading read(byte[] bytes) {
    return EXTRACTOR.read(new ByteArrayInputStream(bytes), "quét.pdf");
  }

  private static Reading read(byte[] bytes, Limits limits) {
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, limits)) {
      return extractor.read(new ByteArrayInputStream(bytes), "quét.pdf");
    }
  }

  private static List<Problem.Kind> kinds(Reading reading) {
    return reading.problems().stream().map(Problem::kind).toList();
  }
}
