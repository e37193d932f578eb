package vn.soat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_IN_PERSON;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_ONLINE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.patterns.report.Percentage.Link;

/** One digit of a right report is changed: it must be found, and what stood there proposed. */
class InjectedErrorsTest {

  private static final int REPORTS = 800;

  /** The printed figures of one report, all of which fit. */
  private static List<String> figures(Random random) {
    int online = 200 + random.nextInt(900);
    int inPerson = 20 + random.nextInt(300);
    int received = online + inPerson;
    int pending = random.nextInt(60);
    int resolved = received - pending;
    int overdue = random.nextInt(5);
    int onTime = random.nextInt(resolved / 2);
    int early = resolved - onTime - overdue;
    RoundingMode mode = random.nextInt(4) == 0 ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    List<String> printed = new ArrayList<>();
    for (int count :
        new int[] {received, online, inPerson, resolved, early, onTime, overdue, pending}) {
      printed.add(VietnameseNumbers.of(BigDecimal.valueOf(count)));
    }
    printed.add(share(online, received, mode));
    printed.add(share(inPerson, received, mode));
    printed.add(share(early, resolved, mode));
    return printed;
  }

  private static String share(int part, int whole, RoundingMode mode) {
    return BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 2, mode)
            .toPlainString()
            .replace('.', ',')
        + "%";
  }

  private static Audit audit(List<String> figures) {
    return new ReportBuilder()
        .count(figures.get(0), DOSSIER_RECEIVED_TOTAL)
        .count(figures.get(1), DOSSIER_RECEIVED_ONLINE)
        .share(figures.get(8), 2, 1, Link.SENTENCE)
        .count(figures.get(2), DOSSIER_RECEIVED_IN_PERSON)
        .share(figures.get(9), 3, 1, Link.LEAD_IN)
        .count(figures.get(3), DOSSIER_RESOLVED_TOTAL)
        .count(figures.get(4), DOSSIER_RESOLVED_EARLY)
        .share(figures.get(10), 5, 4, Link.SENTENCE)
        .count(figures.get(5), DOSSIER_RESOLVED_ON_TIME)
        .count(figures.get(6), DOSSIER_RESOLVED_OVERDUE)
        .count(figures.get(7), DOSSIER_PENDING_TOTAL)
        .audit();
  }

  private static boolean hasErrors(Audit audit) {
    assertEquals(List.of(), audit.failures());
    return audit.hasErrors();
  }

  @Test
  void rightReportsAreLeftAlone() {
    Random random = new Random(1);
    for (int i = 0; i < REPORTS; i++) {
      List<String> figures = figures(random);
      assertTrue(!hasErrors(audit(figures)), figures::toString);
    }
  }

  private record Injected(List<String> figures, int at, String right) {}

  /** One digit of one figure becomes another. */
  private static Injected inject(List<String> right, Random random) {
    int at = random.nextInt(right.size());
    StringBuilder changed = new StringBuilder(right.get(at));
    int digit = random.nextInt(changed.length());
    while (!Character.isDigit(changed.charAt(digit))) {
      digit = random.nextInt(changed.length());
    }
    int other = 1 + random.nextInt(9);
    changed.setCharAt(digit, (char) ('0' + (changed.charAt(digit) - '0' + other) % 10));
    List<String> figures = new ArrayList<>(right);
    figures.set(at, changed.toString());
    return new Injected(figures, at, right.get(at));
  }

  @Test
  void oneWrongDigitIsFoundAndTheRightOneProposed() {
    Random random = new Random(2);
    int found = 0;
    int proposed = 0;
    int suggestedWrongly = 0;
    for (int i = 0; i < REPORTS; i++) {
      Injected injected = inject(figures(random), random);
      Audit audit = audit(injected.figures());
      found += hasErrors(audit) ? 1 : 0;
      proposed += proposals(audit).anyMatch(injected.right()::equals) ? 1 : 0;
      suggestedWrongly += suggestions(audit).anyMatch(s -> !s.equals(injected.right())) ? 1 : 0;
    }
    assertTrue(found >= REPORTS * 0.97, "found " + found);
    assertTrue(proposed >= REPORTS * 0.85, "proposed " + proposed);
    assertTrue(suggestedWrongly <= REPORTS * 0.02, "suggested wrongly " + suggestedWrongly);
  }

  private static Stream<String> suggestions(Audit audit) {
    return audit.findings().stream()
        .flatMap(f -> f.suggestion().stream())
        .map(Finding.Repair::replacement);
  }

  private static Stream<String> proposals(Audit audit) {
    return Stream.concat(
        suggestions(audit),
        audit.findings().stream()
            .flatMap(f -> f.alternatives().stream())
            .map(Finding.Repair::replacement));
  }
}
