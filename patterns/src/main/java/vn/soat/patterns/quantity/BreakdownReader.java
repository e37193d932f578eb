package vn.soat.patterns.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds wholes with the parts that the text sets under them: "trong đó", "gồm", a list. */
public final class BreakdownReader {

  /** The layer of the pattern that finds the words before parts. */
  private static final String LAYER = "parts";

  /** "69 quyết định, 21 kế hoạch và 19 văn bản khác": what "và" brings is the last. */
  private static final Pattern LAST_PART = Pattern.compile("[^,;]*\\svà\\s[^,;\\d]*");

  /** No sentence lists parts on more than about thirty printed lines. */
  private static final int LONGEST_LIST = 3_000;

  private static final Phrases OPENS_LIST = Phrases.of(":", ";", ",", "trong đó", "gồm");

  private static final Pattern UNIT_BEHIND = Pattern.compile("\\s\\p{Lu}\\p{L}+");

  private final Phrases anotherThought;
  private final Phrases change;

  /** No more than a mark and blanks stands before the words that open a sentence. */
  private static final int OPENING = 40;

  private final Reading reading;
  private final String text;
  private final List<Counted> counted;
  private final UncountedRest uncountedRest;

  private BreakdownReader(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.counted = counted;
    this.uncountedRest = new UncountedRest(reading);
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.anotherThought = reading.lexicon().words(WordList.ANOTHER_THOUGHT);
  }

  public static List<Breakdown> read(Reading reading, List<Counted> counted) {
    return new BreakdownReader(reading, counted).read();
  }

