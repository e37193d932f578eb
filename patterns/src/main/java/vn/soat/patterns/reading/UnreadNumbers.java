package vn.soat.patterns.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the numbers that look like counts and that nobody read: "tiếp nhận 446 hồ sơ (cũ 36, mới
 * 410)", a row of a table that was not understood. Whoever adds figures up around such a place
 * knows that one may be missing.
 */
public final class UnreadNumbers {

  /** What stands behind a count whose unit is left out. */
  private static final String ENDS = ",;.)(\n";

  private final Reading reading;
  private final List<Span> read;
  private final Phrases namedByNumber;

  private UnreadNumbers(Reading reading, List<Span> read) {
    this.reading = reading;
    this.read = read;
    this.namedByNumber = reading.lexicon().words(WordList.NAMED_BY_NUMBER);
  }

  /**
   * @param from where the body of the report begins
   */
  public static List<Gap> read(
      Reading reading, int from, List<Quantity> quantities, List<Percentage> percentages) {
    List<Span> read =
        Stream.concat(
                quantities.stream().map(q -> reading.spanOf(q.evidence())),
                percentages.stream().map(p -> reading.spanOf(p.evidence())))
            .sorted(Comparator.comparing(Span::start))
            .toList();
    return new UnreadNumbers(reading, read).in(from);
  }

  /** Both lists are in the order of the text: one pass. */
  private List<Gap> in(int from) {
    List<Gap> found = new ArrayList<>();
    int next = 0;
    int readTo = 0;
    for (Match match : reading.matches(m -> m.is("plain-number") && m.start() >= from)) {
      while (next < read.size() && read.get(next).start() <= match.start()) {
        readTo = Math.max(readTo, read.get(next).end());
        next++;
      }
      if (readTo < match.end() && looksLikeCount(match.span())) {
        Span span = match.span();
        found.add(new Gap(Gap.Kind.UNREAD, reading.folded(span), reading.evidence(span)));
      }
    }
    return List.copyOf(found);
  }

  private boolean looksLikeCount(Span number) {
    String lower = reading.lower();
    int before = Blanks.before(lower, number.start());
    int behind = Blanks.after(lower, number.end(), lower.length());
    if (before == 0 || behind >= lower.length()) {
      return false;
    }
    char last = lower.charAt(before - 1);
    char next = lower.charAt(number.end());
    boolean inRow = Character.isDigit(last) && Character.isDigit(lower.charAt(behind));
    return inRow
        || (ENDS.indexOf(next) >= 0
            && Character.isLetter(last)
            && !namedByNumber.endBefore(lower, number.start()));
  }
}
