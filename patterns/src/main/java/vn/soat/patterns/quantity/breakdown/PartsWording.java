package vn.soat.patterns.quantity.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Tells parts that words call all of their whole from parts that are only some of it. */
final class PartsWording {

  /** Characters of " chưa đủ điều kiện cung cấp trực tuyến". */
  private static final int LONGEST_LABEL = 60;

  /** Two items and the others. */
  private static final int FEWEST_ITEMS = 3;

  private final Reading reading;
  private final String text;
  private final CountedInText counted;
  private final UncountedRest uncountedRest;
  private final OldAndNew oldAndNew;
  private final Phrases others;

  PartsWording(Reading reading, CountedInText counted, OldAndNew oldAndNew) {
    this.reading = reading;
    this.text = reading.text();
    this.counted = counted;
    this.uncountedRest = new UncountedRest(reading);
    this.oldAndNew = oldAndNew;
    this.others = reading.lexicon().words(WordList.REST);
  }

  /** What the words before parts and those between and behind them claim. */
  Wording of(Span words, List<Counted> parts) {
    int end = parts.get(parts.size() - 1).end();
    if (uncountedRest.isBehind(end, counted.nextStart(end, text.length()))) {
      return Wording.OF_WHICH;
    }
    return Wholes.DIVIDED.areIn(reading.lower(), words.start(), words.end())
            || hasRest(words.end(), end)
            || endsWithOthers(parts)
            || areAllSorts(words, parts)
            || oldAndNew.are(parts)
        ? Wording.ALL_OF_IT
        : Wording.OF_WHICH;
  }

  /**
   * "+ Khai tử: 76; + Các việc hộ tịch khác: 119": a list of items, each with its part, whose last
   * is what the others leave.
   */
  private boolean endsWithOthers(List<Counted> parts) {
    Block last = parts.get(parts.size() - 1).block();
    return parts.size() >= FEWEST_ITEMS && isOfOthers(last) && standInItemsOfTheirOwn(parts);
  }

  private boolean isOfOthers(Block item) {
    int from = item.body().start();
    int reach = Math.min(item.body().end(), from + LONGEST_LABEL);
    return others.endBefore(reading.lower(), Stops.find(text, from, reach, "(:;,."));
  }

  private static boolean standInItemsOfTheirOwn(List<Counted> parts) {
    int first = parts.get(0).block().index();
    return IntStream.range(0, parts.size())
        .allMatch(i -> parts.get(i).block().index() == first + i);
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

  /**
   * "trong đó nữ 09 người, nam 13 người", "96 thủ tục toàn trình, 30 thủ tục một phần, 14 thủ tục
   * không cung cấp trực tuyến": the sorts may say that none is left out.
   */
  private boolean areAllSorts(Span words, List<Counted> parts) {
    if (parts.size() < 2) {
      return false;
    }
    return parts.get(0).isOf(QuantityKind.PERSON)
        ? areAllSorts(labels(words, parts))
        : parts.get(0).isOf(QuantityKind.PROCEDURE)
            && (areAllSorts(labels(words, parts)) || areAllSorts(labelsBehind(parts)));
  }

  private boolean areAllSorts(List<String> labels) {
    return reading
        .lexicon()
        .complements()
        .wording(labels)
        .filter(wording -> wording == Wording.ALL_OF_IT)
        .isPresent();
  }

  /** What stands before each part, the part included. */
  private List<String> labels(Span words, List<Counted> parts) {
    List<String> labels = new ArrayList<>();
    int from = words.end();
    for (Counted part : parts) {
      labels.add(text.substring(Math.min(from, part.end()), part.end()));
      from = part.end();
    }
    return labels;
  }

  /** What stands behind each part, up to the next or to the end of its clause. */
  private List<String> labelsBehind(List<Counted> parts) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end = parts.get(i).end();
      int next = i + 1 < parts.size() ? parts.get(i + 1).start() : end + LONGEST_LABEL;
      int limit = Math.min(text.length(), Math.max(end, next));
      labels.add(text.substring(end, Stops.find(text, end, limit, ",;.:(")));
    }
    return labels;
  }
}
