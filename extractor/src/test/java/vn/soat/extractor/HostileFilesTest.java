package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;

/** Files made to harm: each ends within its limits, with one problem, and the next file is read. */
class HostileFilesTest {

  private static final Limits LIMITS =
      Limits.DEFAULT
          .withTime(Duration.ofSeconds(60))
          .withHeap(128)
          .withCharacters(1_000_000)
          .withArchives(50, 2, 20L << 20);

  private static final Extractor EXTRACTOR =
      Extractor.with(Profile.DEFAULT, Settings.STANDARD, LIMITS);

  @TempDir Path folder;

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  static Stream<Arguments> hostile() throws Exception {
    byte[] pdf = Fixtures.pdf(List.of(List.of(new Fixtures.Placed(70, 70, "12 hồ sơ"))));
    byte[] docx = Fixtures.docx("12 hồ sơ");
    return Stream.of(
        Arguments.of("truncated PDF", Fixtures.firstHalf(pdf), Problem.Kind.DAMAGED),
        Arguments.of("truncated DOCX", Fixtures.firstHalf(docx), Problem.Kind.DAMAGED),
        Arguments.of("encrypted PDF", Fixtures.encryptedPdf(), Problem.Kind.ENCRYPTED),
        Arguments.of("encrypted DOCX", Fixtures.encryptedDocx(), Problem.Kind.ENCRYPTED),
        Arguments.of("bomb", ZipFiles.zip("a.txt", new byte[30 << 20]), Problem.Kind.TOO_LARGE),
        Arguments.of(
            "bomb as DOCX", ZipFiles.docx("<w:p/>" + " ".repeat(10 << 20)), Problem.Kind.TOO_LARGE),
        Arguments.of("archive in archives", inArchives(5), Problem.Kind.TOO_LARGE),
        Arguments.of("archive without files", ZipFiles.zip(Map.of()), Problem.Kind.NO_TEXT),
        Arguments.of("100,000 pages claimed", claimed(100_000), Problem.Kind.TOO_LARGE),
        Arguments.of("more pages than claimed", pagesOnce(3_000), Problem.Kind.TOO_LARGE),
        Arguments.of(
            "100,000 tables in tables",
            utf8("<html><table><tr><td>".repeat(100_000) + "12 hồ sơ"),
            Problem.Kind.TOO_LARGE),
        Arguments.of("cells that reach everywhere", spans(), Problem.Kind.TOO_LARGE),
        Arguments.of("ODT cells that claim to", odtSpans(), Problem.Kind.TOO_LARGE),
        Arguments.of("pages in a circle", circle(), Problem.Kind.NO_PAGES),
        Arguments.of("forms without end", forms(40, 2), Problem.Kind.DAMAGED),
        Arguments.of("huge image", hugePng(), Problem.Kind.TOO_LARGE),
        Arguments.of("marks without end", utf8("12 hồ sơ" + marks()), Problem.Kind.ENCODING),
        Arguments.of("blanks that nobody sees", utf8(" \u200B\uFEFF\n"), Problem.Kind.NO_TEXT),
        Arguments.of("endless text", endlessText(), Problem.Kind.TOO_LARGE));
  }

  private static byte[] inArchives(int depth) throws IOException {
    byte[] inner = "12 hồ sơ".getBytes(StandardCharsets.UTF_8);
    String name = "a.txt";
    for (int i = 0; i < depth; i++) {
      inner = ZipFiles.zip(name, inner);
      name = "a.zip";
    }
    return inner;
  }

  private static byte[] claimed(int pages) throws IOException {
    return Fixtures.pdf(
        document -> {
          Fixtures.addScan(document);
          document.getPages().getCOSObject().setInt(COSName.COUNT, pages);
        });
  }

