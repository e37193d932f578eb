package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.across.Across;

/** The pages of the rules are what the rules say; {@code -Dsoat.rewrite=true} writes them anew. */
class RulePageTest {

  private static final Path FOLDER = Path.of("..", "docs", "rules");
  private static final String HOW = "run the tests of audit with -Dsoat.rewrite=true";

  private static List<RuleInfo> rules() {
    return Stream.concat(Rules.standard().stream().map(AuditRule::info), Across.rules().stream())
        .toList();
  }

  @Test
  void everyPageIsWhatItsRuleSays() throws IOException {
    if (Boolean.getBoolean("soat.rewrite")) {
      rewrite();
    }
    for (RuleInfo rule : rules()) {
      assertEquals(RulePage.of(rule), page(rule), rule.id() + " is stale: " + HOW);
    }
  }

  private static String page(RuleInfo rule) throws IOException {
    Path file = FOLDER.resolve(rule.id() + ".md");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void rewrite() throws IOException {
    Files.createDirectories(FOLDER);
    for (RuleInfo rule : rules()) {
      Files.writeString(FOLDER.resolve(rule.id() + ".md"), RulePage.of(rule));
    }
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    Set<String> wanted =
        rules().stream()
            .map(rule -> rule.id() + ".md")
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(wanted, there, "delete the page of the rule that is gone");
    }
  }
}
