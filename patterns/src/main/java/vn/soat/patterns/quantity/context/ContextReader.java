package vn.soat.patterns.quantity.context;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.BracketSigns;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads what the words around a figure say of it: before it, behind it, above it. */
public final class ContextReader {

  /** Words this far behind a figure still limit it. */
  public static final int NEAR = 60;

  /** Words further back than two printed lines belong to something else. */
  static final int REACH = 200;

  /** No clause is longer than about five printed lines; what seems so is no prose. */
  public static final int LONGEST_CLAUSE = 400;

  /** Signs that end the words of a figure. */
  static final String SIGNS = ",;:()";

  private static final Phrases COLON = Phrases.of(":");

  private final Reading reading;
  private final Phrases because;
  private final Phrases done;
  private final Phrases planned;
  private final Phrases told;
  private final String lower;
  private final BracketSigns brackets;
  private final ClauseSigns clauseSigns;
  private final Cues cues;
  private final WordsBehind wordsBehind;
  private final CountPeriods periods;
  private final ScopeReader scopes;
  private final FieldsAbove fieldsAbove;

  /** The last clause asked for: a figure asks several times. */
  private int clauseOf = -1;

  private int clauseStart;

  public ContextReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.lower = reading.lower();
    this.wordsBehind = new WordsBehind(reading);
    this.periods = new CountPeriods(reading, year);
    this.brackets = reading.shared(BracketSigns.class, report -> BracketSigns.of(report.lower()));
    this.clauseSigns = reading.shared(ClauseSigns.class, report -> new ClauseSigns(report.lower()));
    this.cues = reading.shared(Cues.class, Cues::new);
    this.scopes = reading.shared(ScopeReader.class, ScopeReader::new);
    this.fieldsAbove = reading.shared(FieldsAbove.class, FieldsAbove::new);
    this.because = reading.lexicon().words(WordList.BECAUSE);
    this.done = reading.lexicon().words(WordList.WAS_DONE);
    this.planned = reading.lexicon().words(WordList.PLANNED);
    this.told = reading.lexicon().words(WordList.TOLD);
  }

  /** Whether a heading or lead-in above speaks of what is to be done. */
  public boolean isAmongTasks(Block block) {
    return reading.outline().ancestors(block).stream()
        .map(Block::span)
        .anyMatch(
            above ->
                planned.areIn(lower, above.start(), above.end())
                    && !told.areIn(lower, above.start(), above.end()));
  }

  /** Where the clause of an offset begins, inside its block. */
  public int clauseStart(Block block, int offset) {
    if (clauseOf != offset) {
      clauseStart = findClauseStart(block, offset);
      clauseOf = offset;
    }
    return clauseStart;
  }

  /**
   * Where the words of a figure's own clause start.
   *
   * @param previousEnd where the figure before it ends
   */
  public int clauseStart(Candidate figure, int previousEnd) {
    int start = figure.span().start();
    return Math.min(Math.max(previousEnd, clauseStart(figure.block(), start)), start);
  }

  /** Whether a figure stands first in a bracket of its own words. */
  public boolean isInBrackets(Candidate figure) {
    int bracket = brackets.lastBefore(figure.start());
    return bracket >= figure.wordsStart() && lower.charAt(bracket) == '(';
  }

  /** The bracket that a figure stands in; where the figure starts without one. */
  public int bracketAround(Candidate figure) {
    int start = figure.span().start();
    return isInBrackets(figure) ? brackets.lastBefore(start) : start;
  }

  /** The words behind the bracket that a figure ends. */
  public Optional<Span> behindBracket(Candidate figure) {
    int end = figure.match().end();
    if (!lower.startsWith(")", end)) {
      return Optional.empty();
    }
    int limit = Math.min(figure.block().span().end(), end + NEAR);
    return Optional.of(new Span(end + 1, wordsEnd(end + 1, limit)));
  }

  /** Where words end that begin at an offset: at a sign, at a limit. */
  public int wordsEnd(int from, int limit) {
    return Stops.find(lower, from, Math.max(from, limit), SIGNS);
  }

  /** Where the words before a figure end, its colon left out. */
  public int beforeColon(Candidate figure) {
    return COLON.startOfRun(lower, figure.start());
  }

  /** Whether words stand directly behind an offset. */
  public boolean isFollowedBy(Phrases words, int offset) {
    return words.endOf(lower, Blanks.after(lower, offset, lower.length()), lower.length()) >= 0;
  }

  /** Beside the start of a sentence: a semicolon, a bracket still open. */
  private int findClauseStart(Block block, int offset) {
    int sentence = Math.max(reading.sentences().startOf(block, offset), offset - LONGEST_CLAUSE);
    int start = Math.min(Math.max(sentence, ColumnGap.rowStart(lower, offset)), offset);
    return clauseSigns.startOf(start, offset);
  }

  /** Where a figure's sentence begins. */
  public int sentenceStart(Candidate figure) {
    return reading.sentences().startOf(figure.block(), figure.start());
  }

  /** The words of its sentence before a figure, as far back as a clause can go. */
  public Span sentenceBefore(Candidate figure) {
    int start = figure.start();
    return new Span(Math.max(sentenceStart(figure), start - LONGEST_CLAUSE), start);
  }

  /**
   * The facets of the words before a figure, back to the previous figure, its clause's start or a
   * share: "đúng hạn đạt 99,2%, cụ thể: tiếp nhận 2.560 hồ sơ".
   */
  public Set<Facet> before(Block block, int previousEnd, int figureStart) {
    int from =
        Math.max(Math.max(previousEnd, clauseStart(block, figureStart)), figureStart - REACH);
    int words = afterBrackets(Math.min(from, figureStart), figureStart);
    int share = Stops.lastIn(lower, words, figureStart, '%');
    Set<Facet> behindShare = share < 0 ? Set.of() : cues.lastIn(share + 1, figureStart);
    return Indicators.ofDossiers(behindShare).isPresent()
        ? behindShare
        : cues.lastIn(words, figureStart);
  }

  /** What stands in brackets that are closed again belongs to the figure before them. */
  private int afterBrackets(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (lower.charAt(at) == ')') {
        int open = Stops.firstIn(lower, from, at, '(');
        return open < 0 || Blanks.after(lower, from, open) == open ? at + 1 : from;
      }
    }
    return from;
  }

  /** The facets at the beginning of a block, before a figure in it. */
  public Set<Facet> opening(Block block, int figureStart) {
    int start = block.body().start();
    return cues.firstIn(start, Math.max(start, Math.min(figureStart, start + REACH / 2)));
  }

  /** The facets of the words behind a figure that still qualify it. */
  public Set<Facet> behind(int figureEnd, int nextStart, Block block) {
    int end = behindEnd(figureEnd, nextStart, block);
    int from = Math.min(end, wordsBehind.behindShare(figureEnd, block));
    Set<Facet> ofPart = behindItsWhole(from, end);
    if (!ofPart.isEmpty()) {
      return ofPart;
    }
    int why = because.find(lower, from, end);
    Set<Facet> said = why < 0 ? Set.of() : cues.firstIn(from, why);
    return said.isEmpty() ? cues.firstStartingIn(from, end) : said;
  }

  /** "1.958 hồ sơ trong tổng số đã giải quyết được số hóa": what is said of the part. */
  private Set<Facet> behindItsWhole(int from, int end) {
    int whole = Wholes.OUT_OF.endOf(lower, Blanks.after(lower, from, end), end);
    int said = whole < 0 ? -1 : done.find(lower, whole, end);
    return said < 0 ? Set.of() : cues.firstStartingIn(said, end);
  }

  /** What is said of other figures between one and the end of its item. */
  public Set<Facet> rest(Block block, int figureEnd) {
    int end = Math.min(block.span().end(), figureEnd + LONGEST_CLAUSE);
    return cues.firstIn(figureEnd, Math.max(figureEnd, end));
  }

  /** The same up to where its clause ends. */
  public Set<Facet> restOfClause(Block block, int figureEnd) {
    int end = Math.min(reading.sentences().endOf(block, figureEnd - 1), figureEnd + LONGEST_CLAUSE);
    return cues.firstIn(figureEnd, Stops.find(lower, figureEnd, Math.max(figureEnd, end), ";"));
  }

  /** Where the words that qualify a figure end behind it. */
  public int behindEnd(int figureEnd, int nextStart, Block block) {
    return wordsBehind.end(figureEnd, nextStart, block);
  }

  /** What a whole block says, such as the lead-in of a list. */
  public Set<Facet> of(Span span) {
    return cues.lastIn(Math.max(span.start(), span.end() - REACH), span.end());
  }

  /** What a stretch says first. */
  public Set<Facet> firstOf(Span span) {
    return cues.firstIn(span.start(), Math.min(span.end(), span.start() + REACH));
  }

  /** The field that a figure is limited to. */
  public Optional<String> scope(Block block, Span figure, int nextStart) {
    return scopes.scope(block, clauseStart(block, figure.start()), figure, nextStart);
  }

  /** The field that the headings and lead-ins above a block limit its figures to. */
  public Optional<String> scopeAbove(Block block) {
    return fieldsAbove.of(block);
  }

  /** The period that a figure is limited to. */
  public Optional<Period> period(Block block, int figureStart) {
    return periods.of(block, clauseStart(block, figureStart), figureStart);
  }

  /** Whether a figure is limited to a field. */
  public boolean hasScope(Candidate candidate) {
    Span span = candidate.span();
    int next = span.end() + NEAR;
    return scope(candidate.block(), span, next).isPresent();
  }
}
