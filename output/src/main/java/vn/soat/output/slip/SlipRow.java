package vn.soat.output.slip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;
import vn.soat.output.view.AuditView;

/** One finding as a row of the slip's table. */
final class SlipRow {

  private static final int LONGEST_QUOTE = 200;

  private final Messages messages;

  SlipRow(Messages messages) {
    this.messages = messages;
  }

  List<String> of(int number, AuditView.Finding finding) {
    return List.of(
        Integer.toString(number),
        places(finding),
        quotes(finding),
        relation(finding),
        request(finding));
  }

  /** The lines of one page and section stand together. */
  private String places(AuditView.Finding finding) {
    Map<List<String>, Set<Integer>> lines = new LinkedHashMap<>();
    for (AuditView.Place place : finding.places()) {
      String page = place.page().isPresent() ? Integer.toString(place.page().getAsInt()) : "";
      lines
          .computeIfAbsent(List.of(page, place.section().orElse("")), key -> new TreeSet<>())
          .add(place.line());
    }
    return lines.entrySet().stream()
        .map(entry -> place(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String place(String page, String section, Set<Integer> lines) {
    String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String at = section.isEmpty() ? "" : messages.get("place.section", section);
    return page.isEmpty()
        ? messages.get("place.line", numbers, at)
        : messages.get("place.page", page, numbers, at);
  }

  private static String quotes(AuditView.Finding finding) {
    return finding.places().stream()
        .map(place -> "“" + Lines.cut(place.quote(), LONGEST_QUOTE) + "”")
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String relation(AuditView.Finding finding) {
    return finding.message() + finding.relation().map(r -> "\n" + r).orElse("");
  }

  private String request(AuditView.Finding finding) {
    if (finding.decision().flatMap(AuditView.Decision::rightValue).isPresent()) {
      return decided(finding.decision().get());
    }
    List<AuditView.Change> changes = finding.changes();
    if (changes.size() == 1) {
      return change(changes.get(0).best() ? "request.change" : "request.maybe", changes.get(0));
    }
    if (!changes.isEmpty()) {
      return messages.get("request.either")
          + "\n"
          + changes.stream()
              .map(change -> change("request.item", change))
              .collect(Collectors.joining("\n"));
    }
    return finding
        .expected()
        .map(expected -> messages.get("request.expected", expected))
        .orElse(messages.get("request.look"));
  }

  private String change(String key, AuditView.Change change) {
    return change.printed().isPresent()
        ? messages.get(key, change.printed().get(), change.replacement())
        : messages.get("request.expected", change.replacement());
  }

  private String decided(AuditView.Decision decision) {
    String right = decision.rightValue().orElse("");
    return decision
        .printed()
        .map(printed -> messages.get("request.decided", printed, right))
        .orElse(messages.get("request.decidedValue", right));
  }
}
