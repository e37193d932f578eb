package vn.soat.patterns.quantity.context;

import java.util.List;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/** The cues and the names of fields directly before and behind a number. */
public final class MentionsBeside {

  private static final String CUE = "cue";

  private static final String FIELD = "field";

  /** Words this far before a number may be its own. */
  private static final int NEAR = 60;

  /** "Lĩnh vực Hộ tịch": the name of a field begins so close to its label's start. */
  private static final int LABEL_START = 12;

  private final Reading reading;

  private MentionsBeside(Reading reading) {
    this.reading = reading;
  }

  public static MentionsBeside of(Reading reading) {
    return reading.shared(MentionsBeside.class, MentionsBeside::new);
  }

  /** The words that tell an indicator and begin at an offset. */
  public Stream<Match> cuesAt(int offset) {
    return reading.startingIn(new Span(offset, offset + 1)).stream().filter(match -> match.is(CUE));
  }

  /** "hồ sơ nhận mới 1.978": the cue belongs to the number behind it. */
  public boolean isCue(Match before, Match number) {
    return before.is(CUE) && Blanks.before(reading.lower(), number.start()) <= before.end();
  }

  /** Whether a word that tells an indicator stands directly before a number. */
  public boolean isCueBefore(Candidate number) {
    return isDirectlyBefore(number, number.start(), CUE);
  }

  /** Whether the name of a field stands directly before a number: "đất đai 18", "đất đai (18)". */
  public boolean isFieldBefore(Candidate number) {
    return isDirectlyBefore(number, ownBracket(number), FIELD);
  }

  /** The bracket around a number that has it for itself; where the number starts without one. */
  private int ownBracket(Candidate number) {
    String lower = reading.lower();
    int open = Blanks.before(lower, number.start()) - 1;
    boolean alone =
        open >= 0
            && lower.charAt(open) == '('
            && lower.startsWith(")", Blanks.after(lower, number.end(), lower.length()));
    return alone ? open : number.start();
  }

  private boolean isDirectlyBefore(Candidate number, int start, String pattern) {
    int from = Math.min(start, Math.max(number.block().body().start(), start - NEAR));
    List<Match> before = reading.within(new Span(from, start));
    if (before.isEmpty()) {
      return false;
    }
    Match nearest = before.get(before.size() - 1);
    return nearest.is(pattern) && Blanks.before(reading.lower(), start) <= nearest.end();
  }

  /** Whether a label names a field: at its start, or behind a word or two. */
  public boolean opensWithField(int label, int limit) {
    return reading.startingIn(new Span(label, Math.min(limit, label + LABEL_START))).stream()
        .anyMatch(match -> match.is(FIELD));
  }
}
