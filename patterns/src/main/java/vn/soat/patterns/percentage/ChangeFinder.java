package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.percentage.PrintedNumbers.Printed;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage.Change;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the two figures between which a rate of change lies: "từ 480 lên 540 hồ sơ" beside it, else
 * two of its item that it fits.
 */
final class ChangeFinder {

  /** Further away a figure belongs to another thought. */
  private static final int REACH = 240;

  /** Between the words "từ" and "lên" stand a number and its unit. */
  private static final int LONGEST_GAP = 40;

  /** "tăng: 12,5%". */
  private static final Phrases COLON = Phrases.of(":");

  private static final Phrases EQUALS = Phrases.of("bằng");

  private static final Phrases POINTS = Phrases.of("điểm");

  private final Reading reading;
  private final String lower;
  private final Figures figures;
  private final PrintedNumbers numbers;
  private final ColumnShares columns;
  private final Phrases change;
  private final Phrases changeHow;
  private final Phrases changedBy;
  private final Phrases fallenBy;
  private final Phrases compared;
  private final Phrases plan;
  private final Phrases begunWith;
  private final Phrases reached;
  private final Phrases rates;
  private final Pattern sameChange;
  private final Pattern baseAside;
  private final Pattern rises;
  private final Pattern thenWas;
  private final Pattern thanThen;

  ChangeFinder(Reading reading, Figures figures, ColumnShares columns) {
    this.reading = reading;
    this.lower = reading.lower();
    this.figures = figures;
    this.numbers = new PrintedNumbers(reading, figures);
    this.columns = columns;
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.changeHow = reading.lexicon().words(WordList.CHANGE_HOW);
    this.changedBy = reading.lexicon().words(WordList.CHANGED_BY);
    this.fallenBy = reading.lexicon().words(WordList.FALLEN_BY);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.plan = reading.lexicon().words(WordList.PLAN);
    this.begunWith = reading.lexicon().words(WordList.BEGUN_WITH);
    this.reached = reading.lexicon().words(WordList.REACHED);
    this.rates = reading.lexicon().words(WordList.RATES);
    this.sameChange = reading.lexicon().expression(Expression.SAME_CHANGE);
    this.baseAside = reading.lexicon().expression(Expression.BASE_OF_CHANGE_ASIDE);
    this.rises = reading.lexicon().expression(Expression.RISES);
    this.thenWas = reading.lexicon().expression(Expression.THEN_WAS);
    this.thanThen = reading.lexicon().expression(Expression.THAN_THEN);
  }

  /** The two figures between which a percentage is the change; empty if it is none. */
  Optional<Change> find(Span figure, Span percent, Figure rate) {
    return columns
        .change(percent)
        .or(
            () ->
                isChange(figure, percent, rate)
                    ? Optional.of(of(percent, rate))
                    : Optional.empty());
  }

  /** Whether a percentage is the difference of two figures, by its words or those of its count. */
  private boolean isChange(Span figure, Span percent, Figure rate) {
    int words = COLON.startOfRun(lower, figure.start());
    return changedBy.endBefore(lower, changeHow.startOfRun(lower, words))
        || (!isTimesAsMany(percent, rate) && repeatsChange(percent));
  }

  /** "tăng 35 hồ sơ, bằng 107,8%": more than all of it is what it rose to, not by how much. */
  private boolean isTimesAsMany(Span percent, Figure rate) {
    return rate.value().compareTo(Fit.HUNDRED) > 0 && EQUALS.endBefore(lower, percent.start());
  }

  /** Whether a percentage says once more how much the count before it changed. */
  private boolean repeatsChange(Span percent) {
    int last = figures.firstAtOrAfter(percent.start()) - 1;
    return (last >= 0 && repeats(figures.get(last), percent))
        || (last > 0 && isAside(last, percent) && repeats(figures.get(last - 1), percent));
  }

  private boolean repeats(Counted count, Span percent) {
    int from = Math.min(count.end(), percent.start());
    return percent.start() - from <= REACH / 2
        && change.endBefore(lower, count.start())
        && sameChange.matcher(withoutBase(lower.substring(from, percent.start()))).matches()
        && (isCompared(percent) || isFromTo(percent) || isDifference(count));
  }

  /** "612 văn bản, trong khi năm 2019 là 574 văn bản, tăng 38 văn bản tương ứng 6,62%". */
  private boolean isDifference(Counted amount) {
    int index = figures.firstAtOrAfter(amount.start());
    return index > 1
        && Figures.isOfUnit(figures.get(index - 2), figures.get(index - 1))
        && Figures.isOfUnit(amount, figures.get(index - 1))
        && figures.areInOneSentence(figures.get(index - 2), amount)
        && differBy(amount, figures.get(index - 1), figures.get(index - 2));
  }

  private String withoutBase(String gap) {
    return gap.indexOf('(') < 0 ? gap : baseAside.matcher(gap).replaceFirst("");
  }

  /** Whether a count is what the one before it is compared with, in brackets. */
  private boolean isAside(int index, Span percent) {
    int from = figures.get(index - 1).end();
    return from < percent.start()
        && percent.start() - from <= REACH / 2
        && baseAside.matcher(lower).region(from, percent.start()).lookingAt();
  }

