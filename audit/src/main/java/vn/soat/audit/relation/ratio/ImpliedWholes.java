package vn.soat.audit.relation.ratio;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Slip;
import vn.soat.audit.relation.Substitution;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;

/**
 * The whole behind a share that only its part stands beside: "Tổng hợp 223 phiếu: … bình thường 05
 * phiếu (2,2%)". What the share fits is its whole; where nothing fits, a whole from which one slip
 * has led away.
 */
final class ImpliedWholes {

  /** Characters of a short list with its lead-in. */
  private static final int LIST = 400;

  /** Characters of a clause. */
  private static final int CLAUSE = 80;

  /** Wholes that are tried, the nearest first. */
  private static final int TRIED = 4;

  private final Figures figures;
  private final Once<Set<String>> wholes;

  ImpliedWholes(Figures figures) {
    this.figures = figures;
    this.wholes = new Once<>(() -> wholes(figures.report()));
  }

  private static Set<String> wholes(Report report) {
    return report.percentages().stream()
        .flatMap(p -> p.ratio().denominator().stream())
        .flatMap(operand -> operand.id().stream())
        .collect(Collectors.toSet());
  }

  Optional<FigureRef> of(Percentage percentage, Operand numerator) {
    Optional<Quantity> part = numerator.id().flatMap(figures::of);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<FigureRef> tried = before(part.get());
    return first(tried, whole -> relation(percentage, part.get(), whole).holds(Substitution.NONE))
        .map(fitting -> nearer(percentage, part.get(), tried, fitting))
        .or(() -> first(tried, whole -> isMistyped(percentage, part.get(), whole)));
  }

  /**
   * "15/18 người …; trong 81 người được đánh giá, 10 người (55,6 %)": 81 is the one that is meant.
   */
  private static FigureRef nearer(
      Percentage percentage, Quantity part, List<FigureRef> tried, FigureRef fitting) {
    return tried.stream()
        .max(Comparator.comparing(whole -> whole.evidence().span()))
        .filter(nearest -> relation(percentage, part, nearest).isMistyped(fitting))
        .orElse(fitting);
  }

  /**
   * What is less than the part was never its whole, unless a digit more or other neighbours make it
   * one: "ban hành 76 văn bản, riêng quyết định là 420 văn bản, chiếm 54,69 %", which is of 768.
   */
  private boolean isMistyped(Percentage percentage, Quantity part, FigureRef whole) {
    RatioRelation relation = relation(percentage, part, whole);
    if (isOfOtherField(part, whole)) {
      return false;
    }
    return whole.value().compareTo(part.figure().value()) >= 0
        ? Slip.explains(relation)
        : isInClause(part, whole) && Slip.rearranges(relation);
  }

  private boolean isOfOtherField(Quantity part, FigureRef whole) {
    Optional<String> field = figures.of(whole).flatMap(Quantity::scope);
    return field.isPresent() && part.scope().isPresent() && !field.equals(part.scope());
  }

  private static boolean isInClause(Quantity part, FigureRef whole) {
    return whole.evidence().section().equals(part.evidence().section())
        && part.evidence().span().start() - whole.evidence().span().end() <= CLAUSE;
  }

  private static Optional<FigureRef> first(
      List<FigureRef> wholes, Function<FigureRef, Boolean> test) {
    return wholes.stream().filter(test::apply).findFirst();
  }

  private static RatioRelation relation(Percentage percentage, Quantity part, FigureRef whole) {
    return new RatioRelation(
        FigureRef.of(part), whole, FigureRef.of(percentage), Percentage.Link.LEAD_IN, List.of());
  }

  /** Figures of the same things before a part; those first that are a whole already. */
  private List<FigureRef> before(Quantity part) {
    int at = part.evidence().span().start();
    List<Quantity> near =
        figures
            .endingIn(at - LIST, at)
            .filter(
                q -> isAlike(q, part) && q.figure().isExact() && q.figure().value().signum() > 0)
            .sorted(Comparator.comparing((Quantity q) -> q.evidence().span()).reversed())
            .limit(TRIED)
            .toList();
    return Stream.concat(
            near.stream().filter(q -> wholes.get().contains(q.id())),
            near.stream().filter(q -> !wholes.get().contains(q.id())))
        .map(FigureRef::of)
        .toList();
  }

  /** "23 cán bộ, công chức; đại học 16 người": people are counted under many names. */
  private static boolean isAlike(Quantity one, Quantity other) {
    return one.kind() == other.kind()
        && (one.kind() == QuantityKind.PERSON || Objects.equals(one.unit(), other.unit()));
  }
}
