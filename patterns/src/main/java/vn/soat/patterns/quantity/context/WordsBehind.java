package vn.soat.patterns.quantity.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the words behind a figure that still qualify it. */
final class WordsBehind {

  private final Reading reading;
  private final String lower;
  private final Phrases behindEnds;
  private final Phrases and;
  private final Pattern shareAside;

  WordsBehind(Reading reading) {
    this.reading = reading;
    this.lower = reading.lower();
    this.behindEnds = reading.lexicon().words(WordList.BEHIND_ENDS);
    this.and = reading.lexicon().words(WordList.NEXT_BEGINS);
    this.shareAside = reading.lexicon().expression(Expression.SHARE_ASIDE);
  }

  /** Where the words that qualify a figure end behind it. */
  int end(int figureEnd, int nextStart, Block block) {
    int reach =
        Math.min(
            reading.sentences().endOf(block, figureEnd - 1), figureEnd + ContextReader.REACH / 2);
    int to = ColumnGap.in(lower, figureEnd, Math.max(figureEnd, reach));
    int from = Math.min(to, behindShare(figureEnd, block));
    int stop = Stops.find(lower, from, Math.max(from, to), ContextReader.SIGNS);
    int word = behindEnds.find(lower, from, stop);
    int end = word < 0 ? stop : word;
    if (nextStart < from) {
      return end;
    }
    if (isLabelOfNext(figureEnd, nextStart)) {
      return figureEnd;
    }
    return nextStart > end ? end : cutBeforeNext(figureEnd, nextStart);
  }

  /** "35 HS - Đang giải quyết: 02 HS": behind a dash a label begins. */
  private boolean isLabelOfNext(int figureEnd, int nextStart) {
    int limit = Math.min(nextStart, Math.min(lower.length(), figureEnd + ContextReader.NEAR));
    int dash = Blanks.after(lower, figureEnd, limit);
    return limit == nextStart
        && dash > figureEnd
        && dash < limit
        && "-–".indexOf(lower.charAt(dash)) >= 0
        && Blanks.after(lower, dash + 1, limit) > dash + 1
        && Stops.find(lower, dash, limit, ",;()") == limit;
  }

  /** "1.105 hồ sơ (97,53%) nộp qua mạng": where the words go on behind a share in brackets. */
  int behindShare(int figureEnd, Block block) {
    int end = Math.max(figureEnd, block.span().end());
    int open = Blanks.after(lower, figureEnd, end);
    if (open == end || lower.charAt(open) != '(') {
      return figureEnd;
    }
    Matcher share = shareAside.matcher(lower).region(figureEnd, end);
    return share.lookingAt() ? share.end() : figureEnd;
  }

  /**
   * Words directly before the next figure are that figure's, unless "và" parts them, or it is the
   * base of this one: "22 hồ sơ nộp trực tuyến trên tổng số 45 hồ sơ".
   */
  private int cutBeforeNext(int figureEnd, int nextStart) {
    int cut = figureEnd;
    int next = and.find(lower, figureEnd, nextStart);
    while (next >= 0) {
      cut = next > figureEnd ? next - 1 : cut;
      next = and.find(lower, next + 1, nextStart);
    }
    return Math.max(cut, Wholes.outOf(lower, nextStart));
  }
}
