package vn.soat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_IN_PERSON;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_ONLINE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Percentage.Link;

/** What an audit proposes: the fewest changes that satisfy every relation, or none. */
class RepairTest {

  private static List<String> suggested(Audit audit) {
    return audit.findings().stream()
        .flatMap(f -> f.suggestion().stream())
        .map(Finding.Repair::replacement)
        .toList();
  }

  private static List<String> alternatives(Audit audit) {
    return audit.findings().stream()
        .flatMap(f -> f.alternatives().stream())
        .map(Finding.Repair::replacement)
        .toList();
  }

  private static Audit inTime(String inTime, String share) {
    return new ReportBuilder()
        .count("1.133", DOSSIER_RESOLVED_TOTAL)
        .count(inTime, DOSSIER_RESOLVED_EARLY_OR_ON_TIME)
        .share(share, 2, 1, Link.SENTENCE)
        .count("9", DOSSIER_RESOLVED_OVERDUE)
        .share("0,8%", 3, 1, Link.SENTENCE)
        .audit();
  }

  @Test
  void oneFigureThatRepairsSumAndShareIsSuggested() {
    Audit audit = inTime("1.113", "99,2%");
    assertEquals(List.of("1.124"), suggested(audit));
    assertEquals(1, audit.findings().size(), "one root, one finding");
    assertTrue(audit.findings().get(0).suggestion().orElseThrow().because().vi().contains("khớp"));
  }

  @Test
  void nothingIsSuggestedWhereEverythingFits() {
    assertEquals(List.of(), inTime("1.124", "99,2%").findings());
  }

  @Test
  void aShareThatTheSumContradictsNotIsItselfTheSlip() {
    assertEquals(List.of("99,2%"), suggested(inTime("1.124", "92,2%")));
  }

  @Test
  void oneRelationAloneDecidesNothing() {
    Audit audit =
        new ReportBuilder()
            .count("1.133", DOSSIER_RECEIVED_TOTAL)
            .count("1.105", DOSSIER_RECEIVED_ONLINE)
            .share("98,23%", 2, 1, Link.SENTENCE)
            .audit();
    assertEquals(List.of(), suggested(audit));
    assertTrue(alternatives(audit).containsAll(List.of("1.113", "97,53%")));
  }

  @Test
  void anInvertedRatioIsExchanged() {
    Audit audit =
        new ReportBuilder()
            .count("1.441", DOSSIER_RECEIVED_TOTAL)
            .count("1.455", DOSSIER_RECEIVED_ONLINE)
            .share("99,03%", 2, 1, Link.PRINTED_RATIO)
            .audit();
    assertEquals(List.of("inverted-ratio"), rules(audit));
    assertEquals(List.of("1.441"), suggested(audit));
  }

  @Test
  void aDigitLeftOutOfAShareIsAmongTheAlternatives() {
    Audit audit =
        new ReportBuilder()
            .count("263", DOSSIER_RECEIVED_TOTAL)
            .count("91", DOSSIER_RECEIVED_ONLINE)
            .share("34,0%", 2, 1, Link.SENTENCE)
            .audit();
    assertTrue(
        Stream.concat(suggested(audit).stream(), alternatives(audit).stream())
            .toList()
            .containsAll(List.of("34,6%", "34,60%")));
  }

  @Test
  void aSumSaysByHowMuchItMissesItsWhole() {
    assertTrue(message(parts("18", "02")).endsWith("18 + 2 = 20 < 21 (thiếu 1)"));
    assertTrue(message(parts("18", "05")).endsWith("18 + 5 = 23 > 21 (thừa 2)"));
  }

  @Test
  void oneDigitIsWrittenAsTheReportWritesIt() {
    assertEquals(List.of("20", "19", "03"), replacements(parts("18", "02")));
    assertEquals(List.of("20", "19", "3"), replacements(parts("18", "2")));
  }

  private static Audit parts(String one, String other) {
    return new ReportBuilder()
        .count("21", DOSSIER_RECEIVED_TOTAL)
        .count(one, DOSSIER_RECEIVED_ONLINE)
        .count(other, DOSSIER_RECEIVED_IN_PERSON)
        .audit();
  }

  private static String message(Audit audit) {
    return audit.findings().get(0).message().vi();
  }

  private static List<String> replacements(Audit audit) {
    return Stream.concat(suggested(audit).stream(), alternatives(audit).stream()).toList();
  }

  private static List<String> rules(Audit audit) {
    return audit.findings().stream().map(Finding::rule).toList();
  }
}
