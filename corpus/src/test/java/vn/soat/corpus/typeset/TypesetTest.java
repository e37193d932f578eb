package vn.soat.corpus.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;

/** The committed Word documents and PDFs are what the writers make of the texts. */
class TypesetTest {

  private static final int LARGEST = 100_000;
  private static final String REWRITE = "soat.rewrite";

  private static final Map<String, byte[]> WORD = writeAll(DocxWriter::write);
  private static final Map<String, byte[]> PDF = writeAll(PdfWriter::write);

  private static Map<String, byte[]> writeAll(Function<String, byte[]> writer) {
    return samples().collect(Collectors.toMap(Sample::name, s -> writer.apply(s.text())));
  }

  static Stream<Sample> samples() {
    return Samples.standard().samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCommittedWordDocumentIsWhatTheWriterMakes(Sample sample) throws IOException {
    byte[] made = made(word(sample), sample.name() + ".docx");
    byte[] committed = Boolean.getBoolean(REWRITE) ? made : sample.docx().bytes();
    assertEquals(wordText(made), wordText(committed), "run the tests with -Dsoat.rewrite=true");
    assertTrue(committed.length < LARGEST, committed.length + " bytes");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCommittedPdfIsWhatTheWriterMakes(Sample sample) throws IOException {
    byte[] made = made(pdf(sample), sample.name() + ".pdf");
    byte[] committed = Boolean.getBoolean(REWRITE) ? made : sample.pdf().bytes();
    assertEquals(pdfText(made), pdfText(committed), "run the tests with -Dsoat.rewrite=true");
    assertTrue(committed.length < LARGEST, committed.length + " bytes");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWordDocumentHasEveryWordOfTheText(Sample sample) throws IOException {
    String set = wordText(word(sample));
    assertEquals(words(prose(sample.text())), words(prose(set)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePdfHasEveryWordOfTheText(Sample sample) throws IOException {
    String set = pdfText(pdf(sample));
    assertEquals(words(prose(sample.text())), words(prose(set)));
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    Sample sample = Samples.standard().named("phuong-an-hoa-2024");
    assertArrayEquals(word(sample), DocxWriter.write(sample.text()));
    assertArrayEquals(pdf(sample), PdfWriter.write(sample.text()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noParagraphBeginsInTheMiddleOfASentence(Sample sample) throws IOException {
    List<String> paragraphs = wordText(word(sample)).lines().toList();
    // A title of several lines goes on in lower case, a) b. đ) are headings, rows name their field.
    for (String paragraph : paragraphs.subList(10, paragraphs.size())) {
      boolean lowerCase = !paragraph.isEmpty() && Character.isLowerCase(paragraph.charAt(0));
      boolean row = paragraph.matches("[\\p{L} ]+[\\d.\\s]+");
      assertFalse(lowerCase && !row && !paragraph.matches("[a-zđ][.)][ \\p{L}].*"), paragraph);
    }
  }

  @Test
  void aBrokenCodeAndABrokenSpanOfYearsAreJoined() throws IOException {
    String text =
        """
        BÁO CÁO

        Thực hiện chương trình cải cách hành chính của tỉnh trong giai đoạn 2021
        - 2030, Ủy ban nhân dân xã Thử Nghiệm đã ban hành Quyết định số 15/QĐ-

        UBND về việc phân công nhiệm vụ cho các công chức chuyên môn của xã.

        2

        1. Việc thứ nhất
        """;
    assertEquals(
        """
        BÁO CÁO
        Thực hiện chương trình cải cách hành chính của tỉnh trong giai đoạn 2021 - 2030, Ủy ban \
        nhân dân xã Thử Nghiệm đã ban hành Quyết định số 15/QĐ-UBND về việc phân công nhiệm vụ \
        cho các công chức chuyên môn của xã.
        1. Việc thứ nhất
        """,
        wordText(DocxWriter.write(text)));
  }

  @Test
  void theDossierTableIsATableOfThirteenColumns() throws IOException {
    String text = Samples.standard().named("phuong-an-hoa-2024").text();
    try (XWPFDocument document = open(DocxWriter.write(text))) {
      XWPFTable table = document.getTables().get(0);
      assertEquals(11, table.getRows().size());
      assertEquals(
          List.of("5", "Đất đai", "96", "22", "61", "13", "84", "52", "21", "11", "12", "9", "2"),
          cells(table, 7));
      assertEquals("Tổng cộng", cells(table, 10).get(1));
    }
  }

  @Test
  void theFontHasEveryVietnameseLetter() throws IOException {
    String letters =
        "ăâđêôơư àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ";
    String all = letters + " " + letters.toUpperCase(Locale.ROOT);
    assertEquals(words(all), words(pdfText(PdfWriter.write(all))));
  }

  private static byte[] word(Sample sample) {
    return Objects.requireNonNull(WORD.get(sample.name()));
  }

  private static byte[] pdf(Sample sample) {
    return Objects.requireNonNull(PDF.get(sample.name()));
  }

  private static byte[] made(byte[] bytes, String file) throws IOException {
    if (Boolean.getBoolean(REWRITE)) {
      Path module = Path.of(System.getProperty("basedir", "."));
      Files.write(module.resolve("src/main/resources/vn/soat/corpus/samples").resolve(file), bytes);
    }
    return bytes;
  }

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String wordText(byte[] docx) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XWPFDocument document = open(docx)) {
      for (IBodyElement element : document.getBodyElements()) {
        text.append(
            element instanceof XWPFTable table
                ? tableText(table)
                : ((XWPFParagraph) element).getText() + "\n");
      }
    }
    return text.toString();
  }

  private static String tableText(XWPFTable table) {
    return IntStream.range(0, table.getRows().size())
        .mapToObj(row -> String.join(" ", cells(table, row)) + "\n")
        .collect(Collectors.joining());
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> cells(XWPFTable table, int row) {
    List<String> cells = new ArrayList<>();
    table.getRow(row).getTableCells().forEach(c -> cells.add(c.getText()));
    return cells;
  }

  /**
   * Without page numbers, lines drawn with letters, and the head of the table, which is set anew.
   */
  private static String prose(String text) {
    String numbered = text.replaceAll("(?m)^\\s*(?:\\d{1,3}|[-=_]{30,})\\s*$", "");
    return numbered.replaceAll("(?s)\\bTT\\b.*?\\(13\\)", "");
  }

  private static List<String> words(String text) {
    String joined = text.replaceAll("(?<=[A-ZĐ]-)\\s+(?=[A-ZĐ])", "");
    return Arrays.asList(joined.strip().split("\\s+"));
  }
}
