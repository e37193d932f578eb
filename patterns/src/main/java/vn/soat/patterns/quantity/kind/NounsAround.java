package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.FigureLabels;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.MentionsBeside;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Whether a number counts dossiers or procedures by the nouns around it: in its clause, in its
 * item, in the items above, or by what its neighbours count.
 */
public final class NounsAround {

  private static final Phrases COLON = Phrases.of(":");

  /** The figures before a number, in items of their own, that tell what is counted. */
  private static final int ITEMS_BACK = 3;

  /** What is counted, the word for it, and the word for what it could be mistaken for. */
  private record Sort(QuantityKind kind, Phrases word, Phrases other) {}

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final FigureLabels labels;
  private final MentionsBeside beside;
  private final ForeignWords foreign;
  private final Phrases handled;
  private final Phrases units;
  private final Sort dossiers;
  private final Sort procedures;

  public NounsAround(Reading reading, ContextReader context) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.labels = FigureLabels.of(reading);
    this.beside = MentionsBeside.of(reading);
    this.foreign = ForeignWords.of(reading);
    this.units = reading.lexicon().unitWords();
    this.handled = reading.lexicon().words(WordList.HANDLED);
    Phrases dossier = reading.lexicon().words(WordList.DOSSIER);
    Phrases procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.dossiers = new Sort(QuantityKind.DOSSIER, dossier, procedure);
    this.procedures = new Sort(QuantityKind.PROCEDURE, procedure, dossier);
  }

  /**
   * What a bare number counts whose words tell something of dossiers or procedures.
   *
   * @param before what they tell
   * @param words where they stand
   * @param last the figure before it
   */
  Optional<QuantityKind> kind(
      Candidate number, Set<Facet> before, Span words, Optional<Counted> last) {
    if (Indicators.ofDossiers(before).isPresent() && isOf(dossiers, number, words, last)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    return Indicators.ofProcedures(before).isPresent() && isOf(procedures, number, words, last)
        ? Optional.of(QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  /** Whether a zero or a ratio without a unit counts dossiers. */
  public boolean isOfDossiers(
      Candidate number, int wordsEnd, Optional<Counted> last, int previousEnd) {
    int clause = Math.max(previousEnd, context.clauseStart(number.block(), wordsEnd));
    return isOf(dossiers, number, new Span(Math.min(clause, wordsEnd), wordsEnd), last);
  }

  /** Whether the item above is about dossiers, and nothing before a number about other things. */
  boolean isUnderDossiers(Candidate number) {
    return isNamedAbove(dossiers, number) && !isForeign(number);
  }

  /** Whether words name another thing than dossiers. */
  boolean isForeign(int from, int to) {
    return (foreign.areIn(from, to) && !dossiers.word().areIn(lower, from, to))
        || areFiles(from, to);
  }

  /** "hồ sơ công việc lập trên mạng": files of an office, no dossiers of procedures. */
  private boolean areFiles(int from, int to) {
    int noun = dossiers.word().find(lower, from, to);
    int end = noun < 0 ? -1 : units.endOf(lower, noun, to);
    return end >= 0
        && reading
            .lexicon()
            .unit(lower, new Span(noun, end))
            .filter(unit -> unit.quantityKind() == QuantityKind.DOCUMENT)
            .isPresent();
  }

  private boolean isOf(Sort sort, Candidate number, Span words, Optional<Counted> last) {
    boolean named = areIn(words, sort.word()) && !areFiles(words.start(), words.end());
    Optional<Counted> near =
        last.filter(p -> number.block().index() - p.block().index() <= ITEMS_BACK);
    boolean neighbour = near.filter(previous -> previous.isOf(sort.kind())).isPresent();
    if (named || near.filter(number::isInItemOf).isPresent()) {
      return named || (neighbour && !foreign.areIn(words.start(), words.end()));
    }
    boolean other = areIn(words, sort.other()) || isForeign(number) || isUnderForeign(number);
    return !other
        && (neighbour
            || isNamedAbove(sort, number)
            || (sort.kind() == QuantityKind.DOSSIER
                && (isOfField(number) || isUnderHandling(number))));
  }

  private boolean areIn(Span words, Phrases nouns) {
    return nouns.areIn(lower, words.start(), words.end());
  }

  private boolean isForeign(Candidate number) {
    Span item =
        labels
            .above(number)
            .map(Block::span)
            .orElseGet(() -> new Span(number.wordsStart(), number.span().start()));
    return foreign.areIn(item.start(), item.end());
  }

  /** "- Lĩnh vực hộ tịch: nhận 410, trả 408": what is handled in a field are dossiers. */
  private boolean isOfField(Candidate number) {
    return beside.isCueBefore(number)
        && beside.opensWithField(number.block().body().start(), lower.length());
  }

  private boolean isNamedAbove(Sort sort, Candidate number) {
    return reading
        .outline()
        .parent(number.block())
        .filter(above -> areIn(above.span(), sort.word()))
        .isPresent();
  }

  /** "5. Xử lý phản ánh, kiến nghị" above "- Số tiếp nhận: 9". */
  private boolean isUnderForeign(Candidate number) {
    return reading
        .outline()
        .parent(number.block())
        .filter(Block::heading)
        .map(Block::span)
        .filter(above -> isForeign(above.start(), above.end()))
        .filter(above -> !areIn(above, procedures.word()))
        .isPresent();
  }

  /** "6. Giải quyết TTHC", "6.1. Cấp huyện", "- Số tiếp nhận: 7.318": the nearest that says it. */
  private boolean isUnderHandling(Candidate number) {
    if (!COLON.endBefore(lower, number.span().start())) {
      return false;
    }
    for (Block above : reading.outline().ancestors(number.block())) {
      Span span = above.span();
      boolean ofDossiers = areIn(span, dossiers.word());
      boolean ofProcedures = areIn(span, procedures.word());
      if (ofDossiers || ofProcedures || foreign.areIn(span.start(), span.end())) {
        return ofDossiers || (ofProcedures && areIn(span, handled));
      }
    }
    return false;
  }
}
