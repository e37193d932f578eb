package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Link;

/**
 * Finds the whole of a share that several offices or fields tell of in sections of their own: "2.1.
 * Tiếp nhận 2.410 hồ sơ (chiếm 60,25% tổng tiếp nhận)", "2.2. Tiếp nhận 1.034 hồ sơ (chiếm
 * 28,55%)". Where the shares of the others fit one whole and its parts are all of it together with
 * this one, it is the whole of this one too, whether its share fits or not.
 */
final class ParallelShares {

  /** Two parts make up a whole by chance more easily. */
  private static final int FEWEST_OTHERS = 2;

  private final Figures figures;

  /** What a part must be that the others leave of their whole. */
  private record Rest(Indicator sort, String unit, BigDecimal value) {}

  /** The parts of one sort whose shares fit one whole. */
  private record Group(Counted whole, Indicator sort, Map<String, BigDecimal> parts) {

    private Rest rest() {
      BigDecimal left = value(whole);
      for (BigDecimal part : parts.values()) {
        left = left.subtract(part);
      }
      return new Rest(sort, whole.quantity().unit(), left.stripTrailingZeros());
    }
  }

  private record Key(String whole, Indicator sort) {}

  ParallelShares(Figures figures) {
    this.figures = figures;
  }

  List<Percentage> completed(List<Percentage> shares) {
    if (shares.stream().noneMatch(ParallelShares::lacksWhole)) {
      return List.copyOf(shares);
    }
    Map<Rest, Counted> wholes = new HashMap<>();
    for (Group group : groups(shares)) {
      if (group.parts().size() >= FEWEST_OTHERS) {
        wholes.putIfAbsent(group.rest(), group.whole());
      }
    }
    return shares.stream()
        .map(share -> lacksWhole(share) ? completed(share, wholes) : share)
        .toList();
  }

  private static boolean lacksWhole(Percentage share) {
    return share.ratio().numerator().isPresent() && share.ratio().denominator().isEmpty();
  }

  private List<Group> groups(List<Percentage> shares) {
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (Percentage share : shares) {
      Optional<Counted> part = counted(share.ratio().numerator());
      Optional<Counted> whole = counted(share.ratio().denominator());
      if (part.isPresent() && whole.isPresent() && Fit.holds(share.ratio(), share.figure())) {
        part.get()
            .quantity()
            .indicator()
            .ifPresent(sort -> add(part.get(), whole.get(), sort, groups));
      }
    }
    return List.copyOf(groups.values());
  }

  private static void add(Counted part, Counted whole, Indicator sort, Map<Key, Group> groups) {
    if (part.quantity().isLike(whole.quantity())) {
      groups
          .computeIfAbsent(
              new Key(whole.quantity().id(), sort), key -> new Group(whole, sort, new HashMap<>()))
          .parts()
          .put(part.quantity().id(), value(part));
    }
  }

  private Optional<Counted> counted(Optional<Operand> operand) {
    return operand.flatMap(Operand::id).flatMap(figures::byId);
  }

  private Percentage completed(Percentage share, Map<Rest, Counted> wholes) {
    Optional<Counted> part = counted(share.ratio().numerator());
    return part.flatMap(ParallelShares::asRest)
        .map(wholes::get)
        .filter(whole -> whole.end() <= part.orElseThrow().start())
        .map(whole -> share.with(part.orElseThrow().over(whole, Link.LEAD_IN)))
        .orElse(share);
  }

  private static Optional<Rest> asRest(Counted part) {
    return part.quantity()
        .indicator()
        .map(sort -> new Rest(sort, part.quantity().unit(), value(part).stripTrailingZeros()));
  }

  private static BigDecimal value(Counted count) {
    return count.quantity().figure().value();
  }
}
