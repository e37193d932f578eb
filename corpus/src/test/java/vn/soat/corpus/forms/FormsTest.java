package vn.soat.corpus.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;
import vn.soat.corpus.typeset.DocxWriter;
import vn.soat.corpus.typeset.PdfWriter;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.encoding.OldEncoding;
import vn.soat.extractor.encoding.Western;
import vn.soat.output.json.RecordJson;

/** A report says the same whatever it is stored as, and in whatever encoding. */
class FormsTest {

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  /** Where something stands differs from form to form; what it says does not. */
  private static final Set<String> PLACES = Set.of("evidence", "line", "start", "end", "quote");

  static Stream<Sample> samples() {
    return Samples.standard().samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void docRtfAndOdtSayWhatTheTextSays(Sample sample) {
    String expected = said(text(sample));
    assertEquals(expected, said(record(OtherForms.doc(sample.text(), Optional.empty()))));
    assertEquals(expected, said(record(OtherForms.rtf(sample.text(), Optional.empty()))));
    assertEquals(expected, said(record(OtherForms.odt(sample.text(), Optional.empty()))));
  }

  /** Set anew without the hard line ends: where a line ends is no part of what it says. */
  @ParameterizedTest
  @MethodSource("samples")
  void docxAndPdfSayWhatTheTextSays(Sample sample) {
    List<String> expected = figures(text(sample));
    assertTrue(expected.size() > 3, "a sample that says something");
    assertEquals(expected, figures(record(DocxWriter.write(sample.text()))));
    assertEquals(expected, figures(record(PdfWriter.write(sample.text()))));
  }

  /** References, quantities, percentages and findings, without the order of the sheet. */
  private static List<String> figures(ReportRecord record) {
    List<String> figures = new ArrayList<>();
    JsonNode tree = RecordJson.tree(record);
    tree.get("quantities")
        .forEach(q -> figures.add(q.get("value") + " " + q.get("unit") + " " + q.get("indicator")));
    tree.get("percentages").forEach(p -> figures.add(p.get("value") + " %" + p.get("indicator")));
    tree.get("references")
        .forEach(r -> figures.add(r.get("code") + " " + r.get("date") + " " + r.get("issuer")));
    tree.get("findings").forEach(f -> figures.add(finding(f)));
    return figures.stream().sorted().toList();
  }

  /** The rule, how grave it is, and the figures that do not fit, as printed. */
  private static String finding(JsonNode finding) {
    StringBuilder said = new StringBuilder();
    said.append(finding.get("rule")).append(' ').append(finding.get("severity"));
    finding.get("figures").forEach(figure -> said.append(' ').append(figure.get("printed")));
    return said.toString();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void docRtfAndOdtInOldFontsSayWhatTheTextSays(Sample sample) {
    String expected = said(text(sample));
    for (OldEncoding encoding : List.of(OldEncoding.TCVN3, OldEncoding.VNI)) {
      ReportRecord doc = record(OtherForms.doc(sample.text(), Optional.of(encoding)));
      assertEquals(expected, said(doc));
      assertEquals(Optional.of("application/msword"), doc.source().mediaType());
      assertEquals(Optional.of(encoding.code()), doc.source().encoding());
      ReportRecord rtf = record(OtherForms.rtf(sample.text(), Optional.of(encoding)));
      assertEquals(expected, said(rtf));
      assertEquals(Optional.of(encoding.code()), rtf.source().encoding());
      assertEquals(expected, said(record(OtherForms.odt(sample.text(), Optional.of(encoding)))));
    }
  }

  /**
   * POI takes the page break for the end of a paragraph, and the rest of it for one without style.
   */
  @Test
  void titleBehindAPageBreakKeepsItsStyle() {
    byte[] doc = OtherForms.docWithTitle("Phường báo cáo.", "KẾT QUẢ ĐẠT ĐƯỢC");
    String text = EXTRACTOR.read(new ByteArrayInputStream(doc), "x").text().orElseThrow().text();
    assertEquals("Phường báo cáo.\n\nKẾT QUẢ ĐẠT ĐƯỢC\n", text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void plainTextInOldEncodingsSaysWhatUnicodeSays(Sample sample) {
    for (OldEncoding encoding : OldEncoding.values()) {
      String typed = OtherForms.typed(sample.text(), encoding);
      byte[] old = Western.encode(encoding.encode(typed)).orElseThrow();
      String read = EXTRACTOR.read(new ByteArrayInputStream(old), "x").text().orElseThrow().text();
      assertEquals(typed.toLowerCase(Locale.ROOT), read.toLowerCase(Locale.ROOT));
      // Of TCVN3 a plain text has lost the font that capitals with a tone were typed in.
      ReportRecord unicode = record(read.getBytes(StandardCharsets.UTF_8));
      assertEquals(said(unicode), said(record(old)), encoding.code());
      if (encoding != OldEncoding.TCVN3) {
        assertEquals(typed, read);
      }
    }
  }

  private static ReportRecord text(Sample sample) {
    return record(sample.text().getBytes(StandardCharsets.UTF_8));
  }

  private static ReportRecord record(byte[] bytes) {
    ReportRecord record = EXTRACTOR.extract(new ByteArrayInputStream(bytes), "x");
    assertEquals(List.of(), record.problems());
    return record;
  }

  /** What a record says, without where it says it. */
  private static String said(ReportRecord record) {
    JsonNode tree = RecordJson.tree(record);
    StringBuilder said = new StringBuilder();
    for (String part : List.of("references", "quantities", "percentages", "findings")) {
      JsonNode node = tree.get(part);
      withoutPlaces(node);
      said.append(node.toString().replaceAll("(?:dòng|line) \\d+", "dòng")).append('\n');
    }
    assertTrue(said.length() > 100, "a sample that says something");
    return said.toString().replace("},{", "},\n{");
  }

  private static void withoutPlaces(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(PLACES);
    }
    for (Iterator<JsonNode> inside = node.iterator(); inside.hasNext(); ) {
      withoutPlaces(inside.next());
    }
  }
}
