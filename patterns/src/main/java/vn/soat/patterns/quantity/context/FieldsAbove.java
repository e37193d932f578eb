package vn.soat.patterns.quantity.context;

import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads the field that a heading or a lead-in names and nothing else: "2. Hộ tịch" above "- Tiếp
 * nhận: 521 hồ sơ", "* Lĩnh vực Đất đai:".
 */
final class FieldsAbove {

  private static final String ENDS = ":;.()";

  private final Reading reading;
  private final String lower;
  private final Matches names;
  private final Phrases before;

  FieldsAbove(Reading reading) {
    this.reading = reading;
    this.lower = reading.lower();
    this.names = new Matches(reading.matches(match -> match.is("field")));
    this.before = reading.lexicon().words(WordList.BEFORE_FIELD);
  }

  /** The field that the nearest such line above a block names. */
  Optional<String> of(Block block) {
    return leadIn(block)
        .flatMap(above -> named(above.body()))
        .or(
            () ->
                reading.outline().ancestors(block).stream()
                    .flatMap(above -> named(above.body()).stream())
                    .findFirst());
  }

  /** "* Lĩnh vực Cư trú:" above a line without a mark. */
  private Optional<Block> leadIn(Block block) {
    return block.marker().style() == Marker.Style.NONE
        ? reading.outline().previous(block).filter(reading::endsWithColon)
        : Optional.empty();
  }

  private Optional<String> named(Span line) {
    int start = Blanks.after(lower, line.start(), line.end());
    int words = before.endOf(lower, start, line.end());
    int from = words < 0 ? start : Blanks.after(lower, words, line.end());
    return names.within(from, line.end()).stream()
        .filter(name -> name.start() == from)
        .map(name -> whole(name, line.end()))
        .filter(name -> isAll(name, line.end()))
        .map(reading::folded)
        .findFirst();
  }

  /** "Đất đai - môi trường": up to the first sign. */
  private Span whole(Match name, int end) {
    int sign = Stops.find(lower, name.end(), end, ENDS);
    return new Span(name.start(), Math.max(name.end(), Blanks.before(lower, sign)));
  }

  /** It ends with a name that is known; behind it stands at most what explains it in brackets. */
  private boolean isAll(Span name, int end) {
    boolean known =
        names.within(name.start(), name.end()).stream().anyMatch(n -> n.end() == name.end());
    return known
        && isEnd(behindBracket(name.end(), end), end)
        && reading.within(name).stream().noneMatch(match -> match.is("cue"));
  }

  private int behindBracket(int from, int end) {
    int open = Blanks.after(lower, from, end);
    boolean bracket = open < end && lower.charAt(open) == '(';
    return bracket ? Math.min(end, Stops.bracketEnd(lower, open + 1, end) + 1) : open;
  }

  private boolean isEnd(int at, int end) {
    int behind = Blanks.after(lower, at, end);
    return behind >= end || (ENDS.indexOf(lower.charAt(behind)) >= 0 && behind + 1 == end);
  }
}
