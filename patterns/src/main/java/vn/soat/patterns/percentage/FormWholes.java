package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** Finds wholes above a part that the form of the report says to be wholes of it. */
final class FormWholes {

  /** A report of one office has no more totals of all its dossiers. */
  private static final int MOST_TOTALS = 20;

  private final Figures figures;
  private final List<Counted> totals = new ArrayList<>();

  /** What the report's totals are without what was carried over to them. */
  private final Set<BigDecimal> newOnes;

  FormWholes(Figures figures) {
    this.figures = figures;
    for (Counted count : figures.all()) {
      if (count.isTotal()) {
        totals.add(count);
      }
    }
    this.newOnes = newOnes();
  }

  private Set<BigDecimal> newOnes() {
    List<BigDecimal> carried = values(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    return values(Indicator.DOSSIER_RECEIVED_TOTAL).stream()
        .flatMap(total -> carried.stream().map(total::subtract))
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<BigDecimal> values(Indicator indicator) {
    return figures.all().stream()
        .filter(count -> count.counts(indicator))
        .map(Counted::quantity)
        .filter(quantity -> quantity.scope().isEmpty())
        .map(quantity -> quantity.figure().value())
        .distinct()
        .limit(MOST_TOTALS)
        .toList();
  }

  /** The wholes of its list and what brings it, the likeliest first. */
  List<Counted> above(Counted part, Indicator indicator) {
    List<Indicator> allowed = Wholes.of(indicator);
    List<Counted> found = figures.above(part);
    found.removeIf(whole -> !isOfScope(part, whole));
    List<Counted> others =
        allowed.contains(Indicator.DOSSIER_RECEIVED_TOTAL)
            ? found.stream().filter(this::isNew).toList()
            : List.of();
    found.removeIf(whole -> !counts(whole, allowed));
    found.sort((a, b) -> usualFirst(allowed, a, b));
    found.addAll(others);
    return found;
  }

  static boolean isOfScope(Counted part, Counted whole) {
    Quantity a = part.quantity();
    boolean sameItem = a.scope().isEmpty() && part.block().index() == whole.block().index();
    return a.scope().equals(whole.quantity().scope()) || sameItem;
  }

  private static boolean counts(Counted whole, List<Indicator> allowed) {
    return whole.quantity().indicator().filter(allowed::contains).isPresent();
  }

  /** Whether a count is a total received less what was carried over to it. */
  private boolean isNew(Counted whole) {
    return whole.counts(Indicator.DOSSIER_OTHER)
        && newOnes.contains(whole.quantity().figure().value().stripTrailingZeros());
  }

  /** In one block the more usual whole comes first; else the nearer block does. */
  private static int usualFirst(List<Indicator> allowed, Counted a, Counted b) {
    int byBlock = Integer.compare(b.block().index(), a.block().index());
    return byBlock != 0
        ? byBlock
        : Integer.compare(
            allowed.indexOf(a.quantity().indicator().orElseThrow()),
            allowed.indexOf(b.quantity().indicator().orElseThrow()));
  }

  /** The totals of the same field anywhere above, the first of the report first. */
  List<Counted> totalsAbove(Counted part) {
    Optional<Indicator> indicator = part.quantity().indicator();
    if (indicator.isEmpty()) {
      return List.of();
    }
    List<Indicator> allowed = Wholes.of(indicator.get());
    return totals.stream()
        .filter(whole -> whole.start() < part.start())
        .limit(Figures.MOST_ABOVE)
        .filter(whole -> counts(whole, allowed))
        .filter(whole -> whole.quantity().scope().equals(part.quantity().scope()))
        .toList();
  }

  /** The wholes above a field's count that are limited to no field, the nearest first. */
  List<Counted> ofWholeReport(Counted part) {
    List<Indicator> allowed = part.quantity().indicator().map(FormWholes::wider).orElse(List.of());
    return figures.before(part).stream()
        .filter(whole -> whole.quantity().scope().isEmpty() && counts(whole, allowed))
        .toList();
  }

  /**
   * "Đã giải quyết 150 hồ sơ" below a field's item and its list: the field's, the nearest first.
   */
  List<Counted> ofFieldAbove(Counted part) {
    List<Indicator> allowed = part.quantity().indicator().map(Wholes::of).orElse(List.of());
    return part.quantity().scope().isPresent()
        ? List.of()
        : figures.above(part).stream()
            .filter(whole -> whole.quantity().scope().isPresent() && counts(whole, allowed))
            .toList();
  }

  /** "… tập trung ở chứng thực (724 hồ sơ, chiếm 93,54%)": the same of all fields. */
  List<Counted> ofSameSort(Counted part) {
    Optional<Indicator> sort = part.quantity().indicator();
    return sort.isEmpty()
        ? List.of()
        : figures.before(part).stream()
            .filter(whole -> whole.counts(sort.get()) && whole.quantity().scope().isEmpty())
            .filter(whole -> Figures.isLess(part, whole))
            .toList();
  }

  /** A field's total is a share of the total of all. */
  private static List<Indicator> wider(Indicator part) {
    List<Indicator> wider = new ArrayList<>(Wholes.of(part));
    if (part.isTotal()) {
      wider.add(0, part);
    }
    return wider;
  }
}
