package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.patterns.report.Reference;

/** One mention of a document. */
final class ReferenceJson {

  private ReferenceJson() {}

  static ObjectNode of(Reference reference) {
    ObjectNode node = Json.object().put("id", reference.id());
    node.set("type", Json.text(reference.type()));
    node.set("code", Json.text(reference.code()));
    node.set("number", Json.text(reference.number()));
    node.set("year", Json.integer(reference.year()));
    node.set("symbol", Json.text(reference.symbol()));
    node.set("date", Json.iso(reference.date()));
    node.set("issuer", Json.text(reference.issuer()));
    node.set("subject", Json.text(reference.subject()));
    node.set("evidence", EvidenceJson.of(reference.evidence()));
    node.set("dateText", Json.text(reference.dateText()));
    node.set("normalised", Json.text(reference.normalised()));
    return node;
  }
}
