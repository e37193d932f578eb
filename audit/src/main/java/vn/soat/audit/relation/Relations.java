package vn.soat.audit.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/**
 * The relations of one report, each sort found when it is first asked for. Meant for one thread: it
 * lives as long as one audit.
 */
public final class Relations {

  private final Report report;
  private final Once<Found<RatioRelation>> ratios;
  private final Once<Found<SameRelation>> sames;
  private final Once<Found<SumRelation>> sums;
  private final Once<Found<HundredRelation>> hundreds;
  private final Once<Map<String, List<Relation>>> byFigure;
  private final Once<Set<Relation>> broken;
  private final IdentityHashMap<RatioRelation, RatioFit> fits = new IdentityHashMap<>();
  private final Once<Map<Indicator, List<Quantity>>> byIndicator;

  private Relations(Report report) {
    this.report = report;
    this.ratios = new Once<>(() -> new RatioFinder(report).find());
    this.sames = new Once<>(() -> new SameFinder(report, ratios().relations()).find());
    this.sums = new Once<>(() -> new SumFinder(report).find());
    this.hundreds = new Once<>(() -> new HundredFinder(report).find());
    this.byFigure = new Once<>(this::index);
    this.broken = new Once<>(this::findBroken);
    this.byIndicator = new Once<>(this::indexIndicators);
  }

  public static Relations of(Report report) {
    return new Relations(report);
  }

  public Report report() {
    return report;
  }

  public Found<RatioRelation> ratios() {
    return ratios.get();
  }

  public Found<SameRelation> sames() {
    return sames.get();
  }

  public Found<SumRelation> sums() {
    return sums.get();
  }

  public Found<HundredRelation> hundreds() {
    return hundreds.get();
  }

  /** The relations that a figure takes part in. */
  public List<Relation> of(String id) {
    return byFigure.get().getOrDefault(id, List.of());
  }

  /** Every relation of the report. */
  public List<Relation> all() {
    return Stream.<List<? extends Relation>>of(
            ratios().relations(), sums().relations(), sames().relations(), hundreds().relations())
        .<Relation>flatMap(List::stream)
        .toList();
  }

  /** The relations that do not hold as printed. */
  public Set<Relation> broken() {
    return broken.get();
  }

  /** Whether a relation of this report holds as printed. */
  public boolean holds(Relation relation) {
    return !broken().contains(relation);
  }

  /** The step of the ladder on which a ratio of this report stands, found once. */
  public RatioFit fit(RatioRelation ratio) {
    return fits.computeIfAbsent(ratio, RatioRelation::fit);
  }

  /** Every figure of an indicator, in the order of the text. */
  public List<Quantity> figuresOf(Indicator indicator) {
    return byIndicator.get().getOrDefault(indicator, List.of());
  }

  /** By identity: relations are large, and each is found once. */
  private Set<Relation> findBroken() {
    Set<Relation> found = Collections.newSetFromMap(new IdentityHashMap<>());
    all().stream().filter(relation -> !relation.holds(Substitution.NONE)).forEach(found::add);
    return found;
  }

  private Map<Indicator, List<Quantity>> indexIndicators() {
    Map<Indicator, List<Quantity>> index = new EnumMap<>(Indicator.class);
    for (Quantity quantity : report.quantities()) {
      quantity
          .indicator()
          .ifPresent(i -> index.computeIfAbsent(i, any -> new ArrayList<>()).add(quantity));
    }
    return index;
  }

  private Map<String, List<Relation>> index() {
    Map<String, List<Relation>> index = new HashMap<>();
    all().forEach(relation -> enter(index, relation));
    return index;
  }

  private static void enter(Map<String, List<Relation>> index, Relation relation) {
    relation.figures().stream()
        .flatMap(figure -> figure.id().stream())
        .distinct()
        .forEach(id -> index.computeIfAbsent(id, any -> new ArrayList<>()).add(relation));
  }

  private static final class Once<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
      this.source = source;
    }

    T get() {
      T known = value;
      if (known == null) {
        known = source.get();
        value = known;
      }
      return known;
    }
  }
}
