package vn.soat.patterns.quantity.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Brackets;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds wholes with the parts that the text sets under them: "trong đó", "gồm", a list. */
public final class BreakdownReader {

  /** The layer of the pattern that finds the words before parts. */
  private static final String LAYER = "parts";

  private static final Pattern UNIT_BEHIND = Pattern.compile("\\s\\p{Lu}\\p{L}+");

  /** No more than a mark and blanks stands before the words that open a sentence. */
  private static final int OPENING = 40;

  /** Characters of "cùng kỳ năm trước chỉ tiếp nhận ". */
  private static final int EARLIER_TIME = 40;

  private static final Phrases TOLD_ABOVE = Phrases.of("nói trên", "nêu trên", "trên", "này");

  /** "Trong tháng này", "trong số trên". */
  private static final Phrases IN = Phrases.of("trong");

  private final Reading reading;
  private final String text;
  private final CountedInText counted;
  private final PartsFinder finder;
  private final OldAndNew oldAndNew;
  private final PartsWording wording;
  private final Phrases earlier;
  private final Phrases change;

  private BreakdownReader(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.counted = new CountedInText(counted);
    this.finder = new PartsFinder(reading, this.counted);
    this.oldAndNew = new OldAndNew(reading, this.counted);
    this.wording = new PartsWording(reading, this.counted, oldAndNew);
    this.earlier = reading.lexicon().words(WordList.EARLIER);
    this.change = reading.lexicon().words(WordList.CHANGE);
  }

  public static List<Breakdown> read(Reading reading, List<Counted> counted) {
    return new BreakdownReader(reading, counted).read();
  }

  private List<Breakdown> read() {
    List<Breakdown> found = new ArrayList<>();
    for (Match words : reading.layer(LAYER)) {
      breakdown(words.span()).ifPresent(found::add);
    }
    found.addAll(new ToldSums(reading, counted).breakdowns());
    found.addAll(new Differences(reading, counted).breakdowns());
    found.addAll(besides(found, oldAndNew.inBrackets()));
    return found;
  }

  /** "(trong đó kỳ trước 02, mới 56)": what words bring was found already. */
  private static List<Breakdown> besides(List<Breakdown> found, List<Breakdown> more) {
    return more.stream()
        .filter(
            one ->
                found.stream()
                    .noneMatch(
                        known ->
                            known.whole().equals(one.whole()) && known.parts().equals(one.parts())))
        .toList();
  }

  private Optional<Breakdown> breakdown(Span words) {
    Block block = reading.outline().at(words.start());
    boolean first = Blanks.after(text, block.body().start(), words.start()) >= words.start();
    Optional<Counted> whole =
        first ? wholeOfBlockBefore(block) : wholeInSentence(block, words.start());
    boolean opens = first || opensSentence(block, words.start());
    return whole
        .or(() -> toldAbove(words, block))
        .map(w -> opens ? largeEnough(words, block, w) : w)
        .map(w -> addedUpBelow(words, block, w))
        .flatMap(w -> breakdown(words, block, w));
  }

  /**
   * "Tiếp nhận 400 hồ sơ, trực tuyến 90 hồ sơ, trong đó:" above items that add up to 400: a list
   * divides the figure of its lead-in that it makes up, though another stands nearer.
   */
  private Counted addedUpBelow(Span words, Block block, Counted nearest) {
    List<Counted> parts = finder.parts(words, block, nearest);
    boolean listed =
        parts.size() > 1
            && nearest.block().index() == block.index()
            && parts.stream().noneMatch(part -> part.block().index() == block.index());
    BigDecimal sum = sum(parts);
    return !listed || nearest.value().compareTo(sum) == 0
        ? nearest
        : counted.in(new Span(block.span().start(), words.start())).stream()
            .filter(figure -> PartsFinder.isPart(figure, nearest) && mayBeWhole(figure))
            .filter(figure -> figure.value().compareTo(sum) == 0)
            .findFirst()
            .orElse(nearest);
  }

