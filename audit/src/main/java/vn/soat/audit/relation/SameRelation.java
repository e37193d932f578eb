package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.patterns.report.Evidence;

/**
 * One thing stated in several places.
 *
 * @param mentions at least two, in the order of the text
 * @param ratios the relations behind them where they are percentages; else empty
 * @param certainty likely where a place leaves its period to the report
 */
public record SameRelation(
    List<FigureRef> mentions, List<RatioRelation> ratios, Certainty certainty) implements Relation {

  public SameRelation {
    mentions = List.copyOf(mentions);
    ratios = List.copyOf(ratios);
  }

  @Override
  public List<FigureRef> figures() {
    return mentions;
  }

  @Override
  public Evidence evidence() {
    return mentions.get(0).evidence();
  }

  @Override
  public boolean holds(Substitution change) {
    return haveOneValue(change) || haveCommonReadings(change);
  }

  private boolean haveOneValue(Substitution change) {
    BigDecimal first = change.valueOf(mentions.get(0));
    for (FigureRef mention : mentions) {
      if (change.valueOf(mention).compareTo(first) != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean haveCommonReadings(Substitution change) {
    List<Interval> intervals =
        mentions.stream().map(change::apply).map(SameRelation::everyReading).distinct().toList();
    return intervals.stream().allMatch(a -> intervals.stream().allMatch(a::meets));
  }

  private static Interval everyReading(FigureRef figure) {
    return figure.rounded().cover(figure.truncated());
  }

  @Override
  public List<BigDecimal> valuesFor(FigureRef figure, Substitution others) {
    return mentions.stream().map(others::apply).map(FigureRef::value).distinct().toList();
  }

  @Override
  public String symbols(Substitution change) {
    List<String> values =
        mentions.stream().map(change::apply).map(SameRelation::written).distinct().toList();
    return values.size() == 1 ? values.get(0) + " = " + values.get(0) : String.join(" ≠ ", values);
  }

  private static String written(FigureRef figure) {
    return figure.nature() == FigureRef.Nature.SHARE
        ? VietnameseNumbers.percent(figure.value())
        : VietnameseNumbers.of(figure.value());
  }
}
