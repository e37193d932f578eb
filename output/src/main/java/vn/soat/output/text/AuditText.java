package vn.soat.output.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.Finding;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.across.AcrossAudit;
import vn.soat.audit.across.AcrossFinding;
import vn.soat.extractor.ReportRecord;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Report;

/**
 * The outcome of an audit for people: what does not fit, the loudest first and otherwise in the
 * order of the text; then what was checked and held, and what could not be checked. Lines are at
 * most 96 columns wide, except for a single word that is longer.
 */
public final class AuditText {

  private final Language language;
  private final Messages messages;
  private final Paint paint;
  private final Map<String, RuleInfo> rules;
  private final Extent extent;

  /**
   * How much is told.
   *
   * @param checks whether what was checked and held is told, too
   * @param off the rules that the project file switches off
   */
  public record Extent(boolean checks, List<String> off) {

    /** All of it. */
    public static final Extent FULL = new Extent(true, List.of());

    public Extent {
      off = List.copyOf(off);
    }
  }

  /**
   * @param rules what the rules find, to name each finding in the reader's language
   */
  public AuditText(Language language, Paint paint, List<RuleInfo> rules) {
    this(language, paint, rules, Extent.FULL);
  }

  /** A text that tells as much as the extent says. */
  public AuditText(Language language, Paint paint, List<RuleInfo> rules, Extent extent) {
    this.language = language;
    this.messages = messages(language);
    this.paint = paint;
    this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    this.extent = extent;
  }

  static Messages messages(Language language) {
    return Messages.load("vn.soat.output.text.audit", language, AuditText.class);
  }

  /** The whole text of one record, ending with a line feed. */
  public String of(ReportRecord record) {
    Page page = new Page();
    writeHead(page, record);
    for (Severity severity : Severity.values()) {
      writeGroup(page, record, severity);
    }
    page.blank();
    ChecksText checks = new ChecksText(language, messages);
    if (extent.checks()) {
      checks.write(page, record);
      writeOff(page);
      page.blank();
    } else {
      checks.writeProblems(page, record);
    }
    page.words("", new AuditTotal(language).add(record).summary(), paint::bold);
    return page.toString();
  }

  /** Who reads the audit must know what was left out of it. */
  private void writeOff(Page page) {
    if (!extent.off().isEmpty()) {
      page.words("", messages.get("off", String.join(", ", extent.off())));
    }
  }

  /** What does not fit between several reports, with the same parts. */
  public String across(List<ReportRecord> records, AcrossAudit audit) {
    Page page = new Page();
    page.line(paint.bold(messages.count("across", records.size())));
    records.forEach(record -> writeReport(page, record));
    for (Severity severity : Severity.values()) {
      writeGroup(page, severity, audit);
    }
    page.blank();
    if (extent.checks()) {
      new ChecksText(language, messages).write(page, audit.checks());
      writeOff(page);
      page.blank();
    }
    page.words("", new AuditTotal(language).add(audit).summary(), paint::bold);
    return page.toString();
  }

  private void writeReport(Page page, ReportRecord record) {
    Header header = record.report().header();
    String period = header.period().map(Period::text).orElse(messages.get("across.noPeriod"));
    String issuer = header.issuer().orElse(messages.get("across.noIssuer"));
    page.words("  ", new Places(language).path(record) + " – " + issuer + " – " + period);
  }

  private void writeGroup(Page page, Severity severity, AcrossAudit audit) {
    List<AcrossFinding> group =
        audit.findings().stream().filter(f -> f.severity() == severity).toList();
    writeHeading(page, severity, group.size());
    for (int i = 0; i < group.size(); i++) {
      page.blank();
      writeTitle(page, i + 1, group.get(i).rule());
      new FindingText(language, messages, paint).write(page, group.get(i));
    }
  }

  private void writeHeading(Page page, Severity severity, int findings) {
    if (findings > 0) {
      String heading = messages.get("heading." + severity.code(), findings);
      page.blank().line(paint.severity(severity, heading));
    }
  }

  private void writeHead(Page page, ReportRecord record) {
    page.line(paint.bold(new Places(language).path(record)));
    String title = title(record.report().header());
    if (!title.isEmpty()) {
      page.words("", title);
    }
    page.words("", contents(record));
    record
        .source()
        .ocrConfidence()
        .ifPresent(mean -> page.words("", recognised(mean, record.report().header())));
  }

  /** That the text was recognised, and what of its head may be wrong. */
  private String recognised(BigDecimal mean, Header header) {
    String text = messages.get("ocr", mean.movePointRight(2).intValue());
    List<Header.Uncertain> open = header.uncertain().stream().filter(u -> !u.agrees()).toList();
    if (open.isEmpty()) {
      return text;
    }
    List<String> names = open.stream().flatMap(u -> u.fileName().stream()).toList();
    String hint = names.isEmpty() ? "" : messages.get("ocr.fileName", String.join(", ", names));
    return text + " " + messages.get("ocr.unconfirmed", hint);
  }

  private static String title(Header header) {
    return Stream.of(header.title().or(header::type), header.issuer())
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(" – "));
  }

  private String contents(ReportRecord record) {
    Report report = record.report();
    Stream<String> pages =
        record.source().pages().stream().mapToObj(n -> messages.count("pages", n));
    Stream<String> parts =
        Stream.of(
            messages.count("sections", report.sections().size()),
            messages.count("references", report.references().size()),
            messages.count("quantities", report.quantities().size()),
            messages.count("percentages", report.percentages().size()));
    return Stream.concat(pages, parts).collect(Collectors.joining(" · "));
  }

  private void writeGroup(Page page, ReportRecord record, Severity severity) {
    List<Finding> group = inTextOrder(record, severity);
    writeHeading(page, severity, group.size());
    FindingText text = new FindingText(language, messages, paint);
    for (int i = 0; i < group.size(); i++) {
      page.blank();
      writeTitle(page, i + 1, group.get(i).rule());
      text.write(page, record, group.get(i));
    }
  }

  private void writeTitle(Page page, int number, String id) {
    RuleInfo rule = rules.get(id);
    String name = rule == null ? "" : language.of(rule.finds()) + " ";
    String lead = String.format(Locale.ROOT, "%2d. ", number);
    page.words(lead, name + "[" + id + "]", paint::dim);
  }

  private static List<Finding> inTextOrder(ReportRecord record, Severity severity) {
    return record.audit().findings().stream()
        .filter(finding -> finding.severity() == severity)
        .sorted(Comparator.comparingInt(AuditText::start))
        .toList();
  }

  private static int start(Finding finding) {
    return finding.evidence().stream().mapToInt(e -> e.span().start()).min().orElse(0);
  }
}
