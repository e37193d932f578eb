package vn.soat.app;

import java.util.List;
import vn.soat.audit.RuleInfo;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;
import vn.soat.output.text.Page;
import vn.soat.patterns.PatternInfo;

/** The rules and patterns in words. */
final class RulesText {

  private static final String INDENT = "  ";
  private static final int ID_WIDTH = 28;

  private final Language language;
  private final Messages messages;

  RulesText(Language language, Messages messages) {
    this.language = language;
    this.messages = messages;
  }

  String list(List<RuleInfo> rules, List<PatternInfo> patterns) {
    Page page = new Page();
    page.line(messages.get("rules.rules", rules.size()));
    rules.forEach(rule -> page.words(id(rule.id()), language.of(rule.finds())));
    page.blank().line(messages.get("rules.patterns", patterns.size()));
    patterns.forEach(pattern -> page.words(id(pattern.id()), language.of(pattern.finds())));
    page.blank().words("", messages.get("rules.footer"));
    return page.toString();
  }

  String explain(RuleInfo rule) {
    Page page = new Page();
    page.line(messages.get("rules.rule", rule.id(), messages.get("severity." + rule.severity())));
    page.words(INDENT, language.of(rule.finds()));
    page.blank().line(messages.get("rules.why")).words(INDENT, language.of(rule.why()));
    example(page, "rules.foundIn", rule.foundIn());
    example(page, "rules.rightIn", rule.rightIn());
    return page.toString();
  }

  String explain(PatternInfo pattern) {
    Page page = new Page();
    page.line(messages.get("rules.pattern", pattern.id()));
    page.words(INDENT, language.of(pattern.finds()));
    example(page, "rules.examples", String.join("\n", pattern.examples()));
    List<String> lookAlikes =
        pattern.nonExamples().stream().map(n -> n.text() + "  (" + n.because() + ")").toList();
    example(page, "rules.nonExamples", String.join("\n", lookAlikes));
    return page.toString();
  }

  private void example(Page page, String heading, String text) {
    if (!text.isBlank()) {
      page.blank().line(messages.get(heading));
      text.strip().lines().forEach(line -> page.words(INDENT, line));
    }
  }

  private static String id(String id) {
    return INDENT + Lines.pad(id, ID_WIDTH) + " ";
  }
}
