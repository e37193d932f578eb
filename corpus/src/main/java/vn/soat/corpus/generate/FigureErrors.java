package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts errors into counts and sums of money. */
final class FigureErrors {

  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d.*");

  private final Dice dice;
  private final Draft draft;
  private final Breaks breaks;
  private final Printing printing;

  FigureErrors(Dice dice, Draft draft, Breaks breaks, Printing printing) {
    this.dice = dice;
    this.draft = draft;
    this.breaks = breaks;
    this.printing = printing;
  }

  /** Slips of the pen, in figures of every relation. */
  List<Injected.Way> slips() {
    return Stream.of("percentage-mismatch", "sum-mismatch", "conflicting-value")
        .flatMap(
            rule ->
                Stream.of(Slips.values())
                    .map(slip -> new Injected.Way(rule, () -> slipInFigure(slip))))
        .toList();
  }

  /** Figures of another unit, place or report. */
  List<Injected.Way> ways() {
    return List.of(
        new Injected.Way("percentage-mismatch", this::wrongUnit),
        new Injected.Way("sum-mismatch", this::swappedFigures),
        new Injected.Way("sum-mismatch", this::sumOff),
        new Injected.Way("conflicting-value", this::staleCopy));
  }

  private Optional<Injected> slipInFigure(Slips slip) {
    return breaks
        .figure(breaks.related())
        .flatMap(n -> slip.in(n.printed(), dice).flatMap(t -> slipped(slip, n, t)));
  }

  private Optional<Injected> slipped(Slips slip, Mention.Amount number, String text) {
    String digits = text.replaceAll("[^0-9]", "");
    if (digits.replace("0", "").isEmpty()
        || (LEADING_ZERO.matcher(digits).matches() && digits.length() > 2)) {
      return Optional.empty();
    }
    String suffix = text.replaceAll("[\\d.]", "");
    boolean grouped = number.printed().contains(".");
    String printed = (grouped ? Printing.grouped(digits) : digits) + suffix;
    return breaks.changed(slip.id(), number, printed, new BigDecimal(digits));
  }

  /** Đồng written as triệu đồng. */
  private Optional<Injected> wrongUnit() {
    List<Mention.Amount> sums =
        breaks.related().stream().filter(n -> n.printed().matches("[\\d.]+( đồng|đ)")).toList();
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    Mention.Amount sum = dice.pick(sums);
    String printed = sum.printed().replaceAll("( đồng|đ)$", " triệu đồng");
    return breaks.changed("wrong-unit", sum, printed, sum.value().movePointRight(6));
  }

  /** Two parts of one whole change places. */
  private Optional<Injected> swappedFigures() {
    return breaks
        .any(Relation.Sum.class)
        .map(s -> dice.shuffled(s.parts()))
        .flatMap(p -> breaks.swapped("figures-swapped", p.get(0), p.get(1)));
  }

  private Optional<Injected> sumOff() {
    return breaks
        .any(Relation.Sum.class)
        .map(s -> draft.number(s.total()))
        .filter(n -> Breaks.isPlain(n) && !n.worded())
        .flatMap(
            n -> {
              int off = dice.between(1, 9) * (dice.percent(50) ? 1 : -1);
              BigInteger value = n.value().toBigInteger().add(BigInteger.valueOf(off));
              return value.signum() < 1
                  ? Optional.empty()
                  : breaks.changed("sum-off", n, printing.count(value), new BigDecimal(value));
            });
  }

  /** In one of two places the figure of the report before this one was left. */
  private Optional<Injected> staleCopy() {
    return breaks
        .any(Relation.Same.class)
        .map(s -> draft.number(dice.percent(50) ? s.first() : s.second()))
        .filter(n -> n.value().compareTo(BigDecimal.TEN) > 0 && n.fact().kind() != Fact.Kind.AREA)
        .filter(n -> Breaks.isPlain(n))
        .flatMap(this::stale);
  }

  private Optional<Injected> stale(Mention.Amount number) {
    BigInteger now = number.value().toBigInteger();
    BigInteger before =
        now.multiply(BigInteger.valueOf(dice.between(72, 97))).divide(BigInteger.valueOf(100));
    Fact fact = number.fact();
    Fact old =
        new Fact(fact.key(), new BigDecimal(before), fact.kind(), fact.indicator(), fact.scope());
    return breaks.changed("stale-copy", number, printing.figure(old), old.value());
  }
}
