package vn.soat.patterns.quantity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Unit;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Decides whether a number without a unit counts dossiers or procedures: the word directly before
 * it, the label above it, and what its neighbours count tell.
 */
final class BareCounts {

  static final Phrases DOSSIER_WORD = Phrases.of("hồ sơ", "hs");
  static final Phrases PROCEDURE_WORD = Phrases.of("tthc", "thủ tục", "thủ tục hành chính");

  private static final Phrases COLON = Phrases.of(":");

  private static final Phrases LEFT = Phrases.of("còn", "còn lại", "hiện còn", "số còn lại");

  private static final Phrases SUMS = Phrases.of("cộng", "tổng cộng", "tổng", "tổng số");

  private static final Phrases NUMBER_OF_DOSSIERS =
      Phrases.of("tổng số hồ sơ", "tổng hồ sơ", "tổng số hs", "tổng hs", "số hồ sơ", "số hs");

  /** "Lĩnh vực Hộ tịch": the name of a field begins so close to its item's start. */
  private static final int LABEL_START = 12;

  /** So far back such words may begin. */
  private static final int LONGEST_INTRODUCTION = 24;

  /** How what may follow a bare count begins, beside a sign or the end of its line. */
  private static final List<String> CLOSES =
      List.of("đạt", "chiếm", "tương", "tỷ", "tỉ", "đều", "còn", "và");

  /** Words this far before a number may be its own. */
  private static final int NEAR = 60;

  /** A label above its figure is no paragraph. */
  private static final int LONGEST_LABEL = 100;

  /** The figures before a bare one, in items of their own, that tell what is counted. */
  private static final int ITEMS_BACK = 3;

  private static final Pattern NEXT_LABEL =
      Pattern.compile("\\s*[,;]\\s*(?:và\\s+)?[\\p{L}][\\p{L}\\s-]{2,40}:?\\s+");

  private static final Pattern ITEM_LABEL = Pattern.compile("\\s*\\p{L}[\\p{L}\\s&-]{2,60}\\s+");

  /** What is counted, the word for it, and the word for what it could be mistaken for. */
  private record Sort(QuantityKind kind, Phrases word, Phrases other) {}

  private static final Sort DOSSIER = new Sort(QuantityKind.DOSSIER, DOSSIER_WORD, PROCEDURE_WORD);
  private static final Sort PROCEDURE =
      new Sort(QuantityKind.PROCEDURE, PROCEDURE_WORD, DOSSIER_WORD);

  /** What sorts dossiers where no unit stands between the number and the word. */
  private static final Phrases HANDED_IN = Phrases.of("nộp", "được nộp", "gửi", "giải quyết");

  private static final Set<Facet> SORTS =
      EnumSet.of(
          Facet.EARLY,
          Facet.ON_TIME,
          Facet.EARLY_OR_ON_TIME,
          Facet.OVERDUE,
          Facet.ONLINE,
          Facet.IN_PERSON);

  private final Reading reading;
  private final String text;
  private final Phrases introduces;
  private final ForeignWords foreign;
  private final Phrases byField;
  private final Phrases begunWith;
  private final Phrases reached;
  private final Phrases handled;
  private final String lower;
  private final ContextReader context;

