package vn.soat.patterns.quantity.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the parts that words set under a whole: behind them in the sentence, or in a list below.
 */
final class PartsFinder {

  /** "69 quyết định, 21 kế hoạch và 19 văn bản khác": what "và" brings is the last. */
  private static final Pattern LAST_PART = Pattern.compile("[^,;]*\\svà\\s[^,;\\d]*");

  /** No sentence lists parts on more than about thirty printed lines. */
  static final int LONGEST_LIST = 3_000;

  private final Reading reading;
  private final String text;
  private final CountedInText counted;
  private final Phrases anotherThought;
  private final Phrases opensList;

  PartsFinder(Reading reading, CountedInText counted) {
    this.reading = reading;
    this.text = reading.text();
    this.counted = counted;
    this.anotherThought = reading.lexicon().words(WordList.ANOTHER_THOUGHT);
    this.opensList = reading.lexicon().words(WordList.OPENS_LIST);
  }

  /** The parts of a whole that words in a block bring. */
  List<Counted> parts(Span words, Block block, Counted whole) {
    List<Counted> parts = partsBehind(words.end(), block, whole);
    return parts.isEmpty() && endsOpen(block) ? partsInList(block, whole) : parts;
  }

  private List<Counted> partsBehind(int offset, Block block, Counted whole) {
    int end = Math.min(reading.sentences().endOf(block, offset), offset + LONGEST_LIST);
    int bracket = Stops.bracketEnd(text, offset, end);
    List<Counted> parts = new ArrayList<>();
    for (Counted next : counted.in(new Span(offset, Math.max(offset, bracket)))) {
      if (!parts.isEmpty() && endsList(parts, next)) {
        break;
      }
      if (isPart(next, whole) && !isPartOfLast(parts, next)) {
        parts.add(next);
      }
    }
    return parts;
  }

  /** Whether a figure may be a part of another one by its kind, its unit and how it is printed. */
  static boolean isPart(Counted figure, Counted whole) {
    return figure.isOf(whole.quantity().kind())
        && figure.role() != Counted.Role.RATIO_WHOLE
        && (figure.quantity().unit().equals(whole.quantity().unit())
            || whole.quantity().kind().hasSorts());
  }

  /** "gồm 74 hồ sơ giấy, 1.175 hồ sơ trực tuyến (toàn trình 874, một phần 301)". */
  private boolean isPartOfLast(List<Counted> parts, Counted next) {
    if (parts.isEmpty()) {
      return false;
    }
    int lastEnd = parts.get(parts.size() - 1).end();
    int open = Stops.firstIn(text, lastEnd, next.start(), '(');
    return open >= 0
        && Stops.find(text, lastEnd, open, ",;)") == open
        && Stops.bracketEnd(text, open + 1, next.start()) == next.start();
  }

  /**
   * Whether a list of parts has ended before a figure: behind "A và B", behind a semicolon where
   * commas part its items, or at words that begin another thought.
   */
  private boolean endsList(List<Counted> parts, Counted next) {
    int lastEnd = parts.get(parts.size() - 1).end();
    if (anotherThought.areIn(reading.lower(), lastEnd, next.start())) {
      return true;
    }
    if (parts.size() < 2) {
      return false;
    }
    int last = parts.get(parts.size() - 1).start();
    String between = text.substring(parts.get(parts.size() - 2).end(), last);
    String before = text.substring(lastEnd, next.start());
    return LAST_PART.matcher(between).matches() || (before.contains(";") && !between.contains(";"));
  }

  private boolean endsOpen(Block block) {
    return opensList.endBefore(reading.lower(), block.span().end());
  }

  /** The first figure of each item of the list behind a block. */
  private List<Counted> partsInList(Block block, Counted whole) {
    List<Counted> parts = new ArrayList<>();
    List<Block> blocks = reading.outline().blocks();
    Marker.Style style = Marker.Style.NONE;
    for (int i = block.index() + 1; i < blocks.size(); i++) {
      Block item = blocks.get(i);
      if (style == Marker.Style.NONE) {
        style = item.marker().style();
      }
      if (!isItem(item, style, block)) {
        break;
      }
      if (item.marker().style() == style) {
        counted.in(item.span()).stream()
            .filter(c -> isPart(c, whole))
            .findFirst()
            .ifPresent(parts::add);
      }
    }
    return parts;
  }

  private static boolean isItem(Block item, Marker.Style style, Block leadIn) {
    return !item.heading()
        && style.isBullet()
        && (item.marker().style() == style || item.depth() > leadIn.depth() + 1)
        && item.marker().style() != leadIn.marker().style();
  }
}
