package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.RuleInfo;

/** What every rule owes its readers. */
class RulesTest {

  private static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z0-9])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void everyIdIsItsClassNameInKebabCase() {
    for (AuditRule rule : Rules.standard()) {
      assertEquals(
          kebab(rule.getClass()),
          rule.info().id(),
          "rename the class or the id of " + rule.getClass().getSimpleName());
    }
  }

  @Test
  void noTwoRulesHaveOneId() {
    List<String> ids = Rules.standard().stream().map(rule -> rule.info().id()).toList();
    assertEquals(Set.copyOf(ids).size(), ids.size(), "give each rule its own id: " + ids);
  }

  @Test
  void noRuleIsMissingFromTheList() throws IOException, URISyntaxException {
    Set<String> listed =
        Rules.standard().stream()
            .map(r -> r.getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertEquals(ruleClasses(), listed, "add the rule to Rules.standard()");
  }

  private static Set<String> ruleClasses() throws IOException, URISyntaxException {
    Path folder = Path.of(AuditRule.class.getResource("AuditRule.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .filter(RulesTest::isRule)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isRule(String simpleName) {
    try {
      Class<?> type = Class.forName(AuditRule.class.getPackageName() + "." + simpleName);
      return AuditRule.class.isAssignableFrom(type) && !type.isInterface();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRuleExplainsItselfInBothLanguages() {
    for (AuditRule rule : Rules.standard()) {
      RuleInfo info = rule.info();
      for (String text :
          List.of(info.finds().vi(), info.finds().en(), info.why().vi(), info.why().en())) {
        assertFalse(text.isBlank(), info.id() + " lacks a text");
        assertFalse(text.matches("(?iu).*\\b(sai|gian)\\b.*"), info.id() + " accuses: " + text);
      }
      assertTrue(!info.foundIn().isBlank() && !info.rightIn().isBlank(), info.id());
    }
  }
}
