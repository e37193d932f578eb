package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.soat.dashboard.web.Texts;

/**
 * What is told of one item of a record: its parts, and what it has to do with others.
 *
 * @param rows label and value
 * @param groups other items, under a heading each
 */
record ItemView(String id, String title, String text, List<Row> rows, List<Group> groups) {

  record Row(String label, String value) {}

  record Group(String title, List<Other> items) {}

  /** Another item, or another place of the same, as {@code text} with {@code note} behind it. */
  record Other(String item, String text, String note) {}

  /** The item of an id; empty where the record has none. */
  static Optional<ItemView> of(JsonNode record, String id, Texts texts) {
    return new Maker(record, texts).make(id);
  }

  private static final class Maker {

    private final JsonNode record;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    Maker(JsonNode record, Texts texts) {
      this.record = record;
      this.texts = texts;
    }

    Optional<ItemView> make(String id) {
      for (String list : List.of("quantities", "percentages", "references", "findings")) {
        Optional<JsonNode> item =
            stream(list).filter(i -> i.path("id").asText().equals(id)).findFirst();
        if (item.isPresent()) {
          return Optional.of(view(list, id, item.get()));
        }
      }
      return Optional.empty();
    }

    private ItemView view(String list, String id, JsonNode item) {
      switch (list) {
        case "quantities" -> quantity(item);
        case "percentages" -> percentage(item);
        case "references" -> reference(item);
        default -> finding(item);
      }
      if (!list.equals("findings")) {
        findings(id);
        place(item.path("evidence"));
      }
      String shown =
          Stream.of("printed", "code", "type")
              .map(name -> text(item, name))
              .filter(v -> !v.isEmpty())
              .findFirst()
              .orElse(id);
      return list.equals("findings")
          ? new ItemView(
              id, texts.rule(text(item, "rule")), either(item.path("message")), rows, groups)
          : new ItemView(id, texts.of("item." + list), shown, rows, groups);
    }

    private void quantity(JsonNode q) {
      row("value", texts.number(q.path("value").decimalValue()) + " " + text(q, "unit"));
      row("indicator", indicator(q));
      row("scope", text(q, "scope"));
      row("period", text(q.path("period"), "text"));
      String id = q.path("id").asText();
      group(
          "related.share",
          stream("percentages")
              .filter(
                  p ->
                      p.path("numerator").path("id").asText("").equals(id)
                          || p.path("denominator").path("id").asText("").equals(id))
              .map(p -> new Other(p.path("id").asText(), text(p, "printed"), ratio(p))));
      String indicator = text(q, "indicator");
      if (!indicator.isEmpty()) {
        group(
            "related.same",
            stream("quantities")
                .filter(o -> text(o, "indicator").equals(indicator))
                .filter(o -> text(o, "scope").equals(text(q, "scope")))
                .filter(o -> !o.path("id").asText().equals(id))
                .limit(12)
                .map(o -> new Other(o.path("id").asText(), text(o, "printed"), where(o))));
      }
    }

    private void percentage(JsonNode p) {
      row("indicator", indicator(p));
      row("arithmetic", ratio(p));
      List<Other> operands = new ArrayList<>();
      for (String name : List.of("numerator", "denominator")) {
        String id = p.path(name).path("id").asText("");
        quantity(id)
            .ifPresent(
                q -> operands.add(new Other(id, text(q, "printed"), texts.of("related." + name))));
      }
      group("related.figures", operands.stream());
    }

    private void reference(JsonNode r) {
      for (String name : List.of("type", "normalised", "issuer", "subject")) {
        row(name, text(r, name));
      }
      row("date", texts.day(text(r, "date")));
      group(
          "related.again",
          stream("references")
              .filter(o -> !text(r, "code").isEmpty() && text(o, "code").equals(text(r, "code")))
              .filter(o -> !o.path("id").equals(r.path("id")))
              .map(o -> new Other(o.path("id").asText(), text(o, "code"), where(o))));
    }

