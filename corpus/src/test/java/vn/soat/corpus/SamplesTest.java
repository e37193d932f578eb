package vn.soat.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the corpus as a whole must offer. */
class SamplesTest {

  private final List<Sample> samples = Samples.standard().samples();

  @Test
  void thereAreAtLeastSixReportsOfDifferentPlaces() {
    Set<String> places =
        samples.stream()
            .map(s -> s.gold().report().issuer().orElseThrow())
            .collect(Collectors.toSet());
    assertTrue(samples.size() >= 6, "only " + samples.size());
    assertEquals(samples.size(), places.size(), "every report needs an issuer of its own");
  }

  @Test
  void theYearsRunFrom2008To2025() {
    Set<Integer> years =
        samples.stream()
            .map(s -> s.gold().report().year().orElseThrow())
            .collect(Collectors.toSet());
    assertTrue(
        years.containsAll(
            Set.of(
                2008, 2010, 2012, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
                2025)),
        years.toString());
  }

  @Test
  void someReportsAreCleanAndMostAreNot() {
    long clean = samples.stream().filter(s -> s.gold().findings().isEmpty()).count();
    assertTrue(
        clean >= 5 && clean * 2 < samples.size(), clean + " of " + samples.size() + " are clean");
  }

  @Test
  void theCaseThatTheProductExistsForIsAmongThem() {
    Gold gold = Samples.standard().named("quang-lam-2023").gold();
    Set<String> rules =
        gold.findings().stream().map(Gold.Finding::rule).collect(Collectors.toSet());
    assertTrue(
        rules.containsAll(
            Set.of(
                "percentage-mismatch",
                "conflicting-value",
                "document-number-reused",
                "date-malformed")));
  }

  @Test
  void everySampleIsThereAsWordDocumentAndAsPdf() {
    for (Sample sample : samples) {
      assertTrue(
          sample.docx().exists() && sample.pdf().exists(),
          sample.name() + ": run the tests with -Dsoat.rewrite=true");
    }
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Samples.standard().named("nowhere-1999"));
  }
}
