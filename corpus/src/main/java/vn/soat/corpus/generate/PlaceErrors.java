package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.soat.corpus.generate.Mention.Amount;
import vn.soat.corpus.generate.Mention.Share;
import vn.soat.corpus.generate.Piece.Part;

/** Errors that one figure shows by itself: left out, in another unit, of another time. */
final class PlaceErrors {

  private static final Pattern UNIT_BEHIND =
      Pattern.compile(" (?:hồ sơ|thủ tục|TTHC|văn bản|người|nhiệm vụ|phiếu)\\b.*", Pattern.DOTALL);
  private static final Pattern WORD_BEFORE =
      Pattern.compile(".*[\\p{L}:] ", Pattern.DOTALL | Pattern.UNICODE_CASE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Square kilometres that no commune has. */
  private static final BigDecimal VAST = BigDecimal.valueOf(1500);

  /** Smaller counts are often equal by chance. */
  private static final BigDecimal MANY = HUNDRED;

  private final Dice dice;
  private final Draft draft;
  private final Printing printing;
  private final boolean statesPeriod;
  private final Set<Integer> inHundred;

  /**
   * @param inHundred the shares that are 100 % with others: any change of one shows in their sum
   */
  PlaceErrors(
      Dice dice, Draft draft, Printing printing, boolean statesPeriod, Set<Integer> inHundred) {
    this.inHundred = Set.copyOf(inHundred);
    this.dice = dice;
    this.draft = draft;
    this.printing = printing;
    this.statesPeriod = statesPeriod;
  }

  List<Injected.Way> ways() {
    return List.of(
        new Injected.Way("missing-figure", this::leftOut),
        new Injected.Way("missing-figure", this::shareOfNoWholeNumber),
        new Injected.Way("implausible-unit", this::area),
        new Injected.Way("implausible-unit", this::people),
        new Injected.Way("implausible-unit", this::shareWithoutComma),
        new Injected.Way("implausible-unit", this::moneyAlone),
        new Injected.Way("same-value-different-period", this::copiedFromOtherPeriod));
  }

  private Optional<Amount> number(Predicate<Amount> wanted) {
    List<Amount> fitting =
        draft.numbers().filter(n -> n.manner() == Mention.Manner.PLAIN).filter(wanted).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
  }

  private Optional<Share> share(Predicate<Share> wanted) {
    List<Share> fitting = draft.shares().filter(wanted).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
  }

  /** The author meant to fill it in. */
  private Optional<Injected> leftOut() {
    return number(this::standsBetweenWords)
        .map(
            n -> {
              String dots = dice.pick(List.of("……", "....", "…", "......", "___", "........"));
              return new Injected(
                  draft.with(new Mention.Gap(n.id(), n.group(), dots), Part.FIGURE, dots),
                  "figure-left-out",
                  "missing-figure",
                  "certain",
                  List.of(n.id()),
                  n.printed(),
                  dots,
                  "no figure stands where one is announced");
            });
  }

  private boolean standsBetweenWords(Amount number) {
    return draft.paragraphs().stream()
        .map(Paragraph::pieces)
        .anyMatch(pieces -> standsBetweenWords(pieces, number.id()));
  }

  private static boolean standsBetweenWords(List<Piece> pieces, int id) {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      if (pieces.get(i).mention() == id) {
        return WORD_BEFORE.matcher(pieces.get(i - 1).text()).matches()
            && UNIT_BEHIND.matcher(pieces.get(i + 1).text()).matches();
      }
    }
    return false;
  }

  /** 82,22 % of 18 people. */
  private Optional<Injected> shareOfNoWholeNumber() {
    return share(
            s ->
                s.part().isEmpty()
                    && s.whole().isPresent()
                    && s.value().scale() > 0
                    && !inHundred.contains(s.id()))
        .flatMap(
            s ->
                Slips.DIGIT_CHANGED
                    .in(s.printed(), dice)
                    .flatMap(text -> value(text).map(v -> s.printed(text, v))))
        .filter(s -> !isOfWholeNumber(s.value(), s.wholeFact().value()))
        .map(
            s ->
                changed(
                    s,
                    "share-of-no-whole-number",
                    "missing-figure",
                    s.printed() + " of " + s.wholeFact().value() + " is no whole number"));
  }

  private static Optional<BigDecimal> value(String percent) {
    String plain = percent.replace("%", "").strip().replace(',', '.');
    return Optional.of(plain).filter(p -> p.matches("[1-9]\\d?\\.\\d+")).map(BigDecimal::new);
  }

