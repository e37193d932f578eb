package vn.soat.patterns.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Unit;

/**
 * Reads every counted or measured figure of the prose. What a figure counts is read as a reader
 * does: from its own words, else from the figure that it belongs to, else from the lead-in above.
 */
public final class QuantityReader {

  /** Words this far behind a figure still limit it. */
  private static final int NEAR = 60;

  /** "Kết quả: ", "riêng quý II ": no more than a label stands before a figure. */
  private static final int SHORT_LABEL = 25;

  /** Counts from here on are hardly ever equal by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private static final Phrases NUMBER_OF_PROCEDURES =
      Phrases.of("số tthc", "số thủ tục", "số lượng tthc", "số lượng thủ tục", "số dịch vụ");

  /** "bình quân mỗi ngày nhận 76 hồ sơ". */
  private static final Phrases AVERAGE = Phrases.of("bình quân", "trung bình");

  /** Where the words about a whole end: "Trong tổng số 5.552 hồ sơ đã giải quyết có …". */
  private static final Phrases OF_IT = Phrases.of("có", "thì", "là");

  private static final Phrases RESULTS = Phrases.of("kết quả", "bản điện tử");

  private static final Phrases OUT_OF =
      Phrases.of(
          "trong",
          "trên",
          "trong tổng",
          "trên tổng",
          "trong số",
          "trên số",
          "trong tổng số",
          "trên tổng số");

  /** "Phân theo lĩnh vực: …": what came in, whatever the figure before it is. */
  private static final Phrases BY_FIELD =
      Phrases.of("theo lĩnh vực", "theo từng lĩnh vực", "theo các lĩnh vực");

  private static final Phrases OF_WHICH = Phrases.of("trong đó", "gồm", "cụ thể");

  /** "giảm 114 hồ sơ so với quý II": how much came or went. */
  private static final Phrases CHANGE =
      Phrases.of("tăng", "giảm", "tăng thêm", "giảm được", "giảm thêm", "tăng hơn", "giảm hơn");

  private final Reading reading;
  private final String text;
  private final String lower;
  private final ContextReader context;
  private final CandidateFinder candidates;
  private final BareCounts bare;
  private final List<Counted> found = new ArrayList<>();

  /** The last count of dossiers or procedures. */
  private Optional<Counted> lastIndicated = Optional.empty();

  /** Up to here the words behind the last figure have been read as its own. */
  private int taken;

