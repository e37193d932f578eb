package vn.soat.audit.relation.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.DocumentKeys;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.GrowthRelation;
import vn.soat.audit.relation.HundredRelation;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.ShareRelation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.ratio.GrowthFinder;
import vn.soat.audit.relation.ratio.HundredFinder;
import vn.soat.audit.relation.ratio.RatioFinder;
import vn.soat.audit.relation.same.SameFinder;
import vn.soat.audit.relation.sum.SumFinder;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Ordered;

/**
 * The relations of one report, each sort found when it is first asked for. Meant for one thread: it
 * lives as long as one audit.
 */
public final class Relations {

  private final Report report;
  private final Once<List<List<Quantity>>> passages;
  private final Once<Found<RatioRelation>> ratios;
  private final Once<Found<GrowthRelation>> growths;
  private final Once<Found<SameRelation>> sames;
  private final Once<Found<SumRelation>> sums;
  private final Once<Found<HundredRelation>> hundreds;
  private final Once<List<RatioRelation>> ratiosByPlace;
  private final Once<List<Relation>> all;
  private final Once<Map<String, List<Relation>>> byFigure;
  private final Once<Set<String>> closing;
  private final Once<Set<Relation>> broken;
  private final Once<List<RatioRelation>> inverted;
  private final IdentityHashMap<ShareRelation, RatioFit> fits = new IdentityHashMap<>();
  private final Figures figures;
  private final DocumentKeys documentKeys = new DocumentKeys();

  private Relations(Report report) {
    this.report = report;
    this.figures = new Figures(report);
    this.passages = new Once<>(() -> Passages.of(report));
    this.ratios = new Once<>(() -> new RatioFinder(figures, this::fit).find());
    this.growths = new Once<>(() -> new GrowthFinder(figures).find());
    this.sames =
        new Once<>(
            () ->
                new SameFinder(figures, passages.get(), ratios().relations(), this::isInverted)
                    .find());
    this.sums = new Once<>(() -> new SumFinder(figures, passages.get()).find());
    this.hundreds = new Once<>(() -> new HundredFinder(report).find());
    this.ratiosByPlace = new Once<>(this::placeRatios);
    this.all = new Once<>(this::findAll);
    this.byFigure = new Once<>(this::index);
    this.closing = new Once<>(this::findClosing);
    this.broken = new Once<>(this::findBroken);
    this.inverted = new Once<>(this::findInverted);
  }

  public static Relations of(Report report) {
    return new Relations(report);
  }

  public Report report() {
    return report;
  }

  /** The keys of the documents that the report cites. */
  public DocumentKeys documentKeys() {
    return documentKeys;
  }

  public Found<RatioRelation> ratios() {
    return ratios.get();
  }

  public Found<GrowthRelation> growths() {
    return growths.get();
  }

  /** Every percentage that can be computed again. */
  public List<ShareRelation> shares() {
    List<ShareRelation> shares = new ArrayList<>(ratios().relations());
    shares.addAll(growths().relations());
    return shares;
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

  /** Whether a figure is one of several parts that are all of their whole. */
  public boolean isPartOfAll(FigureRef figure) {
    return figure.id().filter(closing.get()::contains).isPresent();
  }

  private Set<String> findClosing() {
    Set<String> found = new HashSet<>();
    for (SumRelation sum : sums().relations()) {
      if (sum.demand() == SumRelation.Demand.EQUAL && sum.parts().size() > 1) {
        sum.parts().forEach(part -> part.id().ifPresent(found::add));
      }
    }
    return found;
  }

  private List<Relation> findAll() {
    List<Relation> found = new ArrayList<>(ratios().relations());
    found.addAll(growths().relations());
    found.addAll(sums().relations());
    found.addAll(sames().relations());
    found.addAll(hundreds().relations());
    return found;
  }

  /** The relations that do not hold as printed. */
  public Set<Relation> broken() {
    return broken.get();
  }

  /** Whether a relation of this report holds as printed. */
  public boolean holds(Relation relation) {
    return !broken().contains(relation);
  }

  /** The step of the ladder on which a percentage of this report stands, found once. */
  public RatioFit fit(ShareRelation share) {
    return fits.computeIfAbsent(share, ShareRelation::fit);
  }

  /** The ratios that are printed upside down. */
  public List<RatioRelation> inverted() {
    return inverted.get();
  }

  private List<RatioRelation> findInverted() {
    return ratios().relations().stream().filter(this::isInverted).toList();
  }

  private boolean isInverted(RatioRelation ratio) {
    return fit(ratio) instanceof RatioFit.Inverted;
  }

  /** The ratios whose shares stand so many characters around that of a ratio, itself among them. */
  public List<RatioRelation> ratiosWithin(int characters, RatioRelation ratio) {
    List<RatioRelation> all = ratiosByPlace.get();
    int at = place(ratio);
    int first = Ordered.firstAtOrAfter(all, Relations::place, at - characters);
    int end = Ordered.firstAtOrAfter(all, Relations::place, at + characters + 1);
    return all.subList(first, end);
  }

  private static int place(RatioRelation ratio) {
    return ratio.share().evidence().span().start();
  }

  private List<RatioRelation> placeRatios() {
    return ratios().relations().stream().sorted(Comparator.comparingInt(Relations::place)).toList();
  }

  /** What an operand of a percentage stands for. */
  public FigureRef figure(Operand operand) {
    return FigureRef.of(operand, figures);
  }

  /** The quantity that a figure is; empty for a percentage or a bare number. */
  public Optional<Quantity> quantity(FigureRef figure) {
    return figures.of(figure);
  }

  /** Every figure of an indicator, in the order of the text. */
  public List<Quantity> figuresOf(Indicator indicator) {
    return figures.of(indicator);
  }

  /** By identity: relations are large, and each is found once. */
  private Set<Relation> findBroken() {
    Set<Relation> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Relation relation : all.get()) {
      if (!holdsAsPrinted(relation)) {
        found.add(relation);
      }
    }
    return found;
  }

  private boolean holdsAsPrinted(Relation relation) {
    return relation instanceof ShareRelation share
        ? fit(share).holds()
        : relation.holds(Substitution.NONE);
  }

  private Map<String, List<Relation>> index() {
    Map<String, List<Relation>> index = new HashMap<>();
    all.get().forEach(relation -> enter(index, relation));
    return index;
  }

  private static void enter(Map<String, List<Relation>> index, Relation relation) {
    for (FigureRef figure : relation.figures()) {
      if (figure.id().isPresent()) {
        List<Relation> known = index.computeIfAbsent(figure.id().get(), any -> new ArrayList<>(4));
        if (known.isEmpty() || known.get(known.size() - 1) != relation) {
          known.add(relation);
        }
      }
    }
  }
}
