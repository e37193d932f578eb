package vn.soat.patterns.quantity.indicator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Changes;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads what a count of procedures means. */
final class ProcedureIndicators {

  /** What words beside brackets can tell: 100 % of the procedures are so. */
  private static final Set<Indicator> OF_ALL =
      Set.of(Indicator.PROCEDURE_PUBLISHED, Indicator.PROCEDURE_ONLINE);

  /** "số còn lại, 30 thủ tục, chỉ cung cấp thông tin". */
  private static final Phrases COMMA = Phrases.of(",");

  private static final Phrases ON_PORTAL = Phrases.of("trên cổng", "tại cổng", "lên cổng");

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final EarlierTimes earlier;
  private final InheritedIndicators inherited;
  private final SomeProcedures some;
  private final ProcedureParts parts;
  private final Phrases change;
  private final Changes changes;
  private final Phrases plan;
  private final Phrases begunWith;
  private final Phrases lacking;
  private final Phrases allOf;
  private final Phrases subjects;
  private final Phrases onlineService;
  private final Phrases numberOfProcedures;

  ProcedureIndicators(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      EarlierTimes earlier,
      InheritedIndicators inherited) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.earlier = earlier;
    this.inherited = inherited;
    this.some = new SomeProcedures(reading, context, found);
    this.parts = new ProcedureParts(reading, context, found);
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.changes = new Changes(reading, context, found);
    this.plan = reading.lexicon().words(WordList.PLAN);
    this.begunWith = reading.lexicon().words(WordList.BEGUN_WITH);
    this.allOf = reading.lexicon().words(WordList.ALL_OF);
    this.subjects = reading.lexicon().words(WordList.PROCEDURES_AS_SUBJECT);
    this.lacking = reading.lexicon().words(WordList.LACKING);
    this.onlineService = reading.lexicon().words(WordList.ONLINE_SERVICE);
    this.numberOfProcedures = reading.lexicon().words(WordList.NUMBER_OF_PROCEDURES);
  }

  Indicator of(Candidate candidate, Set<Facet> said) {
    return inherited
        .oneOfThose(candidate)
        .map(those -> isTotalAgain(candidate) ? Indicator.PROCEDURE_TOTAL : those)
        .orElseGet(() -> ofOwn(candidate, said));
  }

  /** "Có 151 thủ tục; niêm yết 151 thủ tục. Trong 151 thủ tục này": all there are. */
  private boolean isTotalAgain(Candidate candidate) {
    return found.meaningsOf(candidate.figure()).contains(Indicator.PROCEDURE_TOTAL);
  }

  /** "áp dụng ISO với toàn bộ 137 thủ tục": all there are, whatever holds for them. */
  private boolean isAllOfThem(Candidate candidate) {
    return allOf.endBefore(lower, candidate.start()) && isTotalAgain(candidate);
  }

  private Indicator ofOwn(Candidate candidate, Set<Facet> said) {
    if (some.areUnused(candidate)) {
      return Indicator.PROCEDURE_OTHER;
    }
    Indicator of = ofWords(candidate, said);
    if (of == Indicator.PROCEDURE_OTHER && some.areUsedOnline(candidate, said)) {
      return Indicator.PROCEDURE_ONLINE;
    }
    if (of == Indicator.PROCEDURE_OTHER && isAllOfThem(candidate)) {
      return Indicator.PROCEDURE_TOTAL;
    }
    return of == Indicator.PROCEDURE_TOTAL && some.areSome(candidate)
        ? Indicator.PROCEDURE_OTHER
        : of;
  }

  private Indicator ofWords(Candidate candidate, Set<Facet> said) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    facets.addAll(said);
    if (onlineService.areIn(lower, candidate.start(), candidate.end())) {
      facets.add(Facet.ONLINE);
    }
    if (isPlaceOfPublishing(candidate, facets)) {
      facets.remove(Facet.ONLINE);
    }
    if (isPublishingDone(candidate)) {
      facets.remove(Facet.ADDED);
      facets.add(Facet.PUBLISHED);
    }
    facets.removeAll(ofClauseBefore(candidate));
    Optional<Indicator> own = Indicators.ofProcedures(facets);
    if (isBegunWith(candidate.start())) {
      return Indicator.PROCEDURE_TOTAL;
    }
    if (isChange(candidate, own) || isPlanned(candidate)) {
      return Indicator.PROCEDURE_OTHER;
    }
    if (isRest(candidate, own)) {
      return parts.restOfWhole(candidate).orElse(Indicator.PROCEDURE_OTHER);
    }
    boolean ofField = context.hasScope(candidate);
    if (own.isPresent() && !(ofField && own.get() == Indicator.PROCEDURE_TOTAL)) {
      return isLevel(facets)
          ? parts.partOfFigureBefore(candidate, true).orElse(own.get())
          : own.get();
    }
    return ofPlace(candidate, ofField);
  }

  /** "Sau khi cập nhật, tổng số TTHC của xã là 188 thủ tục": what came before is no more said. */
  private Set<Facet> ofClauseBefore(Candidate candidate) {
    int start = candidate.start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    int subject = subjects.find(lower, clause, start);
    int comma = subject < 0 ? -1 : Blanks.before(lower, subject) - 1;
    if (comma <= clause || lower.charAt(comma) != ',') {
      return Set.of();
    }
    Set<Facet> said = EnumSet.noneOf(Facet.class);
    said.addAll(context.of(new Span(clause, comma)));
    said.removeAll(context.before(candidate.block(), subject, start));
    return said;
  }

  /** "niêm yết xong 14 thủ tục mới": what was done, not that they came. */
  private boolean isPublishingDone(Candidate candidate) {
    return wordsBefore(candidate).containsAll(Set.of(Facet.PUBLISHED, Facet.RESOLVED));
  }

  private Set<Facet> wordsBefore(Candidate candidate) {
    return context.before(candidate.block(), found.endBefore(candidate), candidate.start());
  }

  /** "công khai 380 TTHC trên Cổng dịch vụ công": where they are published, not how handed in. */
  private boolean isPlaceOfPublishing(Candidate candidate, Set<Facet> said) {
    return said.contains(Facet.PUBLISHED)
        && wordsBefore(candidate).contains(Facet.PUBLISHED)
        && context.isFollowedBy(ON_PORTAL, candidate.end());
  }

  /** What a count means whose own words do not say it. */
  private Indicator ofPlace(Candidate candidate, boolean ofField) {
    if (earlier.isOne(candidate)) {
      return earlier
          .ofChanged(candidate)
          .filter(indicator -> !Indicators.isChange(indicator))
          .orElse(Indicator.PROCEDURE_TOTAL);
    }
    if (isInBrackets(candidate)) {
      return ofWordsBehindBrackets(candidate)
          .or(() -> ofWordsBeforeBrackets(candidate))
          .or(() -> found.indicatorBefore(candidate, QuantityKind.PROCEDURE, any -> false))
          .orElse(Indicator.PROCEDURE_OTHER);
    }
    return parts
        .partOfFigureBefore(candidate, false)
        .or(() -> ofField ? parts.ofListedFields(candidate) : Optional.empty())
        .or(() -> ofField ? parts.ofFieldsOfSentence(candidate) : Optional.empty())
        .orElse(
            ofField && !isListedByNumber(candidate)
                ? Indicator.PROCEDURE_OTHER
                : Indicator.PROCEDURE_TOTAL);
  }

  /** "Số lượng TTHC" above "1. Tư pháp: 41 TTHC": how many there are of each field. */
  private boolean isListedByNumber(Candidate candidate) {
    return found.endBefore(candidate) == 0
        && reading
            .outline()
            .aboveList(candidate.block())
            .map(Block::body)
            .filter(
                title ->
                    numberOfProcedures.areIn(lower, title.start(), title.end())
                        && Indicators.ofProcedures(context.of(title))
                            .filter(of -> of != Indicator.PROCEDURE_ONLINE)
                            .isEmpty())
            .isPresent();
  }

  private boolean isInBrackets(Candidate candidate) {
    int before = Blanks.before(lower, candidate.start());
    return context.isInBrackets(candidate) || (before > 0 && lower.charAt(before - 1) == '(');
  }

  /** "tăng 12 thủ tục": how many came, unless words say that they were removed. */
  private boolean isChange(Candidate candidate, Optional<Indicator> own) {
    return changes.isOne(candidate) && own.filter(Indicator.PROCEDURE_REMOVED::equals).isEmpty();
  }

  /** "rà soát 04 TTHC/kế hoạch 04 TTHC": so many were to be reviewed. */
  private boolean isPlanned(Candidate candidate) {
    int words = plan.startBefore(lower, context.beforeColon(candidate));
    int slash = words < 0 ? -1 : Blanks.before(lower, words) - 1;
    return slash >= 0 && lower.charAt(slash) == '/';
  }

  /** "giảm từ 281 thủ tục xuống 268": so many there were. */
  private boolean isBegunWith(int start) {
    int words = begunWith.startBefore(lower, start);
    return words >= 0 && change.endBefore(lower, words);
  }

  /** "còn lại 94 thủ tục", "16 thủ tục không phát sinh hồ sơ". */
  private boolean isRest(Candidate candidate, Optional<Indicator> own) {
    boolean left =
        Wholes.LEFT.endBefore(lower, COMMA.startOfRun(lower, candidate.start()))
            && found.endBefore(candidate) > 0;
    return (left
            || context.isFollowedBy(Wholes.LEFT, candidate.end())
            || context.isFollowedBy(lacking, candidate.end()))
        && own.filter(of -> of != Indicator.PROCEDURE_TOTAL).isEmpty();
  }

  /** "niêm yết công khai 100% TTHC (165/165 thủ tục)". */
  private Optional<Indicator> ofWordsBeforeBrackets(Candidate candidate) {
    int open = Stops.lastIn(lower, candidate.wordsStart(), candidate.start(), '(');
    return open < 0 || lacking.areIn(lower, context.clauseStart(candidate.block(), open), open)
        ? Optional.empty()
        : Indicators.ofProcedures(
                context.before(candidate.block(), found.endBefore(candidate), open))
            .filter(OF_ALL::contains);
  }

  /** "100% TTHC (156/156 thủ tục) được niêm yết công khai". */
  private Optional<Indicator> ofWordsBehindBrackets(Candidate candidate) {
    return context
        .behindBracket(candidate)
        .flatMap(words -> Indicators.ofProcedures(context.firstOf(words)))
        .filter(OF_ALL::contains);
  }

  /** "công khai 455 TTHC, trong đó: cấp xã 379 TTHC": only the level of some is named. */
  private static boolean isLevel(Set<Facet> facets) {
    return facets.equals(EnumSet.of(Facet.JURISDICTION));
  }
}
