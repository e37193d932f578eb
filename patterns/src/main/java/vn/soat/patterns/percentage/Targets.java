package vn.soat.patterns.percentage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/** Tells by the words before a share that it is wanted, not reached. */
final class Targets {

  /** Words of a target stand at most this far before it. */
  private static final int REACH = 90;

  /** "14,8%, trong khi chỉ tiêu của huyện giao là 10%": what is wanted divides nothing. */
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu)(?:(?!đạt|thực hiện|hoàn thành|bằng|vượt)[^,;.()\\d%]){0,50}?"
              + "(?:giao|đề ra|đặt ra|là|tối thiểu)\\s*:?\\s*(?:là|từ|trên|ít nhất|tối thiểu)?\\s*$");

  private final String lower;

  /** A glance at what the words end with spares most percentages the search. */
  private final Phrases ends;

  Targets(Reading reading) {
    this.lower = reading.lower();
    this.ends = reading.lexicon().words(WordList.TARGET_ENDS);
  }

  /**
   * Where the words of a target begin that end before a share; -1 if none do.
   *
   * @param reached whether its figures make the share: then what a bracket follows is no target
   */
  int startBefore(Span percent, boolean reached) {
    int end = reached ? percent.start() : outsideBracket(percent);
    if (!ends.endBefore(lower, end)) {
      return -1;
    }
    Matcher target = TARGET.matcher(lower).region(Math.max(0, end - REACH), end);
    return target.find() ? target.start() : -1;
  }

  private int outsideBracket(Span percent) {
    int bracket = Blanks.before(lower, percent.start());
    return bracket > 0 && lower.charAt(bracket - 1) == '(' ? bracket - 1 : percent.start();
  }
}
