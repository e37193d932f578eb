package vn.soat.output.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.soat.audit.Severity;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;
import vn.soat.output.view.AuditView;

/**
 * The words of the notes. They are plain text: no reader of PDF files takes them for anything else.
 */
final class Notes {

  private final Messages messages;

  Notes(Language language) {
    this.messages = Messages.load("vn.soat.output.annotate.notes", language, Notes.class);
  }

  /** The head of a finding's note: its kind and number. */
  String title(AuditView.Finding finding) {
    return messages.get("title." + finding.severity().code(), finding.number());
  }

  /** What is said of one place; of several findings each under its head. */
  String of(List<AuditView.Finding> findings) {
    return findings.size() == 1
        ? of(findings.get(0))
        : findings.stream()
            .map(finding -> title(finding) + "\n" + of(finding))
            .collect(Collectors.joining("\n\n"));
  }

  /** What does not fit, how, where else, and what would fit. */
  private String of(AuditView.Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.name() + ".");
    lines.add(finding.message());
    finding.relation().ifPresent(lines::add);
    lines.add(messages.get("printed", printed(finding)));
    finding.changes().forEach(change -> lines.add(change(change)));
    finding.expected().ifPresent(e -> lines.add(messages.get("expected", e)));
    finding.decision().ifPresent(d -> lines.add(decision(d)));
    if (finding.places().size() > 1) {
      lines.add(messages.get("places", places(finding)));
    }
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String printed(AuditView.Finding finding) {
    return finding.figures().isEmpty()
        ? finding.places().stream()
            .map(place -> "“" + place.quote() + "”")
            .distinct()
            .collect(Collectors.joining(" · "))
        : finding.figures().stream()
            .map(AuditView.Figure::printed)
            .distinct()
            .collect(Collectors.joining(" · "));
  }

  private String change(AuditView.Change change) {
    String words = change.printed().map(p -> p + " → ").orElse("") + change.replacement();
    return messages.get(
        change.best() ? "suggestion" : "alternative", words, change.because(), change.percent());
  }

  private String decision(AuditView.Decision decision) {
    return messages.get(
        "decision." + decision.state(),
        decision.rightValue().orElse(""),
        decision.reviewer(),
        decision.reason());
  }

  private String places(AuditView.Finding finding) {
    return finding.places().stream().map(this::place).distinct().collect(Collectors.joining("; "));
  }

  private String place(AuditView.Place place) {
    return place.page().isPresent()
        ? messages.get("place", place.page().getAsInt(), place.line())
        : messages.get("place.line", place.line());
  }

  /** The head of the first note. */
  String title() {
    return messages.get("title");
  }

  /** What the whole audit came to. */
  String of(AuditView view) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "summary",
            view.count(Severity.ERROR),
            view.count(Severity.WARNING),
            view.count(Severity.NOTE)));
    lines.add(messages.get("checked", view.checked(), view.held()));
    lines.addAll(view.problems());
    return String.join("\n", lines);
  }
}
