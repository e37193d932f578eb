package vn.soat.output.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.soat.audit.Check;
import vn.soat.audit.Severity;
import vn.soat.audit.across.AcrossAudit;
import vn.soat.extractor.ReportRecord;

/** Adds up the outcome of several audits and says it in a line. */
public final class AuditTotal {

  private final Messages messages;
  private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
  private int reports;
  private int unread;
  private int checked;

  public AuditTotal(Language language) {
    this.messages = AuditText.messages(language);
  }

  /** Counts one more record. */
  public AuditTotal add(ReportRecord record) {
    reports++;
    unread += isUnread(record) ? 1 : 0;
    record.audit().findings().forEach(f -> count(f.severity()));
    count(record.audit().checks());
    return this;
  }

  /** Counts what was found between reports. */
  public AuditTotal add(AcrossAudit audit) {
    audit.findings().forEach(f -> count(f.severity()));
    count(audit.checks());
    return this;
  }

  private void count(Severity severity) {
    found.merge(severity, 1, Integer::sum);
  }

  private void count(List<Check> checks) {
    checked += checks.stream().mapToInt(Check::checked).sum();
  }

  /** Whether no text could be had from the file, so that nothing was audited. */
  public static boolean isUnread(ReportRecord record) {
    return record.source().method().isEmpty();
  }

  /** How many records were counted. */
  public int reports() {
    return reports;
  }

  /** How many of them could be read. */
  public int read() {
    return reports - unread;
  }

  /** What was found, in one line. */
  public String summary() {
    if (found.isEmpty()) {
      return messages.get(checked == 0 ? "summary.nothingChecked" : "summary.clean");
    }
    List<String> parts = new ArrayList<>();
    found.forEach((severity, n) -> parts.add(messages.count("summary." + severity.code(), n)));
    return messages.get("summary", String.join(", ", parts));
  }

  /** The same for several reports, with their number and how many could not be read. */
  public String total() {
    String unreadPart = unread == 0 ? "" : ", " + messages.count("total.unread", unread);
    return messages.count("total", reports) + unreadPart + ". " + summary();
  }
}
