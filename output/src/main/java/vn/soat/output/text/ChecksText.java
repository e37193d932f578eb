package vn.soat.output.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.soat.audit.Check;
import vn.soat.audit.SkipReason;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Problem;

/** What was checked and held, and what could not be checked and why. */
final class ChecksText {

  private static final String INDENT = "  ";

  private final Language language;
  private final Messages messages;

  ChecksText(Language language, Messages messages) {
    this.language = language;
    this.messages = messages;
  }

  void write(Page page, ReportRecord record) {
    write(page, record.audit().checks());
    writeProblems(page, record);
  }

  void writeProblems(Page page, ReportRecord record) {
    record.problems().forEach(problem -> writeProblem(page, problem));
  }

  /** The same without problems, which are told elsewhere. */
  void write(Page page, List<Check> checks) {
    int checked = checks.stream().mapToInt(Check::checked).sum();
    int found = checks.stream().mapToInt(Check::found).sum();
    page.line(messages.count("checked", checked) + messages.count("held", checked - found));
    checks.stream().filter(check -> check.checked() > 0).forEach(check -> writeRule(page, check));
    writeSkipped(page, checks);
  }

  private void writeRule(Page page, Check check) {
    String rule = INDENT + Lines.pad(check.rule(), 28) + " ";
    page.line(rule + messages.get("checkedRule", check.checked(), check.checked() - check.found()));
  }

  private void writeSkipped(Page page, List<Check> checks) {
    Map<String, Map<Integer, List<String>>> rulesByReason = new LinkedHashMap<>();
    for (Check check : checks) {
      for (Check.Skipped skipped : check.skipped()) {
        rulesByReason
            .computeIfAbsent(reason(skipped), reason -> new LinkedHashMap<>())
            .computeIfAbsent(skipped.count(), count -> new ArrayList<>())
            .add(check.rule());
      }
    }
    if (!rulesByReason.isEmpty()) {
      page.line(messages.get("notChecked"));
    }
    rulesByReason.forEach((reason, rules) -> page.words(INDENT + "– ", reason + ": " + of(rules)));
  }

  /** {@code 10 (percentage-mismatch, inverted-ratio), 3 (sum-mismatch)}. */
  private static String of(Map<Integer, List<String>> rulesByCount) {
    return rulesByCount.entrySet().stream()
        .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }

  private String reason(Check.Skipped skipped) {
    return SkipReason.of(skipped.reason())
        .map(reason -> language.of(reason.text()))
        .orElse(skipped.reason());
  }

  private void writeProblem(Page page, Problem problem) {
    page.words(messages.get("problem"), language.of(problem.message()));
  }
}
