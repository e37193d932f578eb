package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.corpus.generate.Piece.Part;

/**
 * Puts one error into a draft. What by chance still fits is not used: every error violates a
 * relation that held before.
 */
final class Injector {

  private static final int TRIES = 25;
  private static final Pattern PLAIN_FIGURE = Pattern.compile("[\\d.]+( đồng|đ)?");
  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d.*");

  private final Dice dice;
  private final Draft draft;
  private final List<Relation> relations;
  private final Printing printing;
  private final DocumentErrors documents;

  Injector(Dice dice, Draft draft, World world, Style style) {
    this.dice = dice;
    this.draft = draft;
    this.relations = Relations.of(draft, world).stream().filter(r -> r.holds(draft)).toList();
    this.printing = new Printing(style);
    this.documents = new DocumentErrors(dice, draft, world.period(), printing);
  }

  /** A draft with an error of some kind; empty where the report has no place for any. */
  Optional<Injected> inject() {
    for (Supplier<Optional<Injected>> kind : dice.shuffled(kinds())) {
      for (int i = 0; i < TRIES; i++) {
        Optional<Injected> injected = kind.get();
        if (injected.isPresent()) {
          return injected;
        }
      }
    }
    return Optional.empty();
  }

  private List<Supplier<Optional<Injected>>> kinds() {
    List<Supplier<Optional<Injected>>> kinds = new ArrayList<>();
    for (Slips slip : Slips.values()) {
      kinds.add(() -> slipInFigure(slip));
      kinds.add(() -> slipInShare(slip));
    }
    kinds.add(this::swappedRatio);
    kinds.add(this::swappedFigures);
    kinds.add(this::staleCopy);
    kinds.add(this::shareOfAnotherWhole);
    kinds.add(this::sumOff);
    kinds.add(this::sharesNotHundred);
    kinds.add(this::wrongUnit);
    kinds.addAll(documents.kinds());
    return kinds;
  }

  private Optional<Injected> slipInFigure(Slips slip) {
    return figure(related())
        .flatMap(n -> slip.in(n.printed(), dice).flatMap(t -> slipped(slip, n, t)));
  }

