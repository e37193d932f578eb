package vn.soat.patterns.quantity.kind;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.FigureFacets;
import vn.soat.patterns.quantity.context.FigureLabels;
import vn.soat.patterns.quantity.context.MentionsBeside;
import vn.soat.patterns.quantity.figure.NumberEnds;
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

/**
 * Decides whether a number without a unit counts dossiers or procedures: what stands directly
 * behind it, the label above it, the list that it belongs to, the words before it.
 */
public final class BareCounts {

  private static final Phrases COLON = Phrases.of(":");

  private static final String FIELD = "lĩnh vực";

  /** So far back words may begin that bring a number. */
  private static final int LONGEST_INTRODUCTION = 24;

  /** A count this far before a number may say what it counts. */
  private static final int NEAR = 60;

  /** What sorts dossiers where no unit stands between the number and the word. */
  private static final Set<Facet> SORTS =
      EnumSet.of(
          Facet.EARLY,
          Facet.ON_TIME,
          Facet.EARLY_OR_ON_TIME,
          Facet.OVERDUE,
          Facet.ONLINE,
          Facet.IN_PERSON);

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final FigureFacets facets;
  private final NumberEnds ends;
  private final FigureLabels labels;
  private final MentionsBeside beside;
  private final NounsAround nouns;
  private final FieldLists lists;
  private final ListedTimes times;
  private final PartsThatSum parts;
  private final DividedWholes divided;
  private final Phrases introduces;
  private final Phrases begunWith;
  private final Phrases reached;
  private final Phrases handedIn;
  private final Phrases numberOfDossiers;
  private final Phrases numberOfProcedures;
  private final Phrases change;
  private final Phrases leftOver;

