package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.indicator.IndicatorCues;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the two figures of a rate whose words name both: "tỷ lệ hồ sơ trực tuyến trên số mới tiếp
 * nhận là 6,51%". The words say it, fitting or not, where the item tells but one figure of each.
 */
final class RatesOfBoth {

  /** The words of such a rate are no longer. */
  private static final int LONGEST = 150;

  private final Reading reading;
  private final String lower;
  private final Figures figures;
  private final IndicatorCues cues;
  private final Pattern rateOfBoth;

  /** A glance at the last word spares most shares the search. */
  private final Phrases endsBeforeShare;

  RatesOfBoth(Reading reading, Figures figures, IndicatorCues cues) {
    this.reading = reading;
    this.lower = reading.lower();
    this.figures = figures;
    this.cues = cues;
    this.rateOfBoth = reading.lexicon().expression(Expression.RATE_OF_BOTH);
    this.endsBeforeShare = reading.lexicon().words(WordList.ENDS_BEFORE_SHARE);
  }

  Optional<Ratio> find(Share share) {
    if (share.after() == 0 || !endsBeforeShare.endBefore(lower, share.start())) {
      return Optional.empty();
    }
    int body = reading.outline().at(share.start()).body().start();
    int from = Math.min(share.start(), Math.max(body, share.start() - LONGEST));
    Matcher rate = rateOfBoth.matcher(lower).region(from, share.start());
    return rate.find() ? ratio(rate, share) : Optional.empty();
  }

  private Optional<Ratio> ratio(Matcher rate, Share share) {
    Phrases name = Phrases.of(Blanks.fold(rate.group("whole")));
    List<Counted> wholes = inItem(share, whole -> isBeside(name, whole));
    List<Counted> parts =
        cues.beforeFigure(rate.end("part"))
            .map(said -> inItem(share, part -> part.counts(said)))
            .orElse(List.of());
    return isOneFigure(wholes) && isOneFigure(parts)
        ? Optional.of(parts.get(0).over(wholes.get(0), Link.SENTENCE))
            .filter(ratio -> Figures.isLess(parts.get(0), wholes.get(0)))
        : Optional.empty();
  }

  /** Those of the item that tell of now. */
  private List<Counted> inItem(Share share, Predicate<Counted> wanted) {
    int item = figures.firstAtOrAfter(reading.outline().at(share.start()).span().start());
    int first = Math.max(item, share.after() - Figures.MOST_ABOVE);
    return figures.all().subList(Math.min(first, share.after()), share.after()).stream()
        .filter(count -> count.role() != Counted.Role.WORDED)
        .filter(count -> count.quantity().period().isEmpty())
        .filter(wanted)
        .toList();
  }

  private boolean isBeside(Phrases name, Counted count) {
    int next = Blanks.after(lower, count.end(), lower.length());
    return name.endBefore(lower, count.start()) || name.endOf(lower, next, lower.length()) >= 0;
  }

  private static boolean isOneFigure(List<Counted> counts) {
    return counts.stream()
            .map(count -> count.quantity().figure().value())
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .count()
        == 1;
  }
}
