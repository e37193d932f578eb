package vn.soat.patterns.quantity.breakdown;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Tells the two parts that what came in has by the time of its coming, and nothing else besides:
 * what an earlier period left, and what is new.
 */
final class OldAndNew {

  private static final Phrases COLON = Phrases.of(":");

  /** Two counts with their words take no more. */
  private static final int LONGEST_BRACKET = 120;

  private final Reading reading;
  private final String lower;
  private final CountedInText counted;
  private final Phrases newOnes;

  OldAndNew(Reading reading, CountedInText counted) {
    this.reading = reading;
    this.lower = reading.lower();
    this.counted = counted;
    this.newOnes = reading.lexicon().words(WordList.NEW_ONES);
  }

  /** Whether parts are these two, in either order. */
  boolean are(List<Counted> parts) {
    return parts.size() == 2
        && ((isOld(parts.get(0)) && isNew(parts.get(1)))
            || (isNew(parts.get(0)) && isOld(parts.get(1))));
  }

  private static boolean isOld(Counted part) {
    return part.counts(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
  }

  /** "mới: 56", "56 hồ sơ mới". */
  private boolean isNew(Counted part) {
    int next = Blanks.after(lower, part.end(), lower.length());
    return part.isOf(QuantityKind.DOSSIER)
        && (newOnes.endBefore(lower, COLON.startOfRun(lower, part.start()))
            || newOnes.endOf(lower, next, lower.length()) >= 0);
  }

  /** Those that a bracket right behind a total sets under it: "nhận 58 hồ sơ (tồn 02, mới 56)". */
  List<Breakdown> inBrackets() {
    return counted.all().stream()
        .filter(whole -> whole.counts(Indicator.DOSSIER_RECEIVED_TOTAL))
        .flatMap(whole -> inBracket(whole).stream())
        .toList();
  }

  private Optional<Breakdown> inBracket(Counted whole) {
    int limit = Math.min(whole.block().span().end(), whole.end() + LONGEST_BRACKET);
    int open = Blanks.after(lower, whole.end(), Math.max(whole.end(), limit));
    int close = lower.startsWith("(", open) ? Stops.firstIn(lower, open, limit, ')') : -1;
    return close < 0
        ? Optional.empty()
        : Optional.of(counted.in(new Span(open, close)))
            .filter(this::are)
            .map(parts -> breakdown(whole, parts, new Span(open, close + 1)));
  }

  private Breakdown breakdown(Counted whole, List<Counted> parts, Span words) {
    return new Breakdown(
        whole.quantity().id(),
        parts.stream().map(part -> part.quantity().id()).toList(),
        Wording.ALL_OF_IT,
        reading.evidence(words));
  }
}
