package vn.soat.corpus.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The notation of the grammar files, and what holds for every rule. */
class GrammarTest {

  private static final int LEAST = 8;

  /** Spellings of one name, of which there are only so many. */
  private static final Set<String> SPELLINGS = Set.of("ubnd");

  @Test
  void everyKindOfFactHasEightPhrasingsInEveryReport() {
    Grammar grammar = Grammar.standard();
    Map<String, Integer> least = new TreeMap<>();
    Names names = Names.standard();
    for (int report = 1; report <= 250; report++) {
      Dice dice = Dice.of(21, report);
      World world = WorldMaker.make(dice, names);
      Env whole = Generator.words(world, dice);
      for (String rule : grammar.names()) {
        situations(rule, world, whole).forEach(env -> count(grammar, rule, env, least));
      }
    }
    least.keySet().removeAll(SPELLINGS);
    least.values().removeIf(n -> n >= LEAST);
    assertEquals(
        Map.of(),
        least,
        "some report has fewer than eight ways to say these; write more phrasings in grammar/*.yaml"
            + " whose conditions hold there");
  }

  /** The whole report; each of its fields; a document of its own and of others. */
  private static List<Env> situations(String rule, World world, Env whole) {
    return switch (rule) {
      case "field.item" -> world.fields().stream().map(f -> whole.facts(f.facts())).toList();
      case "cite" -> List.of(whole, whole.words("own", ""));
      default -> List.of(whole);
    };
  }

  /** A rule of which nothing fits is not told in that report. */
  private static void count(Grammar grammar, String rule, Env env, Map<String, Integer> least) {
    long fitting = grammar.rule(rule).stream().filter(a -> a.fits(env)).count();
    if (fitting > 0) {
      least.merge(rule, (int) fitting, Math::min);
    }
  }

  @Test
  void looseFiguresAndChangesHaveSignsOfTheirOwn() {
    assertEquals(
        List.of(
            new Node.Loose("hơn", "a", false),
            new Node.Literal(" và "),
            new Node.Loose("gần", "a", true),
            new Node.Literal(", tăng "),
            new Node.Share("a", "b", Mention.Share.Of.CHANGE),
            new Node.Literal(", đạt "),
            new Node.Share("a", "b", Mention.Share.Of.UNNAMED)),
        NodeParser.parse("r#0", "{hơn~a} và {gần~~a}, tăng {%+a/b}, đạt {%%a/b}"));
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
                        new Node.Share("a", "b", Mention.Share.Of.FIGURES)))),
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
