package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.HundredRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.text.Bilingual;

/** Judges percentages by their size alone: no part of a whole is more than 100 % of it. */
final class ImplausibleShare {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal TWICE = BigDecimal.valueOf(200);

  /** Shares that tell how an author writes them. */
  private static final int ENOUGH = 4;

  private static final BigDecimal CLEAR = new BigDecimal("0.8");

  /** A number without a separator. */
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,])\\d{3,4}(?![\\d.,])");

  private final Bounds bounds;
  private final AuditLog log;
  private List<Percentage> printed = List.of();

  ImplausibleShare(Bounds bounds, AuditLog log) {
    this.bounds = bounds;
    this.log = log;
  }

  void check(Relations relations) {
    Set<String> told = new HashSet<>();
    for (HundredRelation hundred : relations.hundreds().relations()) {
      hundred.figures().stream()
          .filter(ImplausibleShare::isTooLarge)
          .filter(share -> share.id().filter(told::add).isPresent())
          .forEach(share -> log.found(draft(share, change -> hundred.holds(change))));
    }
    printed = relations.report().percentages();
    printed.stream().filter(p -> !told.contains(p.id())).forEach(this::check);
  }

  /** Whether a share of a list is more than its whole, which is the matter of this rule alone. */
  static boolean hasTooLarge(HundredRelation hundred) {
    return hundred.figures().stream().anyMatch(ImplausibleShare::isTooLarge);
  }

  private static boolean isTooLarge(FigureRef share) {
    return share.value().compareTo(HUNDRED) > 0;
  }

  /** Growth and plans may pass 100 %; with two figures the other rules judge. */
  private void check(Percentage percentage) {
    if (percentage.ratio().isComplete() || percentage.change().isPresent()) {
      return;
    }
    boolean ofDossiers =
        percentage.indicator().filter(i -> i.code().startsWith("dossier.")).isPresent();
    BigDecimal most = bounds.get(ofDossiers ? "share.most" : "share.any.most");
    boolean fits = percentage.figure().value().compareTo(most) <= 0;
    FigureRef share = FigureRef.of(percentage);
    if (fits && lacksComma(percentage)) {
      log.found(draft(share, any -> true));
      return;
    }
    log.judge(fits, () -> ofDossiers ? ofDossiers(share) : draft(share, any -> true));
  }

  /**
   * "nộp trực tuyến đạt 383%" in a report whose other shares all have digits behind the comma; a
   * plan may be passed, but hardly by as much again.
   */
  private boolean lacksComma(Percentage percentage) {
    return percentage.figure().value().compareTo(TWICE) > 0
        && percentage.figure().isExact()
        && percentage.ratio().numerator().isEmpty()
        && percentage.range().isEmpty()
        && DIGITS.matcher(percentage.printed()).find()
        && isOnlyWholeOne();
  }

  private boolean isOnlyWholeOne() {
    List<Percentage> others =
        printed.stream().filter(p -> p.figure().value().compareTo(HUNDRED) != 0).toList();
    return others.size() >= ENOUGH
        && others.stream().filter(p -> p.figure().decimals() == 0).count() == 1;
  }

  /** "đúng hạn 2242%": four digits and no comma among them. */
  private static Draft draft(FigureRef share, Predicate<Substitution> fits) {
    Draft draft =
        Draft.of(
            Severity.WARNING,
            new Bilingual(
                share.printed() + " lớn khác thường, có thể thiếu dấu phẩy thập phân",
                share.printed() + " is very large; the decimal comma may be missing"),
            List.of(share.cited()));
    return withComma(share, fits).map(draft::repairedBy).orElse(draft);
  }

  private static Draft ofDossiers(FigureRef share) {
    Draft draft =
        Draft.of(
            Severity.WARNING,
            new Bilingual(
                share.printed() + " hồ sơ là nhiều hơn toàn bộ số hồ sơ",
                share.printed() + " of the dossiers is more than all of them"),
            List.of(share.cited()));
    return withComma(share, any -> true).map(draft::repairedBy).orElse(draft);
  }

  /** The comma behind two digits, or behind one where only that makes up 100 %. */
  private static Optional<Repairs> withComma(FigureRef share, Predicate<Substitution> fits) {
    Matcher digits = DIGITS.matcher(share.printed());
    if (!digits.find()) {
      return Optional.empty();
    }
    String number = digits.group();
    return IntStream.of(2, 1)
        .filter(place -> fits.test(change(share, number, place)))
        .boxed()
        .findFirst()
        .map(place -> repairs(share, digits, number, place));
  }

  private static Substitution change(FigureRef share, String number, int place) {
    BigDecimal value = new BigDecimal(number).movePointLeft(number.length() - place);
    return Substitution.of(share.id(), value);
  }

  private static Repairs repairs(FigureRef share, Matcher digits, String number, int place) {
    String printed = share.printed();
    String replacement =
        printed.substring(0, digits.start() + place)
            + ","
            + printed.substring(digits.start() + place);
    Repair repair =
        new Repair(
            share.id(),
            replacement,
            new Bilingual("Thêm dấu phẩy thập phân", "With the decimal comma"),
            CLEAR);
    return Repairs.clear(repair, change(share, number, place));
  }
}