  /** A page that draws a form, which draws the next one so often, and so on. */
  private static byte[] forms(int deep, int times) throws IOException {
    return Fixtures.pdf(
        document -> {
          PDFormXObject form = form(document, "0 0 1 1 re f");
          for (int i = 0; i < deep; i++) {
            PDFormXObject around = form(document, "/X Do ".repeat(times));
            around.getResources().put(COSName.getPDFName("X"), form);
            form = around;
          }
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(form);
          }
        });
  }

  private static PDFormXObject form(PDDocument document, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    form.setResources(new PDResources());
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  @Test
  void formThatDrawsItselfIsDrawnOnce() throws IOException {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              Fixtures.addPage(
                  document,
                  Fixtures.font(document),
                  List.of(new Fixtures.Placed(70, 70, "12 hồ sơ")));
              PDPage page = document.getPage(0);
              PDFormXObject form = form(document, "/X Do /X Do");
              form.getResources().put(COSName.getPDFName("X"), form);
              try (PDPageContentStream content =
                  new PDPageContentStream(
                      document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawForm(form);
              }
            });
    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(write(pdf)));
    assertEquals("12 hồ sơ\n", reading.text().orElseThrow().text());
    assertEquals(List.of(), reading.problems());
  }

  /** One page, so often among the pages, which says that it is one. */
  private static byte[] pagesOnce(int times) {
    return pdf("<< /Type /Pages /Kids [" + "3 0 R ".repeat(times) + "] /Count 1 >>");
  }

  private static byte[] spans() {
    return utf8("<html><table>" + "<tr><td rowspan=99 colspan=99>1</td></tr>".repeat(1_000));
  }

  /** Each pair is in the wrong order, so that composing them moves one behind all before it. */
  private static String marks() {
    return "\u0302\u0323".repeat(200_000);
  }

  private static byte[] odtSpans() throws IOException {
    String cell =
        "<table:table-cell table:number-columns-spanned='999999'"
            + " table:number-rows-spanned='999999'><text:p>1</text:p></table:table-cell>";
    return ZipFiles.odtWith(
        "<table:table>"
            + ("<table:table-row>" + cell + "</table:table-row>").repeat(1_000)
            + "</table:table>");
  }

  /** A picture of gigabytes, which packs to little, costs its page. */
  @Test
  void hugePictureCostsItsPage() throws IOException {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              PDFont font = Fixtures.font(document);
              List<Fixtures.Placed> text = List.of(new Fixtures.Placed(70, 70, "12 hồ sơ"));
              Fixtures.addPage(document, font, text);
              Fixtures.addScan(document);
              PDResources resources = document.getPage(1).getResources();
              COSName name = resources.getXObjectNames().iterator().next();
              resources.getXObject(name).getCOSObject().setInt(COSName.WIDTH, 100_000);
              resources.getXObject(name).getCOSObject().setInt(COSName.HEIGHT, 100_000);
              Fixtures.addPage(document, font, text);
            });
    Reading reading = read(write(pdf));
    assertEquals("12 hồ sơ\n\f\f12 hồ sơ\n", reading.text().orElseThrow().text());
    boolean ready = new Tesseract().state() == Tesseract.State.READY;
    assertEquals(List.of(ready ? Problem.Kind.TOO_LARGE : Problem.Kind.NO_OCR), kinds(reading));
    assertTrue(reading.problems().get(0).message().vi().startsWith("Trang 2 "));
  }

  private static byte[] circle() {
    return pdf("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>");
  }

  private static byte[] pdf(String pages) {
    String file =
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj "
            + pages
            + " endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj\n"
            + "trailer << /Root 1 0 R >>\n%%EOF\n";
    return file.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] hugePng() {
    byte[] png = new byte[200];
    byte[] head = {
      (byte) 0x89,
      'P',
      'N',
      'G',
      '\r',
      '\n',
      0x1A,
      '\n',
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0x7F,
      (byte) 0xFF,
      (byte) 0xFF,
      (byte) 0xFF,
      0x7F,
      (byte) 0xFF,
      (byte) 0xFF,
      (byte) 0xFF,
      8,
      6
    };
    System.arraycopy(head, 0, png, 0, head.length);
    return png;
  }

  private static byte[] endlessText() {
    return ("{\\rtf1 " + "hồ so 12 ".repeat(200_000) + "}").getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("hostile")
  void oneProblem(String name, byte[] bytes, Problem.Kind kind) throws IOException {
    List<Reading> readings = readAll(write(bytes));
    assertEquals(
        List.of(kind),
        readings.stream().flatMap(r -> r.problems().stream()).map(Problem::kind).toList(),
        name);
    assertTrue(readings.stream().allMatch(r -> r.text().isEmpty()), name);
    assertReadsOn();
  }

  static Stream<Arguments> nested() throws Exception {
    int deep = 10_000;
    String text =
        "<text:p>" + "<text:span>".repeat(deep) + "x" + "</text:span>".repeat(deep) + "</text:p>";
    String table = "<w:tbl><w:tr><w:tc>";
    return Stream.of(
        Arguments.of("HTML", utf8("<html><body>" + "<div>".repeat(deep) + "x")),
        Arguments.of("HTML tables", utf8("<html><table><tr><td>".repeat(deep) + "x")),
        Arguments.of("RTF", utf8("{\\rtf1 " + "{".repeat(deep) + "x" + "}".repeat(deep) + "}")),
        Arguments.of("ODT", ZipFiles.odtWith(text)),
        Arguments.of(
            "marks in DOCX", ZipFiles.docx("<w:p><w:r><w:t>a" + marks() + "</w:t></w:r></w:p>")),
        Arguments.of("RTF, a column for each row", stairs(5_000)),
        Arguments.of(
            "DOCX",
            ZipFiles.docx(table.repeat(deep) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep))),
        Arguments.of("message", nestedMessage(deep)),
        Arguments.of("message in messages", messageInMessages(deep)),
        Arguments.of("PDF", nestedPdf(deep)));
  }

  /** Each row has an edge of its own, which every other row must be set against. */
  private static byte[] stairs(int rows) {
    StringBuilder rtf = new StringBuilder("{\\rtf1 ");
    for (int row = 1; row <= rows; row++) {
      rtf.append("\\trowd\\cellx").append(100 * row).append(" 1\\cell\\row ");
    }
    return utf8(rtf.append('}').toString());
  }

  private static byte[] nestedMessage(int deep) {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\nSubject: a\n");
    for (int i = 0; i < deep; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    return utf8(mail + "Content-Type: text/plain\n\nx\n");
  }

  private static byte[] messageInMessages(int deep) {
    String around = "MIME-Version: 1.0\nSubject: a\nContent-Type: message/rfc822\n\n";
    return utf8(around.repeat(deep) + "MIME-Version: 1.0\nSubject: a\n\n12 hồ sơ\n");
  }

  private static byte[] nestedPdf(int deep) {
    return pdf("<< /Type /Pages /Kids " + "[".repeat(deep) + "]".repeat(deep) + " /Count 1 >>");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nested")
  void tenThousandLayersAreReadOrOneProblem(String name, byte[] bytes) throws IOException {
    List<Reading> readings = readAll(write(bytes));
    assertEquals(1, readings.size(), name);
    assertEquals(readings.get(0).text().isPresent() ? 0 : 1, readings.get(0).problems().size());
    assertReadsOn();
  }

  @Test
  void layersOfAMessageAreCountedBeforeTheyAreRead() throws IOException {
    for (byte[] mail : List.of(nestedMessage(10_000), messageInMessages(10_000), mailChain(100))) {
      Path file = write(mail);
      Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file));
      assertEquals(List.of(Problem.Kind.TOO_LARGE), kinds(reading));
      String message = reading.problems().get(0).message().vi();
      assertTrue(message.contains("limits.mail-depth"), message);
    }
  }

  @Test
  void layersOfAMessageAreTheProjectsToSet() throws IOException {
    Path file = write(mailChain(2));
    assertEquals(
        List.of("", "!/a2.txt", "!/message.eml", "!/message.eml!/a1.txt"),
        readAll(file).stream()
            .map(r -> r.source().path().substring(file.toString().length()))
            .filter(path -> !path.endsWith("!/message.eml!/message.eml"))
            .toList());
    Limits flat = LIMITS.withMailDepth(3);
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, flat)) {
      assertEquals(List.of(Problem.Kind.TOO_LARGE), kinds(extractor.read(file.toString())));
    }
  }

  /** A message forwarded so often, each time with a file attached. */
  private static byte[] mailChain(int times) {
    String mail = "MIME-Version: 1.0\nSubject: a\n\nĐã tiếp nhận 12 hồ sơ\n";
    for (int i = 1; i <= times; i++) {
      mail =
          "MIME-Version: 1.0\nSubject: a\nContent-Type: multipart/mixed; boundary=b%1$d\n\n"
                  .formatted(i)
              + "--b%1$d\nContent-Type: text/plain; charset=utf-8\n\nGửi kèm\n".formatted(i)
              + "--b%1$d\nContent-Disposition: attachment; filename=a%1$d.txt\n".formatted(i)
              + "Content-Type: text/plain\n\n12 hồ sơ\n--b%1$d\n".formatted(i)
              + "Content-Type: message/rfc822\n\n"
              + mail
              + "\n--b%1$d--\n".formatted(i);
    }
    return utf8(mail);
  }

  @Test
  void brokenCrossReferencesAreRepaired() throws IOException {
    String pdf =
        new String(
            Fixtures.pdf(List.of(List.of(new Fixtures.Placed(70, 70, "12 hồ sơ")))),
            StandardCharsets.ISO_8859_1);
    String broken = pdf.replaceAll("startxref\\s+\\d+", "startxref\n99999999");
    Reading reading = read(write(broken.getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("12 hồ sơ\n", reading.text().orElseThrow().text());
  }

  @Test
  void fileOfTwoGigabytesCostsNothing() throws IOException {
    Path file = folder.resolve("lớn.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(file));
    assertEquals(List.of(Problem.Kind.TOO_LARGE), kinds(reading));
  }

  @Test
  void pipeThatNobodyWritesToIsGivenUp() throws Exception {
    Path pipe = folder.resolve("ống.txt");
    assumeTrue(isMade(pipe), "skipped: this system has no named pipes");
    Limits hurried = LIMITS.withTime(Duration.ofMillis(500));
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, hurried)) {
      Reading reading =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extractor.read(pipe.toString()));
      assertEquals(List.of(Problem.Kind.TIMEOUT), kinds(reading));
    }
  }

  @Test
  void pipeThatIsWrittenToIsRead() throws Exception {
    Path pipe = folder.resolve("ống.txt");
    assumeTrue(isMade(pipe), "skipped: this system has no named pipes");
    CompletableFuture<Path> writing =
        CompletableFuture.supplyAsync(() -> written(pipe, "Đã tiếp nhận 12 hồ sơ\n"));
    assertEquals("Đã tiếp nhận 12 hồ sơ\n", read(pipe).text().orElseThrow().text());
    assertEquals(pipe, writing.get(10, TimeUnit.SECONDS));
  }

  private static Path written(Path pipe, String text) {
    try (OutputStream out = Files.newOutputStream(pipe)) {
      out.write(utf8(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pipe;
  }

  private static boolean isMade(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void deviceWithoutEndIsTooLarge() {
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero), "skipped: this system has no such device");
    Limits little = LIMITS.withBytes(1 << 20);
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, little)) {
      assertEquals(List.of(Problem.Kind.TOO_LARGE), kinds(extractor.read(zero.toString())));
    }
  }

  @Test
  void linksInACircleAreNoFile() throws IOException {
    Path one = folder.resolve("một.doc");
    Path two = folder.resolve("hai.doc");
    Files.createSymbolicLink(one, two);
    Files.createSymbolicLink(two, one);
    assertEquals(List.of(Problem.Kind.MISSING), kinds(read(one)));
  }

  @Test
  void fileThatTakesTooLongIsStoppedAndTheNextIsRead() throws IOException {
    Limits hurried = LIMITS.withTime(Duration.ofMillis(1));
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, hurried)) {
      Path file = write(Fixtures.docx("12 hồ sơ"));
      assertEquals(List.of(Problem.Kind.TIMEOUT), kinds(extractor.read(file.toString())));
      Path text = Files.writeString(folder.resolve("b.txt"), "12 hồ sơ");
      assertEquals(List.of(), extractor.read(text.toString()).problems());
    }
  }

  @Test
  void fileThatEatsMemoryIsOneProblem() throws IOException {
    String cell = "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>";
    Limits little = LIMITS.withHeap(Limits.LEAST_HEAP_MEGABYTES).withRatio(10_000);
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, little)) {
      Path file = write(ZipFiles.docx("<w:tbl>" + cell.repeat(200_000) + "</w:tbl>"));
      assertEquals(List.of(Problem.Kind.OUT_OF_MEMORY), kinds(extractor.read(file.toString())));
      Path next = Files.write(folder.resolve("b"), Fixtures.docx("12 hồ sơ"));
      assertEquals("12 hồ sơ\n", extractor.read(next.toString()).text().orElseThrow().text());
    }
  }

  @Test
  void externalEntitiesAreNotFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "BÍ MẬT");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      List<String> targets = List.of(url, secret.toUri().toString());
      for (String target : targets) {
        for (byte[] bytes : entities(target)) {
          Reading reading = read(write(bytes));
          assertFalse(reading.text().map(t -> t.text().contains("BÍ MẬT")).orElse(false));
        }
      }
      server.setSoTimeout(200);
      Optional<String> caller = Optional.empty();
      try (var socket = server.accept()) {
        caller = Optional.of(socket.toString());
      } catch (SocketTimeoutException e) {
        // As it should be: nobody called.
      }
      assertEquals(Optional.empty(), caller);
    }
  }

  private static List<byte[]> entities(String target) throws IOException {
    String type =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + target
            + "\"> <!ENTITY % p SYSTEM \""
            + target
            + "\"> %p;]>";
    String paragraph = "<w:p><w:r><w:t>a &e; b</w:t></w:r></w:p>";
    return List.of(
        ZipFiles.docxOf(
            "<?xml version=\"1.0\"?>"
                + type
                + "<w:document "
                + ZipFiles.W
                + "><w:body>"
                + paragraph
                + "</w:body></w:document>"),
        ZipFiles.odtOf("<?xml version=\"1.0\"?>" + type + "<o xmlns='urn:x'><text>&e;</text></o>"),
        utf8(
            "<?xml version=\"1.0\"?>"
                + type
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>a &e; b</p><img src=\""
                + target
                + "\"/><iframe src=\""
                + target
                + "\"/></body></html>"));
  }

  @Test
  void namesThatLeadElsewhereLeadNowhere() throws IOException {
    Map<String, byte[]> parts =
        Map.of("../../ngoài.txt", utf8("12 hồ sơ"), "/etc/x.txt", utf8("13 hồ sơ"));
    Path file = write(ZipFiles.zip(parts));
    List<String> paths = readAll(file).stream().map(r -> r.source().path()).sorted().toList();
    assertEquals(
        Stream.of("!/../../ngoài.txt", "!//etc/x.txt").map(n -> file + n).sorted().toList(), paths);
    assertFalse(Files.exists(folder.resolve("../../ngoài.txt")));
    try (Stream<Path> inside = Files.list(folder)) {
      assertEquals(List.of(file), inside.toList());
    }
  }

  @Test
  void namesInAnArchiveCannotSpeakToATerminal() throws IOException {
    Path file = write(ZipFiles.zip("a\n\u001B[31m\u202Etxt.b", utf8("12 hồ sơ")));
    List<Reading> readings = readAll(file);
    String path = file + "!/a\uFFFD\uFFFD[31m\uFFFDtxt.b";
    assertEquals(List.of(path), readings.stream().map(r -> r.source().path()).toList());
    assertEquals("12 hồ sơ", read(Path.of(path)).text().orElseThrow().text());
  }

  @Test
  void officeFileWhoseTypesExplodeIsDamaged() throws IOException {
    StringBuilder types =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE t [<!ENTITY a0 \"x\">");
    for (int i = 1; i < 12; i++) {
      types.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    types.append("]><Types>&a11;</Types>");
    Map<String, byte[]> parts =
        Map.of("[Content_Types].xml", utf8(types.toString()), "_rels/.rels", utf8("<x/>"));
    assertEquals(List.of(Problem.Kind.DAMAGED), kinds(read(write(ZipFiles.zip(parts)))));
  }

  @Test
  void textOfOneEndlessLineIsRefusedAtOnce() throws IOException {
    Path file = write(utf8("Xã đã tiếp nhận 12 hồ sơ. ".repeat(200_000)));
    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file));
    assertEquals(List.of(Problem.Kind.TOO_LARGE), kinds(reading));
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Path file = write(ZipFiles.zip("a.docx", Fixtures.docx("12 hồ sơ")));
    List<String> before = workFolders();
    try (Extractor extractor = Extractor.with(Profile.DEFAULT, Settings.STANDARD, LIMITS)) {
      extractor.readEach(file.toString(), r -> assertEquals(List.of(), r.problems()));
      assertEquals(before.size() + 1, workFolders().size());
    }
    assertEquals(before, workFolders());
  }

  private static List<String> workFolders() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(Path::toString).filter(n -> n.contains("soat")).sorted().toList();
    }
  }

  /** After whatever happened, an honest file is read as ever. */
  private void assertReadsOn() throws IOException {
    Path file = Files.write(folder.resolve("sau.docx"), Fixtures.docx("12 hồ sơ"));
    assertEquals("12 hồ sơ\n", read(file).text().orElseThrow().text());
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("báo cáo.doc"), bytes);
  }

  private static Reading read(Path file) {
    return EXTRACTOR.read(file.toString());
  }

  private static List<Reading> readAll(Path file) {
    List<Reading> readings = new ArrayList<>();
    EXTRACTOR.readEach(file.toString(), readings::add);
    return readings;
  }

  private static List<Problem.Kind> kinds(Reading... readings) {
    return Arrays.stream(readings).flatMap(r -> r.problems().stream()).map(Problem::kind).toList();
  }
}
