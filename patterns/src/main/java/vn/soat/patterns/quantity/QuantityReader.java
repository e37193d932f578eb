package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Unit;

/**
 * Reads every counted or measured figure of the prose. What a figure counts is read as a reader
 * does: from its own words, else from the figure that it belongs to, else from the lead-in above.
 */
public final class QuantityReader {

  /** Words this far behind a figure still limit it. */
  private static final int NEAR = 60;

  /** A label above its figure is no paragraph. */
  private static final int LONGEST_LABEL = 100;

  /** The figures before a bare one, in items of their own, that tell what is counted. */
  private static final int ITEMS_BACK = 3;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The words directly before a number that introduce a count whose unit was named before. */
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:là|được|có|đạt|giải\\s+quyết|tiếp\\s+nhận|hạn|hẹn|số|trực\\s+tuyến|trực\\s+tiếp|sang)|[:=])\\s*$",
          FLAGS);

  /** What may follow a bare count. */
  private static final Pattern CLOSES =
      Pattern.compile(
          "\\s*(?:[,;.()]|$|\\n|hồ(?=\\s*[,.;])|đạt|chiếm|tương|tỷ|tỉ|đều|còn|và)", FLAGS);

  private static final Pattern RESULTS = Pattern.compile("kết\\s+quả|bản\\s+điện\\s+tử", FLAGS);

  private static final Pattern OUT_OF =
      Pattern.compile("\\s*(?:Trong|Trên)\\s+(?:tổng\\s+)?(?:số\\s+)?", FLAGS);

  /** "giảm 114 hồ sơ so với quý II": how much came or went. */
  private static final Pattern CHANGE =
      Pattern.compile("(?<!\\p{L})(?:tăng|giảm)(?:\\s+(?:thêm|được|hơn))?\\s+$", FLAGS);

  private static final Pattern OF_WHICH =
      Pattern.compile("(?<!\\p{L})(?:trong\\s+đó|gồm|cụ\\s+thể)(?!\\p{L})", FLAGS);

  private static final Pattern NEXT_LABEL =
      Pattern.compile("\\s*[,;]\\s*(?:và\\s+)?[\\p{L}][\\p{L}\\s-]{2,40}:?\\s+");

  private static final Pattern DOSSIER_WORD =
      Pattern.compile("(?<!\\p{L})(?:hồ\\s+sơ|HS)(?!\\p{L})", FLAGS);

  /** What else a report counts in the same way: an item that names it counts no dossiers. */
  private static final Pattern FOREIGN_WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:phản\\s+ánh|kiến\\s+nghị|PAKN|đơn|phiếu|ý\\s+kiến|lượt|cuộc|văn\\s+bản|nhiệm\\s+vụ"
              + "|cán\\s+bộ|công\\s+chức|biên\\s+chế|người|tin|bài|vụ\\s+việc|tài\\s+khoản)(?!\\p{L})",
          FLAGS);

  private static final Pattern PROCEDURE_WORD =
      Pattern.compile("(?<!\\p{L})(?:TTHC|thủ\\s+tục)(?!\\p{L})", FLAGS);

  /** What is counted, the word for it, and the word for what it could be mistaken for. */
  private record Sort(QuantityKind kind, Pattern word, Pattern other) {}

  private static final Sort DOSSIER = new Sort(QuantityKind.DOSSIER, DOSSIER_WORD, PROCEDURE_WORD);
  private static final Sort PROCEDURE =
      new Sort(QuantityKind.PROCEDURE, PROCEDURE_WORD, DOSSIER_WORD);

  private final Reading reading;
  private final String text;
  private final ContextReader context;
  private final CandidateFinder candidates;
  private final List<Counted> found = new ArrayList<>();

  /** Up to here the words behind the last figure have been read as its own. */
  private int taken;

  private QuantityReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.text = reading.text();
    this.context = new ContextReader(reading, year);
    this.candidates = new CandidateFinder(reading);
  }

  /**
   * The quantities of the prose.
   *
   * @param year the report's, for periods that name none
   * @param elsewhere stretches that are read by others: the report's own heading, tables
   */
  public static List<Counted> read(Reading reading, OptionalInt year, List<Span> elsewhere) {
    QuantityReader reader = new QuantityReader(reading, year);
    List<Match> matches = reading.matches();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (elsewhere.stream().noneMatch(span -> span.overlaps(match.span()))) {
        List<Candidate> figures = reader.candidates.of(match);
        int next = reader.nextFigure(matches, i);
        figures.forEach(figure -> reader.add(figure, next));
      }
    }
    return List.copyOf(reader.found);
  }

  private int nextFigure(List<Match> matches, int at) {
    int reach = matches.get(at).end() + ContextReader.LONGEST_CLAUSE;
    for (int i = at + 1; i < matches.size() && matches.get(i).start() < reach; i++) {
      switch (matches.get(i).pattern()) {
        case "count", "money", "ratio", "ratio-in-words", "percentage", "percentage-range" -> {
          return matches.get(i).start();
        }
        case "plain-number" -> {
          if (isCuedCount(matches.get(i), matches.get(i - 1))) {
            return matches.get(i).start();
          }
        }
        default -> {}
      }
    }
    return Integer.MAX_VALUE;
  }

  /** "hồ sơ nhận mới 1.978": the cue belongs to the bare number behind it. */
  private boolean isCuedCount(Match number, Match before) {
    return before.is("cue")
        && text.substring(before.end(), number.start()).isBlank()
        && CLOSES.matcher(text).region(number.end(), text.length()).lookingAt();
  }

  private void add(Candidate candidate, int nextStart) {
    switch (candidate.role()) {
      case RATIO_WHOLE -> addRatioWhole(candidate, nextStart);
      case WORDED -> addWorded(candidate, nextStart);
      default -> addPrinted(candidate, nextStart);
    }
  }

  private void addPrinted(Candidate candidate, int nextStart) {
    Block block = candidate.block();
    Set<Facet> before = before(candidate);
    int end =
        candidate.role() == Counted.Role.RATIO_PART
            ? candidate.match().end()
            : candidate.span().end();
    Set<Facet> behind = context.behind(end, nextStart, block);
    Optional<Candidate> kept = withKind(candidate, before, behind);
    if (kept.isPresent()) {
      boolean ratio = candidate.role() == Counted.Role.RATIO_PART;
      boolean decided = ratio && Indicators.ofDossiers(before).isPresent();
      Set<Facet> facets = decided ? before : ContextReader.union(behind, before);
      add(kept.get(), indicator(kept.get(), facets), nextStart);
      taken = behind.isEmpty() ? end : context.behindEnd(end, nextStart, block);
    }
  }

  /** What the words before a figure say, or the label above it if it has a line of its own. */
  private Set<Facet> before(Candidate candidate) {
    return labelAbove(candidate)
        .map(label -> context.of(label.span()))
        .orElseGet(
            () ->
                context.before(
                    candidate.block(), previousEnd(candidate), candidate.span().start()));
  }

  /** "Số hồ sơ đã giải quyết" on one line, "1.031" on the next. */
  private Optional<Block> labelAbove(Candidate candidate) {
    boolean alone = candidate.span().length() >= candidate.block().body().length();
    return alone
        ? reading.outline().previous(candidate.block()).filter(this::isLabel)
        : Optional.empty();
  }

  private boolean isLabel(Block block) {
    String label = block.body().of(text).stripTrailing();
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && ".;,".indexOf(label.charAt(label.length() - 1)) < 0
        && label.chars().noneMatch(Character::isDigit);
  }

  /** Where the last count of dossiers or procedures in the same block ends; 0 if there is none. */
  private int previousEnd(Candidate candidate) {
    for (int i = found.size() - 1; i >= 0 && inBlockOf(candidate, found.get(i)); i--) {
      if (found.get(i).quantity().indicator().isPresent()) {
        return Math.max(found.get(i).end(), Math.min(taken, candidate.span().start()));
      }
    }
    return 0;
  }

  private static boolean inBlockOf(Candidate candidate, Counted previous) {
    return previous.block().index() == candidate.block().index();
  }

  private Optional<Counted> last() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** Decides what is counted where the unit alone does not; empty if it is no count at all. */
  private Optional<Candidate> withKind(Candidate candidate, Set<Facet> before, Set<Facet> behind) {
    if (candidate.match().is("plain-number")) {
      return bareCount(candidate, before);
    }
    if (candidate.unit().isEmpty() && candidate.match().is("ratio")) {
      return Optional.of(candidate.as(kindNamedBefore(candidate, before)));
    }
    boolean handled = Indicators.areHandled(before) && !before.contains(Facet.JURISDICTION);
    if (candidate.kind() == QuantityKind.PROCEDURE && handled && !behind.contains(Facet.ONLINE)) {
      return Optional.of(candidate.as(QuantityKind.DOSSIER));
    }
    boolean contextual = candidate.unit().map(Unit::isContextual).orElse(false);
    return Optional.of(
        contextual && isDossierCase(candidate, ContextReader.union(behind, before))
            ? candidate.as(QuantityKind.DOSSIER)
            : candidate);
  }

  /** "09 trường hợp" are dossiers where the item speaks of dossiers or procedures. */
  private boolean isDossierCase(Candidate candidate, Set<Facet> own) {
    int start = candidate.span().start();
    String words = wordsBefore(candidate);
    Set<Facet> facets =
        Indicators.ofDossiers(own).isPresent() ? own : context.opening(candidate.block(), start);
    return Indicators.ofDossiers(facets).isPresent()
        && (DOSSIER_WORD.matcher(words).find() || PROCEDURE_WORD.matcher(words).find());
  }

  private Optional<Candidate> bareCount(Candidate candidate, Set<Facet> before) {
    boolean closed = CLOSES.matcher(text).region(candidate.span().end(), text.length()).lookingAt();
    String words =
        labelAbove(candidate).map(l -> l.span().of(text)).orElse(clauseBefore(candidate));
    boolean labelled = labelAbove(candidate).isPresent();
    if (!closed || !(labelled || isIntroduced(candidate, words))) {
      return Optional.empty();
    }
    boolean ofField = !labelled && isPartByField(candidate);
    if (ofField || (Indicators.ofDossiers(before).isPresent() && isOf(DOSSIER, candidate, words))) {
      return Optional.of(candidate.as(QuantityKind.DOSSIER));
    }
    boolean procedures =
        Indicators.ofProcedures(before).isPresent() && isOf(PROCEDURE, candidate, words);
    return procedures ? Optional.of(candidate.as(QuantityKind.PROCEDURE)) : Optional.empty();
  }

  private String clauseBefore(Candidate candidate) {
    int start = candidate.span().start();
    int clause = Math.max(previousEnd(candidate), context.clauseStart(candidate.block(), start));
    return text.substring(Math.min(clause, start), start);
  }

  /** A word that brings a number, a cue or a field stands directly before it. */
  private boolean isIntroduced(Candidate candidate, String words) {
    return INTRODUCES.matcher(ending(words)).find()
        || wordDirectlyBefore(candidate).filter(match -> match.is("cue")).isPresent()
        || isPartByField(candidate);
  }

  private Optional<Match> wordDirectlyBefore(Candidate candidate) {
    int start = candidate.span().start();
    int from = Math.max(candidate.block().body().start(), start - NEAR);
    return reading.within(new Span(Math.min(from, start), start)).stream()
        .reduce((first, second) -> second)
        .filter(match -> text.substring(match.end(), start).isBlank());
  }

  /** "3.127 hồ sơ, trong đó chứng thực 1.911, hộ tịch 603": a field beside a count of dossiers. */
  private boolean isPartByField(Candidate candidate) {
    Optional<Counted> before = last().filter(previous -> inBlockOf(candidate, previous));
    int start = candidate.span().start();
    return before.filter(previous -> previous.quantity().kind() == QuantityKind.DOSSIER).isPresent()
        && text.substring(before.get().end(), start).length() < NEAR
        && (wordDirectlyBefore(candidate).filter(match -> match.is("field")).isPresent()
            || isNextInList(before.get(), start));
  }

  /** ", lĩnh vực khác 74": the list of fields goes on. */
  private boolean isNextInList(Counted previous, int start) {
    return previous.quantity().scope().isPresent()
        && NEXT_LABEL.matcher(text.substring(previous.end(), start)).matches();
  }

  /** Whether a bare number counts a sort: named in its clause, in its item or by its neighbours. */
  private boolean isOf(Sort sort, Candidate candidate, String words) {
    Optional<Counted> before =
        last().filter(p -> candidate.block().index() - p.block().index() <= ITEMS_BACK);
    if (before.isPresent() && inBlockOf(candidate, before.get())) {
      return before.get().quantity().kind() == sort.kind() || sort.word().matcher(words).find();
    }
    boolean other = sort.other().matcher(words).find() || isForeign(candidate);
    boolean neighbour =
        before.filter(previous -> previous.quantity().kind() == sort.kind()).isPresent();
    return sort.word().matcher(words).find()
        || (!other && (neighbour || isNamedAbove(sort, candidate)));
  }

  private boolean isForeign(Candidate candidate) {
    String item = labelAbove(candidate).map(l -> l.span().of(text)).orElse(wordsBefore(candidate));
    return FOREIGN_WORD.matcher(item).find();
  }

  private boolean isNamedAbove(Sort sort, Candidate candidate) {
    return reading
        .outline()
        .parent(candidate.block())
        .filter(above -> sort.word().matcher(above.span().of(text)).find())
        .isPresent();
  }

  /** The last words, as many as introduce a number. */
  private static String ending(String words) {
    return words.substring(Math.max(0, words.length() - 24));
  }

  private QuantityKind kindNamedBefore(Candidate candidate, Set<Facet> before) {
    String words = wordsOfClause(candidate, candidate.span().start());
    if (DOSSIER_WORD.matcher(words).find() || isRatioOfDossiers(candidate, before)) {
      return QuantityKind.DOSSIER;
    }
    return last()
        .filter(previous -> inBlockOf(candidate, previous) && isBeside(previous, candidate))
        .map(previous -> previous.quantity().kind())
        .orElse(QuantityKind.OTHER);
  }

  /** "đã giải quyết 3.088/3.127", "chậm chiếm 21,7% (31/143)": the cue and its neighbours tell. */
  private boolean isRatioOfDossiers(Candidate candidate, Set<Facet> before) {
    int start = candidate.span().start();
    int open = isInBrackets(candidate) ? text.lastIndexOf('(', start) : start;
    Set<Facet> facets =
        open < start ? context.before(candidate.block(), previousEnd(candidate), open) : before;
    return Indicators.ofDossiers(facets).isPresent()
        && isOf(DOSSIER, candidate, wordsOfClause(candidate, open));
  }

  private String wordsOfClause(Candidate candidate, int to) {
    return text.substring(Math.min(to, context.clauseStart(candidate.block(), to)), to);
  }

  /** A ratio without a unit counts what the figure just before it counts. */
  private boolean isBeside(Counted previous, Candidate candidate) {
    String between = text.substring(previous.end(), candidate.span().start());
    return between.length() < NEAR / 2 && between.indexOf(';') < 0 && !between.contains(". ");
  }

  private Optional<Indicator> indicator(Candidate candidate, Set<Facet> facets) {
    return switch (candidate.kind()) {
      case DOSSIER -> Optional.of(dossierIndicator(candidate, facets));
      case PROCEDURE -> Optional.of(procedureIndicator(candidate, facets));
      default -> Optional.empty();
    };
  }

  private Indicator dossierIndicator(Candidate candidate, Set<Facet> facets) {
    Indicator indicator = dossierIndicatorOfWords(candidate, facets);
    return isPartOfPending(candidate) ? Indicators.asPending(indicator) : indicator;
  }

  /** "Đang giải quyết 91 hồ sơ, trong đó trong hạn 91 hồ sơ": parts of what is pending. */
  private boolean isPartOfPending(Candidate candidate) {
    return totalBefore(candidate)
        .flatMap(total -> total.quantity().indicator())
        .filter(Indicator.DOSSIER_PENDING_TOTAL::equals)
        .isPresent();
  }

  /** The total that "trong đó" or a colon sets a figure under, in its item or in the one above. */
  private Optional<Counted> totalBefore(Candidate candidate) {
    Optional<Integer> parent = reading.outline().parent(candidate.block()).map(Block::index);
    for (int i = found.size() - 1; i >= 0 && found.size() - i < 6; i--) {
      Counted previous = found.get(i);
      boolean sameItem = inBlockOf(candidate, previous);
      boolean above = parent.equals(Optional.of(previous.block().index()));
      if (isTotal(previous) && (above || (sameItem && setsUnder(previous, candidate)))) {
        return Optional.of(previous);
      }
    }
    return Optional.empty();
  }

  private static boolean isTotal(Counted counted) {
    return counted.quantity().indicator().filter(i -> i.code().endsWith(".total")).isPresent();
  }

  private boolean setsUnder(Counted total, Candidate part) {
    String between = text.substring(total.end(), part.span().start());
    return OF_WHICH.matcher(between).find() || between.stripLeading().startsWith(":");
  }

  private Indicator dossierIndicatorOfWords(Candidate candidate, Set<Facet> facets) {
    if (CHANGE.matcher(ending(clauseBefore(candidate))).find()) {
      return Indicator.DOSSIER_OTHER;
    }
    if (isWholeOfSentence(candidate)) {
      return facets.contains(Facet.RESOLVED)
          ? Indicator.DOSSIER_RESOLVED_TOTAL
          : Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    if (facets.contains(Facet.NEW) && totalStandsBefore(candidate)) {
      return Indicator.DOSSIER_OTHER;
    }
    return Indicators.ofDossiers(facets)
        .or(() -> fromBeforeBrackets(candidate))
        .or(() -> fromBeforeProcedures(candidate))
        .or(() -> fromLeadIn(candidate, facets))
        .or(() -> fromFigureBefore(candidate, QuantityKind.DOSSIER))
        .or(
            () ->
                Indicators.ofDossiers(context.opening(candidate.block(), candidate.span().start())))
        .or(() -> ofField(candidate))
        .orElse(Indicator.DOSSIER_OTHER);
  }

  /** "Trong 2.140 hồ sơ, có 321 hồ sơ nộp qua mạng": all that the sentence is about. */
  private boolean isWholeOfSentence(Candidate candidate) {
    int start = candidate.span().start();
    String before = text.substring(context.clauseStart(candidate.block(), start), start);
    return OUT_OF.matcher(before).matches();
  }

  /** Dossiers new in the period are a part, once the total is given. */
  private boolean totalStandsBefore(Candidate candidate) {
    int nearest = Math.max(0, found.size() - 4);
    return found.subList(nearest, found.size()).stream()
        .filter(previous -> previous.block().index() >= candidate.block().index() - 2)
        .map(previous -> previous.quantity().indicator())
        .anyMatch(Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)::equals);
  }

  /** "thanh toán trực tuyến đạt 77,6% (1.190 hồ sơ)": the words before the brackets. */
  private Optional<Indicator> fromBeforeBrackets(Candidate candidate) {
    int start = candidate.span().start();
    if (!isInBrackets(candidate)) {
      return Optional.empty();
    }
    int open = text.lastIndexOf('(', start);
    return Indicators.ofDossiers(context.before(candidate.block(), previousEnd(candidate), open));
  }

  /** "Liên thông 03 thủ tục …: 94 hồ sơ": the words before the procedures hold for the dossiers. */
  private Optional<Indicator> fromBeforeProcedures(Candidate candidate) {
    return last()
        .filter(previous -> inBlockOf(candidate, previous))
        .filter(previous -> previous.quantity().kind() == QuantityKind.PROCEDURE)
        .flatMap(
            previous ->
                Indicators.ofDossiers(context.before(candidate.block(), 0, previous.start())));
  }

  /** A field's first count without further words is what came in. */
  private Optional<Indicator> ofField(Candidate candidate) {
    return hasScope(candidate) ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL) : Optional.empty();
  }

  private boolean hasScope(Candidate candidate) {
    Span span = candidate.span();
    int next = span.end() + NEAR;
    return context.scope(candidate.block(), span.start(), span.end(), next).isPresent();
  }

  private Optional<Indicator> fromFigureBefore(Candidate candidate, QuantityKind kind) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Counted previous = found.get(i);
      if (!inBlockOf(candidate, previous)) {
        return Optional.empty();
      }
      if (previous.quantity().kind() == kind && previous.role() != Counted.Role.RATIO_WHOLE) {
        return previous.quantity().indicator();
      }
    }
    return Optional.empty();
  }

  private Optional<Indicator> fromLeadIn(Candidate candidate, Set<Facet> own) {
    boolean first = previousEnd(candidate) == 0;
    if (!first) {
      return Optional.empty();
    }
    for (Block above : reading.outline().ancestors(candidate.block())) {
      Set<Facet> facets = EnumSet.noneOf(Facet.class);
      facets.addAll(context.of(above.span()));
      facets.addAll(own);
      Optional<Indicator> indicator = Indicators.ofDossiers(facets);
      if (indicator.isPresent() || above.heading()) {
        return indicator;
      }
    }
    return Optional.empty();
  }

  private Indicator procedureIndicator(Candidate candidate, Set<Facet> facets) {
    Optional<Indicator> own = Indicators.ofProcedures(facets);
    boolean ofField = hasScope(candidate);
    if (own.isPresent() && !(ofField && own.get() == Indicator.PROCEDURE_TOTAL)) {
      return own.get();
    }
    boolean inBrackets =
        text.substring(0, candidate.span().start()).stripTrailing().endsWith("(")
            || isInBrackets(candidate);
    if (inBrackets) {
      return fromFigureBefore(candidate, QuantityKind.PROCEDURE).orElse(Indicator.PROCEDURE_OTHER);
    }
    return partOfFigureBefore(candidate)
        .orElse(ofField ? Indicator.PROCEDURE_OTHER : Indicator.PROCEDURE_TOTAL);
  }

  /** "124 TTHC; trong đó Hộ tịch 17 TTHC": the parts are what the whole is. */
  private Optional<Indicator> partOfFigureBefore(Candidate candidate) {
    int from = previousEnd(candidate);
    if (from == 0 || candidate.span().start() - from > ContextReader.LONGEST_CLAUSE) {
      return Optional.empty();
    }
    String between = text.substring(from, candidate.span().start());
    boolean listed = between.length() < NEAR && between.startsWith(",") && hasScope(candidate);
    return listed || OF_WHICH.matcher(between).find()
        ? fromFigureBefore(candidate, QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  /** The words of its item before a figure, as far back as a clause can go. */
  private String wordsBefore(Candidate candidate) {
    int start = candidate.span().start();
    int from = Math.max(candidate.block().span().start(), start - ContextReader.LONGEST_CLAUSE);
    return text.substring(Math.min(from, start), start);
  }

  private boolean isInBrackets(Candidate candidate) {
    String words = wordsBefore(candidate);
    return words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  private void addRatioWhole(Candidate candidate, int nextStart) {
    Optional<Counted> part = last().filter(previous -> previous.role() == Counted.Role.RATIO_PART);
    QuantityKind kind = part.map(p -> p.quantity().kind()).orElse(candidate.kind());
    Optional<Indicator> indicator =
        part.flatMap(p -> p.quantity().indicator().map(of -> wholeOf(of, p, candidate, nextStart)));
    add(candidate.as(kind), indicator, Integer.MAX_VALUE);
  }

  /** Results are digitised of what was resolved; else the form's usual whole is meant. */
  private Indicator wholeOf(Indicator of, Counted part, Candidate whole, int nextStart) {
    int end = whole.span().end();
    Set<Facet> behind = context.behind(end, nextStart, whole.block());
    if (behind.contains(Facet.RECEIVED) && of.code().startsWith("dossier.")) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    boolean resolved =
        behind.contains(Facet.RESOLVED)
            && of.code().startsWith("dossier.")
            && !of.code().startsWith("dossier.received");
    int clause = context.clauseStart(whole.block(), part.start());
    boolean results =
        of == Indicator.DOSSIER_DIGITISED
            && RESULTS.matcher(text.substring(clause, part.start())).find();
    return resolved || results ? Indicator.DOSSIER_RESOLVED_TOTAL : Wholes.usual(of);
  }

  private void addWorded(Candidate candidate, int nextStart) {
    Set<Facet> behind = context.behind(candidate.span().end(), nextStart, candidate.block());
    boolean cases = candidate.unit().map(Unit::isContextual).orElse(false);
    Set<Facet> facets =
        behind.isEmpty() && !cases
            ? context.before(candidate.block(), previousEnd(candidate), candidate.span().start())
            : behind;
    if (candidate.unit().isEmpty() && !isOf(DOSSIER, candidate, clauseBefore(candidate))) {
      return;
    }
    Optional<Indicator> changed = Indicators.ofProcedures(behind).filter(Indicators::isChange);
    if (candidate.kind() == QuantityKind.PROCEDURE && changed.isPresent()) {
      add(candidate, changed, nextStart);
      return;
    }
    Indicators.ofDossiers(facets)
        .map(indicator -> isPartOfPending(candidate) ? Indicators.asPending(indicator) : indicator)
        .ifPresent(i -> add(candidate.as(QuantityKind.DOSSIER), Optional.of(i), nextStart));
  }

  private void add(Candidate candidate, Optional<Indicator> indicator, int nextStart) {
    int start = candidate.span().start();
    Quantity quantity =
        new Quantity(
            "q" + (found.size() + 1),
            candidate.kind(),
            candidate.figure(),
            unitName(candidate),
            indicator,
            indicator.isPresent()
                ? context.scope(candidate.block(), start, candidate.span().end(), nextStart)
                : Optional.empty(),
            context.period(candidate.block(), start),
            candidate.role() == Counted.Role.WORDED,
            reading.evidence(candidate.span()));
    found.add(new Counted(quantity, candidate.span(), candidate.block(), candidate.role()));
  }

  private static String unitName(Candidate candidate) {
    return switch (candidate.kind()) {
      case DOSSIER -> "hồ sơ";
      case PROCEDURE -> "thủ tục";
      case MONEY -> "đồng";
      default -> candidate.unit().map(Unit::name).orElse("");
    };
  }
}