  private static BigDecimal sum(List<Counted> parts) {
    return parts.stream().map(Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * "Trả lại 05 hồ sơ. Chia ra từng lĩnh vực: hộ tịch 103 hồ sơ …": words that open a sentence may
   * divide a figure further above, the nearest that is no less than its parts.
   */
  private Counted largeEnough(Span words, Block block, Counted nearest) {
    List<Counted> parts = finder.parts(words, block, nearest);
    if (parts.size() < 2 || holds(nearest, parts)) {
      return nearest;
    }
    int from = Math.max(0, nearest.start() - PartsFinder.LONGEST_LIST);
    List<Counted> above = counted.in(new Span(from, nearest.start()));
    return above.stream()
        .filter(
            figure ->
                PartsFinder.isPart(figure, nearest) && mayBeWhole(figure) && holds(figure, parts))
        .reduce((farther, nearer) -> nearer)
        .orElse(nearest);
  }

  private static boolean holds(Counted whole, List<Counted> parts) {
    BigDecimal most = whole.value();
    return parts.stream().allMatch(part -> part.value().compareTo(most) <= 0);
  }

  private Optional<Breakdown> breakdown(Span words, Block block, Counted whole) {
    List<Counted> parts = finder.parts(words, block, whole);
    if (parts.stream().allMatch(part -> part.role() == Counted.Role.WORDED)
        || hasUnread(words, parts)) {
      return Optional.empty();
    }
    List<String> ids = parts.stream().map(Counted::quantity).map(Quantity::id).toList();
    return Optional.of(
        new Breakdown(
            whole.quantity().id(), ids, wording.of(words, parts), reading.evidence(words)));
  }

  /** "gồm Giám đốc, 01 Phó Giám đốc và 10 công chức": a number whose unit nobody knows. */
  private boolean hasUnread(Span words, List<Counted> parts) {
    int end = parts.get(parts.size() - 1).end();
    return reading.within(new Span(words.end(), Math.max(words.end(), end))).stream()
        .filter(match -> match.is("plain-number"))
        .filter(number -> UNIT_BEHIND.matcher(text).region(number.end(), text.length()).lookingAt())
        .anyMatch(number -> counted.in(number.span()).isEmpty());
  }

  /**
   * "Số hồ sơ phải giải quyết nói trên chia theo các lĩnh vực như sau:": the last total above that
   * counts what the parts do.
   */
  private Optional<Counted> toldAbove(Span words, Block block) {
    int sentence = reading.sentences().startOf(block, words.start());
    if (!TOLD_ABOVE.endBefore(reading.lower(), words.start())
        || IN.areIn(
            reading.lower(),
            Stops.behindLast(text, sentence, words.start(), ",;"),
            words.start())) {
      return Optional.empty();
    }
    List<Counted> above =
        counted.in(new Span(Math.max(0, sentence - PartsFinder.LONGEST_LIST), sentence));
    for (int i = above.size() - 1; i >= 0; i--) {
      Counted figure = above.get(i);
      if (mayBeToldAbove(figure)
          && reading.outline().sameHeading(figure.block(), block)
          && counts(finder.parts(words, block, figure), figure)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  private boolean mayBeToldAbove(Counted figure) {
    return figure.isTotal()
        && figure.quantity().scope().isEmpty()
        && mayBeWhole(figure)
        && !isChange(figure)
        && !isOfEarlierTime(figure);
  }

  private static boolean counts(List<Counted> parts, Counted whole) {
    return parts.size() > 1
        && parts.stream().allMatch(part -> part.indicator().equals(whole.indicator()));
  }

  /** "Trong đó" begins an item: the whole is the first figure of the item before it. */
  private Optional<Counted> wholeOfBlockBefore(Block block) {
    return reading
        .outline()
        .previous(block)
        .flatMap(
            previous ->
                counted.in(previous.span()).stream()
                    .filter(BreakdownReader::mayBeWhole)
                    .reduce((a, b) -> b));
  }

  private Optional<Counted> wholeInSentence(Block block, int offset) {
    List<Span> sentences = reading.sentences().of(block);
    int sentence = reading.sentences().indexAt(block, offset);
    if (sentence < 0) {
      return Optional.empty();
    }
    int start = sentences.get(sentence).start();
    boolean opens = opensSentence(block, offset) && sentence > 0;
    int from = opens ? sentences.get(sentence - 1).start() : start;
    return lastWhole(Math.max(from, offset - PartsFinder.LONGEST_LIST), offset);
  }

  private boolean opensSentence(Block block, int offset) {
    int start = reading.sentences().startOf(block, offset);
    return offset - start < OPENING && text.substring(start, offset).strip().length() < 3;
  }

  private Optional<Counted> lastWhole(int from, int to) {
    for (int i = counted.firstAtOrAfter(to) - 1;
        i >= 0 && counted.all().get(i).start() >= from;
        i--) {
      Counted figure = counted.all().get(i);
      if (figure.end() <= to
          && mayBeWhole(figure)
          && !isChange(figure)
          && !isOfEarlierTime(figure)
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

  /** "212 hồ sơ; cùng kỳ 198 hồ sơ. Trong đó": the parts are those of this period. */
  private boolean isOfEarlierTime(Counted figure) {
    int from = Math.max(figure.block().body().start(), figure.start() - EARLIER_TIME);
    return earlier.areIn(
        reading.lower(),
        Stops.behindLast(text, Math.min(from, figure.start()), figure.start(), ",;()"),
        figure.start());
  }

  /** Of a ratio the first figure is broken down: "đã trả 1.846/1.873 hồ sơ, trong đó …". */
  private static boolean mayBeWhole(Counted counted) {
    return counted.role() == Counted.Role.ALONE || counted.role() == Counted.Role.RATIO_PART;
  }
}