  public BareCounts(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      FigureFacets facets,
      NounsAround nouns) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.facets = facets;
    this.ends = NumberEnds.of(reading);
    this.labels = FigureLabels.of(reading);
    this.beside = MentionsBeside.of(reading);
    this.nouns = nouns;
    this.lists = new FieldLists(reading, context, nouns);
    this.times = new ListedTimes(reading);
    this.parts = new PartsThatSum(reading, found);
    this.divided = new DividedWholes(reading, found);
    this.introduces = reading.lexicon().words(WordList.INTRODUCES);
    this.begunWith = reading.lexicon().words(WordList.BEGUN_WITH);
    this.reached = reading.lexicon().words(WordList.REACHED);
    this.handedIn = reading.lexicon().words(WordList.HANDED_IN);
    this.numberOfDossiers = reading.lexicon().words(WordList.NUMBER_OF_DOSSIERS);
    this.numberOfProcedures = reading.lexicon().words(WordList.NUMBER_OF_PROCEDURES);
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.leftOver = reading.lexicon().words(WordList.LEFT_OVER);
  }

  /** What a bare number counts; empty if nothing. */
  public Optional<QuantityKind> kind(Candidate number) {
    Optional<Counted> last = lastCounted();
    if (isNamedBehind(number, last)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    return raised(number)
        .or(() -> restOfIntake(number, last))
        .or(() -> ends.close(number.span().end()) ? byWordsBefore(number, last) : Optional.empty())
        .or(() -> ends.concerns(number.span().end()) ? parts.kind(number) : Optional.empty());
  }

  /** "133 thủ tục thuộc 14 lĩnh vực, gồm: Hộ tịch 16": the fields only say how it is divided. */
  private Optional<Counted> lastCounted() {
    return found.nearest(2, count -> !count.quantity().unit().equals(FIELD));
  }

  private Optional<QuantityKind> byWordsBefore(Candidate number, Optional<Counted> last) {
    Optional<Block> label = labels.above(number);
    if (label.isPresent()) {
      return nouns.kind(number, facets.before(number), label.get().span(), last);
    }
    if (lists.isPartOf(last, number) || isOfNextTime(number, last)) {
      return last.map(previous -> previous.quantity().kind());
    }
    if (isDirectlyNamed(number)
        || isChangeOfDossiers(number)
        || isLeftOver(number, last)
        || isNextColumn(number, last)
        || lists.hold(number, last)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    Optional<Counted> whole = divided.of(number);
    if (whole.isPresent()) {
      return whole.map(count -> count.quantity().kind());
    }
    int clause = context.clauseStart(number, found.endBefore(number));
    return isIntroduced(number, clause)
        ? nouns
            .kind(number, facets.before(number), new Span(clause, number.span().start()), last)
            .or(() -> parts.kind(number))
            .or(() -> ofNumberOfProcedures(number, clause))
        : parts.kind(number);
  }

  private boolean isOfNextTime(Candidate number, Optional<Counted> last) {
    return last.filter(previous -> times.goesOn(previous, number)).isPresent();
  }

  /** "Số thủ tục thực hiện theo cơ chế một cửa là 97": the clause says what it counts first. */
  private Optional<QuantityKind> ofNumberOfProcedures(Candidate number, int clause) {
    int start = number.start();
    return numberOfProcedures.endOf(lower, Blanks.after(lower, clause, start), start) >= 0
        ? Optional.of(QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  /** "1.839 hồ sơ, gồm 1.102 trước hạn và 737 đúng hạn": the cue directly behind says it. */
  private boolean isNamedBehind(Candidate number, Optional<Counted> last) {
    int next = Blanks.after(lower, number.span().end(), lower.length());
    return isNearDossiers(number, last, NEAR) && (isSortAt(next) || isSortAt(behindHandedIn(next)));
  }

  private static boolean isNearDossiers(Candidate number, Optional<Counted> last, int reach) {
    return last.filter(number::isInItemOf)
        .filter(previous -> previous.isOf(QuantityKind.DOSSIER))
        .filter(previous -> number.span().start() - previous.end() < reach)
        .isPresent();
  }

  private boolean isSortAt(int offset) {
    return beside
        .cuesAt(offset)
        .flatMap(match -> reading.lexicon().facet(lower, match.span()).stream())
        .anyMatch(SORTS::contains);
  }

  /** "có 118 nộp trực tuyến và 25 nộp trực tiếp". */
  private int behindHandedIn(int offset) {
    int end = handedIn.endOf(lower, offset, lower.length());
    return end < 0 ? offset : Blanks.after(lower, end, lower.length());
  }

  /** "từ 480 lên 540 hồ sơ": the unit behind the second holds for both. */
  private Optional<QuantityKind> raised(Candidate number) {
    int end = number.span().end();
    int limit = Math.min(lower.length(), end + LONGEST_INTRODUCTION);
    int next = Blanks.after(lower, end, limit);
    int behind =
        begunWith.endBefore(lower, number.span().start()) ? reached.endOf(lower, next, limit) : -1;
    return behind < 0
        ? Optional.empty()
        : reading.startingIn(new Span(next, Math.min(lower.length(), behind + 2))).stream()
            .filter(match -> match.is("count"))
            .flatMap(match -> match.group("unit").stream())
            .flatMap(unit -> reading.lexicon().unit(reading.text(), unit).stream())
            .map(Unit::quantityKind)
            .filter(kind -> kind == QuantityKind.DOSSIER || kind == QuantityKind.PROCEDURE)
            .findFirst();
  }

  /** "Tổng số hồ sơ: 1.250": what is counted stands directly before the colon. */
  private boolean isDirectlyNamed(Candidate number) {
    int colon = COLON.startBefore(lower, number.span().start());
    return colon >= 0 && numberOfDossiers.endBefore(lower, colon);
  }

  /** "So với cùng kỳ số hồ sơ tăng 181". */
  private boolean isChangeOfDossiers(Candidate number) {
    int words = change.startBefore(lower, number.span().start());
    return words >= 0 && numberOfDossiers.endBefore(lower, words);
  }

  /** "Tiếp nhận 842 hồ sơ. … Còn: 12": behind dossiers of the same item. */
  private boolean isLeftOver(Candidate number, Optional<Counted> last) {
    return leftOver.endBefore(lower, COLON.startOfRun(lower, number.span().start()))
        && isNearDossiers(number, last, NEAR / 2);
  }

  /** "nhận 08 hồ sơ, giải quyết 07, còn 01 xin ý kiến": what is left, by the figures. */
  private Optional<QuantityKind> restOfIntake(Candidate number, Optional<Counted> last) {
    return isLeftOver(number, last)
            && last.filter(done -> done.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
                .flatMap(
                    done ->
                        found.nearestInItemOf(
                            number,
                            CountedSoFar.FIGURES_BACK,
                            before ->
                                before.counts(Indicator.DOSSIER_RECEIVED_TOTAL)
                                    && before.value().compareTo(done.value().add(number.value()))
                                        == 0))
                .isPresent()
        ? Optional.of(QuantityKind.DOSSIER)
        : Optional.empty();
  }

  /** Whether words stand before a number that bring what is left: a glance, too. */
  public boolean mayBeLeft(Match number) {
    return leftOver.endBefore(lower, number.start());
  }

  /** "Hồ sơ đã trả 259 2.882": a column counts what the one before it counts. */
  private boolean isNextColumn(Candidate number, Optional<Counted> last) {
    int start = number.span().start();
    return last.filter(number::isInItemOf)
        .filter(previous -> previous.isOf(QuantityKind.DOSSIER))
        .filter(previous -> start > previous.end() && ends.isColumnGap(previous.end(), start))
        .filter(previous -> Blanks.after(lower, previous.end(), start) == start)
        .filter(previous -> Stops.firstIn(lower, previous.end(), start, '\n') < 0)
        .isPresent();
  }

  /** A word that brings a number or a cue stands directly before it. */
  private boolean isIntroduced(Candidate number, int clause) {
    int start = number.span().start();
    return introduces.startBefore(lower, start) >= Math.max(clause, start - LONGEST_INTRODUCTION)
        || beside.isCueBefore(number);
  }
}
