package vn.soat.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.Severity;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.report.Section;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.Span;

/** Records for tests: one that uses every field, one clean, one of a file that cannot be read. */
public final class SampleRecords {

  private SampleRecords() {}

  /** Every field present, every kind of optional part used at least once. */
  public static ReportRecord full() {
    return new ReportRecord(source(), report(), audit(), List.of(ruleFailed()));
  }

  /** A report in which everything fits. */
  public static ReportRecord clean() {
    Audit audit = new Audit(List.of(), List.of(new Check("percentage-mismatch", 4, 0, List.of())));
    return new ReportRecord(plainSource("sach.txt"), Report.EMPTY, audit, List.of());
  }

  /** A file that is not there. */
  public static ReportRecord unreadable() {
    Source source =
        new Source(
            "thieu.pdf",
            Optional.empty(),
            Optional.empty(),
            0,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());
    Bilingual message = new Bilingual("không có tệp này", "there is no such file");
    return new ReportRecord(
        source, Report.EMPTY, Audit.NONE, List.of(new Problem(Problem.Kind.MISSING, message)));
  }

  private static Source source() {
    return new Source(
        "bao-cao/tan-phong.pdf",
        Optional.of("0123456789abcdef".repeat(4)),
        Optional.of("application/pdf"),
        482_113,
        OptionalInt.of(24),
        Optional.of(Source.Method.TEXT_LAYER),
        Optional.of("UTF-8"));
  }

  private static Source plainSource(String path) {
    return new Source(
        path,
        Optional.of("0".repeat(64)),
        Optional.of("text/plain"),
        12,
        OptionalInt.empty(),
        Optional.of(Source.Method.PLAIN),
        Optional.of("UTF-8"));
  }

  private static Report report() {
    return new Report(
        header(),
        List.of(
            new Section(
                "s1",
                Optional.of("3.1"),
                "Kết quả đạt được",
                3,
                at(40, "3.1. Kết quả đạt được"),
                Optional.empty())),
        List.of(reference()),
        List.of(quantity("q1", "1.133", 1133), quantity("q2", "1.105", 1105), money(), zero()),
        List.of(percentage(), rangeEnd(), changeRate()),
        List.of(),
        List.of());
  }

  private static Header header() {
    return new Header(
        Optional.of("Báo cáo"),
        Optional.of("53/BC-UBND"),
        Optional.of("Kết quả công tác cải cách hành chính năm 2023"),
        Optional.of("UBND xã Tân Phong"),
        Optional.of("Tân Phong"),
        Optional.of("Ninh Giang"),
        Optional.of("Hải Dương"),
        OptionalInt.of(2023),
        Optional.of(period()),
        Optional.of(LocalDate.of(2023, 12, 8)),
        Optional.of(new Header.Signer("Trần Văn Lâm", Optional.of("CHỦ TỊCH"))),
        List.of("UBND huyện Ninh Giang"));
  }

  private static Period period() {
    return new Period(
        Optional.of(LocalDate.of(2022, 12, 10)),
        Optional.of(LocalDate.of(2023, 12, 9)),
        "từ 10/12/2022 đến 09/12/2023");
  }

  private static Reference reference() {
    return new Reference(
        "r1",
        Optional.of("Quyết định"),
        Optional.of("52/QĐ-UNBD"),
        Optional.of("52/QĐ-UBND"),
        Optional.of("52"),
        OptionalInt.of(2023),
        Optional.of("QĐ-UNBD"),
        Optional.of(LocalDate.of(2023, 1, 5)),
        Optional.of("05/01/2023"),
        Optional.of("UBND xã Tân Phong"),
        Optional.of("phân công nhiệm vụ"),
        at(12, "Quyết định số 52/QĐ-UNBD"));
  }

