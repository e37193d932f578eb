package vn.soat.patterns.quantity.context;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.BracketSigns;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads what the words around a figure say of it: before it, behind it, above it. */
public final class ContextReader {

  /** Words this far behind a figure still limit it. */
  public static final int NEAR = 60;

  /** Words further back than two printed lines belong to something else. */
  private static final int REACH = 200;

  /** No clause is longer than about five printed lines; what seems so is no prose. */
  public static final int LONGEST_CLAUSE = 400;

  /** Signs that end the words of a figure. */
  private static final String SIGNS = ",;:()";

  private static final Phrases COLON = Phrases.of(":");

  private static final Phrases HAS_BEEN = Phrases.of("đã");

  private final Reading reading;
  private final Phrases behindEnds;
  private final Phrases because;
  private final Phrases saidOfBase;
  private final Phrases done;
  private final Phrases and;
  private final Phrases planned;
  private final Phrases told;
  private final Phrases resolving;
  private final String lower;
  private final BracketSigns brackets;
  private final Cues cues;
  private final CountPeriods periods;
  private final ScopeReader scopes;
  private final FieldsAbove fieldsAbove;
  private final Pattern shareAside;

  /** The last clause asked for: a figure asks several times. */
  private int clauseOf = -1;

  private int clauseStart;

  public ContextReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.lower = reading.lower();
    this.periods = new CountPeriods(reading, year);
    this.brackets = reading.shared(BracketSigns.class, report -> BracketSigns.of(report.lower()));
    this.cues = reading.shared(Cues.class, Cues::new);
    this.scopes = reading.shared(ScopeReader.class, ScopeReader::new);
    this.fieldsAbove = reading.shared(FieldsAbove.class, FieldsAbove::new);
    this.because = reading.lexicon().words(WordList.BECAUSE);
    this.saidOfBase = reading.lexicon().words(WordList.SAID_OF_BASE);
    this.done = reading.lexicon().words(WordList.WAS_DONE);
    this.and = reading.lexicon().words(WordList.NEXT_BEGINS);
    this.planned = reading.lexicon().words(WordList.PLANNED);
    this.told = reading.lexicon().words(WordList.TOLD);
    this.resolving = reading.lexicon().words(WordList.RESOLVING);
    this.behindEnds = reading.lexicon().words(WordList.BEHIND_ENDS);
    this.shareAside = reading.lexicon().expression(Expression.SHARE_ASIDE);
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
    int sentence = Math.max(reading.sentenceStart(block, offset), offset - LONGEST_CLAUSE);
    int start = Math.min(Math.max(sentence, ColumnGap.rowStart(lower, offset)), offset);
    int open = start;
    for (int at = start; at < offset; at++) {
      switch (lower.charAt(at)) {
        case ';' -> start = at + 1;
        case '(' -> {
          start = Math.max(start, open);
          open = at + 1;
        }
        case ')' -> open = start;
        default -> {}
      }
    }
    return Math.max(start, open);
  }

  /** Where a figure's sentence begins. */
  public int sentenceStart(Candidate figure) {
    return reading.sentenceStart(figure.block(), figure.start());
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
    int from = Math.min(end, behindShare(figureEnd, block));
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
    int end = Math.min(reading.sentenceEnd(block, figureEnd - 1), figureEnd + LONGEST_CLAUSE);
    return cues.firstIn(figureEnd, Stops.find(lower, figureEnd, Math.max(figureEnd, end), ";"));
  }

  /** Where the words that qualify a figure end behind it. */
  public int behindEnd(int figureEnd, int nextStart, Block block) {
    int reach = Math.min(reading.sentenceEnd(block, figureEnd - 1), figureEnd + REACH / 2);
    int to = ColumnGap.in(lower, figureEnd, Math.max(figureEnd, reach));
    int from = Math.min(to, behindShare(figureEnd, block));
    int stop = wordsEnd(from, to);
    int word = behindEnds.find(lower, from, stop);
    int end = word < 0 ? stop : word;
    if (nextStart < from) {
      return end;
    }
    if (isLabelOfNext(figureEnd, nextStart)) {
      return figureEnd;
    }
    return nextStart > end ? end : cutBeforeNext(figureEnd, nextStart);
  }

  /** "35 HS - Đang giải quyết: 02 HS": behind a dash a label begins. */
  private boolean isLabelOfNext(int figureEnd, int nextStart) {
    int limit = Math.min(nextStart, Math.min(lower.length(), figureEnd + NEAR));
    int dash = Blanks.after(lower, figureEnd, limit);
    return limit == nextStart
        && dash > figureEnd
        && dash < limit
        && "-–".indexOf(lower.charAt(dash)) >= 0
        && Blanks.after(lower, dash + 1, limit) > dash + 1
        && Stops.find(lower, dash, limit, ",;()") == limit;
  }

  /** "1.105 hồ sơ (97,53%) nộp qua mạng": where the words go on behind a share in brackets. */
  private int behindShare(int figureEnd, Block block) {
    int end = Math.max(figureEnd, block.span().end());
    int open = Blanks.after(lower, figureEnd, end);
    if (open == end || lower.charAt(open) != '(') {
      return figureEnd;
    }
    Matcher share = shareAside.matcher(lower).region(figureEnd, end);
    return share.lookingAt() ? share.end() : figureEnd;
  }

  /**
   * Words directly before the next figure are that figure's, unless "và" parts them, or it is the
   * base of this one: "22 hồ sơ nộp trực tuyến trên tổng số 45 hồ sơ".
   */
  private int cutBeforeNext(int figureEnd, int nextStart) {
    int cut = figureEnd;
    int next = and.find(lower, figureEnd, nextStart);
    while (next >= 0) {
      cut = next > figureEnd ? next - 1 : cut;
      next = and.find(lower, next + 1, nextStart);
    }
    return Math.max(cut, Wholes.outOf(lower, nextStart));
  }

  /**
   * "trên tổng số 1.913 hồ sơ mới tiếp nhận", "trong 48 hồ sơ trễ hạn có": what a base is called.
   */
  Set<Facet> nameOfBase(Candidate candidate) {
    if (!Wholes.OUT_OF.endBefore(lower, candidate.span().start())) {
      return Set.of();
    }
    int from = candidate.span().end();
    int reach = Math.min(candidate.block().span().end(), from + NEAR);
    int sign = wordsEnd(from, reach);
    int verb = saidOfBase.find(lower, from, sign);
    return cues.firstIn(from, verb < 0 ? beforeNextFigure(from, sign) : verb);
  }

  /** "trong 702 hồ sơ hộ tịch đã trả 699, …": what was done is said of the next figure. */
  private int beforeNextFigure(int from, int to) {
    int figure = from;
    while (figure < to && !Character.isDigit(lower.charAt(figure))) {
      figure++;
    }
    int verb = figure == to ? -1 : resolving.startBefore(lower, figure);
    return verb < from ? to : HAS_BEEN.startOfRun(lower, verb);
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
