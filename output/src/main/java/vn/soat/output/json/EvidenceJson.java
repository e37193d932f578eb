package vn.soat.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Box;

/** Where a mention stands. */
final class EvidenceJson {

  private EvidenceJson() {}

  static ObjectNode of(Evidence evidence) {
    ObjectNode node = Json.object();
    node.set("page", Json.integer(evidence.page()));
    node.put("line", evidence.line());
    node.put("start", evidence.span().start());
    node.put("end", evidence.span().end());
    node.put("quote", evidence.quote());
    node.set("section", Json.text(evidence.section()));
    node.set("boxes", Json.list(evidence.boxes(), EvidenceJson::box));
    evidence.confidence().ifPresent(c -> node.set("ocrConfidence", hundredths(c)));
    return node;
  }

  private static JsonNode hundredths(int confidence) {
    return Json.number(BigDecimal.valueOf(confidence, 2));
  }

  /** A rectangle in points from the top left of its page. */
  static ObjectNode box(Box box) {
    ObjectNode node = Json.object().put("page", box.page());
    node.set("x", points(box.x()));
    node.set("y", points(box.y()));
    node.set("width", points(box.width()));
    node.set("height", points(box.height()));
    return node;
  }

  /** A tenth of a point is 0.035 mm: finer than any printer, and stable between platforms. */
  private static JsonNode points(double value) {
    return Json.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN));
  }
}
