package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;

/** Profiles and the project file soat.yaml. */
class ProjectTest {

  private static final String ORDER_OFF =
      """
      # Dự án rà soát của huyện
      rules:
        document-order: off
      """;

  @TempDir private Path folder;

  private Path project(String yaml) throws IOException {
    return Files.writeString(folder.resolve("soat.yaml"), yaml);
  }

  @Test
  void optionsChooseTheProfile() {
    assertEquals(Profile.DEFAULT, Run.soat("audit", "a.txt").engine().profile);
    assertEquals(Profile.STRICT, Run.soat("audit", "--strict", "a.txt").engine().profile);
    assertEquals(Profile.QUIET, Run.soat("audit", "--quiet", "a.txt").engine().profile);
    assertEquals(
        "soat: --strict và --quiet không dùng cùng nhau; hãy chọn một.\n",
        Run.soat("audit", "--quiet", "--strict", "a.txt").err());
  }

  @Test
  void quietSaysNothingOfWhatWasChecked() {
    assertTrue(Run.soat("audit", "sach.txt").out().contains("Đã kiểm tra 2 quan hệ"));
    String quiet = Run.soat("audit", "--quiet", "sach.txt").out();
    assertFalse(quiet.contains("Đã kiểm tra"), quiet);
    assertTrue(quiet.endsWith("Tóm lại: không thấy chỗ nào không khớp.\n"), quiet);
  }

  @Test
  void theNearestProjectFileCounts() throws IOException {
    project(ORDER_OFF);
    Path below = Files.createDirectories(folder.resolve("2023/quy-1"));
    for (Path where : List.of(folder, below)) {
      for (String command : List.of("audit", "extract")) {
        Run run = Run.in(where, command, "sach.txt");
        assertEquals(Set.of("document-order"), run.engine().settings.off(), command + run.err());
      }
    }
    Files.writeString(folder.resolve("2023/soat.yaml"), "rules: {structure: off}\n");
    assertEquals(Set.of("structure"), Run.in(below, "audit", "a.txt").engine().settings.off());
  }

  @Test
  void anotherFileCanBeNamed() throws IOException {
    project("rules:\n  structure: off\n");
    Path other = Files.writeString(folder.resolve("khac.yaml"), ORDER_OFF);
    Run run = Run.in(folder, "audit", "--config", other.toString(), "a.txt");
    assertEquals(Set.of("document-order"), run.engine().settings.off());
  }

  @Test
  void theReaderIsToldWhatIsOff() throws IOException {
    project(ORDER_OFF);
    String out = Run.in(folder, "audit", "sach.txt").out();
    assertTrue(out.contains("Không soát, vì tệp soat.yaml tắt: document-order\n"), out);
    String across = Run.in(folder, "audit", "--across", "sach.txt", "luu-y.txt").out();
    assertTrue(across.contains("Không soát, vì tệp soat.yaml tắt: document-order\n"), across);
  }

  @Test
  void anEmptyFileSetsNothing() throws IOException {
    for (String empty : List.of("", "# chưa có gì\n", "rules:\nbounds:\n", "---\n")) {
      project(empty);
      Run run = Run.in(folder, "audit", "sach.txt");
      assertEquals("", run.err());
      assertEquals(Settings.STANDARD.off(), run.engine().settings.off());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules:\\n  document-ordr: off | soat.yaml:2: không có quy tắc “document-ordr”; gần nhất là"
            + " “document-order”",
        "# a\\n\\nrule:\\n  x: off | soat.yaml:3: không có mục “rule”; gần nhất là “rules”",
        "bounds:\\n  share.mots: 1 | soat.yaml:2: không có giới hạn “share.mots”; gần nhất là"
            + " “share.most”",
        "bounds:\\n  share.most: nhiều | soat.yaml:2: giá trị “nhiều” của “share.most” không dùng"
            + " được; hãy ghi 0, 1.5, 2000…",
        "rules:\\n  structure: có lẽ | soat.yaml:2: giá trị “có lẽ” của “structure” không dùng được;"
            + " hãy ghi on, off",
        "rules:\\n  - structure | soat.yaml:1: dưới “rules” phải là các dòng “tên: giá trị”, thụt"
            + " vào hai dấu cách",
        "rules:\\n  structure: off\\n  structure: on | soat.yaml:3: “structure” đã có ở trên",
        "structure | soat.yaml:1: phải gồm các mục “rules:”, “bounds:” và “limits:”",
        "rules:\\n\\tstructure: off | soat.yaml:2: không phải YAML đúng cách; hãy thụt lề bằng dấu cách"
            + " (không dùng phím Tab) và để một dấu cách sau dấu hai chấm",
      })
  void whatCannotBeUsedSaysTheLineAndWhatToDo(String yaml, String message) throws IOException {
    project(yaml.replace("\\n", "\n").replace("\\t", "\t"));
    Run run = Run.in(folder, "audit", "sach.txt");
    assertEquals("soat: " + message + "\n", run.err());
    assertEquals(2, run.exitCode());
    assertEquals(List.of(), run.engine().asked, "nothing is audited with settings half known");
  }

  @Test
  void aFileThatIsNotThereOrIsAFolderIsToldInOneLine() {
    assertEquals(
        "soat: khong-co.yaml: không có tệp này\n",
        Run.soat("audit", "--config", "khong-co.yaml", "a.txt").err());
    assertEquals(
        "soat: " + folder + ": không đọc được tệp\n",
        Run.soat("audit", "--config", folder.toString(), "a.txt").err());
    assertEquals(
        "soat: khong-co.yaml: there is no such file\n",
        Run.soat("--lang", "en", "audit", "--config", "khong-co.yaml", "a.txt").err());
  }
}
