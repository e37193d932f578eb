package vn.soat.patterns.quantity.kind;

import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.time.Periods;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Numbers of a list in which each has a time before it: "tháng 4: 1.020; tháng 5: 987", "4.210 hồ
 * sơ; quý I 1.002, quý II 1.050". They need not add up to anything.
 */
final class ListedTimes {

  private static final Phrases COLON = Phrases.of(":");

  /** A share in brackets and a time stand between two numbers, no more. */
  private static final int NEAR = 60;

  private final String lower;
  private final Periods periods;
  private final Phrases and;

  ListedTimes(Reading reading) {
    this.lower = reading.lower();
    this.periods = reading.periods();
    this.and = reading.lexicon().words(WordList.NEXT_BEGINS);
  }

  /** Whether a number is told of another time than the count right before it. */
  boolean goesOn(Counted previous, Candidate number) {
    int start = number.start();
    int sign = behindShare(previous.end(), start);
    return number.isInItemOf(previous)
        && (previous.isOf(QuantityKind.DOSSIER) || previous.isOf(QuantityKind.PROCEDURE))
        && start >= previous.end()
        && start - previous.end() < NEAR
        && isTime(label(sign, start));
  }

  /** "1.020 (98,5%); tháng 5": where the bracket behind a number ends. */
  private int behindShare(int from, int to) {
    int open = Blanks.after(lower, from, to);
    int close = lower.startsWith("(", open) ? Stops.firstIn(lower, open, to, ')') : -1;
    return close < 0 ? open : Blanks.after(lower, close + 1, to);
  }

  /** The words between the sign or "và" that parts two numbers and the second one. */
  private Span label(int from, int number) {
    boolean sign = from < number && ",;".indexOf(lower.charAt(from)) >= 0;
    int next = Blanks.after(lower, sign ? from + 1 : from, number);
    int word = and.endOf(lower, next, number);
    int start = word < 0 ? next : Blanks.after(lower, word, number);
    boolean parted = sign || word >= 0;
    int end = Blanks.before(lower, COLON.startOfRun(lower, number));
    return new Span(start, parted ? Math.max(start, end) : start);
  }

  private boolean isTime(Span label) {
    return label.start() < label.end() && periods.areAllOf(label);
  }
}
