package vn.soat.patterns.quantity.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;

/** The quantities read so far: the nearest tell what a figure means that does not say it itself. */
public final class CountedSoFar {

  /** Further back than so many figures no total stands of which one is a part. */
  public static final int FIGURES_BACK = 5;

  /** Figures and items further back are another list's. */
  private static final int NEAR = 6;

  /** No paragraph that tells anything has so many figures. */
  private static final int MOST_IN_ITEM = 100;

  /** Counts from here on are hardly ever equal by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private final List<Counted> all = new ArrayList<>();

  /** Which of all is the last of each block. */
  private final Map<Integer, Integer> lastOfBlock = new HashMap<>();

  /** What counts of each value have been read as. */
  private final Map<BigDecimal, Set<Indicator>> meanings = new HashMap<>();

  /** The first count of each value in the item that has the last one. */
  private final Map<BigDecimal, Counted> firstInItem = new HashMap<>();

  /** The last count of dossiers or procedures. */
  private Optional<Counted> lastIndicated = Optional.empty();

  /** Up to here the words behind the last figure have been read as its own. */
  private int taken;

  public void add(Counted counted) {
    lastOfBlock.put(counted.block().index(), all.size());
    all.add(counted);
    counted.quantity().indicator().ifPresent(indicator -> addIndicated(counted, indicator));
  }

  private void addIndicated(Counted counted, Indicator indicator) {
    lastIndicated = Optional.of(counted);
    BigDecimal value = key(counted.quantity().figure());
    meanings.computeIfAbsent(value, any -> EnumSet.noneOf(Indicator.class)).add(indicator);
    firstInItem.merge(
        value,
        counted,
        (first, next) -> first.block().index() == next.block().index() ? first : next);
  }

  private static BigDecimal key(Figure figure) {
    return figure.value().stripTrailingZeros();
  }

  /** Whether an equal count is hardly so by chance. */
  public static boolean isLarge(Figure figure) {
    return figure.value().compareTo(LARGE) >= 0;
  }

  /** What counts of the same value have been read as. */
  public Set<Indicator> meaningsOf(Figure figure) {
    return meanings.getOrDefault(key(figure), Set.of());
  }

  /** "… đạt 99,34% (4.653/4.684)": what counts of a value too large for chance have counted. */
  public Optional<QuantityKind> kindOf(Figure figure) {
    Set<Indicator> known = meaningsOf(figure);
    if (known.isEmpty() || !isLarge(figure)) {
      return Optional.empty();
    }
    boolean dossiers = known.stream().allMatch(Indicators::isOfDossiers);
    boolean procedures = known.stream().allMatch(Indicator::isOfProcedures);
    return dossiers
        ? Optional.of(QuantityKind.DOSSIER)
        : Optional.of(QuantityKind.PROCEDURE).filter(kind -> procedures);
  }

  /** What the first count of the same value in the same item was read as. */
  public Optional<Indicator> repeatedBy(Candidate candidate) {
    return Optional.ofNullable(firstInItem.get(key(candidate.figure())))
        .filter(candidate::isInItemOf)
        .flatMap(first -> first.quantity().indicator());
  }

  /** The words up to an offset are the last figure's own. */
  public void takeTo(int offset) {
    taken = offset;
  }

  public List<Counted> all() {
    return List.copyOf(all);
  }

  public int size() {
    return all.size();
  }

  public Optional<Counted> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The last one, where it stands in the item of a figure. */
  public Optional<Counted> lastInItemOf(Candidate candidate) {
    return last().filter(candidate::isInItemOf);
  }

  /** The last so many, the nearest first. */
  public Stream<Counted> nearest(int most) {
    int size = all.size();
    return IntStream.rangeClosed(1, Math.min(size, most)).mapToObj(back -> all.get(size - back));
  }

