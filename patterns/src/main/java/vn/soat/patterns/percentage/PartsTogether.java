package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
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
  private final Figures figures;
  private final Phrases together;

  /** Sums that no word names: they only fit. */
  private final Set<Operand> unsaid = new HashSet<>();

  /**
   * Parts in the order of the text.
   *
   * @param first the index of the first of them
   */
  private record Run(List<Counted> parts, int first, BigDecimal sum) {

    private static Run of(List<Counted> parts, int first) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Counted part : parts) {
        sum = sum.add(part.quantity().figure().value());
      }
      return new Run(parts, first, sum);
    }

    private boolean isOf(BigDecimal whole, Share share) {
      return Fit.proves(sum, whole, share.figure());
    }
  }

  PartsTogether(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
    this.together = reading.lexicon().words(WordList.TOGETHER);
  }

  /** "tỷ lệ trước và đúng hạn": the two parts that the form puts together. */
  Optional<Ratio> ofTwo(Indicator asked, Share share) {
    if (asked != Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME || !share.hasDecimals()) {
      return Optional.empty();
    }
    OptionalInt onTime = nearest(Indicator.DOSSIER_RESOLVED_ON_TIME, share);
    OptionalInt early = nearest(Indicator.DOSSIER_RESOLVED_EARLY, share);
    return onTime.isEmpty() || early.isEmpty()
        ? Optional.empty()
        : ofTwo(early.getAsInt(), onTime.getAsInt(), share);
  }

  private Optional<Ratio> ofTwo(int early, int onTime, Share share) {
    List<Counted> parts = List.of(figures.get(early), figures.get(onTime));
    return isListed(parts.get(1), share) && areBeside(parts.get(0), parts.get(1))
        ? ofWholeAbove(Run.of(parts, Math.min(early, onTime)), share)
        : Optional.empty();
  }

  /** What a conclusion says once more further below is no ratio of its own. */
  private boolean isListed(Counted part, Share share) {
    int items = reading.outline().at(share.start()).index() - part.block().index();
    return items <= ITEMS_ABOVE;
  }

  private OptionalInt nearest(Indicator indicator, Share share) {
    for (int i = share.after() - 1; i >= Math.max(0, share.after() - FIGURES_ABOVE); i--) {
      if (figures.get(i).counts(indicator)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean areBeside(Counted one, Counted other) {
    return one.quantity().scope().equals(other.quantity().scope())
        && reading.outline().sameHeading(one.block(), other.block());
  }

  /**
   * "đất đai 09 hồ sơ, chính sách 04 hồ sơ, cùng bằng 0,53% số đã giải quyết": where the words say
   * that the share is not the last part's alone, it is of all or of none.
   */
  Optional<Ratio> ofAll(Share share) {
    return share.joined() && isOfAll(share)
        ? Optional.of(ofRun(share, run -> ofWholeAbove(run, share)).orElse(Ratio.NONE))
        : Optional.empty();
  }

  private boolean isOfAll(Share share) {
    int from = Math.min(figures.get(share.after() - 1).end(), share.start());
    return together.areIn(reading.lower(), from, share.start());
  }

  /**
   * "mức độ 3 là 120 hồ sơ, mức độ 4 là 98 hồ sơ, chiếm 51,9% tổng số (420 hồ sơ)": where the last
   * alone does not make the share of a whole, but all of its sort before it do.
   */
  Ratio instead(Ratio ofLast, Share share) {
    return !share.hasDecimals() || share.fits(ofLast)
        ? ofLast
        : ofRun(share, run -> ofWhole(run, ofLast.denominator().orElseThrow(), share))
            .orElse(ofLast);
  }

  private Optional<Ratio> ofWhole(Run run, Operand whole, Share share) {
    return exclude(run.parts()) && run.isOf(whole.value(), share)
        ? Optional.of(unsaid(ratio(run, whole)))
        : Optional.empty();
  }

  /** Whether no count of them is by the form a whole of another: those are never added. */
  private static boolean exclude(List<Counted> parts) {
    Set<Indicator> sorts = new HashSet<>();
    parts.forEach(part -> part.quantity().indicator().ifPresent(sorts::add));
    return sorts.stream().noneMatch(sort -> Wholes.of(sort).stream().anyMatch(sorts::contains));
  }

  /**
   * "rà soát 42 thủ tục; kiến nghị sửa đổi 05 thủ tục, bãi bỏ 06 thủ tục, chiếm 26,2% số thủ tục
   * được rà soát": of the last alone no whole is told.
   */
  Optional<Ratio> ofItem(Share share) {
    return share.joined() && share.isTenthOrMore()
        ? ofRun(share, run -> ofWholeInItem(run, share))
        : Optional.empty();
  }

  private Optional<Ratio> ofWholeInItem(Run run, Share share) {
    int least = Math.max(0, run.first() - MOST_PARTS);
    for (int i = run.first() - 1; i >= least && areAlike(i); i--) {
      Optional<Ratio> ratio = ofWhole(run, figures.get(i).operand(), share);
      if (ratio.isPresent()) {
        return ratio;
      }
    }
    return Optional.empty();
  }

  /** The ratio of the parts directly before a share, of the fewest that have one. */
  private Optional<Ratio> ofRun(Share share, Function<Run, Optional<Ratio>> find) {
    int after = share.after();
    for (int i = after - 2; i >= Math.max(0, after - MOST_PARTS) && areAlike(i); i--) {
      Optional<Ratio> ratio = find.apply(Run.of(figures.all().subList(i, after), i));
      if (ratio.isPresent()) {
        return ratio;
      }
    }
    return Optional.empty();
  }

  /** Whether a count and the one behind it are told of the same sort of thing in one item. */
  private boolean areAlike(int first) {
    Counted one = figures.get(first);
    Counted next = figures.get(first + 1);
    return one.block().index() == next.block().index() && one.quantity().isLike(next.quantity());
  }

  /** The sum of parts over the nearest figure above them that the share fits. */
  private Optional<Ratio> ofWholeAbove(Run run, Share share) {
    for (int i = run.first() - 1; i >= Math.max(0, run.first() - FIGURES_ABOVE); i--) {
      Counted whole = figures.get(i);
      if (whole.quantity().isLike(run.parts().get(0).quantity())
          && run.isOf(whole.quantity().figure().value(), share)) {
        return Optional.of(ratio(run, whole.operand()));
      }
    }
    return Optional.empty();
  }

  private Ratio ratio(Run run, Operand whole) {
    Span printed = run.parts().get(0).span();
    for (Counted part : run.parts()) {
      printed = printed.cover(part.span());
    }
    Operand sum = new Operand(run.sum(), Optional.empty(), reading.evidence(printed));
    return new Ratio(Optional.of(sum), Optional.of(whole), Optional.of(Link.SENTENCE));
  }

  private Ratio unsaid(Ratio ratio) {
    ratio.numerator().ifPresent(unsaid::add);
    return ratio;
  }

  /** A ratio without a part that no word of the text, but its fit alone, says to be its part. */
  Ratio said(Ratio ratio) {
    return ratio.numerator().filter(unsaid::contains).isPresent()
        ? new Ratio(Optional.empty(), ratio.denominator(), Optional.empty(), ratio.basis())
        : ratio;
  }
}
