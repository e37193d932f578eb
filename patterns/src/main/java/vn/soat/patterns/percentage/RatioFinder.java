package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;

/** Finds the two figures that a percentage is said to be the ratio of. */
final class RatioFinder {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A whole stands at most this many blocks above its share: a list and its lead-in. */
  private static final int BLOCKS_ABOVE = 14;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What joins a figure to the percentage behind it. */
  private static final Pattern JOINS =
      Pattern.compile(
          "[^.;\\n()]{0,50}?[\\s,(:=]*(?:(?<!\\p{L})(?:đạt|chiếm|tương\\s+ứng|tương\\s+đương|ứng\\s+với|bằng|tỷ\\s+lệ|tỉ\\s+lệ|là|với|khoảng|đạt\\s+được)[\\s:,(]*)+(?:là|với)?\\s*",
          FLAGS);

  /** Only brackets or an equals sign between them. */
  private static final Pattern TOUCHES =
      Pattern.compile("\\s*(?:\\p{L}+\\s+){0,4}[,(=:]*\\s*|\\s*[(=]\\s*", FLAGS);

  /** A percentage, then its ratio or count in brackets. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:\\(|,?\\s*tương\\s+ứng(?:\\s+với)?|=|,?\\s*với)\\s*(?:có\\s+|là\\s+|gồm\\s+)?",
          FLAGS);

  /** "… % trên tổng số 1.302", "… % của 45". */
  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "\\s*(?:so\\s+với|trên|của|/|trong)?\\s*(?:tổng\\s+số|tổng)?\\s*(?:\\p{L}+\\s+){0,8}?(?:là\\s+)?[(:]?\\s*",
          FLAGS);

  private static final Pattern SAYS_OF_WHOLE =
      Pattern.compile("(?:trên|so\\s+với|của|/|trong)\\s*(?:tổng|số)?", FLAGS);

  /** The words of a plan or target, whose figure is the whole of what was done. */
  private static final Pattern PLAN =
      Pattern.compile(
          "kế\\s+hoạch|dự\\s+toán|chỉ\\s+tiêu|được\\s+giao|tổng\\s+số|tổng\\s+vốn|tổng\\s+mức|phải\\s+thu|nghị\\s+quyết",
          FLAGS);

  private final Reading reading;
  private final String text;
  private final List<Counted> counted;
  private final Map<String, Quantity> byId = new HashMap<>();

  RatioFinder(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.counted = counted;
    counted.forEach(c -> byId.put(c.quantity().id(), c.quantity()));
  }

  Optional<Quantity> quantity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Ratio find(Span percent, Figure figure) {
    int after = firstAfter(percent.end());
    return printedRatio(percent, after)
        .or(() -> shareOfNumerator(percent, figure, after))
        .orElse(Ratio.NONE);
  }

  /** The percentage with the figure that directly precedes it: "1.105 hồ sơ, đạt 98,23 %". */
  Span phrase(Span percent, Ratio ratio) {
    int after = firstAfter(percent.start());
    Optional<String> part = ratio.numerator().flatMap(Operand::id);
    for (int i = after - 1; i >= 0 && i >= after - 2; i--) {
      Counted before = counted.get(i);
      if (part.equals(Optional.of(before.quantity().id()))) {
        return before.span().cover(percent);
      }
    }
    return percent;
  }

  private int firstAfter(int offset) {
    int low = 0;
    int high = counted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (counted.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code 640/702 = 91,1 %} and {@code 100% (18/18)}. */
  private Optional<Ratio> printedRatio(Span percent, int after) {
    if (after >= 2
        && counted.get(after - 1).role() == Counted.Role.RATIO_WHOLE
        && joins(counted.get(after - 1), percent)) {
      return Optional.of(ratio(counted.get(after - 2), counted.get(after - 1), Link.PRINTED_RATIO));
    }
    boolean behind =
        after + 1 < counted.size()
            && counted.get(after).role() == Counted.Role.RATIO_PART
            && BEHIND.matcher(between(percent.end(), counted.get(after).start())).matches();
    return behind
        ? Optional.of(ratio(counted.get(after), counted.get(after + 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  private boolean joins(Counted before, Span percent) {
    if (percent.start() - before.end() > 90) {
      return false;
    }
    String gap = between(before.end(), percent.start()).replace('\n', ' ');
    return JOINS.matcher(gap).matches() || TOUCHES.matcher(gap).matches();
  }

  private String between(int from, int to) {
    return from <= to ? text.substring(from, to) : "?";
  }

  private Optional<Ratio> shareOfNumerator(Span percent, Figure figure, int after) {
    Optional<Counted> numerator = numerator(percent, after);
    if (numerator.isEmpty()) {
      return Optional.empty();
    }
    Counted part = numerator.get();
    Optional<Counted> whole = wholeBehind(percent, part, after).or(() -> wholeAbove(part, figure));
    return Optional.of(
        whole
            .map(w -> ratio(part, w, isInSentence(w, percent) ? Link.SENTENCE : Link.LEAD_IN))
            .orElseGet(
                () -> new Ratio(Optional.of(operand(part)), Optional.empty(), Optional.empty())));
  }

  private Optional<Counted> numerator(Span percent, int after) {
    if (after < counted.size() && isBracketedCount(percent, counted.get(after))) {
      return Optional.of(counted.get(after));
    }
    if (after == 0) {
      return Optional.empty();
    }
    Counted before = counted.get(after - 1);
    return before.role() != Counted.Role.RATIO_WHOLE
            && before.role() != Counted.Role.WORDED
            && joins(before, percent)
        ? Optional.of(before)
        : Optional.empty();
  }

  private boolean isBracketedCount(Span percent, Counted behind) {
    String gap = between(percent.end(), behind.start());
    return gap.contains("(")
        && BEHIND.matcher(gap).matches()
        && behind.role() == Counted.Role.ALONE;
  }

  private Optional<Counted> wholeBehind(Span percent, Counted part, int after) {
    int at = after < counted.size() && counted.get(after).equals(part) ? after + 1 : after;
    if (at >= counted.size() || counted.get(at).start() - percent.end() > 70) {
      return Optional.empty();
    }
    Counted behind = counted.get(at);
    String gap = between(percent.end(), behind.start()).replace('\n', ' ');
    return OF_WHOLE.matcher(gap).matches()
            && SAYS_OF_WHOLE.matcher(gap).find()
            && sameKind(part).test(behind)
        ? Optional.of(behind)
        : Optional.empty();
  }

  /** The nearest figure above that this one is a part of. */
  private Optional<Counted> wholeAbove(Counted part, Figure figure) {
    if (part.quantity().indicator().isEmpty()) {
      return planAbove(part);
    }
    Indicator indicator = part.quantity().indicator().get();
    for (Indicator whole : Wholes.of(indicator)) {
      Optional<Counted> found =
          above(
              part, c -> c.quantity().indicator().equals(Optional.of(whole)) && sameScope(part, c));
      if (found.isPresent()) {
        return nearest(found.get(), otherWhole(part, indicator, found.get()));
      }
    }
    return isTotalOfItself(part, figure)
        ? Optional.of(part)
        : above(part, c -> isLeadInTotal(c, part));
  }

  /** Received and resolved totals both are wholes; the one that stands nearer is meant. */
  private Optional<Counted> otherWhole(Counted part, Indicator indicator, Counted found) {
    return above(
        part,
        c ->
            c.start() > found.start()
                && Wholes.of(indicator).contains(c.quantity().indicator().orElse(indicator))
                && c.quantity().figure().value().compareTo(part.quantity().figure().value()) >= 0
                && sameScope(part, c));
  }

  private static Optional<Counted> nearest(Counted found, Optional<Counted> other) {
    return other.isPresent() && other.get().block().index() > found.block().index()
        ? other
        : Optional.of(found);
  }

  /** "Tổng là 1.133 hồ sơ, đạt 100 %": the total of itself. */
  private static boolean isTotalOfItself(Counted part, Figure figure) {
    return figure.value().compareTo(HUNDRED) == 0
        && part.quantity().indicator().map(i -> i.code().endsWith(".total")).orElse(false);
  }

  private static boolean isLeadInTotal(Counted whole, Counted part) {
    return whole.block().index() == part.block().index()
        && whole.quantity().indicator().map(i -> i.code().endsWith(".total")).orElse(false)
        && whole.quantity().kind() == part.quantity().kind()
        && !whole.quantity().indicator().equals(part.quantity().indicator());
  }

  private static boolean sameScope(Counted part, Counted whole) {
    return part.quantity().scope().equals(whole.quantity().scope())
        || (part.quantity().scope().isEmpty() && part.block().index() == whole.block().index());
  }

  private static Predicate<Counted> sameKind(Counted part) {
    return c ->
        c.quantity().kind() == part.quantity().kind()
            && c.quantity().unit().equals(part.quantity().unit());
  }

  /** Money, people and things: a plan or a total of the same unit in the same item. */
  private Optional<Counted> planAbove(Counted part) {
    return above(
        part,
        c ->
            c.block().index() == part.block().index()
                && sameKind(part).test(c)
                && c.role() == Counted.Role.ALONE
                && PLAN.matcher(between(sentenceStart(c), c.start())).find()
                && part.quantity().kind() != QuantityKind.OTHER);
  }

  private int sentenceStart(Counted c) {
    int from = Math.max(c.block().span().start(), c.start() - 90);
    int stop = Math.max(text.lastIndexOf(". ", c.start()), text.lastIndexOf(';', c.start()));
    return Math.max(from, Math.min(c.start(), stop + 1));
  }

  private Optional<Counted> above(Counted part, Predicate<Counted> wanted) {
    Optional<Block> section = reading.outline().heading(part.block());
    for (int i = counted.indexOf(part) - 1; i >= 0; i--) {
      Counted candidate = counted.get(i);
      boolean near =
          part.block().index() - candidate.block().index() <= BLOCKS_ABOVE
              && reading.outline().heading(candidate.block()).equals(section);
      if (!near) {
        return Optional.empty();
      }
      if (candidate.role() != Counted.Role.WORDED && wanted.test(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static Ratio ratio(Counted part, Counted whole, Link link) {
    return new Ratio(Optional.of(operand(part)), Optional.of(operand(whole)), Optional.of(link));
  }

  private boolean isInSentence(Counted whole, Span percent) {
    return Math.abs(whole.start() - percent.start()) < 400
        && whole.block().index() == reading.outline().at(percent.start()).index();
  }

  private static Operand operand(Counted counted) {
    Quantity quantity = counted.quantity();
    return new Operand(quantity.figure().value(), Optional.of(quantity.id()), quantity.evidence());
  }
}
