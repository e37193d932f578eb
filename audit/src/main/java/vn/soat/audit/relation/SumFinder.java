package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.audit.relation.SumRelation.Origin;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Span;

/** Finds wholes and parts: by the report's own words first, then by the form. */
final class SumFinder {

  /** Characters between two items of one list, a printed share included. */
  private static final int ITEM = 60;

  /** Characters of ", văn bản khác ". */
  private static final int COMMA = 18;

  private final Report report;
  private final PrintedShares shares;
  private final Found.Collector<SumRelation> collector = new Found.Collector<>();

  SumFinder(Report report) {
    this.report = report;
    this.shares = new PrintedShares(report);
  }

  Found<SumRelation> find() {
    report.breakdowns().stream()
        .filter(breakdown -> !breakdown.whole().equals(Breakdown.HUNDRED))
        .forEach(this::find);
    Passages.of(report)
        .forEach(passage -> new FormIdentities(passage, report.quantities(), collector).find());
    return withoutHidden(collector.found());
  }

  /** What does not hold proves nothing where a number among its figures was not read. */
  private Found<SumRelation> withoutHidden(Found<SumRelation> found) {
    Found.Collector<SumRelation> sure = new Found.Collector<>();
    found.unchecked().forEach(unread -> sure.skip(unread.reason()));
    for (SumRelation sum : found.relations()) {
      if (sum.holds(Substitution.NONE) || !Gaps.hideAFigure(report, sum.figures())) {
        sure.add(sum);
      } else {
        sure.skip(SkipReason.FIGURE_UNREAD);
      }
    }
    return sure.found();
  }

