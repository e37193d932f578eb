package vn.soat.corpus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/** An evaluation for programs. Shares are null where nothing was measured. */
public final class EvaluationJson {

  private static final String SCHEMA = "soat/evaluation/1";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Evaluation evaluation;

  private EvaluationJson(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** One indented object, ending with a line feed. */
  public static String write(Evaluation evaluation) {
    return text(new EvaluationJson(evaluation).tree());
  }

  /** The same with every miss. */
  public static String writeWithMisses(Evaluation evaluation) {
    EvaluationJson json = new EvaluationJson(evaluation);
    ObjectNode root = json.tree();
    ArrayNode misses = root.putArray("misses");
    evaluation.scores().misses().forEach(m -> misses.add(json.miss(m)));
    return text(root);
  }

  private static String text(ObjectNode root) {
    JsonMapper mapper =
        JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    try {
      String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
      return json.replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory could not be written", e);
    }
  }

  private ObjectNode tree() {
    ObjectNode root = nodes.objectNode().put("schema", SCHEMA);
    root.put("reports", evaluation.reports().size());
    ArrayNode failed = root.putArray("failed");
    evaluation.failed().forEach(failed::add);
    ArrayNode fields = root.putArray("fields");
    evaluation.fields().forEach(m -> fields.add(measure("field", m.field(), m)));
    ArrayNode rules = root.putArray("rules");
    evaluation.rules().forEach(m -> rules.add(measure("rule", EvaluationText.name(m), m)));
    root.set("repairs", repairs(evaluation.scores().repairs()));
    root.putObject("falseAlarms")
        .put("cleanReports", evaluation.cleanReports())
        .put("findings", evaluation.falseAlarms());
    root.set("speed", speed(evaluation.speed()));
    root.set("rows", rows());
    return root;
  }

  private ObjectNode measure(String key, String name, Measure m) {
    ObjectNode node = nodes.objectNode().put(key, name);
    node.set("precision", share(m.precision()));
    node.set("recall", share(m.recall()));
    node.set("f1", share(m.f1()));
    return node.put("support", m.wanted())
        .put("found", m.found())
        .put("missed", m.missed())
        .put("given", m.given())
        .put("right", m.right())
        .put("false", m.extra());
  }

  private ObjectNode repairs(Repairs repairs) {
    ObjectNode node = nodes.objectNode().put("knownOriginals", repairs.known());
    node.putObject("suggestions")
        .put("proposed", repairs.proposed())
        .put("right", repairs.right())
        .put("wrong", repairs.wrong());
    node.putObject("alternatives")
        .put("proposed", repairs.offered())
        .put("right", repairs.offeredRight())
        .put("wrong", repairs.offeredWrong());
    return node;
  }

  private ObjectNode speed(Speed speed) {
    return nodes
        .objectNode()
        .put("bytes", speed.bytes())
        .put("milliseconds", speed.time().toMillis())
        .put("megabytesPerSecond", speed.megabytes())
        .put("reportsPerSecond", speed.reportsASecond());
  }

  private ObjectNode rows() {
    ObjectNode rows = nodes.objectNode();
    for (Score score : evaluation.scores().scores()) {
      rows.putObject(score.field())
          .put("good", score.good())
          .put("of", score.of())
          .set("rate", share(score.rate()));
    }
    return rows;
  }

  private ObjectNode miss(Miss miss) {
    ObjectNode node = nodes.objectNode();
    node.put("report", miss.report()).put("line", miss.line()).put("field", miss.field());
    node.put("kind", miss.kind().code()).put("quote", miss.quote());
    node.set("gold", text(miss.wanted()));
    node.set("record", text(miss.had()));
    return node;
  }

  private JsonNode share(Optional<BigDecimal> share) {
    return share.<JsonNode>map(nodes::numberNode).orElseGet(nodes::nullNode);
  }

  private JsonNode text(Optional<String> text) {
    return text.<JsonNode>map(nodes::textNode).orElseGet(nodes::nullNode);
  }
}
