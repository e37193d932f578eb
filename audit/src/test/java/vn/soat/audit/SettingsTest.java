package vn.soat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

class SettingsTest {

  private static final Report REPORT =
      ReportReader.standard()
          .read(
              SourceText.plain(
                  """
                  1. Kết quả
                  Hồ sơ nộp trực tuyến là 858/1302 hồ sơ, đạt 65,89%.
                  Số hóa 153/1302 hồ sơ, đạt 11,73%.
                  Xã có diện tích tự nhiên 1.900 km2.
                  """));

  private static List<String> found(Profile profile, Settings settings) {
    return Auditor.with(profile, settings).audit(REPORT).findings().stream()
        .map(f -> f.severity().code() + " " + f.rule())
        .toList();
  }

  @Test
  void profilesSayMoreOrLess() {
    assertEquals(
        List.of(
            "note percentage-truncated", "error percentage-mismatch", "warning implausible-unit"),
        found(Profile.DEFAULT, Settings.STANDARD));
    assertEquals(
        List.of(
            "warning percentage-truncated",
            "error percentage-mismatch",
            "warning implausible-unit"),
        found(Profile.STRICT, Settings.STANDARD));
    assertEquals(List.of("error percentage-mismatch"), found(Profile.QUIET, Settings.STANDARD));
  }

  @Test
  void aProjectSwitchesRulesOffAndSetsBounds() throws Settings.Invalid {
    Settings settings =
        Settings.of(
            Map.of(
                "rules", Map.of("percentage-truncated", "off", "structure", true),
                "bounds", Map.of("commune.area.most", 2000)));
    assertEquals(List.of("error percentage-mismatch"), found(Profile.DEFAULT, settings));
    Auditor auditor = Auditor.with(Profile.DEFAULT, settings);
    assertTrue(auditor.rules().stream().noneMatch(r -> r.id().equals("percentage-truncated")));
  }

  @Test
  void whatIsUnknownIsAnErrorThatNamesTheNearest() {
    assertInvalid(
        Map.of("rules", Map.of("percentage-mismach", "off")),
        "rules.percentage-mismach",
        "không có quy tắc “percentage-mismach”; gần nhất là “percentage-mismatch”");
    assertInvalid(
        Map.of("bounds", Map.of("commune.area.max", 1)),
        "bounds.commune.area.max",
        "không có giới hạn “commune.area.max”; gần nhất là “commune.area.most”");
    assertInvalid(Map.of("rule", Map.of()), "rule", "không có mục “rule”; gần nhất là “rules”");
  }

  @Test
  void aValueThatCannotBeUsedSaysWhatCan() {
    assertInvalid(
        Map.of("rules", Map.of("structure", "maybe")),
        "rules.structure",
        "giá trị “maybe” của “structure” không dùng được; hãy ghi on, off");
    for (Object value : List.of("many", -1)) {
      assertInvalid(
          Map.of("bounds", Map.of("share.most", value)),
          "bounds.share.most",
          "giá trị “" + value + "” của “share.most” không dùng được; hãy ghi 0, 1.5, 2000…");
    }
    assertInvalid(
        Map.of("rules", "off"),
        "rules",
        "dưới “rules” phải là các dòng “tên: giá trị”, thụt vào hai dấu cách");
  }

  @Test
  void theRulesForSeveralReportsCanBeOffToo() throws Settings.Invalid {
    Settings settings = Settings.of(Map.of("rules", Map.of("across-total", "off")));
    assertEquals(Set.of("across-total"), settings.off());
  }

  private static void assertInvalid(Map<String, ?> file, String key, String message) {
    Settings.Invalid invalid = assertThrows(Settings.Invalid.class, () -> Settings.of(file));
    assertEquals(message, invalid.text().vi());
    assertEquals(key, invalid.key());
  }
}
