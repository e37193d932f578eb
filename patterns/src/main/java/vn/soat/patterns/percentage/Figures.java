package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Span;

/** The counts of a report in the order of the text, and where they stand to each other. */
final class Figures {

  /** So many figures between a share and its whole and no reader would join them. */
  static final int MOST_ABOVE = 80;

  /** Where no word marks a whole, it stands at most in the item before. */
  static final int BLOCKS_CLOSE = 2;

  /** A whole stands at most this many blocks above its share: a list and its lead-in. */
  private static final int BLOCKS_ABOVE = 14;

  /** More counts do not stand between a table and its whole. */
  private static final int FEW = 12;

  private final Reading reading;
  private final List<Counted> all;
  private final Map<String, Integer> indexes = new HashMap<>();

  Figures(Reading reading, List<Counted> all) {
    this.reading = reading;
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      indexes.put(all.get(i).quantity().id(), i);
    }
  }

  List<Counted> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  Counted get(int index) {
    return all.get(index);
  }

  Optional<Counted> byId(String id) {
    return Optional.ofNullable(indexes.get(id)).map(all::get);
  }

  /** The index of the first count that starts at an offset or behind it; the size if none does. */
  int firstAtOrAfter(int offset) {
    return Ordered.firstAtOrAfter(all, Counted::start, offset);
  }

  /** "4.310 tài khoản trong 5.120 nhân khẩu": right behind what is counted of it. */
  boolean isOutOfOther(Counted whole) {
    int at = index(whole) - 1;
    return at >= 0
        && all.get(at).quantity().kind() != whole.quantity().kind()
        && isOutOf(all.get(at), whole);
  }

  /** Whether nothing stands between two counts but the words that make the second a base. */
  boolean isOutOf(Counted part, Counted whole) {
    String lower = reading.lower();
    int words = Wholes.OUT_OF.startBefore(lower, whole.start());
    return words > part.end() && Blanks.before(lower, words) == part.end();
  }

  /** The few counts that stand so close before an offset, the nearest first. */
  Stream<Counted> closeBefore(int offset, int reach) {
    int behind = firstAtOrAfter(offset);
    return IntStream.iterate(behind - 1, at -> at >= 0 && at >= behind - FEW, at -> at - 1)
        .mapToObj(all::get)
        .takeWhile(counted -> counted.start() >= offset - reach);
  }

  Optional<Counted> startingAt(int offset) {
    int at = firstAtOrAfter(offset);
    return at < all.size() && all.get(at).start() == offset
        ? Optional.of(all.get(at))
        : Optional.empty();
  }

  /** What the part of a ratio counts. */
  Optional<Indicator> indicator(Ratio ratio) {
    return ratio
        .numerator()
        .flatMap(Operand::id)
        .flatMap(this::byId)
        .map(Counted::quantity)
        .flatMap(Quantity::indicator);
  }

  /** The printed figures above a part in any section, the nearest first. */
  List<Counted> before(Counted part) {
    int to = index(part);
    List<Counted> found = new ArrayList<>(all.subList(Math.max(0, to - MOST_ABOVE), to));
    found.removeIf(whole -> whole.role() == Counted.Role.WORDED);
    Collections.reverse(found);
    return found;
  }

  /** The printed figures above a part in its list and what brings it, the nearest first. */
  List<Counted> above(Counted part) {
    return above(part, BLOCKS_ABOVE);
  }

  /** The printed figures above a part in its item and those before it, the nearest first. */
  List<Counted> closeAbove(Counted part) {
    return above(part, BLOCKS_CLOSE);
  }

  /** The printed figures before a part in its item, the nearest first. */
  List<Counted> inItem(Counted part) {
    return above(part, 0);
  }

  /** A list that the caller may change. */
  private List<Counted> above(Counted part, int blocks) {
    List<Counted> found = new ArrayList<>();
    int from = index(part);
    for (int i = from - 1; i >= Math.max(0, from - MOST_ABOVE); i--) {
      Counted whole = all.get(i);
      boolean near = part.block().index() - whole.block().index() <= blocks;
      if (!near || !reading.outline().sameHeading(whole.block(), part.block())) {
        break;
      }
      if (whole.role() != Counted.Role.WORDED) {
        found.add(whole);
      }
    }
    return found;
  }

  private int index(Counted count) {
    return indexes.getOrDefault(count.quantity().id(), 0);
  }

  /** The nearest figure before a whole in its item that is the part of a share. */
  Optional<Counted> partAbove(Counted whole, Share share) {
    return inItem(whole).stream()
        .filter(part -> isOfUnit(part, whole) && share.fits(part, whole))
        .findFirst();
  }

  boolean isInItem(Counted count, Span percent) {
    return count.block().index() == block(percent).index();
  }

  boolean areInOneItem(Span one, Span other) {
    return block(one).index() == block(other).index();
  }

  /** In one item, or in two of one list. */
  boolean areInOneList(Span one, Span other) {
    return areInOneItem(one, other)
        || isOneOf(reading.outline()::parent, one, other)
        || isOneOf(reading.outline()::leadIn, one, other);
  }

  /** Whether the same brings the items of two stretches. */
  private boolean isOneOf(Function<Block, Optional<Block>> list, Span one, Span other) {
    Optional<Block> brings = list.apply(block(one));
    return brings.isPresent() && brings.equals(list.apply(block(other)));
  }

  /** A share of what stands in the sentence before begins with its own. */
  boolean isInSentence(Counted count, Span percent) {
    return isInItem(count, percent)
        && reading.sentences().holdBoth(count.block(), count.start(), percent.start());
  }

  boolean areInOneSentence(Counted one, Counted other) {
    return one.block().index() == other.block().index()
        && reading.sentences().holdBoth(one.block(), one.start(), other.start());
  }

  private Block block(Span span) {
    return reading.outline().at(span.start());
  }

  /** How far from a share its whole was found. */
  Link link(Counted whole, Share share) {
    return isInItem(whole, share.span()) ? Link.SENTENCE : Link.LEAD_IN;
  }

  static boolean isOfUnit(Counted part, Counted whole) {
    Quantity a = part.quantity();
    Quantity b = whole.quantity();
    return a.kind() == b.kind() && (a.unit().equals(b.unit()) || a.kind().hasSorts());
  }

  static boolean isLess(Counted one, Counted other) {
    return one.quantity().figure().value().compareTo(other.quantity().figure().value()) < 0;
  }
}