    private void finding(JsonNode f) {
      row("severity", texts.word("severity", text(f, "severity")));
      row("relation", text(f, "relation"));
      row("expected", text(f, "expected"));
      group(
          "related.figures",
          list(f, "figures")
              .map(g -> new Other(text(g, "id"), text(g, "printed"), quote(g.path("evidence")))));
      JsonNode suggestion = f.path("suggestion");
      if (suggestion.isObject()) {
        group("related.suggestion", Stream.of(repair(suggestion)));
      }
      group("related.alternatives", list(f, "alternatives").map(this::repair));
      group("related.places", list(f, "evidence").map(e -> new Other("", quote(e), line(e))));
    }

    private Other repair(JsonNode r) {
      String printed =
          quantity(text(r, "id"))
              .or(() -> percentage(text(r, "id")))
              .map(i -> text(i, "printed") + " → ")
              .orElse("");
      return new Other(text(r, "id"), printed + text(r, "replacement"), either(r.path("because")));
    }

    private void findings(String id) {
      group(
          "related.findings",
          stream("findings")
              .filter(f -> list(f, "figures").anyMatch(g -> text(g, "id").equals(id)))
              .map(
                  f ->
                      new Other(
                          f.path("id").asText(),
                          texts.rule(text(f, "rule")),
                          text(f, "relation"))));
    }

    private void place(JsonNode evidence) {
      row("place", line(evidence));
      row("quote", quote(evidence));
    }

    /** {@code 1.105 : 1.133 = 97,53 %}. */
    private String ratio(JsonNode p) {
      JsonNode part = p.path("numerator").path("value");
      JsonNode whole = p.path("denominator").path("value");
      if (!part.isNumber() || !whole.isNumber() || whole.decimalValue().signum() == 0) {
        return "";
      }
      BigDecimal share =
          part.decimalValue()
              .multiply(BigDecimal.valueOf(100))
              .divide(whole.decimalValue(), 2, RoundingMode.HALF_UP);
      return texts.number(part.decimalValue())
          + " : "
          + texts.number(whole.decimalValue())
          + " = "
          + texts.number(share)
          + " %";
    }

    private String indicator(JsonNode item) {
      String code = text(item, "indicator");
      return code.isEmpty() ? "" : texts.indicator(code);
    }

    private String where(JsonNode item) {
      return line(item.path("evidence")) + " – " + quote(item.path("evidence"));
    }

    private String line(JsonNode evidence) {
      String line = texts.of("place.line", evidence.path("line").asInt());
      return evidence.path("page").isNumber()
          ? texts.of("place.page", evidence.path("page").asInt()) + ", " + line
          : line;
    }

    private static String quote(JsonNode evidence) {
      String quote = text(evidence, "quote");
      return quote.length() <= 160 ? quote : quote.substring(0, 159) + "…";
    }

    private Optional<JsonNode> quantity(String id) {
      return find("quantities", i -> i.path("id").asText().equals(id));
    }

    private Optional<JsonNode> percentage(String id) {
      return find("percentages", i -> i.path("id").asText().equals(id));
    }

    private Optional<JsonNode> find(String list, Predicate<JsonNode> wanted) {
      return stream(list).filter(wanted).findFirst();
    }

    private Stream<JsonNode> stream(String list) {
      return list(record, list);
    }

    private static Stream<JsonNode> list(JsonNode node, String name) {
      return StreamSupport.stream(node.path(name).spliterator(), false);
    }

    private String either(JsonNode both) {
      return texts.either(text(both, "vi"), text(both, "en"));
    }

    private static String text(JsonNode node, String name) {
      return node.path(name).asText("").equals("null") && node.path(name).isNull()
          ? ""
          : node.path(name).asText("");
    }

    private void row(String label, String value) {
      if (!value.isBlank()) {
        rows.add(new Row(texts.of("item." + label), value));
      }
    }

    private void group(String title, Stream<Other> items) {
      List<Other> all = items.toList();
      if (!all.isEmpty()) {
        groups.add(new Group(texts.of(title), all));
      }
    }
  }
}
