package vn.soat.audit.relation.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.SameTopics;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.audit.relation.SumRelation.Origin;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;

/** The sums that the report's own words tell: "gồm", "trong đó", a list below its total. */
final class WordedSums {

  private final Figures figures;
  private final Report report;
  private final ClosedLists closedLists;
  private final Sums collector;
  private final FamilySums families;
  private final LargerParts largerParts;

  WordedSums(Figures figures, Sums collector) {
    this.figures = figures;
    this.report = figures.report();
    this.closedLists = new ClosedLists(report);
    this.collector = collector;
    this.families = new FamilySums(this, collector);
    this.largerParts = new LargerParts(this, collector);
  }

  void find(Breakdown breakdown) {
    Optional<Quantity> whole = figures.of(breakdown.whole());
    List<Quantity> parts = new ArrayList<>();
    breakdown.parts().forEach(id -> figures.of(id).ifPresent(parts::add));
    if (whole.isEmpty()
        || parts.isEmpty()
        || parts.size() < breakdown.parts().size()
        || isPierced(whole.get(), parts)) {
      collector.skip(SkipReason.FIGURE_UNREAD);
      return;
    }
    Optional<SkipReason> reason = whyNot(breakdown, whole.get(), parts);
    if (reason.isPresent()) {
      collector.skip(reason.get());
      return;
    }
    relate(breakdown, whole.get(), parts);
  }

  private void relate(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    if (breakdown.wording() == Breakdown.Wording.DIFFERENCE) {
      collector.add(difference(breakdown, whole, parts));
    } else {
      relateParts(breakdown, whole, parts);
    }
  }

