package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.patterns.report.Section;

/** A heading. */
final class SectionJson {

  private SectionJson() {}

  static ObjectNode of(Section section) {
    ObjectNode node = Json.object().put("id", section.id());
    node.set("number", Json.text(section.number()));
    node.put("title", section.title());
    node.put("level", section.level());
    node.set("evidence", EvidenceJson.of(section.evidence()));
    return node;
  }
}
