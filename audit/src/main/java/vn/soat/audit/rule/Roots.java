package vn.soat.audit.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.Finding;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/**
 * One root, one finding: where one change of a figure mends a percentage and a sum, they are told
 * together, with all their places. Two values of one thing stay a finding of their own: which of
 * the places is meant is for the author to say.
 */
public final class Roots {

  /** An error before what an auditor would ask, then by place. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparing(Roots::place);

  private Roots() {}

  /** The findings of all rules, those of one root joined to the one that stands first. */
  public static List<Finding> join(List<AuditLog> logs) {
    List<AuditLog.Entry> entries = new ArrayList<>();
    logs.forEach(log -> entries.addAll(log.entries()));
    List<Finding> joined = new ArrayList<>();
    while (!entries.isEmpty()) {
      AuditLog.Entry first = entries.remove(0);
      List<AuditLog.Entry> others = entries.stream().filter(e -> shareRoot(first, e)).toList();
      if (!others.isEmpty()) {
        entries.removeAll(others);
      }
      joined.add(others.stream().map(AuditLog.Entry::finding).reduce(first.finding(), Roots::join));
    }
    return joined;
  }

  private static boolean shareRoot(AuditLog.Entry one, AuditLog.Entry other) {
    return isMendedBy(other, one) || isMendedBy(one, other);
  }

  /** Whether what one suggests is all that the other needs. */
  private static boolean isMendedBy(AuditLog.Entry broken, AuditLog.Entry mending) {
    Optional<Substitution> change = mending.draft().repairs().change();
    Optional<Relation> relation = broken.draft().proof();
    return broken.finding().severity() == Severity.ERROR
        && change.isPresent()
        && relation.filter(r -> takesPart(r, change.get())).isPresent()
        && relation.filter(r -> r.holds(change.get())).isPresent()
        && agrees(broken.draft().repairs().change(), change.get());
  }

  private static boolean takesPart(Relation relation, Substitution change) {
    return relation.figures().stream()
        .flatMap(figure -> figure.id().stream())
        .anyMatch(change.values()::containsKey);
  }

  private static boolean agrees(Optional<Substitution> own, Substitution change) {
    return own.isEmpty() || own.get().values().keySet().equals(change.values().keySet());
  }

  private static Finding join(Finding one, Finding other) {
    boolean inOrder = ORDER.compare(one, other) <= 0;
    Finding first = inOrder ? one : other;
    Finding second = inOrder ? other : one;
    Optional<Repair> suggestion = first.suggestion().or(second::suggestion);
    return new Finding(
        first.id(),
        first.rule(),
        first.severity(),
        message(first.message(), second.message()),
        first.relation().or(second::relation),
        merged(
            first.figures(),
            second.figures(),
            Comparator.comparing((CitedFigure f) -> f.evidence().span())),
        first.expected().or(second::expected),
        suggestion,
        suggestion.isPresent() ? List.of() : first.alternatives(),
        merged(first.evidence(), second.evidence(), Comparator.comparing(Evidence::span)));
  }

  private static int place(Finding finding) {
    return finding.evidence().stream().mapToInt(e -> e.span().start()).min().orElse(0);
  }

  private static Bilingual message(Bilingual first, Bilingual second) {
    return new Bilingual(
        first.vi() + ". Cùng một gốc: " + second.vi(),
        first.en() + ". Of one root: " + second.en());
  }

  private static <T> List<T> merged(List<T> one, List<T> other, Comparator<T> order) {
    return Stream.concat(one.stream(), other.stream()).distinct().sorted(order).toList();
  }
}
