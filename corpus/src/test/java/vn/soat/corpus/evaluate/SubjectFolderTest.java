package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which report belongs to which gold, and what is said where none does. */
class SubjectFolderTest {

  private static final String GOLD =
      """
      {"document": "%s", "report": {},
       "percentages": [{"line": 1, "quote": "97,5 %%", "value": 97.5,
                        "numerator": null, "denominator": null}]}
      """;

  @TempDir private Path folder;
  private Path gold;
  private Path reports;

  @BeforeEach
  void makeFolders() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    reports = Files.createDirectory(folder.resolve("reports"));
  }

  @Test
  void aReportIsReadAndMeasured() throws Exception {
    write(gold, "a.json", GOLD.formatted("a.txt"));
    write(reports, "a.txt", "Tỷ lệ đạt 97,5 %\n");
    Evaluation evaluation = Evaluator.evaluate(read());
    assertEquals(1, evaluation.scores().measure("percentages").found());
    assertEquals(reports.resolve("a.txt").toString(), evaluation.reports().get(0).path());
    assertEquals(List.of(), evaluation.failed());
    assertTrue(evaluation.speed().bytes() > 0);
  }

  @Test
  void aReportThatCannotBeReadCountsAsFailedAndAllOfItAsMissed() throws Exception {
    write(gold, "a.json", GOLD.formatted("a.txt"));
    write(reports, "a.txt", "");
    Evaluation evaluation = Evaluator.evaluate(read());
    assertEquals(1, evaluation.scores().measure("percentages").missed());
    assertEquals(1, evaluation.failed().size());
  }

  @Test
  void ofSeveralFilesTheTextIsTaken() throws Exception {
    write(gold, "a.gold.json", GOLD.formatted("x.txt"));
    write(reports, "a.docx", "a");
    write(reports, "a.txt", "a");
    write(reports, "ab.txt", "a");
    assertEquals(List.of(reports.resolve("a.txt").toString()), paths());
  }

  @Test
  void aFileOfAnotherStemIsFoundThroughTheGold() throws Exception {
    write(gold, "000.json", GOLD.formatted("000_quang-lam.txt"));
    write(reports, "000_quang-lam.txt", "a");
    assertEquals(List.of(reports.resolve("000_quang-lam.txt").toString()), paths());
  }

  @Test
  void goldAndReportsMayShareAFolderAndMarksMayBeTakenApart() throws Exception {
    write(reports, "báo cáo.gold.json", GOLD.formatted("x"));
    write(reports, "other.json", "[]");
    write(reports, Normalizer.normalize("báo cáo.txt", Normalizer.Form.NFD), "a");
    assertEquals(1, SubjectFolder.read(reports, reports, Measured.EXTRACTOR::extract).size());
  }

  @Test
  void whatCannotBeMeasuredOnIsNamed() throws Exception {
    refused("không có đáp án nào", "there is no gold in");
    write(gold, "a.json", GOLD.formatted("a.txt"));
    refused("đáp án “a” không có báo cáo", "the gold “a” has no report");
    write(gold, "a.json", "{");
    refused("a.json", "a.json” cannot be read: gold is not JSON");
    write(gold, "a.json", "{\"document\": \"a\"}");
    refused("'report'", "'report'");
    write(gold, "a.json", "{\"document\": \"a\", \"report\": {\"date\": \"31/6/2023\"}}");
    refused("31/6/2023", "31/6/2023");
    gold = folder.resolve("nowhere");
    refused("không mở được thư mục", "cannot be opened");
  }

  private void refused(String vietnamese, String english) {
    UnusableInput refusal = assertThrows(UnusableInput.class, this::read);
    assertTrue(refusal.reason().vi().contains(vietnamese), refusal.reason().vi());
    assertTrue(refusal.reason().en().contains(english), refusal.reason().en());
  }

  private List<Subject> read() throws UnusableInput {
    return SubjectFolder.read(gold, reports, Measured.EXTRACTOR::extract);
  }

  private List<String> paths() throws UnusableInput {
    return read().stream().map(Subject::path).toList();
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
