package vn.soat.patterns.quantity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.FigureFacets;
import vn.soat.patterns.quantity.figure.CandidateFinder;
import vn.soat.patterns.quantity.figure.NumberEnds;
import vn.soat.patterns.quantity.indicator.IndicatorReader;
import vn.soat.patterns.quantity.indicator.PendingParts;
import vn.soat.patterns.quantity.kind.BareCounts;
import vn.soat.patterns.quantity.kind.CountKinds;
import vn.soat.patterns.quantity.kind.ListedRatios;
import vn.soat.patterns.quantity.kind.NounsAround;
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

  private final Reading reading;
  private final ContextReader context;
  private final CandidateFinder candidates;
  private final NumberEnds ends;
  private final FigureFacets facets;
  private final BareCounts bare;
  private final CountKinds kinds;
  private final WordedZeros zeros;
  private final IndicatorReader indicators;
  private final CountedSoFar found = new CountedSoFar();

  private QuantityReader(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.context = new ContextReader(reading, year);
    this.candidates = new CandidateFinder(reading);
    this.ends = NumberEnds.of(reading);
    this.facets = new FigureFacets(reading, context, found);
    NounsAround nouns = new NounsAround(reading, context);
    PendingParts pending = new PendingParts(reading, context, found);
    this.bare = new BareCounts(reading, context, found, facets, nouns);
    ListedRatios listed = new ListedRatios(reading, context, found);
    this.kinds = new CountKinds(reading, context, found, nouns, listed);
    this.zeros = new WordedZeros(reading, context, found, pending, nouns);
    this.indicators = new IndicatorReader(reading, context, found, pending, listed);
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

  private void read(int at) {
    Match match = reading.matches().get(at);
    if (match.is("plain-number") && !ends.mayCount(match.end()) && !bare.mayBeLeft(match)) {
      return;
    }
    List<Candidate> figures = candidates.of(match);
    if (!figures.isEmpty()) {
      int next = nextFigure(reading.matches(), at);
      figures.forEach(figure -> read(figure, next));
    }
  }

  private int nextFigure(List<Match> matches, int at) {
    int reach = matches.get(at).end() + ContextReader.LONGEST_CLAUSE;
    for (int i = at + 1; i < matches.size() && matches.get(i).start() < reach; i++) {
      if (isFigure(matches.get(i), matches.get(i - 1))) {
        return matches.get(i).start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean isFigure(Match match, Match before) {
    return switch (match.pattern()) {
      case "count", "money", "ratio-in-words", "percentage", "percentage-range" -> true;
      case "ratio" -> !candidates.isDay(match);
      case "plain-number" -> ends.isCued(match, before) && !candidates.isOrdinal(match);
      default -> false;
    };
  }

  private void read(Candidate figure, int nextStart) {
    if (figure.role() == Counted.Role.RATIO_WHOLE) {
      addRatioWhole(figure, nextStart);
    } else if (figure.role() == Counted.Role.WORDED) {
      addWorded(figure, nextStart);
    } else if (figure.isBare()) {
      int next = Math.min(nextStart, ends.nameEnd(figure.span().end()));
      bare.kind(figure).ifPresent(kind -> addCount(figure.as(kind), next));
    } else {
      addCount(figure, nextStart);
    }
  }

  private void addCount(Candidate figure, int nextStart) {
    Block block = figure.block();
    int end = figure.role() == Counted.Role.RATIO_PART ? figure.match().end() : figure.span().end();
    Set<Facet> before = facets.before(figure);
    Set<Facet> behind = context.behind(end, nextStart, block);
    Candidate count = kinds.decided(figure, before, behind);
    add(count, indicators.of(count, facets.of(figure, before, behind)), nextStart);
    found.takeTo(behind.isEmpty() ? end : context.behindEnd(end, nextStart, block));
  }

  /** The whole of a ratio counts what its part does; its own words say more of it. */
  private void addRatioWhole(Candidate whole, int nextStart) {
    Optional<Counted> part =
        found.last().filter(previous -> previous.role() == Counted.Role.RATIO_PART);
    QuantityKind kind = part.map(p -> p.quantity().kind()).orElse(whole.kind());
    Set<Facet> behind = context.behind(whole.span().end(), nextStart, whole.block());
    Optional<Indicator> indicator =
        part.flatMap(
            p -> p.quantity().indicator().map(of -> indicators.ofWhole(of, p, whole, behind)));
    add(whole.as(kind), indicator, Integer.MAX_VALUE);
  }

  private void addWorded(Candidate zero, int nextStart) {
    zeros
        .indicator(zero, nextStart)
        .ifPresent(
            indicator -> {
              Candidate none = indicator.isOfProcedures() ? zero : zero.as(QuantityKind.DOSSIER);
              add(none, Optional.of(indicator), nextStart);
            });
  }

  private void add(Candidate figure, Optional<Indicator> indicator, int nextStart) {
    Span span = figure.span();
    Quantity quantity =
        new Quantity(
            "q" + (found.size() + 1),
            figure.kind(),
            figure.figure(),
            unitName(figure),
            indicator,
            indicator.flatMap(any -> scope(figure, nextStart)),
            context.period(figure.block(), periodStart(figure)),
            figure.role() == Counted.Role.WORDED,
            reading.evidence(span));
    found.add(new Counted(quantity, span, figure.block(), figure.role()));
  }

  /** "(cùng kỳ 7/26)": the words before a ratio tell the time of both its figures. */
  private static int periodStart(Candidate figure) {
    return figure.role() == Counted.Role.RATIO_WHOLE
        ? figure.match().start()
        : figure.span().start();
  }

  private Optional<String> scope(Candidate figure, int nextStart) {
    Block block = figure.block();
    return context.scope(block, figure.span(), nextStart).or(() -> context.scopeAbove(block));
  }

  private static String unitName(Candidate figure) {
    return switch (figure.kind()) {
      case DOSSIER -> "hồ sơ";
      case PROCEDURE -> "thủ tục";
      case MONEY -> "đồng";
      default -> figure.unit().map(Unit::name).orElse("");
    };
  }
}
