package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.quantity.figure.NumberEnds;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Decides what the two figures of a ratio count that no unit stands behind: "(4.653/4.684)". */
final class RatiosWithoutUnit {

  /** "Kết quả: ", "riêng quý II ": no more than a label stands before a figure. */
  private static final int SHORT_LABEL = 25;

  private static final Phrases RESULT = Phrases.of("kết quả");

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final NumberEnds ends;
  private final NounsAround nouns;
  private final ListedRatios listed;
  private final Phrases rates;
  private final Phrases subjects;
  private final Phrases otherThings;
  private final Phrases dossier;
  private final Phrases procedure;

  RatiosWithoutUnit(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      NounsAround nouns,
      ListedRatios listed) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.ends = NumberEnds.of(reading);
    this.nouns = nouns;
    this.listed = listed;
    this.rates = reading.lexicon().words(WordList.RATES);
    this.subjects = reading.lexicon().words(WordList.SUBJECTS);
    this.otherThings = reading.lexicon().words(WordList.OTHER_THINGS);
    this.dossier = reading.lexicon().words(WordList.DOSSIER);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
  }

  /**
   * What a ratio counts.
   *
   * @param before what the words before it say
   */
  QuantityKind kind(Candidate ratio, Set<Facet> before) {
    if (isOfOtherThings(ratio)) {
      return QuantityKind.OTHER;
    }
    if (isOfResults(ratio, before)) {
      return QuantityKind.DOSSIER;
    }
    if (isShareOf(procedure, ratio) || isRateOfProcedures(ratio, before)) {
      return QuantityKind.PROCEDURE;
    }
    if (isShareOf(dossier, ratio) || isNamedInClause(ratio, before) || isToldByCue(ratio, before)) {
      return QuantityKind.DOSSIER;
    }
    if (isOfProcedures(ratio, before)) {
      return QuantityKind.PROCEDURE;
    }
    return kindOfList(ratio)
        .or(() -> kindBeside(ratio))
        .or(() -> kindOfSameValue(ratio, before))
        .orElse(QuantityKind.OTHER);
  }

  private Optional<QuantityKind> kindOfList(Candidate ratio) {
    return listed
        .of(ratio.block(), ratio.start())
        .map(ListedRatios.Meaning::part)
        .map(part -> part.isOfProcedures() ? QuantityKind.PROCEDURE : QuantityKind.DOSSIER);
  }

  private Optional<QuantityKind> kindBeside(Candidate ratio) {
    return found
        .last()
        .filter(previous -> ratio.isInItemOf(previous) && isBeside(previous, ratio))
        .map(previous -> previous.quantity().kind());
  }

  private boolean isOfOtherThings(Candidate ratio) {
    return ratio.figure().decimals() > 0
        || isNamedBehind(ratio)
        || nouns.isForeign(
            context.clauseStart(ratio, found.endBefore(ratio)), ratio.span().start());
  }

  /** "22/22 xã có bộ phận một cửa", "4/4 tồn tại": what stands behind a ratio is what it counts. */
  private boolean isNamedBehind(Candidate ratio) {
    int end = ratio.match().end();
    return stands(subjects, end) || stands(otherThings, end);
  }

  private boolean stands(Phrases words, int behind) {
    return words.endOf(lower, Blanks.after(lower, behind, lower.length()), lower.length()) >= 0;
  }

  /** "498/510 kết quả giải quyết được số hóa": a result for each dossier. */
  private boolean isOfResults(Candidate ratio, Set<Facet> before) {
    int end = ratio.match().end();
    return stands(RESULT, end)
        && (before.contains(Facet.DIGITISED)
            || context
                .behind(end, end + ContextReader.NEAR, ratio.block())
                .contains(Facet.DIGITISED));
  }

  /** "100% TTHC (119/119) được công khai", "100% hồ sơ (245/245) được số hóa". */
  private boolean isShareOf(Phrases noun, Candidate ratio) {
    int open = context.bracketAround(ratio);
    int word = open == ratio.span().start() ? -1 : noun.startBefore(lower, open);
    int sign = word < 0 ? -1 : Blanks.before(lower, word) - 1;
    return sign >= 0 && lower.charAt(sign) == '%';
  }

  /** "Tỷ lệ thủ tục cung cấp trực tuyến là 104/131": procedures, unless they were handled. */
  private boolean isRateOfProcedures(Candidate ratio, Set<Facet> before) {
    int start = ratio.start();
    int rate = rates.find(lower, context.clauseStart(ratio.block(), start), start);
    int noun = rate < 0 ? -1 : Blanks.after(lower, rates.endOf(lower, rate, start), start);
    Set<Facet> own = wordsOf(ratio, before);
    return noun >= 0
        && procedure.endOf(lower, noun, start) >= 0
        && Indicators.ofProcedures(own).isPresent()
        && !Indicators.areHandled(own);
  }

  /** "Kết quả giải quyết TTHC được số hóa là 1.260/1.270": a result for each dossier. */
  private boolean isNamedInClause(Candidate ratio, Set<Facet> before) {
    int start = ratio.span().start();
    int clause = context.clauseStart(ratio.block(), start);
    return dossier.areIn(lower, clause, start)
        || (before.contains(Facet.DIGITISED) && procedure.areIn(lower, clause, start));
  }

  /** "Số thủ tục đã công khai: 126/130": the cue says it of procedures alone. */
  private boolean isOfProcedures(Candidate ratio, Set<Facet> before) {
    Set<Facet> own = wordsOf(ratio, before);
    int start = ratio.start();
    return Indicators.ofProcedures(own).isPresent()
        && Indicators.ofDossiers(own).isEmpty()
        && procedure.areIn(lower, context.clauseStart(ratio.block(), start), start);
  }

  /** "đã giải quyết 3.088/3.127", "chậm chiếm 21,7% (31/143)": the cue and its neighbours tell. */
  private boolean isToldByCue(Candidate ratio, Set<Facet> before) {
    int open = context.bracketAround(ratio);
    Set<Facet> own = wordsOf(ratio, before);
    Set<Facet> facets = own.isEmpty() && isBehindLabel(ratio) ? facetsAbove(ratio) : own;
    return Indicators.ofDossiers(facets).isPresent()
        && nouns.isOfDossiers(ratio, open, found.last(), Math.min(found.endBefore(ratio), open));
  }

  private boolean isBehindLabel(Candidate ratio) {
    int start = ratio.span().start();
    return context.bracketAround(ratio) == start
        && start - context.clauseStart(ratio.block(), start) < SHORT_LABEL
        && ends.close(ratio.match().end());
  }

  /** What the words before a ratio tell, or those before its bracket. */
  private Set<Facet> wordsOf(Candidate ratio, Set<Facet> before) {
    int open = context.bracketAround(ratio);
    return open < ratio.span().start()
        ? context.before(ratio.block(), found.endBefore(ratio), open)
        : before;
  }

  /** "5. Số hóa: … b) Kết quả: 622/636": the opening of its item, or what it stands under. */
  private Set<Facet> facetsAbove(Candidate ratio) {
    Set<Facet> opening = context.opening(ratio.block(), ratio.span().start());
    Optional<Block> above = reading.outline().parent(ratio.block());
    return opening.isEmpty() && above.isPresent() ? context.of(above.get().span()) : opening;
  }

  /** A ratio without a unit counts what the figure just before it counts. */
  private boolean isBeside(Counted previous, Candidate ratio) {
    int start = ratio.span().start();
    int sign = Stops.firstIn(lower, previous.end(), start, ';');
    boolean goesOn =
        sign >= 0 && Wholes.OF_WHICH.endOf(lower, Blanks.after(lower, sign + 1, start), start) >= 0;
    return start - previous.end() < (goesOn ? ContextReader.NEAR : ContextReader.NEAR / 2)
        && (sign < 0 || goesOn)
        && !lower.substring(previous.end(), Math.max(start, previous.end())).contains(". ");
  }

  /**
   * "tỷ lệ trả sớm và đúng hạn đạt 99,34% (4.653/4.684)": counts of just this value stand above.
   */
  private Optional<QuantityKind> kindOfSameValue(Candidate ratio, Set<Facet> before) {
    Set<Facet> own = wordsOf(ratio, before);
    return found
        .kindOf(ratio.figure())
        .filter(
            kind ->
                kind == QuantityKind.DOSSIER
                    ? Indicators.ofDossiers(own).isPresent()
                    : Indicators.ofProcedures(own).isPresent());
  }
}
