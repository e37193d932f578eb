package vn.soat.output.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import vn.soat.audit.Check;
import vn.soat.audit.SkipReason;
import vn.soat.extractor.Problem;
import vn.soat.extractor.ReportRecord;

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
    List<Check> checks = record.audit().checks();
    int checked = checks.stream().mapToInt(Check::checked).sum();
    int found = checks.stream().mapToInt(Check::found).sum();
    page.line(messages.count("checked", checked) + messages.count("held", checked - found));
    checks.stream().filter(check -> check.checked() > 0).forEach(check -> writeRule(page, check));
    writeSkipped(page, checks);
    record.problems().forEach(problem -> writeProblem(page, problem));
  }

  private void writeRule(Page page, Check check) {
    String rule = INDENT + Lines.pad(check.rule(), 28) + " ";
    page.line(rule + messages.get("checkedRule", check.checked(), check.checked() - check.found()));
  }

  private void writeSkipped(Page page, List<Check> checks) {
    Map<String, StringJoiner> rulesByReason = new LinkedHashMap<>();
    for (Check check : checks) {
      check.skipped().forEach(skipped -> join(rulesByReason, check, skipped));
    }
    if (!rulesByReason.isEmpty()) {
      page.line(messages.get("notChecked"));
    }
    rulesByReason.forEach((reason, rules) -> page.words(INDENT + "– ", reason + ": " + rules));
  }

  private void join(Map<String, StringJoiner> rulesByReason, Check check, Check.Skipped skipped) {
    rulesByReason
        .computeIfAbsent(reason(skipped), reason -> new StringJoiner(", "))
        .add(check.rule() + " " + skipped.count());
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
