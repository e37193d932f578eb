package vn.soat.corpus.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The notation of the grammar files, and what holds for every rule. */
class GrammarTest {

  /** Rules that are fragments of others, or for which there are only so many words. */
  private static final Set<String> FRAGMENTS =
      Set.of("ubnd", "recipients", "res.tail", "res.sentence", "subject.yearly");

  @Test
  void everyKindOfFactHasEightPhrasings() {
    Grammar grammar = Grammar.standard();
    for (String rule : grammar.names()) {
      int phrasings = grammar.rule(rule).size();
      assertTrue(
          phrasings >= 8 || FRAGMENTS.contains(rule), rule + " has " + phrasings + "; write more");
    }
  }

  @Test
  void bracketsNest() {
    List<Node> nodes = NodeParser.parse("r#0", "Có <{a} hồ sơ|[thêm ]{%a/b}>, <other>.");
    assertEquals(
        List.of(
            new Node.Literal("Có "),
            new Node.Choice(
                "r#0:0",
                List.of(
                    List.of(new Node.Slot("a"), new Node.Literal(" hồ sơ")),
                    List.of(
                        new Node.Choice(
                            "r#0:1", List.of(List.of(new Node.Literal("thêm ")), List.of())),
                        new Node.Share("a", "b", false)))),
            new Node.Literal(", "),
            new Node.Symbol("other"),
            new Node.Literal(".")),
        nodes);
  }

  @Test
  void bracketsThatDoNotFitAreNamed() {
    for (String wrong : List.of("{a", "<a|b", "[a", "a]", "a>", "<a")) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> NodeParser.parse("rule#3", wrong), wrong);
      assertTrue(String.valueOf(e.getMessage()).startsWith("rule#3"), e.getMessage());
    }
  }
}
