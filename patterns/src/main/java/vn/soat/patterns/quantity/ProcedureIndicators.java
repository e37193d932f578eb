package vn.soat.patterns.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
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

  private static final Phrases LACKING = Phrases.of("không", "chưa");

  /** Units that say themselves that procedures are offered online. */
  private static final Phrases ONLINE_SERVICE = Phrases.of("dịch vụ công", "dvc", "dvctt");

  private final Reading reading;
  private final String lower;
  private final Phrases change;
  private final Phrases begunWith;
  private final ContextReader context;

  /** Procedures by which dossiers came in at all. */
  static final Phrases USED = Phrases.of("phát sinh hồ sơ", "phát sinh");

  private final CountedSoFar found;
  private final EarlierTimes earlier;

  ProcedureIndicators(
      Reading reading, ContextReader context, CountedSoFar found, EarlierTimes earlier) {
    this.reading = reading;
    this.lower = reading.lower();
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.begunWith = reading.lexicon().words(WordList.BEGUN_WITH);
    this.context = context;
    this.found = found;
    this.earlier = earlier;
  }

  Indicator of(Candidate candidate, Set<Facet> said) {
    Indicator of = ofWords(candidate, said);
    if (of == Indicator.PROCEDURE_OTHER && isUsedOnline(candidate, said)) {
      return Indicator.PROCEDURE_ONLINE;
    }
    return of == Indicator.PROCEDURE_TOTAL && isPartOfNext(candidate)
        ? Indicator.PROCEDURE_OTHER
        : of;
  }

  /** "Số TTHC trực tuyến có phát sinh hồ sơ: 41/123 TTHC": both are of those offered online. */
  private boolean isUsedOnline(Candidate candidate, Set<Facet> said) {
    int start = candidate.span().start();
    return candidate.role() == Counted.Role.RATIO_PART
        && said.contains(Facet.ONLINE)
        && USED.areIn(lower, context.clauseStart(candidate, found.endBefore(candidate)), start);
  }

  /** "46 thủ tục trong 112 thủ tục thuộc thẩm quyền của xã". */
  private boolean isPartOfNext(Candidate candidate) {
    int words = Blanks.after(lower, candidate.span().end(), lower.length());
    int next = Wholes.OUT_OF.endOf(lower, words, lower.length());
    int figure = next < 0 ? lower.length() : Blanks.after(lower, next, lower.length());
    return figure < lower.length() && Character.isDigit(lower.charAt(figure));
  }

  private Indicator ofWords(Candidate candidate, Set<Facet> said) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    facets.addAll(said);
    if (ONLINE_SERVICE.areIn(lower, candidate.span().start(), candidate.span().end())) {
      facets.add(Facet.ONLINE);
    }
    Optional<Indicator> own = Indicators.ofProcedures(facets);
    boolean ofField = context.hasScope(candidate);
    int start = candidate.span().start();
    if (isBegunWith(start)) {
      return Indicator.PROCEDURE_TOTAL;
    }
    boolean came = change.endBefore(lower, start);
    if (came && own.filter(Indicator.PROCEDURE_REMOVED::equals).isEmpty()) {
      return Indicator.PROCEDURE_OTHER;
    }
    if (isRest(candidate) && own.filter(of -> of != Indicator.PROCEDURE_TOTAL).isEmpty()) {
      return Indicator.PROCEDURE_OTHER;
    }
    if (own.isPresent() && !(ofField && own.get() == Indicator.PROCEDURE_TOTAL)) {
      return isLevel(facets) ? partOfFigureBefore(candidate, true).orElse(own.get()) : own.get();
    }
    if (earlier.isOne(candidate)) {
      return earlier
          .ofChanged(candidate)
          .filter(indicator -> !Indicators.isChange(indicator))
          .orElse(Indicator.PROCEDURE_TOTAL);
    }
    int before = Blanks.before(lower, candidate.span().start());
    if (context.isInBrackets(candidate) || (before > 0 && lower.charAt(before - 1) == '(')) {
      return ofWordsBehindBrackets(candidate)
          .or(() -> ofWordsBeforeBrackets(candidate))
          .or(() -> found.indicatorBefore(candidate, QuantityKind.PROCEDURE, any -> false))
          .orElse(Indicator.PROCEDURE_OTHER);
    }
    return partOfFigureBefore(candidate, false)
        .or(() -> ofField ? ofListedFields(candidate) : Optional.empty())
        .orElse(ofField ? Indicator.PROCEDURE_OTHER : Indicator.PROCEDURE_TOTAL);
  }

  private boolean beginsWithRest(Block block) {
    return Wholes.LEFT.endOf(lower, block.body().start(), block.body().end()) >= 0;
  }

  /** "giảm từ 281 thủ tục xuống 268": so many there were. */
  private boolean isBegunWith(int start) {
    int words = begunWith.startBefore(lower, start);
    return words >= 0 && change.endBefore(lower, words);
  }

  /** "còn lại 94 thủ tục", "16 thủ tục không phát sinh hồ sơ". */
  private boolean isRest(Candidate candidate) {
    int end = candidate.span().end();
    return (Wholes.LEFT.endBefore(lower, candidate.span().start())
            && found.endBefore(candidate) > 0)
        || LACKING.endOf(lower, Blanks.after(lower, end, lower.length()), lower.length()) >= 0;
  }

  /** "niêm yết công khai 100% TTHC (165/165 thủ tục)". */
  private Optional<Indicator> ofWordsBeforeBrackets(Candidate candidate) {
    int open = Stops.lastIn(lower, candidate.wordsStart(), candidate.span().start(), '(');
    return open < 0
        ? Optional.empty()
        : Indicators.ofProcedures(
                context.before(candidate.block(), found.endBefore(candidate), open))
            .filter(of -> of == Indicator.PROCEDURE_PUBLISHED || of == Indicator.PROCEDURE_ONLINE);
  }

  /** "100% TTHC (156/156 thủ tục) được niêm yết công khai". */
  private Optional<Indicator> ofWordsBehindBrackets(Candidate candidate) {
    int end = candidate.match().end();
    if (!lower.startsWith(")", end)) {
      return Optional.empty();
    }
    int limit = Math.min(candidate.block().span().end(), end + ContextReader.NEAR);
    int stop = Stops.find(lower, end + 1, Math.max(end + 1, limit), ",;:()");
    return Indicators.ofProcedures(context.firstOf(new Span(end + 1, stop)))
        .filter(of -> of == Indicator.PROCEDURE_PUBLISHED || of == Indicator.PROCEDURE_ONLINE);
  }

  /** "công khai 455 TTHC, trong đó: cấp xã 379 TTHC": only the level of some is named. */
  private static boolean isLevel(Set<Facet> facets) {
    return facets.equals(EnumSet.of(Facet.JURISDICTION));
  }

  /** "124 TTHC; trong đó Hộ tịch 17 TTHC": the parts are what the whole is. */
  private Optional<Indicator> partOfFigureBefore(Candidate candidate, boolean level) {
    int from = found.endBefore(candidate);
    if (from == 0 || candidate.span().start() - from > ContextReader.LONGEST_CLAUSE) {
      return Optional.empty();
    }
    int to = candidate.span().start();
    if (Stops.find(lower, from, to, "") < to) {
      return Optional.empty();
    }
    boolean scoped = found.last().flatMap(last -> last.quantity().scope()).isPresent();
    boolean listed =
        to - from < ContextReader.NEAR
            && (lower.startsWith(",", from)
                ? level || scoped || context.hasScope(candidate)
                : lower.startsWith(";", from) && scoped && context.hasScope(candidate));
    if (!listed && !Wholes.OF_WHICH.areIn(lower, from, to)) {
      return Optional.empty();
    }
    boolean whole = level || context.hasScope(candidate);
    return found
        .indicatorBefore(candidate, QuantityKind.PROCEDURE, any -> false)
        .map(of -> of == Indicator.PROCEDURE_TOTAL && !whole ? Indicator.PROCEDURE_OTHER : of);
  }

  /** "125 thủ tục, chia ra:" above "- Tư pháp: 38 thủ tục": those of each field in a list. */
  private Optional<Indicator> ofListedFields(Candidate candidate) {
    return reading
        .outline()
        .leadIn(candidate.block())
        .or(() -> reading.outline().parent(candidate.block()))
        .flatMap(leadIn -> found.lastIn(leadIn.index()))
        .filter(whole -> whole.quantity().kind() == QuantityKind.PROCEDURE)
        .filter(whole -> !beginsWithRest(candidate.block()))
        .filter(
            whole ->
                Stops.lastIn(lower, whole.end(), whole.block().span().end(), ':') >= whole.end())
        .filter(
            whole -> whole.quantity().figure().value().compareTo(candidate.figure().value()) >= 0)
        .flatMap(whole -> whole.quantity().indicator());
  }
}
