package vn.soat.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads gold from its JSON form. Fields that it does not know are notes for people. */
public final class GoldReader {

  private GoldReader() {}

  /**
   * Reads one file of gold.
   *
   * @throws IllegalArgumentException if it is not gold; the message names what is missing
   */
  public static Gold read(String json) {
    JsonNode root = parse(json);
    return new Gold(
        text(root, "document"),
        header(need(root, "report")),
        list(root, "references", GoldReader::reference),
        list(root, "percentages", GoldReader::percentage),
        list(root, "counts", GoldReader::count),
        list(root, "findings", GoldReader::finding),
        list(root, "nonFindings", GoldReader::nonFinding));
  }

  private static JsonNode parse(String json) {
    // Figures are compared exactly, so they must never pass through a double.
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("gold is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Gold.Header header(JsonNode node) {
    JsonNode year = node.path("year");
    return new Gold.Header(
        optional(node, "kind"),
        optional(node, "code"),
        optional(node, "title"),
        optional(node, "issuer"),
        optional(node, "commune"),
        optional(node, "district"),
        optional(node, "province"),
        year.isInt() ? OptionalInt.of(year.intValue()) : OptionalInt.empty(),
        period(node.path("period")),
        optional(node, "date").map(LocalDate::parse),
        optional(node, "signer"),
        optional(node, "signer_title"));
  }

  private static Optional<Gold.Period> period(JsonNode node) {
    Optional<LocalDate> from = optional(node, "from").map(LocalDate::parse);
    Optional<LocalDate> to = optional(node, "to").map(LocalDate::parse);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Gold.Period(from.get(), to.get()))
        : Optional.empty();
  }

  private static Gold.Reference reference(JsonNode node) {
    return new Gold.Reference(
        line(node),
        text(node, "quote"),
        optional(node, "type"),
        optional(node, "code"),
        optional(node, "number"),
        optional(node, "date").map(LocalDate::parse),
        optional(node, "issuer"),
        optional(node, "kind").orElse("numbered"));
  }

  private static Gold.Percentage percentage(JsonNode node) {
    return new Gold.Percentage(
        line(node),
        text(node, "quote"),
        need(node, "value").decimalValue(),
        figure(node, "numerator"),
        figure(node, "denominator"));
  }

  private static Gold.Count count(JsonNode node) {
    return new Gold.Count(
        line(node),
        text(node, "quote"),
        need(node, "value").decimalValue(),
        text(node, "unit"),
        text(node, "indicator"),
        optional(node, "altIndicator"),
        optional(node, "scope"),
        node.path("worded").asBoolean(false));
  }

  private static Gold.Finding finding(JsonNode node) {
    return new Gold.Finding(
        text(node, "id"),
        text(node, "rule"),
        text(node, "certainty"),
        list(node, "lines", JsonNode::intValue),
        list(node, "values", JsonNode::asText),
        text(node, "why"),
        optional(node, "original"));
  }

  private static Gold.NonFinding nonFinding(JsonNode node) {
    return new Gold.NonFinding(list(node, "lines", JsonNode::intValue), text(node, "why"));
  }

  private static int line(JsonNode node) {
    return need(node, "line").intValue();
  }

  private static String text(JsonNode node, String field) {
    return need(node, field).asText();
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static Optional<BigDecimal> figure(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> item) {
    return StreamSupport.stream(node.path(field).spliterator(), false).map(item).toList();
  }

  private static JsonNode need(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new IllegalArgumentException("gold lacks '" + field + "' in " + node);
    }
    return value;
  }
}
