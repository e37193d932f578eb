package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;

/** Reads what the words around a figure say of it: before it, behind it, above it. */
final class ContextReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words further back than two printed lines belong to something else. */
  private static final int REACH = 200;

  /** No clause is longer than about five printed lines; what seems so is no prose. */
  static final int LONGEST_CLAUSE = 400;

  /** Of these facets only the nearest to the figure counts. */
  private static final List<Set<Facet>> RIVALS =
      List.of(
          EnumSet.of(Facet.RECEIVED, Facet.NEW, Facet.RESOLVED, Facet.PENDING, Facet.RETURNED),
          EnumSet.of(Facet.ONLINE, Facet.IN_PERSON),
          EnumSet.of(Facet.FEE_DUE, Facet.PAID_ONLINE),
          EnumSet.of(Facet.EARLY, Facet.ON_TIME, Facet.OVERDUE, Facet.EARLY_OR_ON_TIME),
          EnumSet.of(Facet.ADDED, Facet.REMOVED, Facet.REPLACED, Facet.PUBLISHED));

  private static final Set<Facet> TIMELY = EnumSet.of(Facet.EARLY, Facet.ON_TIME);

  private static final Pattern OR = Pattern.compile("\\s*(?:và|hoặc|,|/)\\s*(?:hoặc\\s+|và\\s+)?");

  /** What follows a figure up to here still qualifies it. */
  private static final Pattern BEHIND_ENDS =
      Pattern.compile(
          "[,;:()]|\\.(?=\\s|$)|(?<!\\p{L})(?:đạt|chiếm|tương\\s+ứng|bằng|trong\\s+đó|gồm|bao\\s+gồm|tăng|giảm|so\\s+với|đều|nguyên\\s+nhân|với\\s+(?:tổng\\s+)?số\\s+tiền|số\\s+tiền|trị\\s+giá)(?!\\p{L})",
          FLAGS);

  /** Beside the start of a sentence: a semicolon, a bracket still open. */
  private static final Pattern AND = Pattern.compile("\\svà\\s");

  /** How far a field behind a figure limits it: not where it only names the most of it. */
  private static final Pattern REACHES =
      Pattern.compile(
          "[;:()]|\\.(?=\\s|$)|(?:chủ\\s+yếu|đa\\s+số|phần\\s+lớn|nhất\\s+là)(?!\\p{L})", FLAGS);

  /** "+ Lao động - TBXH: nhận 96": a short title before a count, of no other use. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<name>(?!(?:Quý|Tháng|Năm|Kỳ|Tổng|Kết|Số|Trong|Cụ|Riêng|Tỷ|Tỉ|Từ|Đến|Tính|Về)\\s)"
              + "\\p{Lu}[\\p{L}\\s,&-]{2,45}):(?=[^.:;]{0,24}\\d)");

  /** Headings that set the figures under them apart from the report's own period. */
  private static final Pattern CUMULATIVE =
      Pattern.compile("\\s*(?:cộng\\s+dồn|lũy\\s+kế|luỹ\\s+kế)(?!\\p{L})", FLAGS);

  private static final Pattern CLAUSE_STARTS = Pattern.compile(";|\\((?![^()]*\\))");

  private static final Pattern FIELD =
      Pattern.compile(
          "lĩnh\\s+vực\\s*:?\\s+(?!(?:với|là|gồm|có|được|theo|trên|tại|này|do|đã|thuộc|khác|như|liên)(?!\\p{L}))(?<name>[\\p{L}][^;:.()\\d]{1,70}?)"
              + "(?=\\s*(?:,?\\s*(?:đã\\s+)?(?:tiếp\\s+nhận|giải\\s+quyết|có|là|phát\\s+sinh|nhận|trong\\s+đó|với|còn)(?!\\p{L})|[;:.()\\d]|,\\s*\\d|$))",
          FLAGS);

  private static final Pattern OF_DOSSIERS =
      Pattern.compile("(?<!\\p{L})(?:hồ\\s+sơ|TTHC|thủ\\s+tục)(?!\\p{L})", FLAGS);

  private static final Pattern BEGINS_WITH_FIELD =
      Pattern.compile("\\s*(?:Về\\s+|Thuộc\\s+|Đối\\s+với\\s+|Trong\\s+)?(?=lĩnh\\s+vực)", FLAGS);

  private final Reading reading;
  private final String text;
  private final OptionalInt year;

  ContextReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.text = reading.text();
    this.year = year;
  }

  /** Where the clause of an offset begins, inside its block. */
  int clauseStart(Block block, int offset) {
    int start = Math.min(Math.max(sentenceStart(block, offset), offset - LONGEST_CLAUSE), offset);
    Matcher matcher = CLAUSE_STARTS.matcher(text).region(start, offset);
    while (matcher.find()) {
      start = matcher.end();
    }
    return start;
  }

  private int sentenceStart(Block block, int offset) {
    int sentence = reading.sentenceAt(block, offset);
    return sentence < 0 ? block.body().start() : reading.sentences(block).get(sentence).start();
  }

  /** The facets of the words before a figure, back to the previous figure or its clause's start. */
  Set<Facet> before(Block block, int previousEnd, int figureStart) {
    int from =
        Math.max(Math.max(previousEnd, clauseStart(block, figureStart)), figureStart - REACH);
    int outside = afterBrackets(Math.min(from, figureStart), figureStart);
    return nearest(backwards(reading.within(new Span(outside, figureStart))));
  }

  /** What stands in brackets that are closed again belongs to the figure before them. */
  private int afterBrackets(int from, int to) {
    String words = text.substring(from, to);
    int close = words.lastIndexOf(')');
    return close >= 0 && words.lastIndexOf('(', close) < 0 ? from + close + 1 : from;
  }

  /** The facets at the beginning of a block, before a figure in it. */
  Set<Facet> opening(Block block, int figureStart) {
    int end =
        Math.max(block.body().start(), Math.min(figureStart, block.body().start() + REACH / 2));
    return nearest(reading.within(new Span(block.body().start(), end)));
  }

  /** The facets of the words behind a figure that still qualify it. */
  Set<Facet> behind(int figureEnd, int nextStart, Block block) {
    int end = behindEnd(figureEnd, nextStart, block);
    return nearest(reading.startingIn(new Span(figureEnd, end)));
  }

  /** Where the words that qualify a figure end behind it. */
  int behindEnd(int figureEnd, int nextStart, Block block) {
    int to = Math.max(figureEnd, Math.min(block.span().end(), figureEnd + REACH / 2));
    Matcher matcher = BEHIND_ENDS.matcher(text).region(figureEnd, to);
    int end = matcher.find() ? matcher.start() : to;
    return nextStart > end ? end : cutBeforeNext(figureEnd, nextStart);
  }

  /** Words directly before the next figure are that figure's, unless "và" parts them. */
  private int cutBeforeNext(int figureEnd, int nextStart) {
    Matcher matcher = AND.matcher(text).region(figureEnd, nextStart);
    int and = figureEnd;
    while (matcher.find()) {
      and = matcher.start();
    }
    return and;
  }

  /** What a whole block says, such as the lead-in of a list. */
  Set<Facet> of(Span span) {
    int from = Math.max(span.start(), span.end() - REACH);
    return nearest(backwards(reading.within(new Span(from, span.end()))));
  }

  private static List<Match> backwards(List<Match> matches) {
    List<Match> reversed = new ArrayList<>(matches);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The facets of cues, of which the first is the nearest to the figure. */
  private Set<Facet> nearest(List<Match> matches) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    Optional<Match> last = Optional.empty();
    for (Match match : matches) {
      if (match.is("cue")) {
        Optional<Facet> facet = reading.lexicon().facet(match.text("name", text).orElseThrow());
        if (facet.filter(f -> isOtherHalf(f, facets)).isPresent() && isBeside(last, match)) {
          facets.removeAll(TIMELY);
          facets.add(Facet.EARLY_OR_ON_TIME);
        }
        facet.filter(f -> f != Facet.NEUTRAL && !hasRival(facets, f)).ifPresent(facets::add);
        last = Optional.of(match);
      }
    }
    return facets;
  }

  /** "giải quyết sớm và đúng hạn": the two make one, whatever words say them. */
  private static boolean isOtherHalf(Facet facet, Set<Facet> facets) {
    return TIMELY.contains(facet)
        && facets.stream().filter(TIMELY::contains).anyMatch(other -> other != facet);
  }

  private boolean isBeside(Optional<Match> one, Match other) {
    return one.filter(
            match ->
                OR.matcher(
                        text.substring(
                            Math.min(match.end(), other.end()),
                            Math.max(match.start(), other.start())))
                    .matches())
        .isPresent();
  }

  private static boolean hasRival(Set<Facet> facets, Facet facet) {
    return RIVALS.stream()
        .filter(rivals -> rivals.contains(facet))
        .anyMatch(rivals -> facets.stream().anyMatch(rivals::contains));
  }

  /** Both sides of a figure; what stands behind it overrules its rivals before it. */
  static Set<Facet> union(Set<Facet> behind, Set<Facet> before) {
    Set<Facet> all = EnumSet.noneOf(Facet.class);
    all.addAll(behind);
    before.stream().filter(facet -> !hasRival(behind, facet)).forEach(all::add);
    return all;
  }

  /**
   * The field that a figure is limited to: named in its clause, beside it, or at the item's start.
   */
  Optional<String> scope(Block block, int figureStart, int figureEnd, int nextStart) {
    Span clause = new Span(clauseStart(block, figureStart), figureStart);
    return fields(clause).stream()
        .reduce((first, second) -> second)
        .or(() -> fieldBeside(block, figureStart, figureEnd))
        .or(() -> fieldsBehind(block, figureEnd, nextStart).stream().findFirst())
        .or(() -> ownField(block));
  }

  private List<String> fieldsBehind(Block block, int figureEnd, int nextStart) {
    int reach = Math.max(figureEnd, fieldReach(figureEnd, nextStart, block));
    return fields(new Span(figureEnd, reach));
  }

  /** "Hộ tịch 17 TTHC", "158 hồ sơ hộ tịch". */
  private Optional<String> fieldBeside(Block block, int figureStart, int figureEnd) {
    int from = Math.max(block.span().start(), figureStart - REACH / 2);
    int to = Math.min(block.span().end(), figureEnd + REACH / 2);
    return reading.within(new Span(Math.min(from, figureStart), Math.max(figureEnd, to))).stream()
        .filter(match -> match.is("field"))
        .filter(m -> touches(m.end(), figureStart) || touches(figureEnd, m.start()))
        .map(match -> reading.folded(match.span()))
        .findFirst();
  }

  private boolean touches(int end, int start) {
    return end <= start && start - end < 8 && text.substring(end, start).matches("\\s*:?\\s*");
  }

  private int fieldReach(int figureEnd, int nextStart, Block block) {
    int to = Math.min(Math.min(block.span().end(), figureEnd + 90), nextStart);
    Matcher matcher = REACHES.matcher(text);
    matcher.region(figureEnd, Math.max(figureEnd, to));
    return matcher.find() ? matcher.start() : to;
  }

  private Optional<String> ownField(Block block) {
    Span opening = opening(block);
    String body = opening.of(text);
    Optional<Match> first = reading.within(opening).stream().findFirst();
    if (first.filter(match -> match.is("field") && isTitleOf(match, block)).isPresent()) {
      return first.map(match -> reading.folded(match.span()));
    }
    return BEGINS_WITH_FIELD.matcher(body).lookingAt()
        ? fields(opening).stream().findFirst()
        : title(block);
  }

  /** A bullet's title that is neither a field of the list nor a word of counting. */
  private Optional<String> title(Block block) {
    Matcher matcher = TITLE.matcher(text).region(block.body().start(), block.body().end());
    if (!block.marker().style().isBullet() || !matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean counts =
        reading.within(new Span(matcher.start("name"), matcher.end("name"))).stream()
            .anyMatch(match -> match.is("cue") || match.is("document-type"));
    String name = Reading.fold(matcher.group("name"));
    return counts || OF_DOSSIERS.matcher(name).find() ? Optional.empty() : Optional.of(name);
  }

  private static Span opening(Block block) {
    int start = block.body().start();
    return new Span(start, Math.min(block.body().end(), start + REACH));
  }

  /** "+ Hộ tịch: nhận 218 hồ sơ". */
  private boolean isTitleOf(Match field, Block block) {
    return text.substring(block.body().start(), field.start()).isBlank()
        && text.startsWith(":", field.end());
  }

  private List<String> fields(Span span) {
    List<String> names = new ArrayList<>();
    Matcher matcher = FIELD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      names.add(Reading.fold(matcher.group("name")).replaceFirst("[\\s,-]+$", ""));
    }
    return names;
  }

  /** The period that the words before a figure name, or the lead-in of its list. */
  Optional<Period> period(Block block, int figureStart) {
    int start = Math.min(block.span().start(), figureStart);
    return periodIn(clauseStart(block, figureStart), figureStart)
        .or(() -> periodIn(start, figureStart))
        .or(
            () ->
                reading
                    .outline()
                    .parent(block)
                    .filter(parent -> !parent.heading() || isCumulative(parent))
                    .flatMap(parent -> periodIn(parent.span().start(), parent.span().end())));
  }

  private boolean isCumulative(Block heading) {
    return CUMULATIVE
        .matcher(text)
        .region(heading.body().start(), heading.body().end())
        .lookingAt();
  }

  private Optional<Period> periodIn(int from, int to) {
    return reading.periods().in(Math.max(from, to - 2 * REACH), to, year);
  }
}