  private List<Breakdown> read() {
    List<Breakdown> found = new ArrayList<>();
    for (Match words : reading.layer(LAYER)) {
      breakdown(words.span()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Breakdown> breakdown(Span words) {
    Block block = reading.outline().at(words.start());
    boolean first = Blanks.after(text, block.body().start(), words.start()) >= words.start();
    Optional<Counted> whole =
        first ? wholeOfBlockBefore(block) : wholeInSentence(block, words.start());
    boolean opens = first || opensSentence(block, words.start());
    return whole.flatMap(w -> breakdown(words, block, opens ? largeEnough(words, block, w) : w));
  }

  /**
   * "Trả lại 05 hồ sơ. Chia ra từng lĩnh vực: hộ tịch 103 hồ sơ …": words that open a sentence may
   * divide a figure further above, the nearest that is no less than its parts.
   */
  private Counted largeEnough(Span words, Block block, Counted nearest) {
    List<Counted> parts = parts(words, block, nearest);
    if (parts.size() < 2 || holds(nearest, parts)) {
      return nearest;
    }
    int from = Math.max(0, nearest.start() - LONGEST_LIST);
    List<Counted> above = in(new Span(from, nearest.start()));
    return above.stream()
        .filter(figure -> isPart(figure, nearest) && mayBeWhole(figure) && holds(figure, parts))
        .reduce((farther, nearer) -> nearer)
        .orElse(nearest);
  }

  private static boolean holds(Counted whole, List<Counted> parts) {
    BigDecimal most = whole.quantity().figure().value();
    return parts.stream().allMatch(p -> p.quantity().figure().value().compareTo(most) <= 0);
  }

  private Optional<Breakdown> breakdown(Span words, Block block, Counted whole) {
    List<Counted> parts = parts(words, block, whole);
    if (parts.stream().allMatch(part -> part.role() == Counted.Role.WORDED)
        || hasUnread(words, parts)) {
      return Optional.empty();
    }
    List<String> ids = parts.stream().map(Counted::quantity).map(Quantity::id).toList();
    return Optional.of(
        new Breakdown(whole.quantity().id(), ids, wording(words, parts), reading.evidence(words)));
  }

  private List<Counted> parts(Span words, Block block, Counted whole) {
    List<Counted> parts = partsBehind(words.end(), block, whole);
    return parts.isEmpty() && endsOpen(block) ? partsInList(block, whole) : parts;
  }

  /** "gồm Giám đốc, 01 Phó Giám đốc và 10 công chức": a number whose unit nobody knows. */
  private boolean hasUnread(Span words, List<Counted> parts) {
    int end = parts.get(parts.size() - 1).end();
    return reading.within(new Span(words.end(), Math.max(words.end(), end))).stream()
        .filter(match -> match.is("plain-number"))
        .filter(number -> UNIT_BEHIND.matcher(text).region(number.end(), text.length()).lookingAt())
        .anyMatch(number -> in(number.span()).isEmpty());
  }

  private Wording wording(Span words, List<Counted> parts) {
    boolean consists = words.of(reading.lower()).contains("gồm");
    int end = parts.get(parts.size() - 1).end();
    if (uncountedRest.isBehind(end, nextFigure(end))) {
      return Wording.OF_WHICH;
    }
    return consists || hasRest(words.end(), end) || isWhole(words, parts)
        ? Wording.ALL_OF_IT
        : Wording.OF_WHICH;
  }

  private int nextFigure(int offset) {
    int next = firstAtOrAfter(offset);
    return next < counted.size() ? counted.get(next).start() : text.length();
  }

  /** "…; còn lại 12 hồ sơ": the last part is what is left of the whole. */
  private boolean hasRest(int from, int to) {
    for (int at = Wholes.LEFT.find(reading.lower(), from, to);
        at >= 0;
        at = Wholes.LEFT.find(reading.lower(), at + 1, to)) {
      int sign = Blanks.before(text, at) - 1;
      if (sign >= from && ",;.:(".indexOf(text.charAt(sign)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "trong đó nữ 09 người, nam 13 người": of people the sorts may say that none is left out. */
  private boolean isWhole(Span words, List<Counted> parts) {
    if (parts.size() < 2 || parts.get(0).quantity().kind() != QuantityKind.PERSON) {
      return false;
    }
    List<String> stretches = new ArrayList<>();
    int from = words.end();
    for (Counted part : parts) {
      stretches.add(text.substring(Math.min(from, part.end()), part.end()));
      from = part.end();
    }
    return reading
        .lexicon()
        .complements()
        .wording(stretches)
        .filter(w -> w == Wording.ALL_OF_IT)
        .isPresent();
  }

  /** "Trong đó" begins an item: the whole is the first figure of the item before it. */
  private Optional<Counted> wholeOfBlockBefore(Block block) {
    return reading
        .outline()
        .previous(block)
        .flatMap(
            previous ->
                in(previous.span()).stream()
                    .filter(BreakdownReader::mayBeWhole)
                    .reduce((a, b) -> b));
  }

  private Optional<Counted> wholeInSentence(Block block, int offset) {
    List<Span> sentences = reading.sentences(block);
    int sentence = reading.sentenceAt(block, offset);
    if (sentence < 0) {
      return Optional.empty();
    }
    int start = sentences.get(sentence).start();
    boolean opens = opensSentence(block, offset) && sentence > 0;
    int from = opens ? sentences.get(sentence - 1).start() : start;
    return lastWhole(Math.max(from, offset - LONGEST_LIST), offset);
  }

  private boolean opensSentence(Block block, int offset) {
    int sentence = reading.sentenceAt(block, offset);
    int start = sentence < 0 ? offset : reading.sentences(block).get(sentence).start();
    return offset - start < OPENING && text.substring(start, offset).strip().length() < 3;
  }

  private Optional<Counted> lastWhole(int from, int to) {
    for (int i = firstAtOrAfter(to) - 1; i >= 0 && counted.get(i).start() >= from; i--) {
      Counted figure = counted.get(i);
      if (figure.end() <= to
          && mayBeWhole(figure)
          && !isChange(figure)
          && !Brackets.closeBetween(text, figure.end(), to)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  /** "giảm 4,5 ha so với cùng kỳ. Trong đó": how much came or went has no parts. */
  private boolean isChange(Counted figure) {
    return change.endBefore(reading.lower(), figure.start());
  }

  /** Of a ratio the first figure is broken down: "đã trả 1.846/1.873 hồ sơ, trong đó …". */
  private static boolean mayBeWhole(Counted counted) {
    return counted.role() == Counted.Role.ALONE || counted.role() == Counted.Role.RATIO_PART;
  }

  private List<Counted> partsBehind(int offset, Block block, Counted whole) {
    int sentence = reading.sentenceAt(block, offset);
    int sentenceEnd = sentence < 0 ? offset : reading.sentences(block).get(sentence).end();
    int end = Math.min(sentenceEnd, offset + LONGEST_LIST);
    int bracket = Stops.bracketEnd(text, offset, end);
    List<Counted> parts = new ArrayList<>();
    for (Counted next : in(new Span(offset, Math.max(offset, bracket)))) {
      if (!parts.isEmpty() && endsList(parts, next)) {
        break;
      }
      if (isPart(next, whole) && !isPartOfLast(parts, next)) {
        parts.add(next);
      }
    }
    return parts;
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
    return OPENS_LIST.endBefore(reading.lower(), block.span().end());
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
        in(item.span()).stream().filter(c -> isPart(c, whole)).findFirst().ifPresent(parts::add);
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

  private static boolean isPart(Counted counted, Counted whole) {
    return counted.quantity().kind() == whole.quantity().kind()
        && counted.role() != Counted.Role.RATIO_WHOLE
        && (counted.quantity().unit().equals(whole.quantity().unit())
            || whole.quantity().kind().hasSorts());
  }

  private List<Counted> in(Span span) {
    int from = firstAtOrAfter(span.start());
    int to = from;
    while (to < counted.size() && counted.get(to).start() < span.end()) {
      to++;
    }
    return counted.subList(from, to).stream().filter(c -> span.contains(c.span())).toList();
  }

  private int firstAtOrAfter(int offset) {
    return Ordered.firstAtOrAfter(counted, Counted::start, offset);
  }
}