  private static boolean isOfWholeNumber(BigDecimal percent, BigDecimal whole) {
    BigDecimal slack = percent.ulp();
    BigDecimal least = percent.subtract(slack).multiply(whole).divide(HUNDRED);
    BigDecimal most = percent.add(slack).multiply(whole).divide(HUNDRED);
    return least.setScale(0, RoundingMode.CEILING).compareTo(most) <= 0;
  }

  private Injected changed(Share share, String kind, String rule, String why) {
    Share before = (Share) draft.mention(share.id());
    return new Injected(
        draft.with(share, Part.FIGURE, share.printed()),
        kind,
        rule,
        "likely",
        share.whole().isPresent()
            ? List.of(share.id(), share.whole().getAsInt())
            : List.of(share.id()),
        before.printed(),
        share.printed(),
        why);
  }

  private Injected implausible(Amount number, String kind, String printed, BigDecimal value) {
    return new Injected(
        draft.with(number.printed(printed, value), Part.FIGURE, printed),
        kind,
        "implausible-unit",
        "likely",
        List.of(number.id()),
        number.printed(),
        printed,
        printed + " is more or less than a commune has");
  }

  /** Hectares that are called square kilometres, or a point for the comma. */
  private Optional<Injected> area() {
    return number(n -> n.fact().kind() == Fact.Kind.AREA)
        .map(
            n -> {
              BigDecimal hectares = n.value().movePointRight(2);
              BigDecimal value =
                  hectares.compareTo(VAST) > 0 ? hectares : n.value().movePointRight(3);
              String printed = Printing.grouped(value.toBigInteger().toString());
              return implausible(n, "area-unit", printed, new BigDecimal(value.toBigInteger()));
            });
  }

  /** One digit more or less: then no household has that many people. */
  private Optional<Injected> people() {
    return number(n -> n.fact().key().equals("people"))
        .filter(n -> n.value().compareTo(BigDecimal.valueOf(1000)) > 0)
        .map(
            n -> {
              String digits = n.value().toBigInteger().toString();
              String other =
                  dice.percent(50)
                      ? digits + dice.below(10)
                      : digits.substring(0, digits.length() - 1);
              boolean grouped = n.printed().contains(".");
              String printed = grouped ? Printing.grouped(other) : other;
              return implausible(n, "people-digit", printed, new BigDecimal(other));
            });
  }

  /** 9812 % of the dossiers. */
  private Optional<Injected> shareWithoutComma() {
    return share(
            s ->
                !s.isClosed()
                    && s.of() == Share.Of.UNNAMED
                    && s.value().scale() > 0
                    && s.partFact().kind() == Fact.Kind.DOSSIER
                    && s.value().compareTo(BigDecimal.TEN) > 0)
        .map(
            s -> {
              String printed = s.printed().replaceFirst("[.,]", "");
              return s.printed(printed, new BigDecimal(s.value().unscaledValue()));
            })
        .map(
            s ->
                changed(s, "share-without-comma", "implausible-unit", s.printed() + " of a whole"));
  }

  /** A sum that no percentage checks, in millions of millions. */
  private Optional<Injected> moneyAlone() {
    List<Integer> related = draft.shares().flatMap(s -> s.part().stream().boxed()).toList();
    return number(
            n ->
                n.fact().key().equals("saving")
                    && !related.contains(n.id())
                    && n.printed().matches("[\\d.]{9,}( đồng|đ)"))
        .map(
            n ->
                implausible(
                    n,
                    "money-unit",
                    n.printed().replaceAll("( đồng|đ)$", " triệu đồng"),
                    n.value().movePointRight(6)));
  }

  /** The figure of this period stands for the one before, too. */
  private Optional<Injected> copiedFromOtherPeriod() {
    Function<String, Optional<Amount>> told =
        key -> number(n -> n.fact().key().equals(key)).filter(n -> n.value().compareTo(MANY) > 0);
    return told.apply("received0")
        .filter(n -> statesPeriod)
        .flatMap(old -> told.apply("received").map(now -> copied(old, now)));
  }

  private Injected copied(Amount old, Amount now) {
    String printed = printing.figure(now.fact());
    return new Injected(
        draft.with(old.printed(printed, now.value()), Part.FIGURE, printed),
        "copied-from-other-period",
        "same-value-different-period",
        "likely",
        List.of(old.id(), now.id()),
        old.printed(),
        printed,
        "the same " + printed + " for two periods");
  }
}
