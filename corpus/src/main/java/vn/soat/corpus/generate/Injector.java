package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.corpus.generate.Piece.Part;

/**
 * Puts one error into a draft. What by chance still fits is not used: every error violates a
 * relation that held before.
 */
final class Injector {

  private static final int TRIES = 25;

  /**
   * Rules whose errors are common in life, or for which few reports have a place; others have 2.
   */
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "percentage-mismatch", 5,
          "sum-mismatch", 5,
          "conflicting-value", 4,
          "percentages-not-100", 4,
          "same-value-different-period", 7);

  /**
   * Parts that cannot be more than their whole, whatever else is counted. Tasks done are none: more
   * of them than the plan names, "bằng 104 % kế hoạch", is a plan surpassed, and nobody who reads
   * the report carefully would call it an error.
   */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "received", List.of("online", "inPerson", "carried"),
          "resolved", List.of("early", "onTime", "earlyOnTime", "overdue"),
          "fee", List.of("paid"),
          "staff", List.of("degree", "women", "excellent", "good"),
          "answered", List.of("content", "veryGood", "satisfied"),
          "procTotal", List.of("procOnline"));

  private static final Pattern PLAIN_FIGURE = Pattern.compile("[\\d.]+( đồng|đ)?");
  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d.*");

  private final Dice dice;
  private final Draft draft;
  private final List<Relation> relations;
  private final Printing printing;
  private final List<Injected.Way> ways;

  Injector(Dice dice, Composer.Composed composed, World world, Style style) {
    this.dice = dice;
    this.draft = composed.draft();
    this.relations = Relations.of(draft, world).stream().filter(r -> r.holds(draft)).toList();
    this.printing = new Printing(style);
    this.ways = new ArrayList<>(ways());
    ways.addAll(new DocumentErrors(dice, draft, world.period(), printing).ways());
    ways.addAll(new OutlineErrors(dice, draft).ways());
    ways.addAll(
        new PlaceErrors(dice, draft, printing, composed.statesPeriod(), inHundred()).ways());
  }

  private Set<Integer> inHundred() {
    return relations.stream()
        .filter(Relation.Hundred.class::isInstance)
        .flatMap(r -> r.ids().stream())
        .collect(Collectors.toSet());
  }

  /**
   * A draft with an error; empty where the report has no place for any. The rule is drawn first, so
   * that each has about as many errors as the others.
   */
  Optional<Injected> inject() {
    List<String> rules = new ArrayList<>(ways.stream().map(Injected.Way::rule).distinct().toList());
    while (!rules.isEmpty()) {
      String rule = dice.weighted(rules, r -> WEIGHTS.getOrDefault(r, 2));
      Optional<Injected> injected = inject(rule);
      if (injected.isPresent()) {
        return injected;
      }
      rules.remove(rule);
    }
    return Optional.empty();
  }

  private Optional<Injected> inject(String rule) {
    List<Injected.Way> fitting = ways.stream().filter(w -> w.rule().equals(rule)).toList();
    for (Injected.Way way : dice.shuffled(fitting)) {
      for (int i = 0; i < TRIES; i++) {
        Optional<Injected> injected = way.put().get().filter(e -> e.rule().equals(rule));
        if (injected.isPresent()) {
          return injected;
        }
      }
    }
    return Optional.empty();
  }

  private List<Injected.Way> ways() {
    List<Injected.Way> all = new ArrayList<>();
    for (String rule : List.of("percentage-mismatch", "sum-mismatch", "conflicting-value")) {
      for (Slips slip : Slips.values()) {
        all.add(new Injected.Way(rule, () -> slipInFigure(slip)));
      }
    }
    for (Slips slip : Slips.values()) {
      all.add(new Injected.Way("percentage-mismatch", () -> slipInShare(slip)));
    }
    all.add(new Injected.Way("percentage-mismatch", this::shareOfAnotherWhole));
    all.add(new Injected.Way("percentage-mismatch", this::wrongUnit));
    all.add(new Injected.Way("percentage-truncated", this::cutShare));
    all.add(new Injected.Way("percentages-not-100", this::sharesNotHundred));
    all.add(new Injected.Way("inverted-ratio", this::swappedRatio));
    all.add(new Injected.Way("impossible-ratio", this::partAboveWhole));
    all.add(new Injected.Way("sum-mismatch", this::swappedFigures));
    all.add(new Injected.Way("sum-mismatch", this::sumOff));
    all.add(new Injected.Way("conflicting-value", this::staleCopy));
    return all;
  }

  private Optional<Injected> slipInFigure(Slips slip) {
    return figure(related())
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
            .filter(n -> n.manner() == Mention.Manner.PLAIN)
            .filter(n -> n.fact().kind() != Fact.Kind.AREA)
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
        .map(i -> i.as("inverted-ratio", "certain"));
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
    return changedShare("share-of-another-whole", share, printing.percent(value, dotted))
        .filter(e -> isShown(share));
  }

  /** A share of another figure that the sentence names is right, unless its list tells the base. */
  private boolean isShown(Mention.Share share) {
    return relations.stream()
        .filter(r -> r.ids().contains(share.id()))
        .anyMatch(
            r ->
                r instanceof Relation.Hundred
                    || (r instanceof Relation.Ratio ratio && standAsRatio(ratio)));
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

  /** A share that is left over from other figures: alone it could be, with the others not. */
  private Optional<Injected> sharesNotHundred() {
    return any(Relation.Hundred.class)
        .map(h -> (Mention.Share) draft.mention(dice.pick(h.shares())))
        .filter(s -> !s.isClosed())
        .flatMap(this::ofOtherParts);
  }

  private Optional<Injected> ofOtherParts(Mention.Share share) {
    int whole = share.wholeFact().value().intValueExact();
    int off = Math.max(2, whole * dice.between(15, 120) / 1000 + 1) * (dice.percent(60) ? 1 : -1);
    Fact part = share.partFact();
    BigDecimal other = part.value().add(BigDecimal.valueOf(off));
    if (other.signum() <= 0 || other.compareTo(share.wholeFact().value()) >= 0) {
      return Optional.empty();
    }
    Fact stale = new Fact(part.key(), other, part.kind(), part.indicator(), part.scope());
    BigDecimal value = printing.share(stale, share.wholeFact());
    boolean dotted = share.printed().contains(".");
    return changedShare("stale-share", share, printing.percent(value, dotted));
  }

  /** Digits are cut off where the author rounds elsewhere. */
  private Optional<Injected> cutShare() {
    return any(Relation.Ratio.class)
        .map(r -> (Mention.Share) draft.mention(r.share()))
        .flatMap(this::cut);
  }

  private Optional<Injected> cut(Mention.Share share) {
    BigDecimal value = printing.cut(share.partFact(), share.wholeFact());
    if (value.scale() != share.value().scale()
        || value.compareTo(share.value()) == 0
        || mayBeRounded(share, value)) {
      return Optional.empty();
    }
    String printed = printing.percent(value, share.printed().contains("."));
    List<Integer> ids =
        Stream.of(OptionalInt.of(share.id()), share.part(), share.whole())
            .flatMapToInt(OptionalInt::stream)
            .boxed()
            .toList();
    return Optional.of(
        new Injected(
            draft.with(share.printed(printed, value), Part.FIGURE, printed),
            "share-cut",
            "percentage-truncated",
            "note",
            ids,
            share.printed(),
            printed,
            printed + " is cut, " + share.printed() + " would be rounded"));
  }

  /**
   * A half may be rounded down, and millions of đồng leave open what the share is: 2 tỷ 225 triệu
   * of 6 tỷ 004 triệu may well be 37,0 %.
   */
  private boolean mayBeRounded(Mention.Share share, BigDecimal cut) {
    BigDecimal whole = share.wholeFact().value();
    BigDecimal half = BigDecimal.valueOf(5, cut.scale() + 1);
    BigDecimal exact = share.partFact().value().movePointRight(2);
    boolean isHalf = exact.compareTo(cut.add(half).multiply(whole)) == 0;
    return isHalf
        || IntStream.concat(share.part().stream(), share.whole().stream())
            .mapToObj(draft::number)
            .anyMatch(n -> n.printed().contains("triệu") || n.printed().contains("tỷ"));
  }

  /** A part with two digits exchanged is more than its whole, and the percentage follows it. */
  private Optional<Injected> partAboveWhole() {
    return any(Relation.Ratio.class)
        .filter(r -> isOfWhole(r) && draft.number(r.part()).exact())
        .flatMap(r -> figure(List.of(draft.number(r.part()))).flatMap(n -> above(n, r)));
  }

  private boolean isOfWhole(Relation.Ratio ratio) {
    return PARTS
        .getOrDefault(draft.number(ratio.whole()).fact().key(), List.of())
        .contains(draft.number(ratio.part()).fact().key());
  }

  private Optional<Injected> above(Mention.Amount part, Relation.Ratio ratio) {
    BigDecimal whole = draft.number(ratio.whole()).value();
    int more = dice.between(1, 2 + whole.intValueExact() / 20);
    BigDecimal value = whole.add(BigDecimal.valueOf(more));
    Fact fact = part.fact();
    Fact wrong = new Fact(fact.key(), value, fact.kind(), fact.indicator(), fact.scope());
    Mention.Share share = (Mention.Share) draft.mention(ratio.share());
    BigDecimal percent = printing.share(wrong, draft.number(ratio.whole()).fact());
    String text = printing.percent(percent, share.printed().contains("."));
    String printed = printing.figure(wrong);
    Draft changed =
        draft
            .with(part.printed(printed, value), Part.FIGURE, printed)
            .with(share.printed(text, percent), Part.FIGURE, text);
    return Optional.of(
        new Injected(
            changed,
            "part-above-whole",
            "impossible-ratio",
            "certain",
            ratio.ids(),
            part.printed() + ", " + share.printed(),
            printed + ", " + text,
            printed + " is part of " + draft.number(ratio.whole()).printed()));
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
    return changed("wrong-unit", sum, printed, sum.value().movePointRight(6));
  }
}
