package vn.soat.patterns.quantity;

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
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Unit;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads every counted or measured figure of the prose. What a figure counts is read as a reader
 * does: from its own words, else from the figure that it belongs to, else from the lead-in above.
 */
public final class QuantityReader {

  /** A unit that counts dossiers where citizens' affairs are handled. */
  private static final String AFFAIR = "việc";

  /** A unit cut short stands in the same list as the whole one; this one anywhere behind it. */
  private static final int BLOCKS_BACK = 3;

  private static final String FIELD = "lĩnh vực";

  private static final String SET = "bộ";

  /** No noun that a unit cut short would go on with: "05 bộ của năm trước". */
  private static final Phrases OF_THEM =
      Phrases.of("của", "trong", "trên", "so với", "đã", "đang", "được", "là", "thuộc");

  /** "Kết quả: ", "riêng quý II ": no more than a label stands before a figure. */
  private static final int SHORT_LABEL = 25;

  private static final Phrases IN_FIELDS =
      Phrases.of("lĩnh vực với", "lĩnh vực gồm", "lĩnh vực, với", "lĩnh vực, gồm", "lĩnh vực,");

  private static final Pattern OF_FIELDS =
      Pattern.compile("\\s*[,(/]?\\s*(?:(?:thuộc|của|trong|ở|trên)\\s+)?\\d{1,3}\\s+lĩnh\\s+vực");

  /** How a sentence behind a label begins. */
  private static final Phrases IN_TIME =
      Phrases.of("trong năm", "trong kỳ", "trong quý", "trong tháng", "trong 6 tháng", "toàn xã");

  /** "Số TTHC tiếp nhận tại Trung tâm: 423 thủ tục": those that can be handed in there. */
  private static final Phrases TAKEN_AT = Phrases.of("tiếp nhận tại", "giải quyết tại");

  private static final Phrases RESULT = Phrases.of("kết quả");

  private static final Phrases OF_THOSE =
      Phrases.of("thủ tục", "thủ tục hành chính", "tthc", "lĩnh vực");

  private final Reading reading;
  private final String text;
  private final Phrases numberOfProcedures;
  private final Phrases concerns;
  private final Phrases planned;
  private final Phrases subjects;
  private final String lower;
  private final ContextReader context;
  private final CandidateFinder candidates;
  private final BareCounts bare;
  private final CountedSoFar found = new CountedSoFar();
  private final PendingParts pending;
  private final IndicatorReader indicators;