  /** The nearest of the last so many that is wanted: asked for each count, so without a stream. */
  public Optional<Counted> nearest(int most, Predicate<Counted> wanted) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - most); i--) {
      if (wanted.test(all.get(i))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The same in the item of a figure alone. */
  public Optional<Counted> nearestInItemOf(
      Candidate candidate, int most, Predicate<Counted> wanted) {
    return nearest(most, before -> !candidate.isInItemOf(before) || wanted.test(before))
        .filter(candidate::isInItemOf);
  }

  /** The nearest of its whole item. */
  public Optional<Counted> nearestInItemOf(Candidate candidate, Predicate<Counted> wanted) {
    return nearestInItemOf(candidate, MOST_IN_ITEM, wanted);
  }

  /** Whether resolved dossiers are counted close before. */
  public boolean hasResolvedNear(Candidate candidate) {
    return nearest(NEAR)
        .filter(before -> candidate.block().index() - before.block().index() <= NEAR)
        .flatMap(before -> before.quantity().indicator().stream())
        .anyMatch(Indicators::isResolved);
  }

  /** The last count of dossiers or procedures. */
  public Optional<Counted> lastIndicated() {
    return lastIndicated;
  }

  /** The last count of dossiers or procedures where it stands in the item of a figure. */
  public Optional<Counted> lastIndicatedInItemOf(Candidate candidate) {
    return lastIndicated.isPresent() && candidate.isInItemOf(lastIndicated.get())
        ? lastIndicated
        : Optional.empty();
  }

  /** Where the last count of dossiers or procedures in the same item ends; 0 if there is none. */
  public int endBefore(Candidate candidate) {
    Optional<Counted> last = lastIndicatedInItemOf(candidate);
    return last.isPresent()
        ? Math.max(last.get().end(), Math.min(taken, candidate.span().start()))
        : 0;
  }

  /** The last count of dossiers or procedures in a block. */
  public Optional<Counted> lastIn(int block) {
    return nearestOf(block)
        .takeWhile(counted -> counted.block().index() == block)
        .filter(counted -> counted.quantity().indicator().isPresent())
        .findFirst();
  }

  /** The last figures from those of a block on back, the nearest first; none if it has none. */
  public Stream<Counted> nearestOf(int block) {
    int last = lastOfBlock.getOrDefault(block, -1);
    return IntStream.range(0, Math.min(last + 1, MOST_IN_ITEM))
        .mapToObj(back -> all.get(last - back));
  }

  /**
   * What the figures of a list inherit from one before them: "1.254 hồ sơ tiếp nhận mới …, chứng
   * thực 812 hồ sơ" came in.
   */
  public Optional<Indicator> handedOn(Counted before) {
    return before.counts(Indicator.DOSSIER_OTHER)
            && isLarge(before.quantity().figure())
            && isReceivedWithoutCarriedOver(before.quantity().figure())
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : before.indicator();
  }

  /** Whether a total received less what was carried over is a figure: what is new. */
  public boolean isReceivedWithoutCarriedOver(Figure figure) {
    return values(Indicator.DOSSIER_RECEIVED_CARRIED_OVER)
        .anyMatch(
            carried ->
                values(Indicator.DOSSIER_RECEIVED_TOTAL)
                    .anyMatch(
                        total ->
                            carried.signum() > 0
                                && total.subtract(carried).compareTo(figure.value()) == 0));
  }

  private Stream<BigDecimal> values(Indicator indicator) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().contains(indicator))
        .map(Map.Entry::getKey);
  }

  /**
   * What the nearest count of a kind before a figure in its item was read as.
   *
   * @param aside whether a count belongs to another one alone
   */
  public Optional<Indicator> indicatorBefore(
      Candidate candidate, QuantityKind kind, Predicate<Counted> aside) {
    return nearestInItemOf(
            candidate,
            previous ->
                previous.isOf(kind)
                    && previous.role() != Counted.Role.RATIO_WHOLE
                    && !aside.test(previous))
        .flatMap(this::handedOn);
  }
}
