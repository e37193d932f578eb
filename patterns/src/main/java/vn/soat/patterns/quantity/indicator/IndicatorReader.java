package vn.soat.patterns.quantity.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.LateOnesAgain;
import vn.soat.patterns.quantity.kind.ListedRatios;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what a count of dossiers or procedures means: its own words say it, else the words before
 * its brackets, the lead-in above, the figure that it belongs to.
 */
public final class IndicatorReader {

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final PendingParts pending;
  private final ListedRatios listed;
  private final Sums sums;
  private final BaseIndicators bases;
  private final SentenceWholes wholes;
  private final OutsideForm outside;
  private final ProcedureIndicators procedures;
  private final InheritedIndicators inherited;
  private final SummedItems items;
  private final LateOnesAgain lateAgain;
  private final Phrases resolving;

  /** Asked in their order: the first that is not silent decides. */
  private final List<Witness> witnesses;

  public IndicatorReader(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      PendingParts pending,
      ListedRatios listed) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.pending = pending;
    this.listed = listed;
    this.resolving = reading.lexicon().words(WordList.RESOLVING);
    this.items = new SummedItems(reading, found);
    this.lateAgain = new LateOnesAgain(reading, found);
    Intake intake = new Intake(reading, context, found);
    EarlierTimes earlier = new EarlierTimes(reading, context, found);
    this.sums = new Sums(reading, context, found);
    this.bases = new BaseIndicators(reading, context, found);
    this.wholes = new SentenceWholes(reading, context, found, intake);
    this.outside = new OutsideForm(reading, context, found);
    this.inherited = new InheritedIndicators(reading, context, found);
    this.procedures = new ProcedureIndicators(reading, context, found, earlier, inherited);
    FirstCounts first = new FirstCounts(reading, context, found);
    Topics topics = new Topics(reading, context);
    this.witnesses =
        inOrder(
            intake,
            earlier,
            first,
            topics,
            new LateDossiers(reading, context, found),
            inherited,
            new WordsAround(reading, context, found, intake, earlier, first));
  }

  private List<Witness> inOrder(
      Intake intake,
      EarlierTimes earlier,
      FirstCounts first,
      Topics topics,
      LateDossiers late,
      InheritedIndicators before,
      WordsAround words) {
    return List.of(
        byPlace(intake::restOfRatio),
        intake::leftToResolve,
        byPlace(outside::of),
        topics::ofShare,
        topics::ofThoseOnline,
        topics::ofInterlinkedSentence,
        byPlace(topics::ofPost),
        this::ofList,
        byPlace(intake::earlierPeriod),
        byPlace(before::oneOfThose),
        wholes::of,
        bases::ofFigureBefore,
        wholes::paidOfThoseDue,
        byPlace(late::byCause),
        late::apologisedFor,
        byPlace(lateAgain::of),
        byPlace(wholes::totalOfWhatCame),
        wholes::dividedByTimeOfComing,
        byPlace(before::cumulativeRatio),
        first::ofFields,
        (count, said) ->
            earlier.isOne(count) ? Optional.empty() : intake.newBesideTotal(count, said),
        intake::rest,
        late::dividedInBrackets,
        byPlace(before::kindOfRegistration),
        (count, said) -> Indicators.ofDossiers(late.withoutLetters(count, said)),
        byPlace(before::cumulative),
        byPlace(earlier::of),
        byPlace(intake::leftOver),
        byPlace(words::beforeBrackets),
        byPlace(words::behindBrackets),
        byPlace(words::ofRateOfSentence),
        byPlace(words::beforeProcedures),
        byPlace(first::ofField),
        this::ofSum,
        byPlace(before::ofDividedWhole),
        byPlace(words::ofShareBehind),
        words::leadIn,
        byPlace(before::repeated),
        byPlace(words::ofAllOfThem),
        byPlace(first::totalOfSentence),
        byPlace(words::ofSentenceLabel),
        byPlace(before::ofFigureBefore),
        byPlace(words::opening),
        byPlace(first::ofScope),
        byPlace(first::ofFlow));
  }

  /** A witness to whom it does not matter what a count's own words say. */
  private static Witness byPlace(Function<Candidate, Optional<Indicator>> witness) {
    return (count, said) -> witness.apply(count);
  }

  /** "- Hộ tịch: 104/108 hồ sơ" under a lead-in that says what both are. */
  private Optional<Indicator> ofList(Candidate candidate, Set<Facet> said) {
    return said.isEmpty() && candidate.role() == Counted.Role.RATIO_PART
        ? listed
            .of(candidate.block(), candidate.start())
            .map(ListedRatios.Meaning::part)
            .filter(Indicators::isOfDossiers)
        : Optional.empty();
  }

  /** "+ Khai sinh: 210 hồ sơ" in a list that adds up to one of the figures above it. */
  private Optional<Indicator> ofSum(Candidate candidate, Set<Facet> said) {
    boolean goesOn =
        context.rest(candidate.block(), candidate.end()).contains(Facet.RESOLVED); // so it came in
    return !goesOn && Indicators.ofDossiers(said).isEmpty()
        ? items.of(candidate)
        : Optional.empty();
  }

  /** The indicator that a count's words, or what stands around it, tell. */
  public Optional<Indicator> of(Candidate candidate, Set<Facet> said) {
    Optional<Indicator> ofParts = sums.of(candidate);
    return ofParts.isPresent() ? ofParts : ofKind(candidate, said);
  }

  private Optional<Indicator> ofKind(Candidate candidate, Set<Facet> said) {
    return switch (candidate.kind()) {
      case DOSSIER -> Optional.of(ofDossiers(candidate, said));
      case PROCEDURE -> Optional.of(procedures.of(candidate, said));
      default -> Optional.empty();
    };
  }

  private Indicator ofDossiers(Candidate candidate, Set<Facet> said) {
    Indicator indicator = asPart(candidate, said, byWitness(candidate, said));
    boolean aside =
        (isHandedIn(indicator) && outside.isFromAnywhere(candidate))
            || (indicator.isTotal() && outside.isCountedAlready(candidate));
    if (aside) {
      return Indicator.DOSSIER_OTHER;
    }
    return pending.ofPart(candidate, said, indicator);
  }

  private static boolean isHandedIn(Indicator indicator) {
    return Indicators.isReceived(indicator) && indicator != Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
  }

  private Indicator byWitness(Candidate candidate, Set<Facet> said) {
    for (Witness witness : witnesses) {
      Optional<Indicator> told = witness.of(candidate, said);
      if (told.isPresent()) {
        return told.get();
      }
    }
    return Indicator.DOSSIER_OTHER;
  }

  /** "tiếp nhận và giải quyết 22/22 hồ sơ": of what came in the part is what was resolved. */
  private Indicator asPart(Candidate candidate, Set<Facet> said, Indicator indicator) {
    if (candidate.role() != Counted.Role.RATIO_PART
        || listed.of(candidate.block(), candidate.start()).isPresent()
        || indicator != Indicator.DOSSIER_RECEIVED_TOTAL) {
      return indicator;
    }
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    boolean both = resolving.areIn(lower, clause, candidate.start());
    return both || (said.isEmpty() && context.hasScope(candidate))
        ? Indicator.DOSSIER_RESOLVED_TOTAL
        : indicator;
  }

  /**
   * What the second figure of a ratio counts.
   *
   * @param of what the first one counts
   * @param behind what is said behind the ratio
   */
  public Indicator ofWhole(Indicator of, Counted part, Candidate whole, Set<Facet> behind) {
    return listed
        .of(whole.block(), part.start())
        .filter(told -> behind.isEmpty() && told.part() == of)
        .map(ListedRatios.Meaning::whole)
        .or(() -> inherited.oneOfThose(whole))
        .orElseGet(() -> bases.ofPart(of, part, whole, behind));
  }
}
