package vn.soat.corpus.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The wordings: rules with weighted alternatives, from the files {@code grammar/*.yaml}. An
 * alternative is a text, or {@code {if: CONDITIONS, weight: N, say: TEXT}}. In a text ¶ begins an
 * item, § a paragraph and ⏎ a line.
 */
final class Grammar {

  private static final List<String> FILES =
      List.of(
          "head",
          "outline",
          "references",
          "direction",
          "institutions",
          "procedures",
          "dossiers",
          "fields",
          "organisation",
          "finance",
          "digital",
          "survey",
          "prose");

  private final Map<String, List<Alternative>> rules;

  private Grammar(Map<String, List<Alternative>> rules) {
    this.rules = rules;
  }

  /**
   * The grammar of the product.
   *
   * @throws IllegalStateException if a file is missing, a rule stands twice or names one that is
   *     nowhere
   */
  static Grammar standard() {
    Map<String, List<Alternative>> rules = new LinkedHashMap<>();
    for (String file : FILES) {
      GrammarFiles.read(file + ".yaml", new TypeReference<Map<String, List<JsonNode>>>() {})
          .forEach((name, says) -> add(rules, name, says));
    }
    Grammar grammar = new Grammar(rules);
    Set<String> undefined = grammar.undefined();
    if (!undefined.isEmpty()) {
      throw new IllegalStateException("the grammar lacks the rules " + undefined);
    }
    return grammar;
  }

  private static void add(
      Map<String, List<Alternative>> rules, String name, List<JsonNode> alternatives) {
    List<Alternative> read = new ArrayList<>();
    for (JsonNode alternative : alternatives) {
      read.add(alternative(name + "#" + read.size(), alternative));
    }
    if (rules.put(name, List.copyOf(read)) != null) {
      throw new IllegalStateException("the rule " + name + " stands twice");
    }
  }

  private static Alternative alternative(String id, JsonNode node) {
    if (node.isTextual()) {
      return new Alternative(id, List.of(), 2, NodeParser.parse(id, node.asText()));
    }
    return new Alternative(
        id,
        Stream.of(node.path("if").asText("").split(","))
            .filter(c -> !c.isBlank())
            .map(Condition::of)
            .toList(),
        node.path("weight").asInt(2),
        NodeParser.parse(id, node.path("say").asText()));
  }

  List<Alternative> rule(String name) {
    List<Alternative> alternatives = rules.get(name);
    if (alternatives == null) {
      throw new IllegalArgumentException("the grammar lacks the rule " + name);
    }
    return alternatives;
  }

  Set<String> names() {
    return new TreeSet<>(rules.keySet());
  }

  /** Every choice there is, as {@link Teller#used} names them. */
  Set<String> choices() {
    Set<String> ids = new TreeSet<>();
    rules
        .values()
        .forEach(
            alternatives ->
                alternatives.forEach(
                    a -> {
                      ids.add(a.id());
                      addArms(a.nodes(), ids);
                    }));
    return ids;
  }

  private static void addArms(List<Node> nodes, Set<String> ids) {
    for (Node node : nodes) {
      if (node instanceof Node.Choice choice) {
        for (int i = 0; i < choice.arms().size(); i++) {
          ids.add(choice.id() + "." + i);
          addArms(choice.arms().get(i), ids);
        }
      }
    }
  }

  private Set<String> undefined() {
    Set<String> missing = new TreeSet<>();
    rules.values().forEach(as -> as.forEach(a -> addSymbols(a.nodes(), missing)));
    missing.removeAll(rules.keySet());
    return missing;
  }

  private static void addSymbols(List<Node> nodes, Set<String> symbols) {
    for (Node node : nodes) {
      if (node instanceof Node.Symbol symbol) {
        symbols.add(symbol.rule());
      } else if (node instanceof Node.Choice choice) {
        choice.arms().forEach(arm -> addSymbols(arm, symbols));
      }
    }
  }
}
