package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads what the whole counts that a sentence is about, and what its words leave to its parts. */
final class SentenceWholes {

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Intake intake;
  private final Phrases all;
  private final Phrases wholeEnds;
  private final Phrases singlesOut;

  SentenceWholes(Reading reading, ContextReader context, CountedSoFar found, Intake intake) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.intake = intake;
    this.all = reading.lexicon().words(WordList.IN_ALL);
    this.wholeEnds = reading.lexicon().words(WordList.WHOLE_ENDS);
    this.singlesOut = reading.lexicon().words(WordList.SINGLES_OUT);
  }

  /**
   * "Trong 2.140 hồ sơ, có 321 hồ sơ nộp qua mạng": all that the sentence is about; "Trong tổng số
   * 5.552 hồ sơ đã giải quyết có …", "Trong 48 hồ sơ sai hẹn thì …" say what that is.
   */
  Optional<Indicator> of(Candidate candidate, Set<Facet> said) {
    if (!opensSentence(candidate)) {
      return Optional.empty();
    }
    boolean isNew = said.contains(Facet.NEW) || said.contains(Facet.ADDED);
    if (isNew && intake.isTotalWithoutCarriedOver(candidate)) {
      return Optional.of(Indicator.DOSSIER_OTHER);
    }
    Indicator usual =
        said.contains(Facet.RESOLVED)
            ? Indicator.DOSSIER_RESOLVED_TOTAL
            : Indicator.DOSSIER_RECEIVED_TOTAL;
    return nameOfWhole(candidate.end()).or(() -> Optional.of(usual));
  }

  private boolean opensSentence(Candidate candidate) {
    int start = candidate.start();
    int first = Blanks.after(lower, context.clauseStart(candidate.block(), start), start);
    int clause = Blanks.after(lower, Math.max(first, singlesOut.endOf(lower, first, start)), start);
    return clause < start && Wholes.OUT_OF.startBefore(lower, start) == clause;
  }

  private Optional<Indicator> nameOfWhole(int from) {
    int sign = context.wordsEnd(from, Math.min(lower.length(), from + ContextReader.NEAR));
    int verb = wholeEnds.find(lower, from, sign);
    boolean named =
        (lower.startsWith(",", sign) || lower.startsWith(":", sign)) && !isFigureIn(from, sign);
    int end = verb < 0 && named ? sign : verb;
    return end < 0 ? Optional.empty() : Indicators.ofDossiers(context.of(new Span(from, end)));
  }

  /** "trong 702 hồ sơ hộ tịch đã trả 699, …": the words are the next figure's. */
  private boolean isFigureIn(int from, int to) {
    return lower.substring(from, to).chars().anyMatch(Character::isDigit);
  }

  /**
   * "Trong số 90 hồ sơ phải thu phí đã có 81 hồ sơ nộp qua cổng": what was handed in is the fee.
   */
  Optional<Indicator> paidOfThoseDue(Candidate candidate, Set<Facet> said) {
    boolean handedIn = said.contains(Facet.RECEIVED) || said.contains(Facet.ONLINE);
    return handedIn
            && found
                .lastInItemOf(candidate)
                .filter(whole -> whole.counts(Indicator.DOSSIER_OTHER))
                .filter(whole -> Wholes.OUT_OF.endBefore(lower, whole.start()))
                .filter(whole -> isDueBetween(whole.end(), candidate.start()))
                .isPresent()
        ? Optional.of(Indicator.DOSSIER_PAID_ONLINE)
        : Optional.empty();
  }

  private boolean isDueBetween(int from, int to) {
    return Stops.find(lower, from, to, ";()") == to
        && context.of(new Span(from, to)).contains(Facet.FEE_DUE);
  }

  /**
   * "tiếp nhận, xử lý 4.276 hồ sơ (trong đó kỳ trước chuyển sang 186, phát sinh mới 4.090)": parts
   * by the time of their coming make up what came in.
   */
  Optional<Indicator> dividedByTimeOfComing(Candidate candidate, Set<Facet> said) {
    int start = candidate.start();
    Span clause = new Span(context.clauseStart(candidate, found.endBefore(candidate)), start);
    if (!said.contains(Facet.RESOLVED) || !context.firstOf(clause).contains(Facet.RECEIVED)) {
      return Optional.empty();
    }
    int end = candidate.end();
    int limit = Math.min(candidate.block().span().end(), end + ContextReader.NEAR);
    int open = Blanks.after(lower, end, Math.max(end, limit));
    boolean divided =
        lower.startsWith("(", open)
            && Wholes.OF_WHICH.endOf(lower, Blanks.after(lower, open + 1, limit), limit) >= 0;
    int close = divided ? Stops.firstIn(lower, open, candidate.block().span().end(), ')') : -1;
    return close >= 0 && cameAtTimes(context.of(new Span(open, close)))
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  private static boolean cameAtTimes(Set<Facet> parts) {
    return parts.contains(Facet.NEW) || parts.contains(Facet.CARRIED_OVER);
  }

  /**
   * "Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó mới tiếp nhận …": the parts tell the whole.
   */
  Optional<Indicator> totalOfWhatCame(Candidate candidate) {
    int total = all.startBefore(lower, candidate.start());
    int colon = total < 0 ? -1 : Blanks.before(lower, total) - 1;
    if (colon < 0 || lower.charAt(colon) != ':') {
      return Optional.empty();
    }
    int end = candidate.end();
    int reach = Math.min(lower.length(), end + ContextReader.NEAR / 4);
    Set<Facet> rest = context.rest(candidate.block(), end);
    return Wholes.OF_WHICH.areIn(lower, end, reach) && cameAtTimes(rest)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }
}
