package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;

/**
 * Pairs shares told one after the other with the counts told in the same order before them: "hài
 * lòng 188 phiếu, không hài lòng 07 phiếu; tương ứng 96,4% và 3,6%". One whole must give them all;
 * of three or more one may be wrong.
 */
final class Respectively {

  /** The counts stand at most so far before their shares. */
  private static final int REACH = 240;

  /** Items above the counts in which their whole may stand. */
  private static final int BLOCKS_ABOVE = 3;

  /** So many figures above the counts are looked through for their whole. */
  private static final int FIGURES_ABOVE = 12;

  /** From so many shares on the others prove the whole though one does not fit. */
  private static final int FORGIVING = 3;

  private static final Pattern NEXT =
      Pattern.compile("\\s{0,3}(?:[,;]|[,;]?\\s{0,3}(?<!\\p{L})và(?!\\p{L}))\\s{0,3}");

  /** The longest that {@link #NEXT} may be. */
  private static final int NEXT_LENGTH = 12;

  private final Reading reading;
  private final Figures figures;

  /** The run that a percentage stands in, by where it begins; runs of one are left out. */
  private final Map<Integer, List<Match>> runs = new HashMap<>();

  Respectively(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
    List<Match> run = new ArrayList<>();
    for (Match match : reading.matches()) {
      if (match.is("percentage")) {
        if (!run.isEmpty() && !isNext(run.get(run.size() - 1), match)) {
          keep(run);
          run = new ArrayList<>();
        }
        run.add(match);
      }
    }
    keep(run);
  }

  private boolean isNext(Match before, Match share) {
    int from = before.end();
    int to = share.start();
    return to > from
        && to - from < NEXT_LENGTH
        && NEXT.matcher(reading.lower()).region(from, to).matches();
  }

  private void keep(List<Match> run) {
    if (run.size() > 1) {
      run.forEach(match -> runs.put(match.start(), run));
    }
  }

  /** The ratio of a share in such a run; empty where no whole gives the run. */
  Optional<Ratio> find(Share share) {
    List<Match> run = runs.getOrDefault(share.start(), List.of());
    int after = run.isEmpty() ? 0 : figures.firstAtOrAfter(run.get(0).start());
    List<Counted> parts = partsBefore(run, after);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> shares = run.stream().map(this::figure).toList();
    return wholeOf(parts, after - run.size(), shares)
        .map(all -> parts.get(indexIn(run, share)).over(all, Link.SENTENCE));
  }

  private Figure figure(Match share) {
    return NumberReader.read(
        share.group("figure").orElseThrow().of(reading.text()), Sort.PERCENT, Bound.EXACT);
  }

  private static int indexIn(List<Match> run, Share share) {
    int index = 0;
    while (run.get(index).start() != share.start()) {
      index++;
    }
    return index;
  }

  /** As many counts of one sort as there are shares, directly before them; else none. */
  private List<Counted> partsBefore(List<Match> run, int after) {
    if (run.isEmpty() || after < run.size()) {
      return List.of();
    }
    int start = run.get(0).start();
    List<Counted> parts = figures.all().subList(after - run.size(), after);
    Block block = reading.outline().at(start);
    boolean together =
        parts.get(0).start() >= start - REACH
            && parts.stream()
                .allMatch(
                    part ->
                        part.block().index() == block.index()
                            && part.role() == Counted.Role.ALONE
                            && part.quantity().isLike(parts.get(0).quantity()));
    return together ? parts : List.of();
  }

  private Optional<Counted> wholeOf(List<Counted> parts, int first, List<Figure> shares) {
    int misses = shares.size() < FORGIVING ? 0 : 1;
    for (int i = first - 1; i >= Math.max(0, first - FIGURES_ABOVE); i--) {
      Counted whole = figures.get(i);
      if (parts.get(0).block().index() - whole.block().index() > BLOCKS_ABOVE) {
        return Optional.empty();
      }
      if (whole.quantity().isLike(parts.get(0).quantity())
          && fitting(parts, shares, whole) >= shares.size() - misses) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  private static long fitting(List<Counted> parts, List<Figure> shares, Counted whole) {
    long fitting = 0;
    for (int i = 0; i < parts.size(); i++) {
      fitting += Fit.holds(parts.get(i), whole, shares.get(i)) ? 1 : 0;
    }
    return fitting;
  }
}
