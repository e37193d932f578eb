package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;

/**
 * What a report states in several places of one thing.
 *
 * @param all in the order of the text; at least one
 */
record Mentions(List<FigureRef> all) {

  /** Two values conflict; more than two are a list. */
  static final int MOST_VALUES = 2;

  /** Characters; figures closer to each other in one section are rather a whole and its parts. */
  static final int ONE_LIST = 300;

  /** No report tells one thing more often. */
  private static final int MOST_MENTIONS = 20;

  /** Small counts are one digit apart by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** Fewer digits before the zeros of a figure tell no slip from another figure. */
  private static final int DIGITS = 3;

  Mentions {
    all = List.copyOf(all);
  }

  private FigureRef first() {
    return all.get(0);
  }

  boolean are(Indicator indicator) {
    return are(indicator::equals);
  }

  boolean are(Predicate<Indicator> which) {
    return first().indicator().filter(which).isPresent();
  }

  /** How many values are stated. */
  int values() {
    return values(all);
  }

  private static int values(List<FigureRef> mentions) {
    Set<BigDecimal> values = new HashSet<>();
    for (FigureRef mention : mentions) {
      values.add(mention.value().stripTrailingZeros());
    }
    return values.size();
  }

  /** Of many values the two that only an exchange of digits parts: "2.054" here, "2.045" there. */
  Mentions withoutOthers() {
    if (values() <= MOST_VALUES) {
      return this;
    }
    List<FigureRef> exchanged =
        all.stream()
            .filter(Mentions::isLarge)
            .filter(one -> all.stream().anyMatch(other -> Slip.isTransposed(one, other)))
            .toList();
    return values(exchanged) == MOST_VALUES ? new Mentions(exchanged) : this;
  }

  /**
   * "Trễ hạn: 31 hồ sơ … 2.1. Văn phòng: trễ hạn 02 … 2.2. Phòng Kinh tế: trễ hạn 29 … Qua rà soát
   * có 13 hồ sơ trễ hạn": what makes up one of two values that only an exchange of digits parts is
   * told of its parts.
   */
  Mentions withoutParts() {
    if (all.size() > MOST_MENTIONS || values() <= MOST_VALUES) {
      return this;
    }
    for (FigureRef total : all) {
      List<FigureRef> told =
          all.stream().filter(m -> isEqual(m, total) || Slip.isTransposed(total, m)).toList();
      List<FigureRef> parts = all.stream().filter(m -> !told.contains(m)).toList();
      if (values(told) == MOST_VALUES && parts.size() > 1 && addUp(parts, total)) {
        return new Mentions(told);
      }
    }
    return this;
  }

  private static boolean addUp(List<FigureRef> parts, FigureRef total) {
    return parts.stream()
            .map(FigureRef::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(total.value())
        == 0;
  }

  boolean areLarge() {
    return all.stream().allMatch(Mentions::isLarge);
  }

  private static boolean isLarge(FigureRef mention) {
    return mention.value().compareTo(LARGE) >= 0;
  }

  private static boolean isEqual(FigureRef one, FigureRef other) {
    return one.value().compareTo(other.value()) == 0;
  }

  /** "91 cán bộ, công chức" and "19 cán bộ, công chức". */
  boolean areTransposed() {
    return all.stream().allMatch(m -> isEqual(m, first()) || Slip.isTransposed(first(), m));
  }

  /** One slip of the keys apart, whatever slip it is. */
  boolean areSlips() {
    return all.stream().allMatch(m -> isEqual(m, first()) || Slip.isSlip(first(), m.value()));
  }

  /** Large counts that differ in one digit, or none. */
  boolean differInOneDigit() {
    return all.stream().allMatch(m -> isEqual(m, first()) || isOneDigitFrom(first(), m));
  }

  private static boolean isOneDigitFrom(FigureRef one, FigureRef other) {
    return isLarge(one)
        && isUneven(one, other)
        && EditCost.between(one.printed(), other.printed()) == EditCost.DIGIT;
  }

  /** Between round figures of one length, 600 and 800, one digit is all that could differ. */
  private static boolean isUneven(FigureRef one, FigureRef other) {
    return digits(one) >= DIGITS
        || digits(other) >= DIGITS
        || one.value().precision() != other.value().precision();
  }

  private static int digits(FigureRef figure) {
    return figure.value().stripTrailingZeros().precision();
  }

  /** Eight late and twenty-three late are rather two things than one miscounted. */
  boolean areOfOneSize() {
    List<BigDecimal> values = all.stream().map(FigureRef::value).sorted().toList();
    BigDecimal most = values.get(values.size() - 1);
    return values.get(0).add(values.get(0)).compareTo(most) >= 0;
  }

  /** "16 hồ sơ trả trễ, giảm 9 hồ sơ": two values side by side are two things. */
  boolean standTogether() {
    return all.stream().anyMatch(one -> all.stream().anyMatch(other -> differBeside(one, other)));
  }

  /** Whether two figures of one section stand side by side and have different values. */
  static boolean differBeside(FigureRef one, FigureRef other) {
    Optional<String> section = one.evidence().section();
    return !isEqual(one, other)
        && section.equals(other.evidence().section())
        && one.distanceTo(other) < ONE_LIST;
  }
}
