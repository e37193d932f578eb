package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** A document is not older than its matter, nor younger than the report that cites it. */
final class DateOutOfPeriod implements AuditRule {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final BigDecimal ONE_DIGIT = new BigDecimal("0.6");

  private final int lastEarlyMonth;

  DateOutOfPeriod(Bounds bounds) {
    this.lastEarlyMonth = bounds.get("plan.early.month.most").intValue();
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "date-out-of-period",
        Severity.WARNING,
        new Bilingual(
            "Ngày của văn bản không khớp với năm mà văn bản nói tới, hoặc sau ngày của báo cáo",
            "The date of a document does not fit its year, or is later than the report"),
        new Bilingual(
            "Kế hoạch, dự toán của một năm thường ban hành từ tháng 7 năm trước đến đầu năm đó;"
                + " ngày thuộc đầu năm trước thường là viết nhầm năm. Báo cáo không thể dẫn văn bản"
                + " có ngày sau ngày của chính nó.",
            "Plans and estimates of a year are issued from July before it to its first months; a"
                + " date early in the year before is usually a slip of the year. A report cannot"
                + " cite a document that is younger than itself."),
        "BÁO CÁO\nKết quả cải cách hành chính năm 2023\n\n1. Công khai\nUBND xã ban hành Quyết định"
            + " số 08/QĐ-UBND ngày 06/01/2022 về việc công bố công khai dự toán năm 2023.",
        "BÁO CÁO\nKết quả cải cách hành chính năm 2023\n\n1. Công khai\nUBND xã ban hành Quyết định"
            + " số 98/QĐ-UBND ngày 28/12/2022 về việc công bố công khai dự toán năm 2023.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    Header header = relations.report().header();
    for (Reference reference : relations.report().references()) {
      Optional<LocalDate> date = reference.date();
      if (date.isEmpty()) {
        log.skip(SkipReason.DATE_NOT_STATED);
      } else {
        judge(reference, date.get(), header).ifPresentOrElse(log::found, log::held);
      }
    }
  }

  private Optional<Draft> judge(Reference reference, LocalDate date, Header header) {
    int next = date.getYear() + 1;
    if (date.getMonthValue() <= lastEarlyMonth
        && isNear(next, header)
        && reference.subject().filter(s -> s.contains(Integer.toString(next))).isPresent()
        && SubjectYear.of(reference).filter(year -> year == next).isPresent()) {
      return Optional.of(tooEarly(reference, date, next));
    }
    if (isBehind(date, header) && isOfNextYear(reference, date)) {
      return Optional.of(tooLate(reference, date));
    }
    return header.issuedOn().isPresent()
        ? header.issuedOn().filter(date::isAfter).map(own -> afterReport(reference, own))
        : header.period().flatMap(Period::to).filter(date::isAfter).map(e -> late(reference, e));
  }

  private static boolean isBehind(LocalDate date, Header header) {
    return header
        .issuedOn()
        .or(() -> header.period().flatMap(Period::to))
        .filter(date::isAfter)
        .isPresent();
  }

  /** A plan for the year of its date which a year before would have been made in time. */
  private boolean isOfNextYear(Reference reference, LocalDate date) {
    return date.getMonthValue() > lastEarlyMonth
        && SubjectYear.of(reference).filter(year -> year == date.getYear()).isPresent();
  }

  /** The report's own year or the next; other years are matters of their own. */
  private static boolean isNear(int year, Header header) {
    return header.year().isEmpty()
        || year == header.year().getAsInt()
        || year == header.year().getAsInt() + 1;
  }

  /** "Kế hoạch năm 2013 … ngày 14/12/2013", cited in September of that year. */
  private static Draft tooLate(Reference reference, LocalDate date) {
    int year = date.getYear();
    return ofYear(reference, date, year, date.minusYears(1), "sau kỳ báo cáo", "after the period");
  }

  private static Draft tooEarly(Reference reference, LocalDate date, int year) {
    return ofYear(reference, date, year, date.plusYears(1), "quá sớm", "too early");
  }

  private static Draft ofYear(
      Reference reference, LocalDate date, int year, LocalDate meant, String vi, String en) {
    String name = new CitedDocument(List.of(reference)).name();
    String day = DAY.format(date);
    String replacement = DAY.format(meant);
    return draft(
            Severity.WARNING,
            reference,
            name
                + " về năm "
                + year
                + " nhưng đề ngày "
                + day
                + ", "
                + vi
                + "; có thể là "
                + replacement,
            name
                + " is about "
                + year
                + " but dated "
                + day
                + ", "
                + en
                + "; "
                + replacement
                + " may be meant")
        .repairedBy(new Repairs(Optional.empty(), List.of(repair(reference, replacement))));
  }

  private static Repair repair(Reference reference, String replacement) {
    return new Repair(
        Optional.of(reference.id()),
        replacement,
        new Bilingual(
            "Năm ban hành phù hợp với năm mà văn bản nói tới",
            "A year of issue that fits the year that the document is about"),
        ONE_DIGIT);
  }

  private static Draft afterReport(Reference reference, LocalDate own) {
    return late(Severity.WARNING, reference, own, "ngày của báo cáo", "the date of the report");
  }

  /** Reports are often finished some days after the period that they count. */
  private static Draft late(Reference reference, LocalDate end) {
    return late(Severity.NOTE, reference, end, "ngày cuối kỳ báo cáo", "the end of the period");
  }

  private static Draft late(
      Severity severity, Reference reference, LocalDate limit, String vi, String en) {
    CitedDocument document = new CitedDocument(List.of(reference));
    Bilingual date = document.datesWithPlaces();
    return draft(
        severity,
        reference,
        document.name() + " đề ngày " + date.vi() + ", sau " + vi + " " + DAY.format(limit),
        document.name() + " is dated " + date.en() + ", after " + en + ", " + DAY.format(limit));
  }

  private static Draft draft(Severity severity, Reference reference, String vi, String en) {
    return Draft.of(
        severity, new Bilingual(vi, en), new CitedDocument(List.of(reference)).figures());
  }
}
