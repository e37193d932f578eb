package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;

/** Everything that a user sees is in the language that was chosen. */
class LanguageTest {

  private static final String VIETNAMESE = "soat: thieu.txt: Không có tệp này.\n";
  private static final String ENGLISH = "soat: thieu.txt: There is no such file.\n";

  @ParameterizedTest
  @CsvSource({
    "LANG, en_US.UTF-8, true",
    "LANG, EN, true",
    "LC_ALL, en_GB, true",
    "LC_MESSAGES, en_US, true",
    "LANG, vi_VN.UTF-8, false",
    "LANG, C, false",
    "LANG, POSIX, false",
    "LANG, C.UTF-8, false",
    "LANG, fr_FR.UTF-8, false",
    "HOME, en, false",
  })
  void theEnvironmentChooses(String variable, String value, boolean english) {
    Run run = Run.with(Map.of(variable, value), "extract", "thieu.txt");
    assertEquals(english ? ENGLISH : VIETNAMESE, run.err());
  }

  @Test
  void theFirstVariableThatIsSetCounts() {
    Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "vi", "LANG", "en");
    assertEquals(VIETNAMESE, Run.with(environment, "extract", "thieu.txt").err());
  }

  @Test
  void theOptionWinsWhereverItStands() {
    Map<String, String> english = Map.of("LC_ALL", "en_US.UTF-8");
    assertEquals(VIETNAMESE, Run.with(english, "--lang", "vi", "extract", "thieu.txt").err());
    assertEquals(ENGLISH, Run.soat("extract", "thieu.txt", "--lang=en").err());
    assertEquals(ENGLISH, Run.soat("extract", "--lang", "EN", "thieu.txt").err());
  }

  @Test
  void afterTheTwoDashesItIsAFile() {
    Run run = Run.soat("extract", "thieu.txt", "--", "--lang=en");
    assertEquals(VIETNAMESE, run.err());
  }

  @Test
  void theLauncherAndAComputerWithoutVariablesAreHeard() {
    assertEquals(Language.EN, choice("en", Map.of("LC_ALL", "C.UTF-8"), Locale.ROOT));
    assertEquals(Language.VI, choice("vi", Map.of("LC_ALL", "en_US.UTF-8"), Locale.ROOT));
    assertEquals(Language.EN, choice("", Map.of(), Locale.UK));
    assertEquals(Language.VI, choice("", Map.of(), Locale.FRANCE));
    assertEquals(Language.VI, choice("", Map.of("LANG", "vi_VN"), Locale.UK));
  }

  private static Language choice(
      String launcher, Map<String, String> environment, Locale computer) {
    OutputStream nowhere = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            environment,
            false,
            launcher,
            computer,
            Path.of(""));
    return LanguageChoice.of(List.of(), surroundings);
  }

  @Test
  void errorsOfTheArgumentsSpeakBoth() {
    assertEquals(
        """
        soat: không có lệnh “audti”. Có phải bạn muốn: audit?
        Xem hướng dẫn: soat --help
        """,
        Run.soat("audti").err());
    assertEquals(
        """
        soat: there is no option “--fromat”. Did you mean: --format?
        For help: soat audit --help
        """,
        Run.soat("audit", "--lang", "en", "--fromat", "json", "a.txt").err());
    assertEquals(
        """
        soat: giá trị “xml” không dùng được cho --format; hãy chọn text|json|jsonl.
        Xem hướng dẫn: soat audit --help
        """,
        Run.soat("audit", "--format", "xml", "a.txt").err());
    assertTrue(Run.soat("extract").err().startsWith("soat: thiếu tham số TỆP.\n"));
    assertTrue(Run.soat("--lang=en", "extract").err().startsWith("soat: missing argument FILE.\n"));
    assertTrue(Run.soat("audit", "--format").err().contains("hãy thêm --format text|json|jsonl."));
    assertTrue(Run.soat("help", "audti").err().contains("Có phải bạn muốn: audit?"));
    assertTrue(
        Run.soat("audit", "--color", "never", "--color", "auto", "a")
            .err()
            .contains("tùy chọn --color chỉ được dùng một lần"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "audit",
        "extract",
        "import",
        "watch",
        "status",
        "query",
        "review",
        "export",
        "gazetteer",
        "text",
        "rules",
        "demo",
        "evaluate",
        "corpus",
        "completion",
        "help"
      })
  void helpHasNoWordOfTheOtherLanguage(String command) {
    String vietnamese = Run.soat("--lang", "vi", "help", command).out();
    String english = Run.soat("--lang", "en", "help", command).out();
    if (command.isEmpty()) {
      vietnamese = Run.soat("--help").out();
      english = Run.soat("--lang=en", "--help").out();
    }
    assertTrue(vietnamese.contains("Cách dùng: soat"), vietnamese);
    assertTrue(vietnamese.contains("Tùy chọn:\n"), vietnamese);
    assertFalse(
        vietnamese.matches("(?s).*\\b(Usage|Options|Commands|OPTIONS|COMMAND|FILE|Print)\\b.*"),
        vietnamese);
    assertTrue(english.contains("Usage: soat"), english);
    String foreign = english.replace("Soát", "");
    assertFalse(Pattern.compile("[à-ỹÀ-Ỹ]").matcher(foreign).find(), english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit",
        "extract",
        "import",
        "watch",
        "status",
        "query",
        "review",
        "export",
        "gazetteer",
        "text",
        "rules",
        "demo",
        "evaluate",
        "completion",
        "help"
      })
  void everyOptionAndArgumentIsDescribed(String command) {
    String help = Run.soat(command, "--help").out();
    for (String line : help.lines().toList()) {
      boolean option = line.matches(" +(-\\w, )?--?\\w.*");
      boolean alone = line.strip().split(" {2,}").length == 1;
      boolean longOption = line.strip().matches("--[a-z]+=[a-z|]+");
      assertFalse(option && alone && !longOption, "not described: " + line);
    }
    assertTrue(help.lines().findFirst().orElse("").endsWith("."), "a headline: " + help);
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    Messages vietnamese = Messages.load("vn.soat.app.messages", Language.VI, Soat.class);
    Messages english = Messages.load("vn.soat.app.messages", Language.EN, Soat.class);
    assertEquals(
        new TreeSet<>(vietnamese.bundle().keySet()), new TreeSet<>(english.bundle().keySet()));
  }

  @Test
  void theDefaultLocalePlaysNoPart() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(VIETNAMESE, Run.soat("extract", "thieu.txt").err());
      assertEquals(0, Run.soat("extract", "--format", "JSON", "--lang", "VI", "a").exitCode());
    } finally {
      Locale.setDefault(before);
    }
  }
}
