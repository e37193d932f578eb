package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** One counted or measured figure. */
final class QuantityJson {

  private QuantityJson() {}

  static ObjectNode of(Quantity quantity) {
    ObjectNode node = Json.object();
    node.put("id", quantity.id());
    node.put("kind", quantity.kind().code());
    node.set("value", Json.number(quantity.figure().value()));
    node.put("unit", quantity.unit());
    node.set("indicator", Json.text(quantity.indicator().map(Indicator::code)));
    node.set("scope", Json.text(quantity.scope()));
    node.set("period", Json.orNull(quantity.period(), HeaderJson::period));
    node.put("printed", quantity.figure().printed());
    node.set("evidence", EvidenceJson.of(quantity.evidence()));
    if (quantity.worded()) {
      node.put("worded", true);
    }
    return node;
  }
}
