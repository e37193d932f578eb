package vn.soat.output.text;

import java.util.Optional;
import vn.soat.extractor.ReportRecord;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Section;

/**
 * Says where in a file something stands: {@code a.pdf:455 · trang 3 · mục 3.1 Kết quả}. Of the
 * file's path only the last name: the folders stand once at the head of a report.
 */
public final class Places {

  private static final int LONGEST_TITLE = 50;

  private final Messages messages;

  public Places(Language language) {
    this.messages = AuditText.messages(language);
  }

  /** The place of an evidence of this record. */
  public String of(ReportRecord record, Evidence evidence) {
    StringBuilder place = new StringBuilder(fileName(record));
    place.append(':').append(evidence.line());
    evidence.page().ifPresent(page -> append(place, messages.get("place.page", page)));
    section(record, evidence).ifPresent(section -> append(place, title(section)));
    return place.toString();
  }

  /** The path of a record's file as people read it. */
  public String path(ReportRecord record) {
    String path = Lines.oneLine(record.source().path());
    return path.equals("-") ? messages.get("place.standardInput") : path;
  }

  private String fileName(ReportRecord record) {
    String path = path(record);
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static void append(StringBuilder place, String part) {
    place.append(" · ").append(part);
  }

  private static Optional<Section> section(ReportRecord record, Evidence evidence) {
    return evidence
        .section()
        .flatMap(
            id -> record.report().sections().stream().filter(s -> s.id().equals(id)).findAny());
  }

  private String title(Section section) {
    String name = section.number().map(number -> number + " ").orElse("") + section.title();
    return messages.get("place.section", Lines.cut(Lines.oneLine(name), LONGEST_TITLE));
  }
}
