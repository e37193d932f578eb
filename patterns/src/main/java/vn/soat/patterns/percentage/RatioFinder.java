package vn.soat.patterns.percentage;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.indicator.IndicatorCues;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Span;

/**
 * Finds the two figures that a percentage is said to be the ratio of. The ways are tried in the
 * order of how surely the text joins the figures: by a table, by the words of a clause, by a name,
 * and last by nothing but their fit.
 */
final class RatioFinder {

  /** One way to find the ratio of a share; empty where it does not lead to one. */
  private interface Way {
    Optional<Ratio> find(Share share);
  }

  private final Figures figures;
  private final Joins joins;
  private final IndicatorCues cues;
  private final SharesBefore sharesBefore;
  private final PlanRatios plans;
  private final PartsTogether together;
  private final PartFinder parts;
  private final WholesBehind wholesBehind;
  private final WholeFinder wholes;
  private final IndicatorShares indicated;
  private final NamedShares named;
  private final FittingPairs pairs;
  private final UnjoinedPairs unjoined;

  /** Rows and runs of figures, in which each has its place. */
  private final List<Way> inOrder;

  /** Figures that the words around a share join to it. */
  private final List<Way> inClause;

  /** Figures that stand apart from the share or that nothing but their fit joins to it. */
  private final List<Way> apart;

  RatioFinder(Reading reading, Figures figures, TableRows rows, ColumnShares columns) {
    this.figures = figures;
    this.joins = new Joins(reading);
    this.cues = new IndicatorCues(reading);
    this.sharesBefore = new SharesBefore(figures);
    this.plans = new PlanRatios(reading, figures);
    this.together = new PartsTogether(reading, figures);
    Brackets brackets = new Brackets(reading.lower(), figures);
    this.parts = new PartFinder(reading, figures, joins, brackets, cues);
    FormWholes form = new FormWholes(figures);
    WholesAbove wholesAbove = new WholesAbove(reading, figures);
    NamedWholes namedWholes = new NamedWholes(reading, figures, form, cues);
    this.wholesBehind = new WholesBehind(reading, figures, brackets, wholesAbove);
    this.wholes =
        new WholeFinder(
            reading, figures, sharesBefore, plans, wholesBehind, namedWholes, form, wholesAbove);
    this.indicated = new IndicatorShares(reading, figures, wholesBehind, form);
    this.named = new NamedShares(reading, figures.all());
    PrintedNumbers numbers = new PrintedNumbers(reading, figures);
    this.pairs = new FittingPairs(reading, figures, numbers, joins);
    this.unjoined = new UnjoinedPairs(reading, numbers);
    SideBySide beside = new SideBySide(reading, figures, joins);
    BracketedBases reckoned = new BracketedBases(reading, figures, cues);
    this.inOrder =
        List.of(
            columns::ofTarget,
            new RowShares(figures, rows)::find,
            new RowPairs(new CellNumbers(reading, figures), rows)::find,
            columns::find,
            new ColumnWholes(reading, figures, rows)::find,
            new Respectively(reading, figures)::find,
            beside::printed,
            new RatioInBracket(reading, figures)::find,
            new RatesOfBoth(reading, figures, cues)::find,
            together::ofAll);
    this.inClause =
        List.of(
            beside::find,
            plans::before,
            pairs::slashed,
            beside::loose,
            this::saidAgain,
            this::ofPart);
    this.apart =
        List.of(
            this::ofPartBehind,
            wholesBehind::ratio,
            reckoned::find,
            this::ofName,
            pairs::find,
            unjoined::find,
            namedWholes::ofTotal,
            new AllOfIt(figures, joins, cues)::find);
  }

  /** The ratio of a percentage; to be asked in the order of the text. */
  Ratio find(Span percent, Figure figure) {
    Share share = share(percent, figure);
    Ratio ratio = plans.withoutOthers(ratio(share), share);
    sharesBefore.add(share, ratio);
    return ratio;
  }

  private Share share(Span percent, Figure figure) {
    int after = figures.firstAtOrAfter(percent.end());
    boolean joined = after > 0 && joins.joins(figures.get(after - 1), percent);
    return new Share(percent, figure, after, joined);
  }