  private Optional<Injected> slipped(Slips slip, Mention.Amount number, String text) {
    String digits = text.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || (LEADING_ZERO.matcher(digits).matches() && digits.length() > 2)) {
      return Optional.empty();
    }
    String suffix = text.replaceAll("[\\d.]", "");
    boolean grouped = number.printed().contains(".");
    String printed = (grouped ? Printing.grouped(digits) : digits) + suffix;
    return changed(slip.id(), number, printed, new BigDecimal(digits));
  }

  private List<Mention.Amount> related() {
    return relations.stream()
        .flatMap(r -> r.ids().stream())
        .distinct()
        .map(draft::mention)
        .filter(m -> m instanceof Mention.Amount)
        .map(Mention.Amount.class::cast)
        .toList();
  }

  private Optional<Mention.Amount> figure(List<Mention.Amount> from) {
    List<Mention.Amount> plain =
        from.stream()
            .filter(n -> !n.worded() && n.fact().kind() != Fact.Kind.AREA)
            .filter(n -> PLAIN_FIGURE.matcher(n.printed()).matches())
            .toList();
    return plain.isEmpty() ? Optional.empty() : Optional.of(dice.pick(plain));
  }

  private Optional<Injected> changed(
      String kind, Mention.Amount number, String printed, BigDecimal value) {
    Draft changed = draft.with(number.printed(printed, value), Part.FIGURE, printed);
    return judged(changed, kind, List.of(number.id()), number.printed(), printed);
  }

  /** An error only where something that held no longer does. */
  private Optional<Injected> judged(
      Draft changed, String kind, List<Integer> ids, String original, String printed) {
    List<Relation> violated =
        relations.stream()
            .filter(r -> r.ids().stream().anyMatch(ids::contains))
            .filter(r -> !r.holds(changed))
            .toList();
    if (violated.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> mentions =
        Stream.concat(ids.stream(), violated.stream().flatMap(r -> r.ids().stream()))
            .distinct()
            .toList();
    return Optional.of(
        new Injected(
            changed,
            kind,
            rule(violated),
            certainty(changed, violated),
            mentions,
            original,
            printed,
            why(changed, violated)));
  }

  private static String rule(List<Relation> violated) {
    if (violated.stream().anyMatch(r -> r instanceof Relation.Ratio)) {
      return "percentage-mismatch";
    }
    if (violated.stream().anyMatch(r -> r instanceof Relation.Sum)) {
      return "sum-mismatch";
    }
    return violated.stream().anyMatch(r -> r instanceof Relation.Hundred)
        ? "percentages-not-100"
        : "conflicting-value";
  }

  private static String certainty(Draft draft, List<Relation> violated) {
    boolean together =
        violated.stream()
            .anyMatch(
                r -> r.ids().stream().map(i -> draft.mention(i).group()).distinct().count() == 1);
    return together ? "certain" : "likely";
  }

  private static String why(Draft draft, List<Relation> violated) {
    return violated.stream().map(r -> why(draft, r)).collect(Collectors.joining("; "));
  }

  private static String why(Draft draft, Relation relation) {
    List<String> printed =
        relation.ids().stream().map(i -> GoldWriter.printed(draft.mention(i))).toList();
    if (relation instanceof Relation.Ratio) {
      return printed.get(1) + " of " + printed.get(2) + " is not " + printed.get(0);
    }
    if (relation instanceof Relation.Sum) {
      return String.join(" + ", printed.subList(1, printed.size())) + " is not " + printed.get(0);
    }
    return relation instanceof Relation.Hundred
        ? String.join(" + ", printed) + " is not 100 %"
        : "the same figure stands as " + printed.get(0) + " and as " + printed.get(1);
  }

  private <T extends Relation> Optional<T> any(Class<T> type) {
    List<T> all = relations.stream().filter(type::isInstance).map(type::cast).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(dice.pick(all));
  }

  private Optional<Injected> slipInShare(Slips slip) {
    return any(Relation.Ratio.class)
        .map(r -> (Mention.Share) draft.mention(r.share()))
        .flatMap(s -> slip.in(s.printed(), dice).flatMap(t -> changedShare(slip.id(), s, t)));
  }

  private Optional<Injected> changedShare(String kind, Mention.Share share, String printed) {
    String plain = printed.replace("%", "").strip().replace(',', '.');
    if (!plain.matches("(?:0|[1-9]\\d{0,2})(?:\\.\\d+)?")) {
      return Optional.empty();
    }
    Draft changed = draft.with(share.printed(printed, new BigDecimal(plain)), Part.FIGURE, printed);
    return judged(changed, kind, List.of(share.id()), share.printed(), printed);
  }

  /** 2.101/2.486 becomes 2.486/2.101. */
  private Optional<Injected> swappedRatio() {
    return any(Relation.Ratio.class)
        .filter(r -> draft.number(r.part()).value().compareTo(draft.number(r.whole()).value()) < 0)
        .filter(this::standAsRatio)
        .flatMap(r -> swapped("ratio-swapped", r.part(), r.whole()))
        .map(
            i ->
                new Injected(
                    i.draft(),
                    i.kind(),
                    "inverted-ratio",
                    "certain",
                    i.mentions(),
                    i.original(),
                    i.printed(),
                    i.why()));
  }

  private boolean standAsRatio(Relation.Ratio ratio) {
    return draft.paragraphs().stream()
        .map(Paragraph::pieces)
        .anyMatch(
            pieces ->
                Stream.iterate(2, i -> i < pieces.size(), i -> i + 1)
                    .anyMatch(
                        i ->
                            pieces.get(i).mention() == ratio.whole()
                                && pieces.get(i - 1).text().equals("/")
                                && pieces.get(i - 2).mention() == ratio.part()));
  }

  private Optional<Injected> swapped(String kind, int first, int second) {
    Mention.Amount a = draft.number(first);
    Mention.Amount b = draft.number(second);
    if (a.value().compareTo(b.value()) == 0 || a.worded() || b.worded()) {
      return Optional.empty();
    }
    Draft swapped =
        draft
            .with(a.printed(b.printed(), b.value()), Part.FIGURE, b.printed())
            .with(b.printed(a.printed(), a.value()), Part.FIGURE, a.printed());
    return judged(
        swapped,
        kind,
        List.of(first, second),
        a.printed() + ", " + b.printed(),
        b.printed() + ", " + a.printed());
  }

  /** Two parts of one whole change places. */
  private Optional<Injected> swappedFigures() {
    return any(Relation.Sum.class)
        .map(s -> dice.shuffled(s.parts()))
        .flatMap(p -> swapped("figures-swapped", p.get(0), p.get(1)));
  }

  /** In one of two places the figure of the report before this one was left. */
  private Optional<Injected> staleCopy() {
    return any(Relation.Same.class)
        .map(s -> draft.number(dice.percent(50) ? s.first() : s.second()))
        .filter(n -> n.value().compareTo(BigDecimal.TEN) > 0 && n.fact().kind() != Fact.Kind.AREA)
        .filter(n -> PLAIN_FIGURE.matcher(n.printed()).matches())
        .flatMap(this::stale);
  }

  private Optional<Injected> stale(Mention.Amount number) {
    BigInteger now = number.value().toBigInteger();
    BigInteger before =
        now.multiply(BigInteger.valueOf(dice.between(72, 97))).divide(BigInteger.valueOf(100));
    Fact fact = number.fact();
    Fact old =
        new Fact(fact.key(), new BigDecimal(before), fact.kind(), fact.indicator(), fact.scope());
    return changed("stale-copy", number, printing.figure(old), old.value());
  }

  private Optional<Injected> shareOfAnotherWhole() {
    return any(Relation.Ratio.class)
        .map(r -> (Mention.Share) draft.mention(r.share()))
        .flatMap(
            s ->
                figure(
                        draft
                            .numbers()
                            .filter(n -> n.group() == s.group())
                            .filter(n -> n.fact().kind() == s.partFact().kind())
                            .filter(n -> n.value().compareTo(s.partFact().value()) > 0)
                            .toList())
                    .flatMap(n -> ofAnother(s, n.fact())));
  }

  private Optional<Injected> ofAnother(Mention.Share share, Fact whole) {
    BigDecimal value = printing.share(share.partFact(), whole);
    boolean dotted = share.printed().contains(".");
    return changedShare("share-of-another-whole", share, printing.percent(value, dotted));
  }

  private Optional<Injected> sumOff() {
    return any(Relation.Sum.class)
        .map(s -> draft.number(s.total()))
        .filter(n -> PLAIN_FIGURE.matcher(n.printed()).matches() && !n.worded())
        .flatMap(
            n -> {
              int off = dice.between(1, 9) * (dice.percent(50) ? 1 : -1);
              BigInteger value = n.value().toBigInteger().add(BigInteger.valueOf(off));
              return value.signum() < 1
                  ? Optional.empty()
                  : changed("sum-off", n, printing.count(value), new BigDecimal(value));
            });
  }

  private Optional<Injected> sharesNotHundred() {
    return any(Relation.Hundred.class)
        .map(h -> (Mention.Share) draft.mention(dice.pick(h.shares())))
        .flatMap(
            s ->
                Slips.DIGIT_CHANGED
                    .in(s.printed(), dice)
                    .flatMap(t -> changedShare("digit-changed", s, t)));
  }

  /** Đồng written as triệu đồng. */
  private Optional<Injected> wrongUnit() {
    List<Mention.Amount> sums =
        related().stream().filter(n -> n.printed().matches("[\\d.]+( đồng|đ)")).toList();
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    Mention.Amount sum = dice.pick(sums);
    String printed = sum.printed().replaceAll("( đồng|đ)$", " triệu đồng");
    return changed("wrong-unit", sum, printed, sum.value().movePointRight(6))
        .map(
            i ->
                new Injected(
                    i.draft(),
                    i.kind(),
                    "implausible-unit",
                    "likely",
                    i.mentions(),
                    i.original(),
                    i.printed(),
                    i.why()));
  }
}
