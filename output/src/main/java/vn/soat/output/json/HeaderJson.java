package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;

/** What a report says of itself. */
final class HeaderJson {

  private HeaderJson() {}

  static ObjectNode of(Header header) {
    ObjectNode node = Json.object();
    node.set("type", Json.text(header.type()));
    node.set("code", Json.text(header.code()));
    node.set("title", Json.text(header.title()));
    node.set("issuer", Json.text(header.issuer()));
    node.set("commune", Json.text(header.commune()));
    node.set("district", Json.text(header.district()));
    node.set("province", Json.text(header.province()));
    node.set("year", Json.integer(header.year()));
    node.set("period", Json.orNull(header.period(), HeaderJson::period));
    node.set("issuedOn", Json.iso(header.issuedOn()));
    node.set("signer", Json.orNull(header.signer(), HeaderJson::signer));
    node.set("recipients", Json.list(header.recipients(), TextNode::valueOf));
    if (!header.uncertain().isEmpty()) {
      node.set("uncertain", Json.list(header.uncertain(), HeaderJson::uncertain));
    }
    return node;
  }

  static ObjectNode period(Period period) {
    ObjectNode node = Json.object();
    node.set("from", Json.iso(period.from()));
    node.set("to", Json.iso(period.to()));
    node.put("text", period.text());
    return node;
  }

  private static ObjectNode uncertain(Header.Uncertain uncertain) {
    ObjectNode node = Json.object().put("field", uncertain.field());
    node.set("fileName", Json.text(uncertain.fileName()));
    return node.put("agrees", uncertain.agrees());
  }

  private static ObjectNode signer(Header.Signer signer) {
    ObjectNode node = Json.object().put("name", signer.name());
    node.set("title", Json.text(signer.title()));
    return node;
  }
}
