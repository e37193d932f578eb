package vn.soat.patterns.quantity.breakdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds two counts that are told with by how much they differ: "496 hồ sơ, tăng 65 hồ sơ so với năm
 * 2019 (431 hồ sơ)", "496 hồ sơ; so với 431 hồ sơ của năm 2019 thì tăng 65 hồ sơ". The larger is
 * the smaller and the difference together.
 */
final class Differences {

  /** What stands between two figures of one comparison takes no more. */
  private static final int CLAUSE = 60;

  private final Reading reading;
  private final String lower;
  private final List<Counted> counted;
  private final Phrases change;
  private final Phrases fallenBy;
  private final Pattern rises;
  private final Pattern thanThen;
  private final Pattern nowThan;
  private final Pattern thenRises;

  Differences(Reading reading, CountedInText counted) {
    this.reading = reading;
    this.lower = reading.lower();
    this.counted = counted.all();
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.fallenBy = reading.lexicon().words(WordList.FALLEN_BY);
    this.rises = reading.lexicon().expression(Expression.RISES);
    this.thanThen = reading.lexicon().expression(Expression.THAN_THEN);
    this.nowThan = reading.lexicon().expression(Expression.NOW_THAN);
    this.thenRises = reading.lexicon().expression(Expression.THEN_RISES);
  }

  List<Breakdown> breakdowns() {
    return IntStream.range(1, counted.size())
        .filter(at -> isAmount(counted.get(at)))
        .boxed()
        .flatMap(at -> comparedBehind(at).or(() -> comparedBefore(at)).stream())
        .toList();
  }

  private boolean isAmount(Counted count) {
    return isCount(count) && change.endBefore(lower, count.start());
  }

  private static boolean isCount(Counted count) {
    boolean ofOffice = count.isOf(QuantityKind.DOSSIER) || count.isOf(QuantityKind.PROCEDURE);
    return ofOffice && count.role() == Counted.Role.ALONE && count.quantity().figure().isExact();
  }

  /** "496 hồ sơ, tăng 65 hồ sơ so với năm 2019 (431 hồ sơ)". */
  private Optional<Breakdown> comparedBehind(int at) {
    if (at + 1 == counted.size()) {
      return Optional.empty();
    }
    Counted now = counted.get(at - 1);
    Counted amount = counted.get(at);
    Counted then = counted.get(at + 1);
    return areJoined(now, amount, rises) && areJoined(amount, then, thanThen)
        ? difference(now, amount, then)
        : Optional.empty();
  }

  /** "496 hồ sơ; so với 431 hồ sơ của năm 2019 thì tăng 65 hồ sơ". */
  private Optional<Breakdown> comparedBefore(int at) {
    if (at < 2) {
      return Optional.empty();
    }
    Counted now = counted.get(at - 2);
    Counted then = counted.get(at - 1);
    Counted amount = counted.get(at);
    return areJoined(now, then, nowThan) && areJoined(then, amount, thenRises)
        ? difference(now, amount, then)
        : Optional.empty();
  }

  private boolean areJoined(Counted one, Counted other, Pattern words) {
    int from = one.end();
    int to = other.start();
    return to >= from && to - from <= CLAUSE && words.matcher(lower).region(from, to).matches();
  }

  private Optional<Breakdown> difference(Counted now, Counted amount, Counted then) {
    boolean fell = fallenBy.endBefore(lower, amount.start());
    Counted more = fell ? then : now;
    Counted less = fell ? now : then;
    return areOfOneThing(now, then) && more.value().compareTo(less.value()) > 0
        ? Optional.of(
            new Breakdown(
                more.quantity().id(),
                List.of(less.quantity().id(), amount.quantity().id()),
                Wording.DIFFERENCE,
                reading.evidence(new Span(amount.start(), amount.end()))))
        : Optional.empty();
  }

  private static boolean areOfOneThing(Counted now, Counted then) {
    return isCount(now)
        && isCount(then)
        && now.quantity().isLike(then.quantity())
        && now.indicator().equals(then.indicator())
        && (then.quantity().scope().isEmpty()
            || then.quantity().scope().equals(now.quantity().scope()));
  }
}
