package vn.soat.audit.relation.sum;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.Family;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/**
 * The sums of a list that does not say that it is all of its whole: the columns of form II.06a tell
 * which of its parts exclude each other, and which leave nothing over.
 */
final class FamilySums {

  private final WordedSums sums;
  private final Sums collector;

  FamilySums(WordedSums sums, Sums collector) {
    this.sums = sums;
    this.collector = collector;
  }

  /** Parts by two points of view, "60 trực tuyến, 40 trực tiếp, 98 đúng hạn", are no one sum. */
  static boolean isMixed(List<Quantity> parts) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    parts.forEach(part -> family(part).ifPresent(families::add));
    return families.size() > 1;
  }

  private static Optional<Family> family(Quantity quantity) {
    return quantity.indicator().flatMap(Family::of);
  }

  void add(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    Map<Family, List<Quantity>> families = new EnumMap<>(Family.class);
    boolean other = false;
    for (Quantity part : parts) {
      Optional<Family> family = family(part);
      family.ifPresent(f -> families.computeIfAbsent(f, any -> new ArrayList<>()).add(part));
      other |= family.isEmpty();
    }
    families.forEach((family, members) -> addFamily(breakdown, whole, family, members));
    if (other) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    }
  }

  private void addFamily(
      Breakdown breakdown, Quantity whole, Family family, List<Quantity> members) {
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
        sums.relation(
            breakdown,
            whole,
            members,
            complete ? Demand.EQUAL : Demand.AT_MOST,
            complete ? Certainty.CERTAIN : Certainty.LIKELY);
    if (!complete && relation.total().compareTo(relation.whole().value()) < 0) {
      collector.skip(SkipReason.NOT_ALL_OF_IT);
    } else {
      collector.add(relation);
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
}
