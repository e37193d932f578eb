package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.audit.Finding;

/** One thing that does not fit. */
final class FindingJson {

  private FindingJson() {}

  static ObjectNode of(Finding finding) {
    ObjectNode node = Json.object();
    node.put("id", finding.id());
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().code());
    node.set("message", Json.bilingual(finding.message()));
    node.set("figures", Json.list(finding.figures(), FindingJson::figure));
    node.set("expected", Json.text(finding.expected()));
    node.set("suggestion", Json.orNull(finding.suggestion(), FindingJson::repair));
    node.set("alternatives", Json.list(finding.alternatives(), FindingJson::repair));
    node.set("evidence", Json.list(finding.evidence(), EvidenceJson::of));
    node.set("relation", Json.text(finding.relation()));
    return node;
  }

  private static ObjectNode figure(Finding.CitedFigure figure) {
    ObjectNode node = Json.object();
    node.set("id", Json.text(figure.id()));
    node.put("printed", figure.printed());
    node.set("evidence", EvidenceJson.of(figure.evidence()));
    return node;
  }

  private static ObjectNode repair(Finding.Repair repair) {
    ObjectNode node = Json.object();
    node.set("id", Json.text(repair.id()));
    node.put("replacement", repair.replacement());
    node.set("because", Json.bilingual(repair.because()));
    node.set("confidence", Json.number(repair.confidence()));
    return node;
  }
}