  private QuantityReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.context = new ContextReader(reading, year);
    this.candidates = new CandidateFinder(reading);
    this.bare = new BareCounts(reading, context);
    this.pending = new PendingParts(reading, context, found);
    this.indicators = new IndicatorReader(reading, context, found, pending);
    this.subjects = reading.lexicon().words(WordList.SUBJECTS);
    this.planned = reading.lexicon().words(WordList.PLANNED);
    this.concerns = reading.lexicon().words(WordList.CONCERNS);
    this.numberOfProcedures = reading.lexicon().words(WordList.NUMBER_OF_PROCEDURES);
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
    return reader.found.all();
  }

  private void read(int match) {
    if (isBare(reading.matches().get(match)) && !bare.mayCount(reading.matches().get(match))) {
      return;
    }
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
        case "count", "money", "ratio-in-words", "percentage", "percentage-range" -> {
          return matches.get(i).start();
        }
        case "ratio" -> {
          if (!candidates.isDay(matches.get(i))) {
            return matches.get(i).start();
          }
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
  }

  private static boolean isBare(Match match) {
    return match.is("plain-number");
  }

  private void addPrinted(Candidate candidate, int nextStart) {
    if (!candidate.isBare()) {
      addCount(candidate, nextStart);
      return;
    }
    bare.kind(candidate, () -> before(candidate), lastCounted(), found.endBefore(candidate))
        .ifPresent(kind -> addCount(candidate.as(kind), nextStart));
  }

  /** "133 thủ tục thuộc 14 lĩnh vực, gồm: Hộ tịch 16": the fields only say how it is divided. */
  private Optional<Counted> lastCounted() {
    return found.nearest(2).filter(count -> !count.quantity().unit().equals(FIELD)).findFirst();
  }

  private void addCount(Candidate candidate, int nextStart) {
    Block block = candidate.block();
    Set<Facet> before = before(candidate);
    int end =
        candidate.role() == Counted.Role.RATIO_PART
            ? candidate.match().end()
            : candidate.span().end();
    Set<Facet> behind = context.behind(end, nextStart, block);
    Candidate count = withKind(candidate, before, behind);
    add(count, indicators.of(count, facets(candidate, before, behind)), nextStart);
    found.takeTo(behind.isEmpty() ? end : context.behindEnd(end, nextStart, block));
  }

  private Set<Facet> facets(Candidate candidate, Set<Facet> before, Set<Facet> behind) {
    Set<Facet> base = context.nameOfBase(candidate);
    if (Indicators.ofDossiers(base).isPresent()) {
      return base;
    }
    if (candidate.role() != Counted.Role.RATIO_PART) {
      return isNamedBehindLabel(candidate, behind) ? behind : Cues.union(behind, before);
    }
    return Indicators.ofDossiers(before).isPresent() ? before : Cues.union(ofPart(behind), before);
  }

  /** "Hồ sơ đúng hạn: trong năm có 3.267 hồ sơ phải giải quyết": the label speaks of a share. */
  private boolean isNamedBehindLabel(Candidate candidate, Set<Facet> behind) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    int colon = Stops.lastIn(lower, clause, start, ':');
    return colon >= 0
        && IN_TIME.endOf(lower, Blanks.after(lower, colon + 1, start), start) >= 0
        && Indicators.ofDossiers(behind).isPresent();
  }

  /** "(1.190/1.534 hồ sơ có phát sinh phí)": a fee is due on the whole. */
  private static Set<Facet> ofPart(Set<Facet> behind) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    facets.addAll(behind);
    facets.remove(Facet.FEE_DUE);
    return facets;
  }

  /** What the words before a figure say, or the label above it if it has a line of its own. */
  private Set<Facet> before(Candidate candidate) {
    int start = candidate.span().start();
    return bare.labelAbove(candidate)
        .or(() -> bare.labelOfLine(candidate))
        .map(label -> context.of(label.span()))
        .orElseGet(() -> context.before(candidate.block(), found.endBefore(candidate), start));
  }

  /** Decides what is counted where the unit alone does not. */
  private Candidate withKind(Candidate candidate, Set<Facet> before, Set<Facet> behind) {
    if (candidate.isBare()) {
      return candidate;
    }
    if (candidate.unit().isEmpty()
        && candidate.match().is("ratio")
        && candidate.kind() != QuantityKind.MONEY) {
      return candidate.as(kindNamedBefore(candidate, before));
    }
    boolean handled =
        (Indicators.areHandled(before)
                && !isOfProcedures(candidate, before, behind)
                && !isInForce(candidate, before)
                && !isPartOfProcedures(candidate))
            || (before.isEmpty() && isPartOfHandled(candidate));
    if (candidate.kind() == QuantityKind.PROCEDURE
        && handled
        && !behind.contains(Facet.ONLINE)
        && !isOfThoseProcedures(candidate)
        && !concerns.endBefore(lower, candidate.span().start())) {
      return candidate.as(QuantityKind.DOSSIER);
    }
    boolean contextual = candidate.unit().map(Unit::isContextual).orElse(false);
    return contextual && isDossierCase(candidate, Cues.union(behind, before))
        ? candidate.as(QuantityKind.DOSSIER)
        : candidate;
  }

  /** "Huyện đang làm 251 thủ tục": where nothing came in before, what the office deals with. */
  private boolean isInForce(Candidate candidate, Set<Facet> before) {
    return before.contains(Facet.PENDING)
        && !before.contains(Facet.RESOLVED)
        && !before.contains(Facet.RECEIVED)
        && found.lastIndicatedInItemOf(candidate).isEmpty();
  }

  /** "163 thủ tục; trong đó:" and below it "Xã giải quyết: 128 thủ tục": some of the procedures. */
  private boolean isPartOfProcedures(Candidate candidate) {
    return found
        .lastIndicated()
        .filter(whole -> whole.quantity().kind() == QuantityKind.PROCEDURE)
        .filter(
            whole ->
                candidate
                    .block()
                    .parent()
                    .filter(above -> above == whole.block().index())
                    .isPresent())
        .filter(
            whole ->
                Wholes.OF_WHICH.areIn(
                    lower, whole.end(), Math.max(whole.end(), whole.block().span().end())))
        .filter(
            whole -> whole.quantity().figure().value().compareTo(candidate.figure().value()) >= 0)
        .isPresent();
  }

  /**
   * "Giải quyết 1.245 thủ tục, trong đó lĩnh vực tư pháp 1.150 thủ tục": handled like the whole.
   */
  private boolean isPartOfHandled(Candidate candidate) {
    return found
        .last()
        .filter(candidate::isInItemOf)
        .filter(last -> last.quantity().kind() == QuantityKind.DOSSIER)
        .filter(last -> BareCounts.PROCEDURE_WORD.areIn(lower, last.start(), last.end()))
        .isPresent();
  }

  /** "giao rà soát 05 TTHC; đã hoàn thành 05/05 TTHC": the same procedures again. */
  private boolean isOfThoseProcedures(Candidate candidate) {
    return candidate.role() == Counted.Role.RATIO_PART
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(last -> last.quantity().kind() == QuantityKind.PROCEDURE)
            .filter(
                last -> last.quantity().figure().value().compareTo(candidate.figure().value()) >= 0)
            .isPresent();
  }

  /** What limits procedures, or "số thủ tục … trực tuyến": procedures, though words handle them. */
  private boolean isOfProcedures(Candidate candidate, Set<Facet> before, Set<Facet> behind) {
    int start = candidate.span().start();
    return before.contains(Facet.JURISDICTION)
        || (behind.contains(Facet.JURISDICTION) && !before.contains(Facet.RESOLVED))
        || before.contains(Facet.OTHER)
        || isCountedByField(candidate)
        || ((before.contains(Facet.ONLINE) || TAKEN_AT.areIn(lower, candidate.wordsStart(), start))
            && numberOfProcedures.areIn(
                lower, context.clauseStart(candidate, found.endBefore(candidate)), start));
  }

  /** "20 lĩnh vực với 146 thủ tục", "146 thủ tục thuộc 20 lĩnh vực": a list, not what came in. */
  private boolean isCountedByField(Candidate candidate) {
    int end = candidate.span().end();
    int reach = Math.min(lower.length(), end + ContextReader.NEAR / 2);
    return IN_FIELDS.endBefore(lower, candidate.span().start())
        || OF_FIELDS.matcher(lower).region(end, reach).lookingAt();
  }

  /** "09 trường hợp" are dossiers where the item speaks of dossiers or procedures. */
  private boolean isDossierCase(Candidate candidate, Set<Facet> own) {
    int start = candidate.span().start();
    int from = candidate.wordsStart();
    Set<Facet> facets =
        Indicators.ofDossiers(own).isPresent() ? own : context.opening(candidate.block(), start);
    boolean named =
        BareCounts.DOSSIER_WORD.areIn(lower, from, start)
            || BareCounts.PROCEDURE_WORD.areIn(lower, from, start);
    String unit = candidate.unit().map(Unit::name).orElse("");
    if (unit.equals(AFFAIR)) {
      return isHandledAffair(candidate, own);
    }
    if (isShortForDossiers(candidate)) {
      return true;
    }
    boolean loose =
        named
            && !unit.equals("bản")
            && (!unit.equals("lượt") || Indicators.ofDossiers(own).isPresent())
            && bare.closes(candidate.span().end());
    return unit.equals("trường hợp")
        ? !own.contains(Facet.OTHER)
            && Indicators.ofDossiers(facets).isPresent()
            && (named || own.contains(Facet.INTERLINKED) || own.contains(Facet.CERTIFIED))
        : own.contains(Facet.CERTIFIED) || loose;
  }

  /** "tiếp nhận 247 bộ hồ sơ, … trả lại 05 bộ": the first word of a unit stands for all of it. */
  private boolean isShortForDossiers(Candidate candidate) {
    Span unit = candidate.match().group("unit").orElse(candidate.span());
    String word = unit.of(lower);
    return word.equals(SET)
        ? isSetOfDossiers(candidate.match().end())
        : bare.mayCount(candidate.span().end()) && followsFull(candidate, word);
  }

  private boolean followsFull(Candidate candidate, String word) {
    return found
        .lastIndicated()
        .filter(last -> last.quantity().kind() == QuantityKind.DOSSIER)
        .filter(last -> candidate.block().index() - last.block().index() <= BLOCKS_BACK)
        .filter(last -> last.span().of(lower).contains(word))
        .isPresent();
  }

  private boolean isSetOfDossiers(int end) {
    int next = Blanks.after(lower, end, lower.length());
    return (bare.mayCount(end) || OF_THEM.endOf(lower, next, lower.length()) >= 0)
        && found
            .nearest(
                found.size(),
                counted ->
                    counted.quantity().kind() == QuantityKind.DOSSIER
                        && counted.span().of(lower).contains(SET))
            .isPresent();
  }

  /** "Hộ tịch 566 việc, đúng hạn 561 việc": affairs of citizens, not the office's own. */
  private boolean isHandledAffair(Candidate candidate, Set<Facet> own) {
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    boolean ofField =
        context.scope(candidate.block(), candidate.span(), candidate.span().end()).isPresent();
    boolean amongThem =
        found
            .lastIndicatedInItemOf(candidate)
            .filter(last -> last.quantity().kind() == QuantityKind.DOSSIER)
            .isPresent();
    return (ofField || (amongThem && Indicators.areHandled(own))) && !bare.isForeign(clause, start);
  }

  private QuantityKind kindNamedBefore(Candidate candidate, Set<Facet> before) {
    if (candidate.figure().decimals() > 0 || isOfOffices(candidate)) {
      return QuantityKind.OTHER;
    }
    int start = candidate.span().start();
    int clause = context.clauseStart(candidate.block(), start);
    int own = Math.min(start, Math.max(clause, found.endBefore(candidate)));
    if (bare.isForeign(own, start)) {
      return QuantityKind.OTHER;
    }
    if (isOfResults(candidate, before)) {
      return QuantityKind.DOSSIER;
    }
    if (isShareOf(BareCounts.PROCEDURE_WORD, candidate, start)) {
      return QuantityKind.PROCEDURE;
    }
    if (isShareOf(BareCounts.DOSSIER_WORD, candidate, start)
        || BareCounts.DOSSIER_WORD.areIn(lower, clause, start)
        || isResultOfProcedures(before, clause, start)
        || isRatioOfDossiers(candidate, before)) {
      return QuantityKind.DOSSIER;
    }
    return found
        .last()
        .filter(previous -> candidate.isInItemOf(previous) && isBeside(previous, candidate))
        .map(previous -> previous.quantity().kind())
        .or(() -> kindOfSameValue(candidate, before))
        .orElse(QuantityKind.OTHER);
  }

  /** "498/510 kết quả giải quyết được số hóa": a result for each dossier. */
  private boolean isOfResults(Candidate candidate, Set<Facet> before) {
    int end = candidate.match().end();
    int next = Blanks.after(lower, end, lower.length());
    return RESULT.endOf(lower, next, lower.length()) >= 0
        && (before.contains(Facet.DIGITISED)
            || context
                .behind(end, end + ContextReader.NEAR, candidate.block())
                .contains(Facet.DIGITISED));
  }

  /** "22/22 xã có bộ phận một cửa": what stands behind a ratio is what it counts. */
  private boolean isOfOffices(Candidate candidate) {
    int next = Blanks.after(lower, candidate.match().end(), lower.length());
    return subjects.endOf(lower, next, lower.length()) >= 0;
  }

  /** "100% TTHC (119/119) được công khai", "100% hồ sơ (245/245) được số hóa". */
  private boolean isShareOf(Phrases noun, Candidate candidate, int start) {
    int open = context.bracketAround(candidate);
    int word = open == start ? -1 : noun.startBefore(lower, open);
    int sign = word < 0 ? -1 : Blanks.before(lower, word) - 1;
    return sign >= 0 && lower.charAt(sign) == '%';
  }

  /** "Kết quả giải quyết TTHC được số hóa là 1.260/1.270": a result for each dossier. */
  private boolean isResultOfProcedures(Set<Facet> before, int clause, int start) {
    return before.contains(Facet.DIGITISED)
        && BareCounts.PROCEDURE_WORD.areIn(lower, clause, start);
  }

  /** "đã giải quyết 3.088/3.127", "chậm chiếm 21,7% (31/143)": the cue and its neighbours tell. */
  private boolean isRatioOfDossiers(Candidate candidate, Set<Facet> before) {
    int start = candidate.span().start();
    int open = context.bracketAround(candidate);
    int previous = found.endBefore(candidate);
    Set<Facet> own = wordsOf(candidate, before);
    boolean label =
        open == start
            && start - context.clauseStart(candidate.block(), start) < SHORT_LABEL
            && bare.closes(candidate.match().end());
    Set<Facet> facets = own.isEmpty() && label ? facetsAbove(candidate) : own;
    return Indicators.ofDossiers(facets).isPresent()
        && bare.isOfDossiers(candidate, open, found.last(), Math.min(previous, open));
  }

  /**
   * "tỷ lệ trả sớm và đúng hạn đạt 99,34% (4.653/4.684)": counts of just this value stand above.
   */
  private Optional<QuantityKind> kindOfSameValue(Candidate candidate, Set<Facet> before) {
    Set<Facet> own = wordsOf(candidate, before);
    return found
        .kindOf(candidate.figure())
        .filter(
            kind ->
                kind == QuantityKind.DOSSIER
                    ? Indicators.ofDossiers(own).isPresent()
                    : Indicators.ofProcedures(own).isPresent());
  }

  /** What the words before a ratio tell, or those before its bracket. */
  private Set<Facet> wordsOf(Candidate ratio, Set<Facet> before) {
    int open = context.bracketAround(ratio);
    return open < ratio.span().start()
        ? context.before(ratio.block(), found.endBefore(ratio), open)
        : before;
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
    int sign = Stops.firstIn(lower, previous.end(), start, ';');
    boolean goesOn =
        sign >= 0 && Wholes.OF_WHICH.endOf(lower, Blanks.after(lower, sign + 1, start), start) >= 0;
    return start - previous.end() < (goesOn ? ContextReader.NEAR : ContextReader.NEAR / 2)
        && (sign < 0 || goesOn)
        && !text.substring(previous.end(), Math.max(start, previous.end())).contains(". ");
  }

  private void addRatioWhole(Candidate candidate, int nextStart) {
    Optional<Counted> part =
        found.last().filter(previous -> previous.role() == Counted.Role.RATIO_PART);
    QuantityKind kind = part.map(p -> p.quantity().kind()).orElse(candidate.kind());
    Set<Facet> behind = context.behind(candidate.span().end(), nextStart, candidate.block());
    Optional<Indicator> indicator =
        part.flatMap(
            p -> p.quantity().indicator().map(of -> indicators.ofWhole(of, p, candidate, behind)));
    add(candidate.as(kind), indicator, Integer.MAX_VALUE);
  }

  private void addWorded(Candidate candidate, int nextStart) {
    boolean attribute = OF_THOSE.endBefore(lower, candidate.span().start());
    if (attribute || (candidate.match().has("wanted") && isPlanned(candidate))) {
      return;
    }
    Set<Facet> behind = context.behind(candidate.span().end(), nextStart, candidate.block());
    Optional<Indicator> changed = Indicators.ofProcedures(behind).filter(Indicators::isChange);
    if (candidate.kind() == QuantityKind.PROCEDURE && changed.isPresent()) {
      add(candidate, changed, nextStart);
      return;
    }
    ofZero(candidate, behind)
        .map(
            indicator ->
                pending.isPartOfPending(candidate) || pending.followsPending(candidate)
                    ? Indicators.asPending(indicator)
                    : indicator)
        .ifPresent(i -> add(candidate.as(QuantityKind.DOSSIER), Optional.of(i), nextStart));
  }

  private Optional<Indicator> ofZero(Candidate zero, Set<Facet> behind) {
    int start = zero.span().start();
    if (zero.unit().isEmpty()
        && !bare.isOfDossiers(zero, start, found.last(), found.endBefore(zero))) {
      return Optional.empty();
    }
    if (zero.match().has("returned")) {
      return Optional.of(Indicator.DOSSIER_RETURNED);
    }
    if (zero.match().has("digitised")) {
      return Optional.of(Indicator.DOSSIER_DIGITISED);
    }
    boolean cases = zero.unit().map(Unit::isContextual).orElse(false);
    if (cases) {
      return Indicators.ofDossiers(behind)
          .filter(of -> !of.code().endsWith(".total") && of != Indicator.DOSSIER_OTHER);
    }
    Set<Facet> facets =
        behind.isEmpty() ? context.before(zero.block(), found.endBefore(zero), start) : behind;
    boolean amongDossiers =
        zero.kind() == QuantityKind.DOSSIER
            && found
                .lastIndicatedInItemOf(zero)
                .filter(last -> last.quantity().kind() == QuantityKind.DOSSIER)
                .isPresent();
    return Indicators.ofDossiers(facets)
        .or(() -> amongDossiers ? Optional.of(Indicator.DOSSIER_OTHER) : Optional.empty());
  }

  /** "Phấn đấu không để hồ sơ quá hạn": what is wanted is no result. */
  private boolean isPlanned(Candidate candidate) {
    int start = candidate.span().start();
    int sentence = reading.sentenceAt(candidate.block(), start);
    int from =
        sentence < 0
            ? candidate.block().span().start()
            : reading.sentences(candidate.block()).get(sentence).start();
    return planned.areIn(lower, Math.min(from, start), start)
        || context.isAmongTasks(candidate.block());
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
