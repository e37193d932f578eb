package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;

/** One printed percentage. */
final class PercentageJson {

  private PercentageJson() {}

  static ObjectNode of(Percentage percentage) {
    ObjectNode node = Json.object();
    node.put("id", percentage.id());
    node.set("value", Json.number(percentage.figure().value()));
    node.put("printed", percentage.printed());
    node.put("decimals", percentage.figure().decimals());
    node.set("indicator", Json.text(percentage.indicator().map(Indicator::code)));
    node.set("numerator", Json.orNull(percentage.ratio().numerator(), PercentageJson::operand));
    node.set("denominator", Json.orNull(percentage.ratio().denominator(), PercentageJson::operand));
    node.set("evidence", EvidenceJson.of(percentage.evidence()));
    percentage.range().ifPresent(range -> node.set("range", range(range)));
    percentage.change().ifPresent(change -> node.set("change", change(change)));
    return node;
  }

  private static ObjectNode operand(Operand operand) {
    ObjectNode node = Json.object();
    node.set("value", Json.number(operand.value()));
    node.set("id", Json.text(operand.id()));
    return node;
  }

  private static ArrayNode range(Percentage.Range range) {
    return Json.list(List.of(range.low(), range.high()), Json::number);
  }

  private static ObjectNode change(Percentage.Change change) {
    ObjectNode node = Json.object();
    node.set("from", Json.orNull(change.from(), PercentageJson::operand));
    node.set("to", Json.orNull(change.to(), PercentageJson::operand));
    return node;
  }
}
