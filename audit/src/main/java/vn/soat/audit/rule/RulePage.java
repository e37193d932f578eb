package vn.soat.audit.rule;

import vn.soat.audit.RuleInfo;

/** The page of one rule, {@code docs/rules/ID.md}, made of what the rule says of itself. */
public final class RulePage {

  private RulePage() {}

  /** Markdown in Vietnamese with the English below it. */
  public static String of(RuleInfo rule) {
    return String.join(
        "\n",
        "# " + rule.id(),
        "",
        rule.finds().vi() + ".",
        "",
        "- Mức cao nhất: `" + rule.severity().code() + "`",
        "- Vì sao: " + rule.why().vi(),
        "",
        "## Văn bản có phát hiện",
        "",
        fenced(rule.foundIn()),
        "",
        "## Văn bản giống vậy nhưng khớp",
        "",
        fenced(rule.rightIn()),
        "",
        "## Tắt quy tắc này",
        "",
        "Ghi vào tệp `soat.yaml` của dự án:",
        "",
        "```yaml",
        "rules:",
        "  " + rule.id() + ": off",
        "```",
        "",
        "## In English",
        "",
        rule.finds().en() + ". " + rule.why().en(),
        "");
  }

  private static String fenced(String text) {
    return "```text\n" + text.strip() + "\n```";
  }
}
