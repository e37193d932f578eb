package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.corpus.generate.Piece.Part;

/** Puts errors into percentages and into the two figures behind them. */
final class ShareErrors {

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

  private final Dice dice;
  private final Draft draft;
  private final Breaks breaks;
  private final Printing printing;

  ShareErrors(Dice dice, Draft draft, Breaks breaks, Printing printing) {
    this.dice = dice;
    this.draft = draft;
    this.breaks = breaks;
    this.printing = printing;
  }

  List<Injected.Way> ways() {
    List<Injected.Way> all = new ArrayList<>();
    for (Slips slip : Slips.values()) {
      all.add(new Injected.Way("percentage-mismatch", () -> slipInShare(slip)));
    }
    all.add(new Injected.Way("percentage-mismatch", this::shareOfAnotherWhole));
    all.add(new Injected.Way("percentage-truncated", this::cutShare));
    all.add(new Injected.Way("percentages-not-100", this::sharesNotHundred));
    all.add(new Injected.Way("inverted-ratio", this::swappedRatio));
    all.add(new Injected.Way("impossible-ratio", this::partAboveWhole));
    return all;
  }

  private Optional<Injected> slipInShare(Slips slip) {
    return breaks
        .any(Relation.Ratio.class)
        .map(r -> (Mention.Share) draft.mention(r.share()))
        .flatMap(
            s -> slip.in(s.printed(), dice).flatMap(t -> breaks.changedShare(slip.id(), s, t)));
  }

  private Optional<Injected> shareOfAnotherWhole() {
    return breaks
        .any(Relation.Ratio.class)
        .map(r -> (Mention.Share) draft.mention(r.share()))
        .flatMap(
            s ->
                breaks
                    .figure(
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
    return breaks
        .changedShare("share-of-another-whole", share, printing.percent(value, dotted))
        .filter(e -> isShown(share));
  }

  /** A share of another figure that the sentence names is right, unless its list tells the base. */
  private boolean isShown(Mention.Share share) {
    return breaks
        .relations()
        .filter(r -> r.ids().contains(share.id()))
        .anyMatch(
            r ->
                r instanceof Relation.Hundred
                    || (r instanceof Relation.Ratio ratio && breaks.standAsRatio(ratio)));
  }

  /** Digits are cut off where the author rounds elsewhere. */
  private Optional<Injected> cutShare() {
    return breaks
        .any(Relation.Ratio.class)
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

  /** A share that is left over from other figures: alone it could be, with the others not. */
  private Optional<Injected> sharesNotHundred() {
    return breaks
        .any(Relation.Hundred.class)
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
    return breaks.changedShare("stale-share", share, printing.percent(value, dotted));
  }

  /** 2.101/2.486 becomes 2.486/2.101. */
  private Optional<Injected> swappedRatio() {
    return breaks
        .any(Relation.Ratio.class)
        .filter(r -> draft.number(r.part()).value().compareTo(draft.number(r.whole()).value()) < 0)
        .filter(breaks::standAsRatio)
        .flatMap(r -> breaks.swapped("ratio-swapped", r.part(), r.whole()))
        .map(i -> i.as("inverted-ratio", "certain"));
  }

  /** A part with two digits exchanged is more than its whole, and the percentage follows it. */
  private Optional<Injected> partAboveWhole() {
    return breaks
        .any(Relation.Ratio.class)
        .filter(r -> isOfWhole(r) && draft.number(r.part()).exact())
        .flatMap(r -> breaks.figure(List.of(draft.number(r.part()))).flatMap(n -> above(n, r)));
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
}
