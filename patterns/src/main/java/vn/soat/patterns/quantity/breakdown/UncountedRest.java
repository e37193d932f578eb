package vn.soat.patterns.quantity.breakdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Tells lists of parts that leave some of their whole uncounted: "gồm hộ tịch 37 thủ tục; còn lại
 * là các lĩnh vực khác". Such parts need not make up the whole.
 */
final class UncountedRest {

  /** A rest is named right behind the parts. */
  private static final int LONGEST = 160;

  /** What parts the rest from the last part: "14 cuộc tại các thôn khác" leaves nothing. */
  private static final Pattern JOINT = Pattern.compile("[,;.]|\\s(?:và|cùng)\\s");

  private final Reading reading;
  private final String text;
  private final Phrases rest;
  private final Pattern andSoOn;

  UncountedRest(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.rest = reading.lexicon().words(WordList.REST);
    this.andSoOn = reading.lexicon().expression(Expression.AND_SO_ON);
  }

  /**
   * Whether words behind the last part name a rest without a figure.
   *
   * @param partEnd where the last part that has a figure ends
   * @param nextFigure where the next figure of the text begins
   */
  boolean isBehind(int partEnd, int nextFigure) {
    int limit = Math.min(nextFigure, partEnd + LONGEST);
    Block item = reading.outline().at(partEnd - 1);
    return isIn(partEnd, Stops.bracketEnd(text, partEnd, Math.min(limit, item.span().end())))
        || nextItem(item).filter(next -> isClause(next.body().start(), limit)).isPresent();
  }

  private boolean isIn(int from, int end) {
    if (andSoOn.matcher(reading.lower()).region(from, end).find()) {
      return true;
    }
    Matcher joint = JOINT.matcher(reading.lower()).region(from, end);
    return joint.find() && isRest(joint, end);
  }

  /** Behind a full stop the rest has to come first; elsewhere it stands in the next clause. */
  private boolean isRest(Matcher joint, int end) {
    int from = Blanks.after(text, joint.end(), end);
    return text.charAt(joint.start()) == '.'
        ? rest.endOf(reading.lower(), from, end) >= 0
        : isClause(from, end);
  }

  private boolean isClause(int from, int end) {
    int clauseEnd = Stops.find(text, from, end, ";.");
    return from < end && rest.areIn(reading.lower(), from, clauseEnd < 0 ? end : clauseEnd);
  }

  /** The item behind one in the same list. */
  private Optional<Block> nextItem(Block item) {
    return reading
        .outline()
        .next(item)
        .filter(next -> next.marker().style().isBullet() && !next.heading())
        .filter(next -> next.marker().style() == item.marker().style());
  }
}
