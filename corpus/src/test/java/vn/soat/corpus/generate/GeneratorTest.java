package vn.soat.corpus.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.audit.Auditor;
import vn.soat.audit.RuleInfo;
import vn.soat.corpus.Gold;
import vn.soat.corpus.GoldReader;

/** What generated reports promise: known, consistent but for one error, and unlike each other. */
class GeneratorTest {

  private static final int MANY = 120;

  private static List<GeneratedReport> reports(long seed, String errors) {
    Generator generator = new Generator(seed, new BigDecimal(errors));
    return IntStream.rangeClosed(1, MANY).mapToObj(generator::report).toList();
  }

  @Test
  void oneSeedGivesOneSetOfBytes(@TempDir Path folder) throws IOException {
    Set<GeneratedFolder.Format> all = EnumSet.allOf(GeneratedFolder.Format.class);
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    assertTrue(GeneratedFolder.isFree(first));
    GeneratedFolder.write(first, 3, 7, BigDecimal.ONE, all, n -> {});
    GeneratedFolder.write(second, 3, 7, BigDecimal.ONE, all, n -> {});
    assertFalse(GeneratedFolder.isFree(first));
    assertEquals(12, files(first).size());
    for (Path file : files(first)) {
      Path twin = second.resolve(first.relativize(file));
      assertEquals(-1, Files.mismatch(file, twin), file.toString());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void anotherSeedGivesOthersAndTheNumberOfReportsPlaysNoPart() {
    Generator generator = new Generator(7, BigDecimal.ZERO);
    assertNotEquals(generator.report(5).text(), new Generator(8, BigDecimal.ZERO).report(5).text());
    assertEquals(generator.report(5), new Generator(7, BigDecimal.ZERO).report(5));
  }

  @Test
  void theShareOfErrorsIsNoughtToOne() {
    assertThrows(IllegalArgumentException.class, () -> new Generator(1, new BigDecimal("1.01")));
    assertThrows(IllegalArgumentException.class, () -> new Generator(1, new BigDecimal("-0.1")));
  }

  @Test
  void whatTheGoldQuotesBeginsOnItsLine() {
    for (GeneratedReport report : reports(11, "0.5")) {
      List<String> lines = normal(report.text()).lines().toList();
      Gold gold = GoldReader.read(report.gold());
      gold.references().forEach(r -> assertStands(report, lines, r.line(), r.quote()));
      gold.percentages().forEach(p -> assertStands(report, lines, p.line(), p.quote()));
      gold.counts().forEach(c -> assertStands(report, lines, c.line(), c.quote()));
    }
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static void assertStands(
      GeneratedReport report, List<String> lines, int line, String quote) {
    // A long mention runs over some lines, perhaps over the foot of a page.
    int end = Math.min(lines.size(), line + 12);
    String from = fold(String.join(" ", lines.subList(line - 1, end)));
    int at = from.indexOf(fold(quote));
    assertTrue(at >= 0, report.name() + " line " + line + " lacks “" + quote + "”: " + from);
    assertTrue(
        at <= fold(lines.get(line - 1)).length(), report.name() + ": “" + quote + "” begins below");
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void reportsWithoutErrorsHaveFiguresThatFit() {
    for (GeneratedReport report : reports(12, "0")) {
      Gold gold = GoldReader.read(report.gold());
      assertEquals(List.of(), gold.findings());
      gold.percentages().forEach(p -> assertTrue(fits(p), report.name() + " " + p));
      oneValueEach(report)
          .forEach((what, values) -> assertEquals(1, values.size(), report.name() + what));
      assertAddsUp(report);
    }
  }

  private static boolean fits(Gold.Percentage share) {
    return !share.hasRatio()
        || Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
            .map(
                mode ->
                    share
                        .numerator()
                        .orElseThrow()
                        .movePointRight(2)
                        .divide(share.denominator().orElseThrow(), share.value().scale(), mode))
            .anyMatch(v -> v.compareTo(share.value()) == 0);
  }

  /** Every indicator of a field has one value wherever it stands exactly. */
  private static Map<String, Set<BigDecimal>> oneValueEach(GeneratedReport report) {
    Set<Integer> elsewhen = new HashSet<>();
    json(report)
        .path("counts")
        .forEach(c -> elsewhen.add(c.has("period") ? c.path("line").asInt() : 0));
    return GoldReader.read(report.gold()).counts().stream()
        .filter(c -> !c.indicator().endsWith(".other"))
        .filter(c -> !elsewhen.contains(c.line()))
        .filter(c -> c.worded() || Character.isDigit(c.quote().charAt(0)))
        .collect(
            Collectors.groupingBy(
                c -> c.indicator() + " " + c.scope().orElse("all"),
                Collectors.mapping(Gold.Count::value, Collectors.toSet())));
  }

  private static JsonNode json(GeneratedReport report) {
    try {
      return new ObjectMapper().readTree(report.gold());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAddsUp(GeneratedReport report) {
    String name = report.name();
    Map<String, Set<BigDecimal>> values = oneValueEach(report);
    for (String scope : values.keySet().stream().map(k -> k.substring(k.indexOf(' '))).toList()) {
      assertSum(values, name, scope, "dossier.resolved.total", "early", "onTime", "overdue");
      assertSum(values, name, scope, "dossier.received.total", "online", "inPerson", "carriedOver");
    }
  }

  private static void assertSum(
      Map<String, Set<BigDecimal>> values,
      String name,
      String scope,
      String total,
      String... parts) {
    String stem = total.substring(0, total.lastIndexOf('.') + 1);
    List<String> keys = Stream.of(parts).map(p -> stem + p + scope).toList();
    if (values.containsKey(total + scope) && values.keySet().containsAll(keys)) {
      BigDecimal sum =
          keys.stream()
              .map(k -> values.getOrDefault(k, Set.of()).iterator().next())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(values.get(total + scope), Set.of(sum), name + scope);
    }
  }

  @Test
  void everyErrorReallyIsOne() {
    Set<String> kinds = new TreeSet<>();
    for (GeneratedReport report : reports(13, "1")) {
      Gold gold = GoldReader.read(report.gold());
      assertEquals(1, gold.findings().size(), report.name());
      JsonNode finding = json(report).at("/findings/0");
      assertNotEquals(finding.path("original").asText(), finding.path("printed").asText());
      assertFalse(finding.path("lines").isEmpty(), report.name());
      kinds.add(finding.path("kind").asText());
      assertInconsistent(report, gold, finding);
    }
    assertTrue(kinds.size() >= 25, "kinds of errors: " + kinds);
  }

  /** One percent of the reports each, so that two thousand measure every rule. */
  @Test
  void everyRuleOfTheAuditHasItsShareOfErrors() {
    Map<String, Long> errors =
        IntStream.rangeClosed(1, 300)
            .mapToObj(new Generator(16, BigDecimal.ONE)::report)
            .map(r -> json(r).at("/findings/0/rule").asText())
            .collect(Collectors.groupingBy(r -> r, Collectors.counting()));
    Set<String> rules =
        Auditor.standard().rules().stream()
            .map(RuleInfo::id)
            .collect(Collectors.toCollection(TreeSet::new));
    rules.add("percentages-not-100");
    for (String rule : rules) {
      long count = errors.getOrDefault(rule, 0L);
      assertTrue(count >= 3, "only " + count + " of 300 errors are for " + rule);
    }
  }

  @Test
  void cleanReportsSetTrapsOfManyKinds() {
    List<String> why =
        reports(17, "0").stream()
            .flatMap(r -> GoldReader.read(r.gold()).nonFindings().stream())
            .map(Gold.NonFinding::why)
            .toList();
    for (String kind :
        List.of(
            "is cut, not rounded",
            "is a change, no share",
            "said roughly",
            ", not of ",
            "are among those received",
            "is cited again",
            " and of ")) {
      assertTrue(why.stream().anyMatch(w -> w.contains(kind)), "no report has: " + kind);
    }
  }

  private static void assertInconsistent(GeneratedReport report, Gold gold, JsonNode finding) {
    String what = report.name() + " " + finding;
    switch (finding.path("rule").asText()) {
      case "percentage-mismatch", "inverted-ratio" ->
          assertTrue(gold.percentages().stream().anyMatch(p -> !fits(p)), what);
      case "impossible-ratio" ->
          assertTrue(
              gold.percentages().stream()
                  .anyMatch(
                      p ->
                          p.hasRatio()
                              && p.numerator()
                                      .orElseThrow()
                                      .compareTo(p.denominator().orElseThrow())
                                  > 0),
              what);
      case "date-impossible", "date-malformed" ->
          assertThrows(
              DateTimeParseException.class, () -> day(finding.path("printed").asText()), what);
      case "date-out-of-period" ->
          assertTrue(
              day(finding.path("printed").asText()).getYear() >= gold.report().year().orElseThrow(),
              what);
      default -> assertTrue(finding.path("values").size() > 0, what);
    }
  }

  private static LocalDate day(String printed) {
    String[] parts = printed.split("/| tháng | năm ", -1);
    String pad = "00";
    for (int i = 0; i < 2; i++) {
      parts[i] = pad.substring(Math.min(2, parts[i].length())) + parts[i];
    }
    List<String> backwards = new ArrayList<>(List.of(parts));
    Collections.reverse(backwards);
    return LocalDate.parse(String.join("-", backwards));
  }

  @Test
  void noTwoReportsLookAlike() {
    List<GeneratedReport> all = reports(14, "0");
    Set<String> openings = new HashSet<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      Set<String> one = lines(all.get(i));
      Set<String> other = lines(all.get(i + 1));
      openings.add(all.get(i).text().lines().limit(12).collect(Collectors.joining()));
      one.retainAll(other);
      assertTrue(one.size() < 12, all.get(i).name() + " shares lines: " + one);
    }
    assertEquals(all.size() - 1, openings.size());
  }

  private static Set<String> lines(GeneratedReport report) {
    return report
        .text()
        .lines()
        .map(GeneratorTest::fold)
        .filter(l -> l.length() > 30)
        .collect(Collectors.toSet());
  }

  @Test
  void everyWordingIsUsedSometime() {
    Generator generator = new Generator(15, BigDecimal.ZERO);
    Set<String> rest = new TreeSet<>(generator.wordings());
    for (int i = 1; i <= 3000 && !rest.isEmpty(); i++) {
      rest.removeAll(generator.report(i).wordings());
    }
    assertEquals(Set.of(), rest, "no report says these: loosen their conditions or drop them");
  }
}
