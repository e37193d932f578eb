package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.audit.Check;

/** What one rule did with a report. */
final class CheckJson {

  private CheckJson() {}

  static ObjectNode of(Check check) {
    ObjectNode node = Json.object();
    node.put("rule", check.rule());
    node.put("checked", check.checked());
    node.put("found", check.found());
    node.set("skipped", Json.list(check.skipped(), CheckJson::skipped));
    return node;
  }

  private static ObjectNode skipped(Check.Skipped skipped) {
    return Json.object().put("reason", skipped.reason()).put("count", skipped.count());
  }
}
