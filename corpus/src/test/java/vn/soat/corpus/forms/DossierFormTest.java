package vn.soat.corpus.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soat.corpus.typeset.DocxWriter;
import vn.soat.corpus.typeset.Form06a;
import vn.soat.corpus.typeset.PdfWriter;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** Every cell of form II.06a becomes a quantity with its row and its column, however it is set. */
class DossierFormTest {

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  private static final List<String> FIELDS =
      List.of(
          "Hộ tịch",
          "Chứng thực",
          "Bảo trợ xã hội",
          "Người có công với cách mạng",
          "Đất đai",
          "Thi đua, khen thưởng",
          "Nuôi con nuôi",
          "Phổ biến, giáo dục pháp luật");

  /** A row of the form: received, resolved and pending, each with its parts. */
  private static List<Integer> row(int seed) {
    int online = 40 + seed * 7 % 900;
    int inPerson = seed * 3 % 57;
    int before = seed % 4;
    int overdue = seed % 3;
    int onTime = 5 + seed % 11;
    int pending = 2 + seed % 5;
    int late = pending / 3;
    int all = online + inPerson + before;
    int resolved = all - pending;
    return List.of(
        all,
        online,
        inPerson,
        before,
        resolved,
        resolved - onTime - overdue,
        onTime,
        overdue,
        pending,
        pending - late,
        late);
  }

  /**
   * @param gaps whether a zero is not printed at all
   */
  private record Form(List<String> fields, List<List<Integer>> rows, boolean gaps) {

    Form withGaps() {
      return new Form(fields, rows, true);
    }

    static Form of(int size) {
      List<String> fields = new ArrayList<>();
      List<List<Integer>> rows = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        String field = FIELDS.get(i % FIELDS.size());
        fields.add(i < FIELDS.size() ? field : field + " thôn " + (char) ('A' + i / FIELDS.size()));
        rows.add(row(i * 13 + 5));
      }
      return new Form(fields, rows, false);
    }

    /** As a plain text has it; the typesetters make a table of it. */
    String text() {
      StringBuilder text = new StringBuilder(HEAD);
      for (int i = 0; i < rows.size(); i++) {
        text.append(i + 1).append(' ').append(fields.get(i));
        rows.get(i).forEach(n -> text.append(' ').append(gaps && n == 0 ? "." : printed(n)));
        text.append('\n');
      }
      return text.append("\nTrên đây là báo cáo của Ủy ban nhân dân xã.\n").toString();
    }

    List<String> cells() {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < Form06a.INDICATORS.size(); column++) {
          int figure = rows.get(i).get(column);
          if (!gaps || figure > 0) {
            cells.add(fields.get(i) + ": " + Form06a.INDICATORS.get(column) + " = " + figure);
          }
        }
      }
      return cells;
    }
  }

  private static final String HEAD =
      """
      BÁO CÁO
      Tình hình giải quyết thủ tục hành chính quý II năm 2024

      Biểu số II.06a. Tình hình, kết quả giải quyết hồ sơ tại bộ phận một cửa
      TT
      Lĩnh vực
      (1)
      (2)
      """;

  private static String printed(int number) {
    return number < 1000 ? Integer.toString(number) : number / 1000 + "." + number % 1000;
  }

  private static ReportRecord read(byte[] bytes) {
    ReportRecord record = EXTRACTOR.extract(new ByteArrayInputStream(bytes), "bieu");
    assertEquals(List.of(), record.problems());
    return record;
  }

  private static List<String> cells(ReportRecord record) {
    return record.report().quantities().stream()
        .filter(q -> q.scope().isPresent() && q.indicator().isPresent())
        .map(DossierFormTest::cell)
        .toList();
  }

  private static String cell(Quantity q) {
    return q.scope().orElseThrow()
        + ": "
        + q.indicator().orElseThrow()
        + " = "
        + q.figure().value();
  }

  private static void assertReads(List<String> expected, byte[] bytes) {
    assertEquals(
        expected.stream().collect(Collectors.joining("\n")),
        cells(read(bytes)).stream().collect(Collectors.joining("\n")));
  }

  @Test
  void ruledPdf() {
    Form form = Form.of(8);
    assertReads(form.cells(), PdfWriter.write(form.text()));
  }

  @Test
  void pdfWithoutLines() {
    Form form = Form.of(8);
    assertReads(form.cells(), PdfWriter.write(form.text(), false));
  }

  @Test
  void wordDocument() {
    Form form = Form.of(8);
    assertReads(form.cells(), DocxWriter.write(form.text()));
  }

  @Test
  void emptyCellsKeepTheirPlace() {
    Form form = Form.of(8).withGaps();
    assertReads(form.cells(), PdfWriter.write(form.text()));
    assertReads(form.cells(), PdfWriter.write(form.text(), false));
    assertReads(form.cells(), DocxWriter.write(form.text()));
  }

  @Test
  void tableOverTwoPagesIsOne() {
    Form form = Form.of(48);
    for (boolean ruled : List.of(true, false)) {
      byte[] pdf = PdfWriter.write(form.text(), ruled);
      assertReads(form.cells(), pdf);
      ReportRecord record = read(pdf);
      assertEquals(OptionalInt.of(3), record.source().pages());
      assertTrue(
          record.report().quantities().stream()
              .anyMatch(q -> q.evidence().page().equals(OptionalInt.of(3))));
    }
  }

  /** "Giải quyết" is no cue in prose, and names a column above figures. */
  @Test
  void shortNamesOfColumns() {
    String text =
        """
        BÁO CÁO
        Kết quả giải quyết hồ sơ năm 2007

        UBND xã báo cáo kết quả giải quyết hồ sơ tại bộ phận một cửa theo từng lĩnh vực như sau:
        Lĩnh vực\tNhận\tGiải quyết\tĐúng hẹn\tSai hẹn\tTồn
        Hộ tịch\t587\t585\t583\t2\t2
        Chứng thực\t904\t904\t904\t0\t0
        """;
    for (byte[] bytes : List.of(PdfWriter.write(text), DocxWriter.write(text))) {
      ReportRecord record = EXTRACTOR.extract(new ByteArrayInputStream(bytes), "x");
      List<String> resolved =
          record.report().quantities().stream()
              .filter(q -> q.indicator().equals(Optional.of(Indicator.DOSSIER_RESOLVED_TOTAL)))
              .map(q -> q.figure().printed())
              .toList();
      assertEquals(List.of("585", "904"), resolved);
    }
  }
}
