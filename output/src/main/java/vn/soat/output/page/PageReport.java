package vn.soat.output.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.Severity;
import vn.soat.output.view.AuditView;

/** One report as the template wants it. */
public final class PageReport {

  private final AuditView view;
  private final int number;
  private final List<MarkedText.Line> lines;
  private final Set<Integer> numbers;

  PageReport(int number, AuditPage.Item item) {
    this.view = item.view();
    this.number = number;
    this.lines = new MarkedText(item).lines();
    this.numbers = lines.stream().map(MarkedText.Line::number).collect(Collectors.toSet());
  }

  public AuditView view() {
    return view;
  }

  /** What the names of this report's anchors begin with: {@code r1}. */
  public String id() {
    return "r" + number;
  }

  /** The lines of the text that are not blank. */
  public List<MarkedText.Line> lines() {
    return lines;
  }

  /** Whether the line of a place is on the page. */
  public boolean shows(AuditView.Place place) {
    return numbers.contains(place.line());
  }

  /** The findings together by severity, the loudest first. */
  public List<Group> groups() {
    return Stream.of(Severity.values())
        .map(severity -> new Group(severity, of(severity)))
        .filter(group -> !group.findings().isEmpty())
        .toList();
  }

  private List<AuditView.Finding> of(Severity severity) {
    return view.findings().stream().filter(f -> f.severity() == severity).toList();
  }

  /** The findings of one severity. */
  public record Group(Severity severity, List<AuditView.Finding> findings) {

    /** The severity's name in style sheets. */
    public String code() {
      return severity.code();
    }
  }
}