  private void relateParts(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    largerParts.add(breakdown, whole, parts);
    addGoingOn(breakdown, whole, parts);
    if (closedLists.contain(breakdown, whole, parts)) {
      collector.add(closed(breakdown, whole, parts));
    } else if (breakdown.wording() == Breakdown.Wording.ALL_OF_IT && parts.size() == 1) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    } else if (breakdown.wording() == Breakdown.Wording.ALL_OF_IT && !FamilySums.isMixed(parts)) {
      addWhole(breakdown, whole, parts);
    } else {
      families.add(breakdown, whole, parts);
    }
  }

  private boolean isPierced(Quantity whole, List<Quantity> parts) {
    Quantity last = parts.get(parts.size() - 1);
    return figures.gaps().liesBetween(whole.evidence(), last.evidence());
  }

  /** The list says itself where it ends: no shorter one is meant. */
  private SumRelation closed(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    Terms terms = new Terms(one(whole), all(parts));
    return new SumRelation(
        terms,
        Demand.EQUAL,
        new Once<>(() -> ofOtherWholes(terms, whole, parts).toList()),
        Certainty.CERTAIN,
        Origin.WORDING,
        breakdown.evidence());
  }

  /** "496 hồ sơ, tăng 65 hồ sơ so với năm 2019 (431 hồ sơ)": all three are named. */
  private static SumRelation difference(Breakdown breakdown, Quantity more, List<Quantity> parts) {
    return new SumRelation(
        new Terms(one(more), all(parts)),
        Demand.EQUAL,
        SumRelation.NO_OTHERS,
        Certainty.CERTAIN,
        Origin.DIFFERENCE,
        breakdown.evidence());
  }

  private Stream<Terms> ofOtherWholes(Terms terms, Quantity whole, List<Quantity> parts) {
    return otherWholes(whole, parts).map(q -> new Terms(one(q), terms.parts()));
  }

  private static Optional<SkipReason> whyNot(
      Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    boolean ofTwoTimes = breakdown.wording() == Breakdown.Wording.DIFFERENCE;
    boolean loose = !whole.figure().isExact();
    boolean otherUnit = false;
    boolean otherPeriod = false;
    for (Quantity part : parts) {
      loose |= !part.figure().isExact();
      otherUnit |= !sameUnit(whole, part);
      otherPeriod |= !ofTwoTimes && differsInPeriod(whole, part);
    }
    if (loose) {
      return Optional.of(SkipReason.LOOSE_FIGURE);
    }
    if (otherUnit) {
      return Optional.of(SkipReason.DIFFERENT_UNITS);
    }
    return otherPeriod ? Optional.of(SkipReason.DIFFERENT_PERIODS) : Optional.empty();
  }

  private static boolean sameUnit(Quantity whole, Quantity part) {
    boolean vague = whole.kind() == QuantityKind.OTHER || whole.kind() == QuantityKind.ITEM;
    return whole.kind() == part.kind() && (!vague || whole.unit().equals(part.unit()));
  }

  private static boolean differsInPeriod(Quantity whole, Quantity part) {
    return whole.period().isPresent()
        && part.period().isPresent()
        && !(whole.period().get().from().equals(part.period().get().from())
            && whole.period().get().to().equals(part.period().get().to()));
  }

  /** "18 đồng chí, trong đó: + 10; + 08; + 10; + 07": two items are all of it, and two follow. */
  private void addGoingOn(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    boolean list =
        whole.kind() == QuantityKind.PERSON
            && whole.figure().isExact()
            && parts.size() > 2
            && parts.stream().map(p -> p.evidence().line()).distinct().count() == parts.size();
    if (!list) {
      return;
    }
    Terms terms = new Terms(one(whole), all(parts));
    if (shorter(terms).stream().anyMatch(WordedSums::addsUp)) {
      collector.add(
          new SumRelation(
              terms,
              Demand.AT_MOST,
              SumRelation.NO_OTHERS,
              Certainty.LIKELY,
              Origin.LIST_GOES_ON,
              breakdown.evidence()));
    }
  }

  private static boolean addsUp(Terms terms) {
    BigDecimal sum =
        terms.parts().stream().map(FigureRef::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(terms.whole().get(0).value()) == 0;
  }

  /** Dossiers and procedures have families of their own. */
  static boolean isOfForm(Quantity q) {
    return q.indicator().filter(i -> !SameTopics.isOfOffice(i)).isPresent();
  }

  /** "187 văn bản, gồm 71 quyết định, 22 kế hoạch …": the other types are seldom counted. */
  private void addWhole(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    SumRelation relation = relation(breakdown, whole, parts, Demand.EQUAL, Certainty.CERTAIN);
    boolean rest = whole.kind() == QuantityKind.DOCUMENT && relation.missesSome();
    if (rest) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    } else {
      collector.add(relation);
    }
  }

  /** A whole and some of the parts that a list names, with the other ways to count them. */
  SumRelation relation(
      Breakdown breakdown,
      Quantity whole,
      List<Quantity> parts,
      Demand demand,
      Certainty certainty) {
    Terms terms = new Terms(one(whole), all(parts));
    Once<List<Terms>> others =
        demand == Demand.EQUAL
            ? new Once<>(() -> otherTerms(breakdown, terms, whole, parts))
            : SumRelation.NO_OTHERS;
    return new SumRelation(terms, demand, others, certainty, Origin.WORDING, breakdown.evidence());
  }

  private List<Terms> otherTerms(
      Breakdown breakdown, Terms terms, Quantity whole, List<Quantity> parts) {
    List<Terms> others = new ArrayList<>();
    if (!parts.stream().allMatch(WordedSums::isOfForm)) {
      others.addAll(shorter(terms));
    }
    ofOtherWholes(terms, whole, parts).forEach(others::add);
    if (parts.size() < breakdown.parts().size()) {
      others.addAll(longer(breakdown, terms, parts));
    }
    return others;
  }

  private static List<FigureRef> all(List<Quantity> parts) {
    List<FigureRef> all = new ArrayList<>(parts.size());
    parts.forEach(part -> all.add(FigureRef.of(part)));
    return all;
  }

  private static List<FigureRef> one(Quantity quantity) {
    return List.of(FigureRef.of(quantity));
  }

  /** "Cử 06 đồng chí đi học, 20/20 đồng chí được đánh giá, trong đó …": the nearer one is meant. */
  private Stream<Quantity> otherWholes(Quantity whole, List<Quantity> parts) {
    int first = parts.get(0).evidence().span().start();
    Stream<Quantity> nearer =
        figures
            .startingIn(whole.evidence().span().end(), first)
            .filter(q -> q.kind() == whole.kind() && q.evidence().span().end() <= first);
    return Stream.concat(nearer, figures.countedOf(whole)).filter(q -> !parts.contains(q));
  }

  /**
   * "trực tuyến …, trực tiếp …, chính quyền cũ bàn giao 26 hồ sơ; đã giải quyết …": a part has no
   * column, and the list may end at any figure behind it.
   */
  private List<Terms> longer(Breakdown breakdown, Terms terms, List<Quantity> parts) {
    List<Quantity> listed =
        breakdown.parts().stream().flatMap(id -> figures.of(id).stream()).toList();
    int last = listed.indexOf(parts.get(parts.size() - 1));
    return IntStream.rangeClosed(last + 1, listed.size())
        .filter(size -> size > parts.size())
        .mapToObj(size -> new Terms(terms.whole(), all(listed.subList(0, size))))
        .toList();
  }

  /** "20 người, gồm 10 cán bộ và 10 công chức; … 11 người": the list ends where it adds up. */
  private static List<Terms> shorter(Terms terms) {
    return IntStream.range(2, Math.max(2, terms.parts().size()))
        .mapToObj(size -> new Terms(terms.whole(), terms.parts().subList(0, size)))
        .toList();
  }
}
