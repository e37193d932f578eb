package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 0 nothing found, 1 findings, 2 problems; what goes wrong never stops the other files. */
class ExitCodeTest {

  @ParameterizedTest
  @CsvSource({
    "0, extract sach.txt",
    "0, audit sach.txt",
    "0, audit luu-y.txt",
    "0, audit --strict luu-y.txt",
    "1, audit --quiet lech.txt",
    "2, audit --strict --quiet sach.txt",
    "0, audit --across sach.txt luu-y.txt",
    "0, audit --across lech.txt sach.txt",
    "2, audit --across sach.txt",
    "2, audit --across sach.txt thieu.txt",
    "2, audit --across sach.txt luu-y.txt thieu.txt",
    "0, audit --html - sach.txt",
    "1, audit --html - lech.txt sach.txt",
    "2, audit --html - thieu.txt lech.txt",
    "2, audit --html - --format json sach.txt",
    "2, audit --html - --across sach.txt lech.txt",
    "2, audit --html lech.txt lech.txt",
    "2, audit --annotate a.pdf lech.txt",
    "2, audit --slip a.odt lech.txt",
    "2, audit --config khong-co.yaml sach.txt",
    "2, extract --config khong-co.yaml sach.txt",
    "2, audit --config",
    "1, extract lech.txt",
    "1, audit lech.txt",
    "1, audit --format jsonl sach.txt lech.txt",
    "2, extract thieu.txt",
    "2, audit lech.txt thieu.txt sach.txt",
    "2, audit thieu.txt lech.txt",
    "0, text lech.txt",
    "2, text thieu.txt",
    "0, rules",
    "0, rules numbered-code",
    "2, rules numbered-cod",
    "0, demo",
    "0, evaluate",
    "0, evaluate --format json --misses quang-lam-2023",
    "2, evaluate quang-lam-2032",
    "2, evaluate --gold khong-co",
    "2, evaluate --gold khong-co --reports khong-co",
    "2, evaluate --format xml",
    "0, completion",
    "0, help",
    "0, help audit",
    "0, --help",
    "0, --version",
    "0, audit --help",
    "2, ''",
    "2, audit",
    "2, audit --colour x",
    "2, audit --format xml sach.txt",
    "2, audit --format",
    "2, audit --color never --color auto sach.txt",
    "2, audti sach.txt",
    "2, help audti",
    "2, --lang fr rules",
    "2, text sach.txt lech.txt",
  })
  void exitCode(int expected, String arguments) {
    Run run = Run.soat(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(expected, run.exitCode(), run.err());
    assertEquals(expected == 2, !run.err().isEmpty(), "standard error: " + run.err());
    assertFalse(run.err().contains("\tat "), "no stack trace: " + run.err());
  }

  @Test
  void aReaderThatGoesIsNoTrouble() {
    Run run = Run.writingInto("Broken pipe", "extract", "sach.txt", "lech.txt", "thieu.txt");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals("[sach.txt]", run.engine().asked.toString(), "nothing more is read");
    assertEquals("", Run.writingInto("Broken pipe", "--help").err());
    assertEquals("", Run.writingInto("Broken pipe", "audit", "lech.txt").err());
    assertEquals("", Run.writingInto("Broken pipe", "audit", "--html", "-", "lech.txt").err());
  }

  @Test
  void aFullDiskIsTrouble() {
    Run run = Run.writingInto("No space left on device", "extract", "sach.txt");
    assertEquals("soat: không ghi được kết quả: No space left on device\n", run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void anUnexpectedFailureIsOneLine() {
    Run run = Run.soat("extract", "no.txt");
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("lỗi thử") && run.err().contains("--debug"), run.err());
  }

  @Test
  void itsStackTraceIsThereForTheAsking() {
    assertTrue(Run.soat("extract", "--debug", "no.txt").err().contains("\tat vn.soat.app."));
    Run run = Run.with(java.util.Map.of("SOAT_DEBUG", "1"), "extract", "no.txt");
    assertTrue(run.err().contains("\tat vn.soat.app."));
  }
}