  BareCounts(Reading reading, ContextReader context) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.context = context;
    this.introduces = reading.lexicon().words(WordList.INTRODUCES);
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
    this.begunWith = reading.lexicon().words(WordList.BEGUN_WITH);
    this.reached = reading.lexicon().words(WordList.REACHED);
    this.foreign = ForeignWords.of(reading);
    this.handled = reading.lexicon().words(WordList.HANDLED);
  }

  /**
   * What a bare number counts; empty if nothing.
   *
   * @param before what the words before it tell
   * @param last the figure before it
   * @param previousEnd where the last count of its item ends; 0 without one
   */
  Optional<QuantityKind> kind(
      Candidate number, Supplier<Set<Facet>> before, Optional<Counted> last, int previousEnd) {
    if (isNamedBehind(number, last)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    Optional<QuantityKind> raised = raised(number);
    if (raised.isPresent()) {
      return raised;
    }
    if (!closes(number.span().end())) {
      return Optional.empty();
    }
    Span words = words(number, previousEnd);
    boolean labelled = labelAbove(number).isPresent();
    if (!labelled && isPartByField(number, last)) {
      return last.map(previous -> previous.quantity().kind());
    }
    if (!labelled && (isDirectlyNamed(number) || isLeftOver(number, last))) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    boolean ofField =
        !labelled
            && (isNextColumn(number, last)
                || isInListByField(number)
                || isItemOfField(number)
                || isInterlinked(number));
    if (!labelled && !ofField && !isIntroduced(number, words)) {
      return Optional.empty();
    }
    return ofField ? Optional.of(QuantityKind.DOSSIER) : named(number, before.get(), words, last);
  }

  private Optional<QuantityKind> named(
      Candidate number, Set<Facet> before, Span words, Optional<Counted> last) {
    if (Indicators.ofDossiers(before).isPresent() && isOf(DOSSIER, number, words, last)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    return Indicators.ofProcedures(before).isPresent() && isOf(PROCEDURE, number, words, last)
        ? Optional.of(QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  /** Whether what follows a bare number lets it count at all: a glance that spares most more. */
  boolean mayCount(Match number) {
    return mayCount(number.end());
  }

  /** The same of any figure that ends at an offset. */
  boolean mayCount(int end) {
    int next = Blanks.after(lower, end, lower.length());
    return closes(end)
        || cuesAt(next).findAny().isPresent()
        || reached.endOf(lower, next, lower.length()) >= 0;
  }

  private Stream<Match> cuesAt(int offset) {
    return reading.startingIn(new Span(offset, offset + 1)).stream()
        .filter(match -> match.is("cue"));
  }

  /** Whether a zero or a ratio without a unit counts dossiers. */
  boolean isOfDossiers(Candidate number, int wordsEnd, Optional<Counted> last, int previousEnd) {
    int clause = Math.max(previousEnd, context.clauseStart(number.block(), wordsEnd));
    Span words = new Span(Math.min(clause, wordsEnd), wordsEnd);
    return isOf(DOSSIER, number, words, last);
  }

  /** "hồ sơ nhận mới 1.978": the cue belongs to the bare number behind it. */
  boolean isCued(Match number, Match before) {
    return before.is("cue")
        && Blanks.before(lower, number.start()) <= before.end()
        && closes(number.end());
  }

  /** "Số hồ sơ đã giải quyết" on one line, "1.031" on the next. */
  Optional<Block> labelAbove(Candidate number) {
    boolean alone = number.span().length() >= number.block().body().length();
    return alone
        ? reading.outline().previous(number.block()).filter(this::isLabel)
        : Optional.empty();
  }

  /** "Tổng số hồ sơ đã giải quyết:" on one line, "558 hồ sơ, đạt 97,89%" on the next. */
  Optional<Block> labelOfLine(Candidate figure) {
    Block block = figure.block();
    int start = figure.span().start();
    boolean first =
        block.marker().style() == Marker.Style.NONE
            && Blanks.after(text, block.body().start(), start) == start;
    return first
        ? reading.outline().previous(block).filter(this::isLabel).filter(this::endsWithColon)
        : Optional.empty();
  }

  private boolean endsWithColon(Block block) {
    return block.body().of(text).stripTrailing().endsWith(":");
  }

  private boolean isLabel(Block block) {
    String label = block.body().of(text).stripTrailing();
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && ".;,".indexOf(label.charAt(label.length() - 1)) < 0
        && label.chars().noneMatch(Character::isDigit);
  }

  private Span words(Candidate number, int previousEnd) {
    int start = number.span().start();
    int clause = Math.max(previousEnd, context.clauseStart(number.block(), start));
    return labelAbove(number).map(Block::span).orElse(new Span(Math.min(clause, start), start));
  }

  /** "1.839 hồ sơ, gồm 1.102 trước hạn và 737 đúng hạn": the cue directly behind says it. */
  private boolean isNamedBehind(Candidate number, Optional<Counted> last) {
    int end = number.span().end();
    int next = Blanks.after(lower, end, lower.length());
    boolean ofDossiers =
        last.filter(number::isInItemOf)
            .filter(previous -> previous.quantity().kind() == QuantityKind.DOSSIER)
            .filter(previous -> number.span().start() - previous.end() < NEAR)
            .isPresent();
    return ofDossiers && (isSortAt(next) || isSortAt(behindHandedIn(next)));
  }

  private boolean isSortAt(int offset) {
    return cuesAt(offset)
        .flatMap(match -> reading.lexicon().facet(lower, match.span()).stream())
        .anyMatch(SORTS::contains);
  }

  /** "có 118 nộp trực tuyến và 25 nộp trực tiếp". */
  private int behindHandedIn(int offset) {
    int end = HANDED_IN.endOf(lower, offset, lower.length());
    return end < 0 ? offset : Blanks.after(lower, end, lower.length());
  }

  /** Whether what follows a bare number lets it be a count. */
  boolean closes(int end) {
    int next = Blanks.after(lower, end, lower.length());
    if (next == lower.length()
        || ",;.()+".indexOf(lower.charAt(next)) >= 0
        || Stops.firstIn(lower, end, next, '\n') >= 0
        || isColumnGap(end, next)
        || isShareBehind(next)) {
      return true;
    }
    if (lower.startsWith("hồ", next)) {
      int behind = Blanks.after(lower, next + 2, lower.length());
      return behind < lower.length() && ",.;".indexOf(lower.charAt(behind)) >= 0;
    }
    return CLOSES.stream().anyMatch(word -> lower.startsWith(word, next));
  }

  /** "Trực tuyến: 2.718 / 81,52%", "88 - 43,3%": a sign parts a count from its share. */
  private boolean isShareBehind(int sign) {
    char c = lower.charAt(sign);
    return (c == '/' || c == '-' || c == '–')
        && reading.startingIn(new Span(sign + 1, Math.min(lower.length(), sign + 3))).stream()
            .anyMatch(match -> match.is("percentage"));
  }

  /** A number or dash in the next column of a table set with blanks. */
  private boolean isColumnGap(int end, int next) {
    char c = lower.charAt(next);
    return ColumnGap.between(lower, end, next) && (Character.isDigit(c) || c == '-');
  }

  /** "Hồ sơ đã trả 259 2.882": a column counts what the one before it counts. */
  private boolean isNextColumn(Candidate number, Optional<Counted> last) {
    int start = number.span().start();
    return last.filter(number::isInItemOf)
        .filter(previous -> previous.quantity().kind() == QuantityKind.DOSSIER)
        .filter(previous -> start > previous.end() && isColumnGap(previous.end(), start))
        .filter(previous -> Blanks.after(lower, previous.end(), start) == start)
        .filter(previous -> Stops.firstIn(lower, previous.end(), start, '\n') < 0)
        .isPresent();
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
            .flatMap(unit -> reading.lexicon().unit(text, unit).stream())
            .map(Unit::quantityKind)
            .filter(kind -> kind == QuantityKind.DOSSIER || kind == QuantityKind.PROCEDURE)
            .findFirst();
  }

  /** "Tổng số hồ sơ: 1.250": what is counted stands directly before the colon. */
  private boolean isDirectlyNamed(Candidate number) {
    int start = number.span().start();
    int colon = COLON.startBefore(lower, start);
    return colon >= 0 && NUMBER_OF_DOSSIERS.endBefore(lower, colon);
  }

  /** "Tiếp nhận 842 hồ sơ. … Còn: 12": behind dossiers of the same item. */
  private boolean isLeftOver(Candidate number, Optional<Counted> last) {
    return LEFT.endBefore(lower, COLON.startOfRun(lower, number.span().start()))
        && last.filter(number::isInItemOf)
            .filter(previous -> previous.quantity().kind() == QuantityKind.DOSSIER)
            .filter(previous -> number.span().start() - previous.end() < NEAR / 2)
            .isPresent();
  }

  /** "Hồ sơ tiếp nhận:" and below "- Hộ tịch: 120", "- Cộng: 1.196". */
  private boolean isItemOfField(Candidate number) {
    int colon = COLON.startBefore(lower, number.span().start());
    int body = number.block().body().start();
    if (colon <= body || !isNamedAbove(DOSSIER, number) || isForeign(number)) {
      return false;
    }
    int label = Blanks.after(lower, body, colon);
    return SUMS.endOf(lower, label, colon) == Blanks.before(lower, colon)
        || reading.startingIn(new Span(label, Math.min(colon, label + LABEL_START))).stream()
            .anyMatch(match -> match.is("field"));
  }

  /** A word that brings a number or a cue stands directly before it. */
  private boolean isIntroduced(Candidate number, Span words) {
    int start = number.span().start();
    int introduction = introduces.startBefore(lower, start);
    return introduction >= Math.max(words.start(), start - LONGEST_INTRODUCTION)
        || isDirectlyBehind(number, "cue");
  }

  private boolean isDirectlyBehind(Candidate number, String pattern) {
    int start = number.span().start();
    int from = Math.min(start, Math.max(number.block().body().start(), start - NEAR));
    List<Match> before = reading.within(new Span(from, start));
    if (before.isEmpty()) {
      return false;
    }
    Match nearest = before.get(before.size() - 1);
    return nearest.is(pattern) && Blanks.before(lower, start) <= nearest.end();
  }

  /** "3.127 hồ sơ, trong đó chứng thực 1.911, hộ tịch 603": a field beside a count of dossiers. */
  private boolean isPartByField(Candidate number, Optional<Counted> last) {
    int start = number.span().start();
    return last.filter(number::isInItemOf)
        .filter(BareCounts::isIndicated)
        .filter(previous -> start - previous.end() < NEAR && start >= previous.end())
        .filter(previous -> isDirectlyBehind(number, "field") || isNextInList(previous, start))
        .isPresent();
  }

  private static boolean isIndicated(Counted previous) {
    QuantityKind kind = previous.quantity().kind();
    return kind == QuantityKind.DOSSIER || kind == QuantityKind.PROCEDURE;
  }

  /** "Phân theo lĩnh vực: Tư pháp 3.418; Nội vụ 745": the label of a field before each number. */
  private boolean isInListByField(Candidate number) {
    int colon = colonBefore(number);
    return colon >= 0
        && byField.areIn(lower, number.wordsStart(), colon)
        && isLabelled(number, colon + 1)
        && !foreign.areIn(number.wordsStart(), colon)
        && !PROCEDURE_WORD.areIn(lower, number.wordsStart(), colon);
  }

  /** "Hồ sơ liên thông: khai sinh 14, khai tử 05". */
  private boolean isInterlinked(Candidate number) {
    int colon = colonBefore(number);
    return colon >= 0
        && isLabelled(number, colon + 1)
        && context
            .of(new Span(Math.min(number.wordsStart(), colon), colon))
            .contains(Facet.INTERLINKED);
  }

  private int colonBefore(Candidate number) {
    return Stops.lastIn(lower, number.wordsStart(), number.span().start(), ':');
  }

  /** Nothing but a label stands between the last sign and a number. */
  private boolean isLabelled(Candidate number, int from) {
    int start = number.span().start();
    int sign =
        Math.max(Stops.lastIn(lower, from, start, ','), Stops.lastIn(lower, from, start, ';'));
    return ITEM_LABEL.matcher(text).region(Math.max(from, sign + 1), start).matches();
  }

  /** ", lĩnh vực khác 74": the list of fields goes on. */
  private boolean isNextInList(Counted previous, int start) {
    return previous.quantity().scope().isPresent()
        && NEXT_LABEL.matcher(text.substring(previous.end(), start)).matches();
  }

  /** Whether a bare number counts a sort: named in its clause, in its item or by its neighbours. */
  private boolean isOf(Sort sort, Candidate number, Span words, Optional<Counted> last) {
    boolean named = sort.word().areIn(lower, words.start(), words.end());
    Optional<Counted> near =
        last.filter(p -> number.block().index() - p.block().index() <= ITEMS_BACK);
    boolean neighbour =
        near.filter(previous -> previous.quantity().kind() == sort.kind()).isPresent();
    if (named || near.filter(number::isInItemOf).isPresent()) {
      return named || (neighbour && !foreign.areIn(words.start(), words.end()));
    }
    boolean other =
        sort.other().areIn(lower, words.start(), words.end())
            || isForeign(number)
            || isUnderForeign(number);
    return !other
        && (neighbour
            || isNamedAbove(sort, number)
            || isOfField(sort, number)
            || isUnderHandling(sort, number));
  }

  /** Whether words name another thing than dossiers. */
  boolean isForeign(int from, int to) {
    return foreign.areIn(from, to) && !DOSSIER_WORD.areIn(lower, from, to);
  }

  private boolean isForeign(Candidate number) {
    int start = number.span().start();
    int from = Math.max(number.block().span().start(), start - ContextReader.LONGEST_CLAUSE);
    Span item = labelAbove(number).map(Block::span).orElse(new Span(Math.min(from, start), start));
    return foreign.areIn(item.start(), item.end());
  }

  /** "- Lĩnh vực hộ tịch: nhận 410, trả 408": what is handled in a field are dossiers. */
  private boolean isOfField(Sort sort, Candidate number) {
    int start = number.block().body().start();
    return sort.kind() == QuantityKind.DOSSIER
        && isDirectlyBehind(number, "cue")
        && reading.startingIn(new Span(start, start + LABEL_START)).stream()
            .anyMatch(match -> match.is("field"));
  }

  private boolean isNamedAbove(Sort sort, Candidate number) {
    return reading
        .outline()
        .parent(number.block())
        .map(Block::span)
        .filter(above -> sort.word().areIn(lower, above.start(), above.end()))
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
        .filter(above -> !PROCEDURE_WORD.areIn(lower, above.start(), above.end()))
        .isPresent();
  }

  /** "6. Giải quyết TTHC", "6.1. Cấp huyện", "- Số tiếp nhận: 7.318": the nearest that says it. */
  private boolean isUnderHandling(Sort sort, Candidate number) {
    if (sort.kind() != QuantityKind.DOSSIER || !COLON.endBefore(lower, number.span().start())) {
      return false;
    }
    for (Block above : reading.outline().ancestors(number.block())) {
      Span span = above.span();
      boolean dossiers = DOSSIER_WORD.areIn(lower, span.start(), span.end());
      boolean procedures = PROCEDURE_WORD.areIn(lower, span.start(), span.end());
      if (dossiers || procedures || foreign.areIn(span.start(), span.end())) {
        return dossiers || (procedures && handled.areIn(lower, span.start(), span.end()));
      }
    }
    return false;
  }
}