  private void find(Breakdown breakdown) {
    Optional<Quantity> whole = report.quantity(breakdown.whole());
    List<Quantity> parts =
        breakdown.parts().stream().flatMap(id -> report.quantity(id).stream()).toList();
    if (whole.isEmpty()
        || parts.isEmpty()
        || parts.size() < breakdown.parts().size()
        || isPierced(whole.get(), parts)) {
      collector.skip(SkipReason.FIGURE_UNREAD);
      return;
    }
    Optional<SkipReason> reason = whyNot(whole.get(), parts);
    if (reason.isPresent()) {
      collector.skip(reason.get());
      return;
    }
    addLarger(breakdown, whole.get(), parts);
    addGoingOn(breakdown, whole.get(), parts);
    if (isClosed(breakdown, whole.get(), parts)) {
      add(closed(breakdown, whole.get(), parts));
    } else if (breakdown.wording() == Breakdown.Wording.ALL_OF_IT && parts.size() == 1) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    } else if (breakdown.wording() == Breakdown.Wording.ALL_OF_IT && !isMixed(parts)) {
      addWhole(breakdown, whole.get(), parts);
    } else {
      addFamilies(breakdown, whole.get(), parts);
    }
  }

  private boolean isPierced(Quantity whole, List<Quantity> parts) {
    Quantity last = parts.get(parts.size() - 1);
    return Gaps.liesBetween(report, whole.evidence(), last.evidence());
  }

  /** Lists that leave nothing over: what remains is named, or the printed shares make up 100 %. */
  private boolean isClosed(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    return parts.size() > 1
        && parts.size() == breakdown.parts().size()
        && ((standInARow(parts, ITEM) && shares.makeUpHundred(parts))
            || (namesTheRest(whole, parts)
                && standInARow(parts, COMMA)
                && follows(breakdown, parts.get(0))));
  }

  /** The list says itself where it ends: no shorter one is meant. */
  private SumRelation closed(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    Terms terms = new Terms(one(whole), parts.stream().map(FigureRef::of).toList());
    List<Terms> ofOthers =
        otherWholes(whole, parts).stream().map(q -> new Terms(one(q), terms.parts())).toList();
    return new SumRelation(
        terms, Demand.EQUAL, ofOthers, Certainty.CERTAIN, Origin.WORDING, breakdown.evidence());
  }

  /** Further off, a part that was not read may stand before it. */
  private static boolean follows(Breakdown breakdown, Quantity first) {
    int from = breakdown.evidence().span().end();
    return first.evidence().span().start() - from <= COMMA;
  }

  private static boolean standInARow(List<Quantity> parts, int most) {
    return IntStream.range(1, parts.size())
        .allMatch(
            i ->
                parts.get(i).evidence().span().start() - parts.get(i - 1).evidence().span().end()
                    <= most);
  }

  /** "696 văn bản, gồm 468 quyết định, 84 kế hoạch và 144 văn bản khác". */
  private static boolean namesTheRest(Quantity whole, List<Quantity> parts) {
    List<Quantity> types = parts.subList(0, parts.size() - 1);
    Quantity last = parts.get(parts.size() - 1);
    return whole.kind() == QuantityKind.DOCUMENT
        && last.unit().equals(whole.unit())
        && types.stream().noneMatch(part -> part.unit().equals(whole.unit()));
  }

  private static Optional<SkipReason> whyNot(Quantity whole, List<Quantity> parts) {
    if (!whole.figure().isExact() || parts.stream().anyMatch(p -> !p.figure().isExact())) {
      return Optional.of(SkipReason.LOOSE_FIGURE);
    }
    if (parts.stream().anyMatch(p -> !sameUnit(whole, p))) {
      return Optional.of(SkipReason.DIFFERENT_UNITS);
    }
    boolean otherPeriod = parts.stream().anyMatch(p -> differsInPeriod(whole, p));
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

  /** Parts by two points of view, "60 trực tuyến, 40 trực tiếp, 98 đúng hạn", are no one sum. */
  private static boolean isMixed(List<Quantity> parts) {
    return parts.stream().flatMap(p -> family(p).stream()).distinct().count() > 1;
  }

  private static Optional<Family> family(Quantity quantity) {
    return quantity.indicator().flatMap(Family::of);
  }

  /** "18 đồng chí, trong đó: + 10; + 08; + 10; + 07": two items are all of it, and two follow. */
  private void addGoingOn(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    boolean list =
        whole.kind() == QuantityKind.PERSON
            && whole.figure().isExact()
            && parts.size() > 2
            && parts.stream().map(p -> p.evidence().line()).distinct().count() == parts.size();
    Terms terms = new Terms(one(whole), parts.stream().map(FigureRef::of).toList());
    if (list && shorter(terms).stream().anyMatch(SumFinder::addsUp)) {
      add(
          new SumRelation(
              terms,
              Demand.AT_MOST,
              List.of(),
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
  private static boolean isOfForm(Quantity q) {
    return q.indicator().filter(i -> !SameTopics.isOfOffice(i)).isPresent();
  }

  /** "22 người, trong đó nữ 09 người, nam 31 người": no part is more than its whole. */
  private void addLarger(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    parts.stream()
        .filter(part -> !isOfForm(part) && !isOfForm(whole))
        .filter(part -> part.kind() == whole.kind() && part.unit().equals(whole.unit()))
        .filter(part -> part.figure().isExact() && whole.figure().isExact())
        .filter(part -> part.figure().value().compareTo(whole.figure().value()) > 0)
        .map(p -> relation(breakdown, whole, List.of(p), Demand.AT_MOST, Certainty.LIKELY))
        .forEach(this::add);
  }

  /** "187 văn bản, gồm 71 quyết định, 22 kế hoạch …": the other types are seldom counted. */
  private void addWhole(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    SumRelation relation = relation(breakdown, whole, parts, Demand.EQUAL, Certainty.CERTAIN);
    boolean rest = whole.kind() == QuantityKind.DOCUMENT && relation.missesSome();
    if (rest) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    } else {
      add(relation);
    }
  }

  private void addFamilies(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    Map<Family, List<Quantity>> families = new EnumMap<>(Family.class);
    Stream.of(Family.values())
        .forEach(f -> families.put(f, parts.stream().filter(p -> isIn(f, p)).toList()));
    families.forEach((family, members) -> addFamily(breakdown, whole, family, members));
    if (parts.stream().anyMatch(p -> family(p).isEmpty())) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    }
  }

  private static boolean isIn(Family family, Quantity part) {
    return part.indicator().filter(family::holds).isPresent();
  }

  private void addFamily(
      Breakdown breakdown, Quantity whole, Family family, List<Quantity> members) {
    if (members.isEmpty()) {
      return;
    }
    Set<Indicator> stated =
        members.stream().flatMap(p -> p.indicator().stream()).collect(Collectors.toSet());
    if (stated.size() < members.size() || overlaps(stated)) {
      collector.skip(SkipReason.PART_STATED_TWICE);
      return;
    }
    if (isOfAnotherKind(whole, family, members)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
      return;
    }
    boolean complete = whole.indicator().filter(i -> family.isComplete(i, stated)).isPresent();
    SumRelation relation =
        relation(
            breakdown,
            whole,
            members,
            complete ? Demand.EQUAL : Demand.AT_MOST,
            complete ? Certainty.CERTAIN : Certainty.LIKELY);
    if (!complete && relation.total().compareTo(relation.whole().value()) < 0) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    } else {
      add(relation);
    }
  }

  /** "đang giải quyết 03 hồ sơ. Cụ thể từng lĩnh vực: … 1.840 hồ sơ" are no parts of the three. */
  private static boolean isOfAnotherKind(Quantity whole, Family family, List<Quantity> members) {
    boolean ofField =
        whole.scope().isEmpty() && members.stream().anyMatch(m -> m.scope().isPresent());
    return ofField || whole.indicator().filter(i -> i != family.whole()).isPresent();
  }

  private static boolean overlaps(Set<Indicator> stated) {
    return stated.contains(Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME)
        && (stated.contains(Indicator.DOSSIER_RESOLVED_EARLY)
            || stated.contains(Indicator.DOSSIER_RESOLVED_ON_TIME));
  }

  private void add(SumRelation relation) {
    if (collector.soFar().stream().noneMatch(known -> sameFigures(known, relation))) {
      collector.add(relation);
    }
  }

  private SumRelation relation(
      Breakdown breakdown,
      Quantity whole,
      List<Quantity> parts,
      Demand demand,
      Certainty certainty) {
    Terms terms =
        new Terms(List.of(FigureRef.of(whole)), parts.stream().map(FigureRef::of).toList());
    List<Terms> alsoRight = new ArrayList<>();
    if (demand == Demand.EQUAL) {
      alsoRight.addAll(parts.stream().allMatch(SumFinder::isOfForm) ? List.of() : shorter(terms));
      otherWholes(whole, parts).forEach(q -> alsoRight.add(new Terms(one(q), terms.parts())));
    }
    if (demand == Demand.EQUAL && parts.size() < breakdown.parts().size()) {
      alsoRight.add(new Terms(terms.whole(), allParts(breakdown)));
    }
    return new SumRelation(
        terms, demand, alsoRight, certainty, Origin.WORDING, breakdown.evidence());
  }

  private static List<FigureRef> one(Quantity quantity) {
    return List.of(FigureRef.of(quantity));
  }

  /** "Cử 06 đồng chí đi học, 20/20 đồng chí được đánh giá, trong đó …": the nearer one is meant. */
  private List<Quantity> otherWholes(Quantity whole, List<Quantity> parts) {
    Span between =
        new Span(
            whole.evidence().span().end(),
            Math.max(whole.evidence().span().end(), parts.get(0).evidence().span().start()));
    Stream<Quantity> nearer =
        report.quantities().stream()
            .filter(q -> q.kind() == whole.kind() && between.contains(q.evidence().span()));
    return Stream.concat(nearer, presentOf(whole)).toList();
  }

  /** "hiện có 22 trên tổng số 23 người được giao, trong đó …": those of the 23 that are there. */
  private Stream<Quantity> presentOf(Quantity whole) {
    return report.percentages().stream()
        .map(Percentage::ratio)
        .filter(ratio -> ratio.denominator().flatMap(Operand::id).filter(whole.id()::equals).isPresent())
        .flatMap(ratio -> ratio.numerator().flatMap(Operand::id).flatMap(report::quantity).stream())
        .filter(part -> part.kind() == whole.kind());
  }

  /** "trực tuyến …, trực tiếp …, chính quyền cũ bàn giao 26 hồ sơ": one part has no column. */
  private List<FigureRef> allParts(Breakdown breakdown) {
    return breakdown.parts().stream()
        .flatMap(id -> report.quantity(id).stream())
        .map(FigureRef::of)
        .toList();
  }

  /** "20 người, gồm 10 cán bộ và 10 công chức; … 11 người": the list ends where it adds up. */
  private static List<Terms> shorter(Terms terms) {
    return IntStream.range(2, Math.max(2, terms.parts().size()))
        .mapToObj(size -> new Terms(terms.whole(), terms.parts().subList(0, size)))
        .toList();
  }

  /** Whether two sums speak of the same figures; a zero more or less makes no other sum. */
  static boolean sameFigures(SumRelation one, SumRelation other) {
    return one.whole().id().equals(other.whole().id()) && counted(one).equals(counted(other));
  }

  private static Set<Optional<String>> counted(SumRelation sum) {
    return sum.parts().stream()
        .filter(part -> part.value().signum() != 0)
        .map(FigureRef::id)
        .collect(Collectors.toSet());
  }
}