  private boolean isCompared(Span percent) {
    Span stretch = stretch(percent);
    return compared.areIn(lower, stretch.start(), stretch.end());
  }

  private boolean isFromTo(Span percent) {
    return fromTo(numbers.in(stretch(percent)), percent).isPresent();
  }

  /** The two figures, as far as they are printed. */
  private Change of(Span percent, Figure rate) {
    List<Printed> printed = numbers.in(stretch(percent));
    return fromTo(printed, percent)
        .or(() -> byAmount(percent))
        .or(() -> compared(printed, percent))
        .or(() -> fromAside(percent))
        .or(() -> fromEarlier(percent))
        .or(() -> fitting(printed, percent, rate))
        .orElseGet(() -> new Change(Optional.empty(), Optional.empty()));
  }

  private Span stretch(Span percent) {
    Block block = reading.outline().at(percent.start());
    int start = Math.max(block.body().start(), percent.start() - REACH);
    int end = Math.min(block.span().end(), percent.end() + REACH / 2);
    return new Span(Math.min(start, percent.start()), Math.max(end, percent.end()));
  }

  /** "từ 480 lên 540 hồ sơ": the words say it, fitting or not; the pair nearest to the rate. */
  private Optional<Change> fromTo(List<Printed> printed, Span percent) {
    Optional<Change> nearest = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < printed.size(); i++) {
      Printed from = printed.get(i);
      Printed to = printed.get(i + 1);
      if (isFromTo(from, to)
          && !changesElse(percent, from)
          && isSaidWith(percent, from)
          && distance(from, to, percent) < distance) {
        distance = distance(from, to, percent);
        nearest = Optional.of(change(from, to));
      }
    }
    return nearest;
  }

  /** "hồ sơ tăng 5,76%, hồ sơ chậm hạn giảm từ 47 còn 18": another change stands between. */
  private boolean changesElse(Span percent, Printed from) {
    return from.span().start() > percent.end()
        && change.areIn(lower, percent.end(), from.span().start());
  }

  /** Those of a sentence before are what something else changed between. */
  private boolean isSaidWith(Span percent, Printed from) {
    Block block = reading.outline().at(percent.start());
    return from.span().start() > percent.start()
        || reading.sentences().holdBoth(block, from.span().start(), percent.start());
  }

  private boolean isFromTo(Printed from, Printed to) {
    return to.span().start() - from.span().end() < LONGEST_GAP
        && begunWith.endBefore(lower, from.span().start())
        && reached.endBefore(lower, to.span().start());
  }

  private static int distance(Printed from, Printed to, Span percent) {
    return from.span().start() >= percent.end()
        ? from.span().start() - percent.end()
        : percent.start() - to.span().end();
  }

  /**
   * "540 hồ sơ, tăng 12,5% so với cùng kỳ (480 hồ sơ)": counts of one thing, and nothing between
   * but by how much.
   */
  private Optional<Change> compared(List<Printed> printed, Span percent) {
    int behind = Ordered.firstAtOrAfter(printed, number -> number.span().start(), percent.end());
    if (behind == 0 || behind == printed.size()) {
      return Optional.empty();
    }
    Printed last = printed.get(behind - 1);
    Printed from = printed.get(behind);
    boolean amount = behind > 1 && isAmount(last, percent);
    Printed to = amount ? printed.get(behind - 2) : last;
    Span rising = between(to.span(), amount ? last.span() : percent);
    Span than = between(percent, from.span());
    boolean planned = plan.areIn(lower, than.start(), than.end());
    boolean joined =
        isOneThing(from, to, planned)
            && rising.length() < LONGEST_GAP
            && rises.matcher(rising.of(lower)).matches()
            && (isThan(than) || (planned && plan.endBefore(lower, from.span().start())));
    return joined ? Optional.of(change(from, to)) : Optional.empty();
  }

  /**
   * "1.450 hồ sơ, so với 1.318 hồ sơ của cùng kỳ thì tăng 132 hồ sơ, tương ứng tăng 10,02%": by how
   * much it rose proves from where to where.
   */
  private Optional<Change> byAmount(Span percent) {
    int last = figures.firstAtOrAfter(percent.start()) - 1;
    if (last < 2 || isOfRate(percent) || !isAmount(PrintedNumbers.of(figures.get(last)), percent)) {
      return Optional.empty();
    }
    Counted amount = figures.get(last);
    Counted from = figures.get(last - 1);
    if (!figures.areInOneSentence(from, amount)) {
      return Optional.empty();
    }
    return compared.endBefore(lower, from.start())
        ? figures.inItem(from).stream()
            .filter(to -> Figures.isOfUnit(to, from) && differBy(amount, from, to))
            .findFirst()
            .map(to -> change(PrintedNumbers.of(from), PrintedNumbers.of(to)))
        : ofDifference(amount);
  }

  /** Two figures right before their difference: "tăng" tells that it rose from the smaller. */
  private Optional<Change> ofDifference(Counted amount) {
    int last = figures.firstAtOrAfter(amount.start()) - 1;
    if (!isDifference(amount)) {
      return Optional.empty();
    }
    List<Counted> both = new ArrayList<>(List.of(figures.get(last - 1), figures.get(last)));
    both.sort(Comparator.comparing(ChangeFinder::value));
    boolean down = fallenBy.endBefore(lower, amount.start());
    Counted from = both.get(down ? 1 : 0);
    return Optional.of(change(PrintedNumbers.of(from), PrintedNumbers.of(both.get(down ? 0 : 1))));
  }

  /**
   * "giảm 30 hộ, tương ứng giảm 2,1% tỷ lệ hộ nghèo", "giảm 1,2 điểm %": by how much a share fell.
   */
  private boolean isOfRate(Span percent) {
    int next = Blanks.after(lower, percent.end(), lower.length());
    return POINTS.areIn(lower, percent.start(), percent.end())
        || rates.endOf(lower, next, lower.length()) >= 0;
  }

  private static boolean differBy(Counted amount, Counted from, Counted to) {
    BigDecimal more = value(to).subtract(value(from));
    return more.signum() != 0 && more.abs().compareTo(value(amount)) == 0;
  }

  private static BigDecimal value(Counted count) {
    return count.quantity().figure().value();
  }

  /** "6.482 hồ sơ, tăng 568 hồ sơ so với năm 2017 (5.914 hồ sơ), tương ứng 9,60%". */
  private Optional<Change> fromAside(Span percent) {
    int last = figures.firstAtOrAfter(percent.start()) - 1;
    if (last < 2 || !isAside(last, percent)) {
      return Optional.empty();
    }
    Printed to = PrintedNumbers.of(figures.get(last - 2));
    Printed from = PrintedNumbers.of(figures.get(last));
    Span rising = between(to.span(), figures.get(last - 1).span());
    return isOneThing(from, to, false) && rises.matcher(rising.of(lower)).matches()
        ? Optional.of(change(from, to))
        : Optional.empty();
  }

  /** "241 hồ sơ (chiếm 3,52%), cùng kỳ 206 hồ sơ, tăng 16,99%": now, then, and the rise. */
  private Optional<Change> fromEarlier(Span percent) {
    int last = figures.firstAtOrAfter(percent.start()) - 1;
    if (last < 1) {
      return Optional.empty();
    }
    Printed to = PrintedNumbers.of(figures.get(last - 1));
    Printed from = PrintedNumbers.of(figures.get(last));
    return isOneThing(from, to, false)
            && thenWas.matcher(between(to.span(), from.span()).of(lower)).matches()
            && rises.matcher(between(from.span(), percent).of(lower)).matches()
        ? Optional.of(change(from, to))
        : Optional.empty();
  }

  /** "1.128 hồ sơ, giảm 115 hồ sơ, tương ứng 9,25 %": by how much, and the same as a share. */
  private boolean isAmount(Printed number, Span percent) {
    Span between = between(number.span(), percent);
    return between.length() < LONGEST_GAP
        && change.endBefore(lower, number.span().start())
        && sameChange.matcher(between.of(lower)).matches();
  }

  private static Span between(Span first, Span second) {
    return new Span(first.end(), Math.max(first.end(), second.start()));
  }

  private boolean isThan(Span than) {
    return than.length() < REACH / 2 && thanThen.matcher(than.of(lower)).matches();
  }

  /** What was done and what was planned of it need not bear one name. */
  private static boolean isOneThing(Printed one, Printed other, boolean planned) {
    Optional<Quantity> first = one.counted().map(Counted::quantity);
    Optional<Quantity> second = other.counted().map(Counted::quantity);
    return first.isPresent()
        && second.isPresent()
        && first.get().isLike(second.get())
        && (planned
            || !isIndicated(first.get())
            || first.get().indicator().equals(second.get().indicator()));
  }

  /** Of all else, only what the report tells of its own office has an indicator. */
  private static boolean isIndicated(Quantity quantity) {
    return quantity.kind() == QuantityKind.DOSSIER || quantity.kind() == QuantityKind.PROCEDURE;
  }

  /** "540 hồ sơ, tăng 12,5% so với cùng kỳ (480 hồ sơ)": nothing but the fit joins them. */
  private Optional<Change> fitting(List<Printed> printed, Span percent, Figure rate) {
    int before = Ordered.firstAtOrAfter(printed, number -> number.span().start(), percent.start());
    boolean down = fallenBy.endBefore(lower, changeHow.startOfRun(lower, percent.start()));
    for (int i = before - 1; i >= 0; i--) {
      for (Printed from : printed) {
        if (isChange(from, printed.get(i), rate, down)) {
          return Optional.of(change(from, printed.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isChange(Printed from, Printed to, Figure rate, boolean down) {
    BigDecimal more = to.value().subtract(from.value());
    return !from.equals(to)
        && (!down || more.signum() < 0)
        && Fit.proves(more.abs(), from.value(), rate);
  }

  private Change change(Printed from, Printed to) {
    return new Change(Optional.of(numbers.operand(from)), Optional.of(numbers.operand(to)));
  }
}
