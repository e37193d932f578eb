package vn.soat.patterns.quantity;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.indicator.PendingParts;
import vn.soat.patterns.quantity.kind.NounsAround;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Unit;
import vn.soat.patterns.vocabulary.WordList;

/** Decides what there is none of where a zero is told in words: "không có hồ sơ trễ hạn". */
final class WordedZeros {

  private static final Phrases FIELD = Phrases.of("lĩnh vực");

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final PendingParts pending;
  private final NounsAround nouns;
  private final Phrases procedure;
  private final Phrases planned;
  private final Phrases someOf;

  WordedZeros(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      PendingParts pending,
      NounsAround nouns) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.pending = pending;
    this.nouns = nouns;
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.someOf = reading.lexicon().words(WordList.SOME_OF);
    this.planned = reading.lexicon().words(WordList.PLANNED);
  }

  /**
   * What a zero counts; empty if it tells no result.
   *
   * @param nextStart where the next figure starts
   */
  Optional<Indicator> indicator(Candidate zero, int nextStart) {
    if (isAttribute(zero) || isPlanned(zero)) {
      return Optional.empty();
    }
    Set<Facet> behind = context.behind(zero.span().end(), nextStart, zero.block());
    return ofChange(zero, behind)
        .or(() -> ofOnlineProcedures(zero, behind))
        .or(() -> ofDossiers(zero, behind).map(indicator -> amongPending(zero, indicator)));
  }

  /** "các thủ tục không có hồ sơ", "lĩnh vực không phát sinh hồ sơ": which ones, not how many. */
  private boolean isAttribute(Candidate zero) {
    int start = zero.span().start();
    return procedure.endBefore(lower, start)
        || FIELD.endBefore(lower, start)
        || isOfSomeProcedures(zero);
  }

  /** "nhiều thủ tục toàn trình không phát sinh hồ sơ": so it is with some, whatever they are. */
  private boolean isOfSomeProcedures(Candidate zero) {
    int start = zero.span().start();
    int clause = Math.max(found.endBefore(zero), context.sentenceBefore(zero).start());
    int words = Stops.behindLast(lower, Math.min(clause, start), start, ";:()");
    int some = someOf.find(lower, words, start);
    int noun = some < 0 ? -1 : Blanks.after(lower, someOf.endOf(lower, some, start), start);
    return noun >= 0 && procedure.endOf(lower, noun, start) >= 0;
  }

  /** "Phấn đấu không để hồ sơ quá hạn": what is wanted is no result. */
  private boolean isPlanned(Candidate zero) {
    if (!zero.match().has("wanted")) {
      return false;
    }
    Span words = context.sentenceBefore(zero);
    return planned.areIn(lower, words.start(), words.end()) || context.isAmongTasks(zero.block());
  }

  private static Optional<Indicator> ofChange(Candidate zero, Set<Facet> behind) {
    return Indicators.ofProcedures(behind)
        .filter(change -> zero.kind() == QuantityKind.PROCEDURE && Indicators.isChange(change));
  }

  /** "Mức độ 4 chưa có thủ tục nào": of a level there are procedures, whatever is handed in. */
  private Optional<Indicator> ofOnlineProcedures(Candidate zero, Set<Facet> behind) {
    return zero.kind() == QuantityKind.PROCEDURE
            && behind.isEmpty()
            && before(zero).equals(Set.of(Facet.ONLINE))
        ? Optional.of(Indicator.PROCEDURE_ONLINE)
        : Optional.empty();
  }

  private Indicator amongPending(Candidate zero, Indicator indicator) {
    return pending.isPartOfPending(zero) || pending.followsPending(zero)
        ? Indicators.asPending(indicator)
        : indicator;
  }

  private Optional<Indicator> ofDossiers(Candidate zero, Set<Facet> behind) {
    if (zero.match().has("overdue")) {
      return Optional.of(Indicator.DOSSIER_RESOLVED_OVERDUE);
    }
    if (zero.unit().isEmpty() && !isNamedBefore(zero)) {
      return Optional.empty();
    }
    if (zero.match().has("returned")) {
      return Optional.of(Indicator.DOSSIER_RETURNED);
    }
    if (zero.match().has("digitised")) {
      return Optional.of(Indicator.DOSSIER_DIGITISED);
    }
    return zero.unit().map(Unit::isContextual).orElse(false)
        ? Indicators.ofDossiers(behind).filter(WordedZeros::isSpecial)
        : Indicators.ofDossiers(behind.isEmpty() ? before(zero) : behind).or(() -> ofOthers(zero));
  }

  private boolean isNamedBefore(Candidate zero) {
    return nouns.isOfDossiers(zero, zero.span().start(), found.last(), found.endBefore(zero));
  }

  /** "không có trường hợp nào": cases are dossiers only where something is said of them. */
  private static boolean isSpecial(Indicator indicator) {
    return !indicator.isTotal() && indicator != Indicator.DOSSIER_OTHER;
  }

  private Set<Facet> before(Candidate zero) {
    return context.before(zero.block(), found.endBefore(zero), zero.span().start());
  }

  private boolean isAmongDossiers(Candidate zero) {
    return found
        .lastIndicatedInItemOf(zero)
        .filter(last -> last.isOf(QuantityKind.DOSSIER))
        .isPresent();
  }

  private Optional<Indicator> ofOthers(Candidate zero) {
    return zero.kind() == QuantityKind.DOSSIER && isAmongDossiers(zero)
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Optional.empty();
  }
}
