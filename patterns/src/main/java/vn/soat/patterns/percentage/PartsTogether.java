package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the ratio of a share that several parts of a whole have together, where their sum is
 * printed nowhere: "trước hạn 1.236, đúng hạn 573, trễ hạn 12; tỷ lệ trước và đúng hạn 99,34%".
 * Only what fits is taken.
 */
final class PartsTogether {

  /** So many figures above a share and no reader would add them. */
  private static final int FIGURES_ABOVE = 16;

  /** Items of a list between its parts and their share. */
  private static final int ITEMS_ABOVE = 3;

  /** Parts named one after the other: "đất đai 09, xây dựng 03, hộ tịch 01". */
  private static final int MOST_PARTS = 4;

  private final Reading reading;
  private final List<Counted> counted;
  private final Phrases together;

  PartsTogether(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.counted = counted;
    this.together = reading.lexicon().words(WordList.TOGETHER);
  }

  /** "tỷ lệ trước và đúng hạn": the two parts that the form puts together. */
  Optional<Ratio> ofTwo(Indicator asked, Figure share, Span percent, int after) {
    if (asked != Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME || share.decimals() == 0) {
      return Optional.empty();
    }
    OptionalInt onTime = nearest(Indicator.DOSSIER_RESOLVED_ON_TIME, after);
    OptionalInt early =
        onTime.isEmpty() || !isListed(counted.get(onTime.getAsInt()), percent)
            ? OptionalInt.empty()
            : nearest(Indicator.DOSSIER_RESOLVED_EARLY, after).stream()
                .filter(i -> isBeside(counted.get(i), counted.get(onTime.getAsInt())))
                .findFirst();
    return early.isEmpty()
        ? Optional.empty()
        : ratio(
            List.of(counted.get(early.getAsInt()), counted.get(onTime.getAsInt())),
            Math.min(early.getAsInt(), onTime.getAsInt()),
            share);
  }

  /** What a conclusion says once more further below is no ratio of its own. */
  private boolean isListed(Counted part, Span percent) {
    int items = reading.outline().at(percent.start()).index() - part.block().index();
    return items <= ITEMS_ABOVE;
  }

  private OptionalInt nearest(Indicator indicator, int after) {
    for (int i = after - 1; i >= Math.max(0, after - FIGURES_ABOVE); i--) {
      if (counted.get(i).counts(indicator)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isBeside(Counted one, Counted other) {
    return one.quantity().scope().equals(other.quantity().scope())
        && reading.outline().sameHeading(one.block(), other.block());
  }

  /** Whether the words between a count and a share say that the share is not that count's alone. */
  boolean isOfAll(Counted last, Span percent) {
    return together.areIn(reading.lower(), Math.min(last.end(), percent.start()), percent.start());
  }

  /** "đất đai 09 hồ sơ, chính sách 04 hồ sơ, cùng bằng 0,53% số đã giải quyết". */
  Optional<Ratio> ofLast(Figure share, int after) {
    List<Counted> parts = new ArrayList<>();
    for (int i = after - 1; i >= 0 && parts.size() < MOST_PARTS && follows(i, parts); i--) {
      parts.add(0, counted.get(i));
      Optional<Ratio> ratio = parts.size() < 2 ? Optional.empty() : ratio(parts, i, share);
      if (ratio.isPresent()) {
        return ratio;
      }
    }
    return Optional.empty();
  }

  /**
   * "mức độ 3 là 120 hồ sơ, mức độ 4 là 98 hồ sơ, chiếm 51,9% tổng số (420 hồ sơ)": where the last
   * alone does not make the share of a whole, but all of its sort before it do.
   */
  Optional<Ratio> ofLast(Figure share, int after, Operand whole) {
    List<Counted> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = after - 1; i >= 0 && parts.size() < MOST_PARTS && isSame(i, parts); i--) {
      parts.add(0, counted.get(i));
      sum = sum.add(counted.get(i).quantity().figure().value());
      if (parts.size() > 1 && share.decimals() > 0 && Fit.proves(sum, whole.value(), share)) {
        return Optional.of(ratio(sum, parts, whole));
      }
    }
    return Optional.empty();
  }

  private boolean isSame(int before, List<Counted> parts) {
    return follows(before, parts)
        && (parts.isEmpty()
            || (parts.get(0).quantity().indicator().isPresent()
                && counted
                    .get(before)
                    .quantity()
                    .indicator()
                    .equals(parts.get(0).quantity().indicator())));
  }

  private boolean follows(int before, List<Counted> parts) {
    return parts.isEmpty()
        || (counted.get(before).block().index() == parts.get(0).block().index()
            && counted.get(before).quantity().isLike(parts.get(0).quantity()));
  }

  /** The sum of parts over the nearest figure above them that the share fits. */
  private Optional<Ratio> ratio(List<Counted> parts, int before, Figure share) {
    BigDecimal sum =
        parts.stream()
            .map(part -> part.quantity().figure().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int i = before - 1; i >= Math.max(0, before - FIGURES_ABOVE); i--) {
      Counted whole = counted.get(i);
      if (whole.quantity().isLike(parts.get(0).quantity())
          && Fit.proves(sum, whole.quantity().figure().value(), share)) {
        return Optional.of(ratio(sum, parts, whole.operand()));
      }
    }
    return Optional.empty();
  }

  private Ratio ratio(BigDecimal sum, List<Counted> parts, Operand whole) {
    Span printed = parts.get(0).span();
    for (Counted part : parts) {
      printed = printed.cover(part.span());
    }
    return new Ratio(
        Optional.of(new Operand(sum, Optional.empty(), reading.evidence(printed))),
        Optional.of(whole),
        Optional.of(Link.SENTENCE));
  }
}