  private static Quantity quantity(String id, String printed, long value) {
    return new Quantity(
        id,
        QuantityKind.DOSSIER,
        Figure.whole(printed, value),
        "hồ sơ",
        Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL),
        Optional.of("Hộ tịch"),
        Optional.of(period()),
        false,
        at(455, printed + " hồ sơ"));
  }

  private static Quantity money() {
    Figure figure =
        new Figure(
            "3 tỷ 045 triệu",
            new BigDecimal("3.045E+9"),
            new BigDecimal("1E+6"),
            Bound.ABOUT,
            List.of());
    return new Quantity(
        "q3",
        QuantityKind.MONEY,
        figure,
        "đồng",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        at(460, "3 tỷ 045 triệu đồng"));
  }

  private static Quantity zero() {
    return new Quantity(
        "q4",
        QuantityKind.DOSSIER,
        Figure.whole("không có", 0),
        "hồ sơ",
        Optional.of(Indicator.DOSSIER_RESOLVED_OVERDUE),
        Optional.empty(),
        Optional.empty(),
        true,
        at(461, "không có hồ sơ quá hạn"));
  }

  private static Percentage percentage() {
    Percentage.Ratio ratio =
        new Percentage.Ratio(
            Optional.of(operand(1105, "q2")),
            Optional.of(operand(1133, "q1")),
            Optional.of(Percentage.Link.SENTENCE));
    return percentage("p1", percent("98.20"), ratio, Optional.empty(), Optional.empty());
  }

  private static Percentage rangeEnd() {
    Percentage.Range range = new Percentage.Range(new BigDecimal("80"), new BigDecimal("85"));
    return percentage(
        "p2", percent("85"), Percentage.Ratio.NONE, Optional.of(range), Optional.empty());
  }

  private static Percentage changeRate() {
    Percentage.Change change =
        new Percentage.Change(Optional.of(operand(1133, "q1")), Optional.empty());
    return percentage(
        "p3", percent("12.5"), Percentage.Ratio.NONE, Optional.empty(), Optional.of(change));
  }

  private static Percentage percentage(
      String id,
      Figure figure,
      Percentage.Ratio ratio,
      Optional<Percentage.Range> range,
      Optional<Percentage.Change> change) {
    String printed = figure.printed() + " %";
    return new Percentage(
        id,
        figure,
        printed,
        Optional.of(Indicator.DOSSIER_RECEIVED_ONLINE),
        ratio,
        range,
        change,
        at(455, printed));
  }

  private static Figure percent(String printed) {
    BigDecimal value = new BigDecimal(printed);
    return new Figure(printed, value, value.ulp(), Bound.EXACT, List.of());
  }

  private static Operand operand(long value, String id) {
    return new Operand(BigDecimal.valueOf(value), Optional.of(id), at(455, id));
  }

  private static Audit audit() {
    return new Audit(
        List.of(truncated(), conflict(), mismatch()),
        List.of(
            new Check(
                "percentage-mismatch", 9, 1, List.of(new Check.Skipped("no two figures given", 5))),
            new Check("conflicting-value", 3, 1, List.of())));
  }

  private static Finding mismatch() {
    return new Finding(
        "f1",
        "percentage-mismatch",
        Severity.ERROR,
        new Bilingual(
            "Tỷ lệ in là 98.20 % không khớp với hai số liệu của nó: 1.105 trên 1.133 hồ sơ là"
                + " 97,53 %, lệch 67 đơn vị của chữ số cuối",
            "The printed 98.20 % does not follow from its two figures: 1.105 of 1.133 dossiers is"
                + " 97.53 %, off by 67 units of the last digit"),
        Optional.of("1.105 : 1.133 = 97,53 %"),
        List.of(
            new CitedFigure(Optional.of("q2"), "1.105", at(455, "1.105 hồ sơ")),
            new CitedFigure(Optional.of("p1"), "98.20 %", at(455, "98.20 %"))),
        Optional.of("97.53 %"),
        Optional.of(repair("p1", "97.53 %", "0.9")),
        List.of(),
        List.of(at(455, "Tiếp nhận trực tuyến 1.105 hồ sơ, đạt tỷ lệ 98.20 %")));
  }

  private static Finding conflict() {
    return new Finding(
        "f2",
        "conflicting-value",
        Severity.WARNING,
        new Bilingual("Cùng một số liệu có hai giá trị", "One figure has two values"),
        Optional.empty(),
        List.of(
            new CitedFigure(Optional.empty(), "98.20 %", at(455, "98.20 %")),
            new CitedFigure(Optional.empty(), "97.5 %", plainAt(612, "97.5 %"))),
        Optional.empty(),
        Optional.empty(),
        List.of(repair("p1", "97.5 %", "0.45"), repair("q2", "1.113", "0.3")),
        List.of(at(455, "đạt tỷ lệ 98.20 %"), plainAt(612, "hồ sơ trực tuyến đạt 97.5 %")));
  }

  private static Finding truncated() {
    return new Finding(
        "f3",
        "percentage-truncated",
        Severity.NOTE,
        new Bilingual("Tỷ lệ bị cắt, không làm tròn", "The percentage is cut, not rounded"),
        Optional.of("153 : 607 = 25,2059… %"),
        List.of(),
        Optional.of("25,21 %"),
        Optional.empty(),
        List.of(),
        List.of(plainAt(90, "153/607 hồ sơ, đạt 25,20%")));
  }

  private static Repair repair(String id, String replacement, String confidence) {
    Bilingual because =
        new Bilingual(
            "khớp với " + replacement + " ở nơi khác", "fits " + replacement + " elsewhere");
    return new Repair(Optional.of(id), replacement, because, new BigDecimal(confidence));
  }

  private static Problem ruleFailed() {
    return new Problem(
        Problem.Kind.RULE_FAILED,
        new Bilingual("quy tắc sum-mismatch không chạy được", "rule sum-mismatch did not run"));
  }

  private static Evidence at(int line, String quote) {
    return new Evidence(
        OptionalInt.of(3),
        line,
        new Span(line * 40, line * 40 + quote.length()),
        quote,
        Optional.of("s1"),
        List.of(new Box(3, 71.23456, 402.5, 120.06, 13.8)));
  }

  private static Evidence plainAt(int line, String quote) {
    return new Evidence(
        OptionalInt.empty(),
        line,
        new Span(line * 40, line * 40 + quote.length()),
        quote,
        Optional.empty(),
        List.of());
  }
}