  private Ratio ratio(Share share) {
    return first(inOrder, share)
        .or(() -> first(inClause, share).flatMap(ratio -> completed(ratio, share)))
        .or(() -> first(apart, share))
        .orElse(Ratio.NONE);
  }

  private static Optional<Ratio> first(List<Way> ways, Share share) {
    for (Way way : ways) {
      Optional<Ratio> ratio = way.find(share);
      if (ratio.isPresent()) {
        return ratio;
      }
    }
    return Optional.empty();
  }

  /** A part whose whole stands further on; none where two bare figures explain the share. */
  private Optional<Ratio> completed(Ratio ratio, Share share) {
    if (ratio.isComplete()) {
      return Optional.of(fitting(together.instead(ratio, share), share));
    }
    if (pairs.find(share).isPresent()) {
      return Optional.empty();
    }
    Ratio marked = pairs.withWholeBehind(ratio, share);
    return Optional.of(
        marked.isComplete()
            ? marked
            : wholesBehind
                .ratio(share)
                .or(() -> unjoined.ofLast(share))
                .or(() -> together.ofItem(share))
                .orElse(marked));
  }

  /** What fits none of the wholes that its words allow, may be told in another order. */
  private Ratio fitting(Ratio ratio, Share share) {
    return share.fits(ratio) || ratio.link().equals(Optional.of(Link.PRINTED_RATIO))
        ? ratio
        : together
            .ofItem(share)
            .or(() -> unjoined.ofLastExactly(share))
            .orElseGet(() -> pairs.withWholeBehind(ratio, share));
  }

  /**
   * "phải giải quyết 1.468 hồ sơ, tỷ lệ đúng hạn đạt 98,57%": the words tell the share once more
   * that they told above; the count beside it is another's.
   */
  private Optional<Ratio> saidAgain(Share share) {
    if (!share.joined() || !share.isTold()) {
      return Optional.empty();
    }
    Counted beside = figures.get(share.after() - 1);
    return cues.beforeFigure(share.start())
        .filter(said -> beside.role() == Counted.Role.ALONE && !beside.counts(said))
        .flatMap(said -> sharesBefore.repeated(said, share));
  }

  private Optional<Ratio> ofPart(Share share) {
    return parts.find(share).flatMap(part -> ofPart(part, share));
  }

  private Optional<Ratio> ofPart(Counted part, Share share) {
    Ratio ratio = wholes.ratio(part, share);
    return share.fits(ratio) || !parts.isRateOfAnother(part, share)
        ? Optional.of(ratio)
        : Optional.empty();
  }

  /** "đạt 78,3% với 3.806 hồ sơ": the part stands behind, and a whole above fits. */
  private Optional<Ratio> ofPartBehind(Share share) {
    return parts
        .behind(share)
        .or(() -> parts.behindName(share))
        .flatMap(
            part ->
                Optional.of(wholes.ratio(part, share))
                    .filter(share::fits)
                    .or(() -> sharesBefore.complement(part, share)));
  }

  /**
   * "… tỷ lệ hồ sơ quá hạn là 1,1%": the counts stand above, named by the same words. Nothing joins
   * them to the percentage but that it fits.
   */
  private Optional<Ratio> ofName(Share share) {
    Optional<Indicator> said = cues.beforeFigure(share.start());
    return said.flatMap(indicator -> indicated.find(indicator, share))
        .or(() -> said.flatMap(indicator -> together.ofTwo(indicator, share)))
        .or(() -> named.find(share.span(), share.figure(), said))
        .or(() -> said.flatMap(indicator -> sharesBefore.repeated(indicator, share)));
  }

  /** A ratio without a figure that the text neither prints nor names. */
  Ratio said(Ratio ratio) {
    return together.said(ratio);
  }

  /** The percentage with the figure that directly precedes it: "1.105 hồ sơ, đạt 98,23 %". */
  Span phrase(Span percent, Ratio ratio) {
    Optional<String> part = ratio.numerator().flatMap(Operand::id);
    int after = figures.firstAtOrAfter(percent.start());
    for (int i = after - 1; i >= 0 && i >= after - 2; i--) {
      Counted before = figures.get(i);
      if (part.equals(Optional.of(before.quantity().id()))
          && figures.isInSentence(before, percent)) {
        return before.span().cover(percent);
      }
    }
    return percent;
  }
}
