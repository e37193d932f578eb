package vn.soat.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.soat.patterns.text.Bilingual;

/** The smallest parts of a record: absent values are null, lists never are. */
final class Json {

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> JsonNode orNull(Optional<T> value, Function<? super T, ? extends JsonNode> toNode) {
    return value.<JsonNode>map(toNode).orElse(NullNode.instance);
  }

  static JsonNode text(Optional<String> value) {
    return orNull(value, TextNode::valueOf);
  }

  /** Any value whose {@code toString} is its form in the record: a date is ISO 8601. */
  static JsonNode iso(Optional<?> value) {
    return orNull(value, v -> TextNode.valueOf(v.toString()));
  }

  static JsonNode integer(OptionalInt value) {
    return value.isPresent() ? IntNode.valueOf(value.getAsInt()) : NullNode.instance;
  }

  /** The plain number: the scale of a value says nothing, so {@code 100.0} is {@code 100}. */
  static JsonNode number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return DecimalNode.valueOf(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  static <T> ArrayNode list(List<T> items, Function<? super T, ? extends JsonNode> toNode) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> array.add(toNode.apply(item)));
    return array;
  }

  static ObjectNode bilingual(Bilingual text) {
    return object().put("vi", text.vi()).put("en", text.en());
  }
}