  private QuantityReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.context = new ContextReader(reading, year);
    this.candidates = new CandidateFinder(reading);
    this.bare = new BareCounts(reading, context);
  }

  /**
   * The quantities of the prose.
   *
   * @param year the report's, for periods that name none
   * @param elsewhere stretches that are read by others: the report's own heading, tables
   */
  public static List<Counted> read(Reading reading, OptionalInt year, List<Span> elsewhere) {
    QuantityReader reader = new QuantityReader(reading, year);
    List<Span> stretches = elsewhere.stream().sorted().toList();
    int stretch = 0;
    for (int i = 0; i < reading.matches().size(); i++) {
      Span match = reading.matches().get(i).span();
      while (stretch < stretches.size() && stretches.get(stretch).end() <= match.start()) {
        stretch++;
      }
      if (stretch == stretches.size() || !stretches.get(stretch).overlaps(match)) {
        reader.read(i);
      }
    }
    return List.copyOf(reader.found);
  }

  private void read(int match) {
    List<Candidate> figures = candidates.of(reading.matches().get(match));
    if (!figures.isEmpty()) {
      int next = nextFigure(reading.matches(), match);
      figures.forEach(figure -> add(figure, next));
    }
  }

  private int nextFigure(List<Match> matches, int at) {
    int reach = matches.get(at).end() + ContextReader.LONGEST_CLAUSE;
    for (int i = at + 1; i < matches.size() && matches.get(i).start() < reach; i++) {
      switch (matches.get(i).pattern()) {
        case "count", "money", "ratio", "ratio-in-words", "percentage", "percentage-range" -> {
          return matches.get(i).start();
        }
        case "plain-number" -> {
          if (bare.isCued(matches.get(i), matches.get(i - 1))) {
            return matches.get(i).start();
          }
        }
        default -> {}
      }
    }
    return Integer.MAX_VALUE;
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
      Set<Facet> facets = decided ? before : Cues.union(behind, before);
      add(kept.get(), indicator(kept.get(), facets), nextStart);
      taken = behind.isEmpty() ? end : context.behindEnd(end, nextStart, block);
    }
  }

  /** What the words before a figure say, or the label above it if it has a line of its own. */
  private Set<Facet> before(Candidate candidate) {
    int start = candidate.span().start();
    return bare.labelAbove(candidate)
        .map(label -> context.of(label.span()))
        .orElseGet(() -> context.before(candidate.block(), previousEnd(candidate), start));
  }

  /** Where the last count of dossiers or procedures in the same block ends; 0 if there is none. */
  private int previousEnd(Candidate candidate) {
    return lastIndicated
        .filter(last -> inBlockOf(candidate, last))
        .map(last -> Math.max(last.end(), Math.min(taken, candidate.span().start())))
        .orElse(0);
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
      return bare.kind(candidate, before, last(), previousEnd(candidate)).map(candidate::as);
    }
    if (candidate.unit().isEmpty() && candidate.match().is("ratio")) {
      return Optional.of(candidate.as(kindNamedBefore(candidate, before)));
    }
    boolean handled = Indicators.areHandled(before) && !isOfProcedures(candidate, before);
    if (candidate.kind() == QuantityKind.PROCEDURE && handled && !behind.contains(Facet.ONLINE)) {
      return Optional.of(candidate.as(QuantityKind.DOSSIER));
    }
    boolean contextual = candidate.unit().map(Unit::isContextual).orElse(false);
    return Optional.of(
        contextual && isDossierCase(candidate, Cues.union(behind, before))
            ? candidate.as(QuantityKind.DOSSIER)
            : candidate);
  }

  /** What limits procedures, or "số thủ tục … trực tuyến": procedures, though words handle them. */
  private boolean isOfProcedures(Candidate candidate, Set<Facet> before) {
    int start = candidate.span().start();
    return before.contains(Facet.JURISDICTION)
        || before.contains(Facet.OTHER)
        || (before.contains(Facet.ONLINE)
            && NUMBER_OF_PROCEDURES.areIn(lower, clauseStart(candidate), start));
  }

  /** Where the words of a figure's own clause start, behind the figure before it. */
  private int clauseStart(Candidate candidate) {
    int start = candidate.span().start();
    int clause = Math.max(previousEnd(candidate), context.clauseStart(candidate.block(), start));
    return Math.min(clause, start);
  }

  /** "09 trường hợp" are dossiers where the item speaks of dossiers or procedures. */
  private boolean isDossierCase(Candidate candidate, Set<Facet> own) {
    int start = candidate.span().start();
    int from = wordsStart(candidate);
    Set<Facet> facets =
        Indicators.ofDossiers(own).isPresent() ? own : context.opening(candidate.block(), start);
    boolean named =
        BareCounts.DOSSIER_WORD.areIn(lower, from, start)
            || BareCounts.PROCEDURE_WORD.areIn(lower, from, start);
    String unit = candidate.unit().map(Unit::name).orElse("");
    boolean loose = named && !unit.equals("bản") && bare.closes(candidate.span().end());
    return unit.equals("trường hợp")
        ? Indicators.ofDossiers(facets).isPresent()
            && (named || own.contains(Facet.INTERLINKED) || own.contains(Facet.CERTIFIED))
        : own.contains(Facet.CERTIFIED) || loose;
  }

  private QuantityKind kindNamedBefore(Candidate candidate, Set<Facet> before) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate.block(), start);
    if (BareCounts.DOSSIER_WORD.areIn(lower, clause, start)
        || isRatioOfDossiers(candidate, before)) {
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
    int previous = previousEnd(candidate);
    Set<Facet> own = open < start ? context.before(candidate.block(), previous, open) : before;
    boolean label =
        open == start && start - context.clauseStart(candidate.block(), start) < SHORT_LABEL;
    Set<Facet> facets = own.isEmpty() && label ? facetsAbove(candidate) : own;
    return Indicators.ofDossiers(facets).isPresent()
        && bare.isOfDossiers(candidate, open, last(), Math.min(previous, open));
  }

  /** "5. Số hóa: … b) Kết quả: 622/636": the opening of its item, or what it stands under. */
  private Set<Facet> facetsAbove(Candidate candidate) {
    Set<Facet> opening = context.opening(candidate.block(), candidate.span().start());
    Optional<Block> above = reading.outline().parent(candidate.block());
    return opening.isEmpty() && above.isPresent() ? context.of(above.get().span()) : opening;
  }

  /** A ratio without a unit counts what the figure just before it counts. */
  private boolean isBeside(Counted previous, Candidate candidate) {
    int start = candidate.span().start();
    return start - previous.end() < NEAR / 2
        && Stops.firstIn(lower, previous.end(), start, ';') < 0
        && !text.substring(previous.end(), Math.max(start, previous.end())).contains(". ");
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
    int start = part.span().start();
    int next = Blanks.after(lower, total.end(), start);
    boolean inBrackets = lower.startsWith("(", next) && Stops.firstIn(lower, next, start, ')') < 0;
    return OF_WHICH.areIn(lower, total.end(), start) || inBrackets || lower.startsWith(":", next);
  }

  private Indicator dossierIndicatorOfWords(Candidate candidate, Set<Facet> facets) {
    int start = candidate.span().start();
    if (CHANGE.endBefore(lower, start) || AVERAGE.areIn(lower, clauseStart(candidate), start)) {
      return Indicator.DOSSIER_OTHER;
    }
    if (isWholeOfSentence(candidate)) {
      return facets.contains(Facet.RESOLVED) || isResolvedWhole(candidate)
          ? Indicator.DOSSIER_RESOLVED_TOTAL
          : Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    if (facets.isEmpty() && isByField(candidate)) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    boolean byWay = facets.contains(Facet.ONLINE) || facets.contains(Facet.IN_PERSON);
    if (facets.contains(Facet.NEW) && !byWay && totalStandsBefore(candidate)) {
      return Indicator.DOSSIER_OTHER;
    }
    return Indicators.ofDossiers(facets)
        .or(() -> fromBeforeBrackets(candidate))
        .or(() -> fromBeforeProcedures(candidate))
        .or(() -> fromLeadIn(candidate, facets))
        .or(() -> repeated(candidate))
        .or(() -> fromFigureBefore(candidate, QuantityKind.DOSSIER))
        .or(() -> Indicators.ofDossiers(context.opening(candidate.block(), start)))
        .or(() -> ofField(candidate))
        .orElse(Indicator.DOSSIER_OTHER);
  }

  /** The fields divide a total; where a part stands before them, all that came in is meant. */
  private boolean isByField(Candidate candidate) {
    int start = candidate.span().start();
    return BY_FIELD.areIn(lower, context.clauseStart(candidate.block(), start), start)
        && lastIndicated.filter(last -> inBlockOf(candidate, last) && !isTotal(last)).isPresent();
  }

  /** "Trong 2.140 hồ sơ, có 321 hồ sơ nộp qua mạng": all that the sentence is about. */
  private boolean isWholeOfSentence(Candidate candidate) {
    int start = candidate.span().start();
    int clause = Blanks.after(lower, context.clauseStart(candidate.block(), start), start);
    return clause < start && OUT_OF.startBefore(lower, start) == clause;
  }

  /** "Trong tổng số 5.552 hồ sơ đã giải quyết có …". */
  private boolean isResolvedWhole(Candidate candidate) {
    int from = candidate.span().end();
    int reach = Math.min(lower.length(), from + NEAR);
    int sign = Stops.find(lower, from, reach, ",;:()");
    int end = OF_IT.find(lower, from, sign);
    return end >= 0 && context.of(new Span(from, end)).contains(Facet.RESOLVED);
  }

  /** "1.183 hồ sơ được trả …; tất cả 1.183 hồ sơ đều …": the same figure again. */
  private Optional<Indicator> repeated(Candidate candidate) {
    return found.stream()
        .filter(one -> inBlockOf(candidate, one) && isLarge(one.quantity().figure()))
        .filter(one -> one.quantity().figure().value().compareTo(candidate.figure().value()) == 0)
        .flatMap(one -> one.quantity().indicator().stream())
        .findFirst();
  }

  private static boolean isLarge(Figure figure) {
    return figure.value().compareTo(LARGE) >= 0;
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
    return context.scope(candidate.block(), span, next).isPresent();
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
    boolean change = CHANGE.endBefore(lower, candidate.span().start());
    if (change && own.filter(Indicator.PROCEDURE_REMOVED::equals).isEmpty()) {
      return Indicator.PROCEDURE_OTHER;
    }
    if (own.isPresent() && !(ofField && own.get() == Indicator.PROCEDURE_TOTAL)) {
      return own.get();
    }
    int before = Blanks.before(lower, candidate.span().start());
    if (isInBrackets(candidate) || (before > 0 && lower.charAt(before - 1) == '(')) {
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
    int to = candidate.span().start();
    if (Stops.find(lower, from, to, "") < to) {
      return Optional.empty();
    }
    boolean listed = to - from < NEAR && lower.startsWith(",", from) && hasScope(candidate);
    return listed || OF_WHICH.areIn(lower, from, to)
        ? fromFigureBefore(candidate, QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  /** Where the words of its item before a figure start, as far back as a clause can go. */
  private static int wordsStart(Candidate candidate) {
    int start = candidate.span().start();
    int from = Math.max(candidate.block().span().start(), start - ContextReader.LONGEST_CLAUSE);
    return Math.min(from, start);
  }

  private boolean isInBrackets(Candidate candidate) {
    int from = wordsStart(candidate);
    int start = candidate.span().start();
    return Stops.lastIn(lower, from, start, '(') > Stops.lastIn(lower, from, start, ')');
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
    boolean paid = of == Indicator.DOSSIER_PAID_ONLINE;
    if (behind.contains(Facet.RECEIVED) && of.code().startsWith("dossier.") && !paid) {
      return Indicator.DOSSIER_RECEIVED_TOTAL;
    }
    boolean resolved =
        behind.contains(Facet.RESOLVED)
            && of.code().startsWith("dossier.")
            && !of.code().startsWith("dossier.received");
    int clause = context.clauseStart(whole.block(), part.start());
    boolean results =
        of == Indicator.DOSSIER_DIGITISED && RESULTS.areIn(lower, clause, part.start());
    return resolved || results
        ? Indicator.DOSSIER_RESOLVED_TOTAL
        : sameFigureBefore(whole, of).orElse(Wholes.usual(of));
  }

  /** A base that the report has printed before, as one of those that such a share may have. */
  private Optional<Indicator> sameFigureBefore(Candidate whole, Indicator part) {
    if (!isLarge(whole.figure()) || !part.code().startsWith("dossier.")) {
      return Optional.empty();
    }
    List<Indicator> allowed = Wholes.of(part);
    List<Indicator> same =
        found.stream()
            .filter(one -> one.quantity().figure().value().compareTo(whole.figure().value()) == 0)
            .flatMap(one -> one.quantity().indicator().stream())
            .filter(allowed::contains)
            .distinct()
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private void addWorded(Candidate candidate, int nextStart) {
    Set<Facet> behind = context.behind(candidate.span().end(), nextStart, candidate.block());
    boolean cases = candidate.unit().map(Unit::isContextual).orElse(false);
    Set<Facet> facets =
        behind.isEmpty() && !cases
            ? context.before(candidate.block(), previousEnd(candidate), candidate.span().start())
            : behind;
    int start = candidate.span().start();
    if (candidate.unit().isEmpty()
        && !bare.isOfDossiers(candidate, start, last(), previousEnd(candidate))) {
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
                ? context.scope(candidate.block(), candidate.span(), nextStart)
                : Optional.empty(),
            context.period(candidate.block(), start),
            candidate.role() == Counted.Role.WORDED,
            reading.evidence(candidate.span()));
    Counted counted = new Counted(quantity, candidate.span(), candidate.block(), candidate.role());
    found.add(counted);
    lastIndicated = indicator.isPresent() ? Optional.of(counted) : lastIndicated;
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
