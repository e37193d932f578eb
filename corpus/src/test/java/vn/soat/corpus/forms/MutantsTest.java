package vn.soat.corpus.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.corpus.Samples;
import vn.soat.corpus.typeset.DocxWriter;
import vn.soat.corpus.typeset.PdfWriter;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Reading;

/**
 * Reports with bytes changed at random: each is read or is a problem, none hangs, none breaks the
 * process that asks, none passes for read without a text. A few of each form in every build, more
 * with {@code -Dsoat.mutants=200}.
 */
class MutantsTest {

  private static final int MUTANTS = Integer.getInteger("soat.mutants", 6);

  private static final Limits LIMITS =
      Limits.DEFAULT
          .withTime(Duration.ofSeconds(30))
          .withHeap(256)
          .withOcr(1, Duration.ofSeconds(20));

  private static final Extractor EXTRACTOR =
      Extractor.with(Profile.DEFAULT, Settings.STANDARD, LIMITS);

  private final Random dice = new Random(97);

  @TempDir Path folder;

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  static Stream<Arguments> forms() throws IOException {
    String text = Samples.standard().samples().get(0).text();
    byte[] docx = DocxWriter.write(text);
    return Stream.of(
        Arguments.of("DOC", OtherForms.doc(text, Optional.empty())),
        Arguments.of("DOCX", docx),
        Arguments.of("RTF", OtherForms.rtf(text, Optional.empty())),
        Arguments.of("ODT", OtherForms.odt(text, Optional.empty())),
        Arguments.of("EML", mail(docx)),
        Arguments.of("PDF", PdfWriter.write(text)));
  }

  private static byte[] mail(byte[] attachment) {
    String mail =
        """
        From: xa@example.vn
        Subject: Bao cao
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Kính gửi báo cáo
        --b
        Content-Disposition: attachment; filename=a.docx
        Content-Transfer-Encoding: base64

        %s
        --b--
        """;
    return mail.formatted(Base64.getMimeEncoder().encodeToString(attachment))
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void mutantIsReadOrAProblem(String form, byte[] whole) throws IOException {
    Path file = folder.resolve("a.bin");
    for (int i = 0; i < MUTANTS; i++) {
      Files.write(file, isZip(whole) && i % 2 == 0 ? insideMutated(whole) : mutated(whole));
      List<Reading> readings = new ArrayList<>();
      EXTRACTOR.readEach(file.toString(), readings::add);
      String which = form + " " + i;
      assertFalse(readings.isEmpty(), which);
      readings.forEach(reading -> assertSaysSomething(reading, which));
    }
    Files.write(file, whole);
    EXTRACTOR.readEach(
        file.toString(),
        reading -> assertEquals(List.of(), reading.problems(), "and then the whole one"));
  }

  private static void assertSaysSomething(Reading reading, String which) {
    boolean blank = reading.text().map(text -> text.text().isBlank()).orElse(true);
    assertTrue(!blank || !reading.problems().isEmpty(), which);
  }

  private static boolean isZip(byte[] bytes) {
    return bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** Packed bytes that change are damaged and no more; what they pack is where the traps are. */
  private byte[] insideMutated(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream mutant = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        mutant.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        mutant.write(part.length > 0 && dice.nextBoolean() ? mutated(part) : part);
      }
    }
    return out.toByteArray();
  }

  private byte[] mutated(byte[] whole) {
    byte[] bytes = whole.clone();
    int at = dice.nextInt(bytes.length);
    int length = 1 + dice.nextInt(Math.max(1, Math.min(600, bytes.length - at)));
    switch (dice.nextInt(5)) {
      case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
      case 1 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + length), (byte) 0xFF);
      case 2 -> {
        int from = dice.nextInt(bytes.length);
        int count = Math.min(length, bytes.length - Math.max(from, at));
        System.arraycopy(whole, from, bytes, at, count);
      }
      default -> {
        for (int i = 0; i < 1 + length / 20; i++) {
          bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
        }
      }
    }
    return bytes;
  }
}
