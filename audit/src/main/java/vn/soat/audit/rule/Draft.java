package vn.soat.audit.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.Finding;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.Severity;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/** A finding before it has its id. */
record Draft(
    Severity severity,
    Bilingual message,
    Optional<String> relation,
    List<CitedFigure> figures,
    Optional<String> expected,
    Repairs repairs,
    List<Evidence> also,
    Optional<Relation> proof) {

  static Draft of(Severity severity, Bilingual message, List<CitedFigure> figures) {
    return new Draft(
        severity,
        message,
        Optional.empty(),
        figures,
        Optional.empty(),
        Repairs.NONE,
        List.of(),
        Optional.empty());
  }

  static List<CitedFigure> cite(List<FigureRef> figures) {
    return figures.stream().map(FigureRef::cited).toList();
  }

  Draft relating(String symbols) {
    return new Draft(
        severity, message, Optional.of(symbols), figures, expected, repairs, also, proof);
  }

  Draft expecting(String value) {
    return new Draft(
        severity, message, relation, figures, Optional.of(value), repairs, also, proof);
  }

  Draft repairedBy(Repairs found) {
    return new Draft(severity, message, relation, figures, expected, found, also, proof);
  }

  /** The words that join the figures, where they are no figure themselves. */
  Draft provedBy(Evidence evidence) {
    return new Draft(
        severity, message, relation, figures, expected, repairs, List.of(evidence), proof);
  }

  /** The relation that does not hold. */
  Draft breaking(Relation relation) {
    return new Draft(
        severity, message, this.relation, figures, expected, repairs, also, Optional.of(relation));
  }

  Finding finding(String rule) {
    List<CitedFigure> ordered =
        figures.stream().distinct().sorted(Comparator.comparing(f -> f.evidence().span())).toList();
    List<Evidence> evidence =
        Stream.concat(figures.stream().map(CitedFigure::evidence), also.stream())
            .distinct()
            .sorted(Comparator.comparing(Evidence::span))
            .toList();
    return new Finding(
        "",
        rule,
        severity,
        message,
        relation,
        ordered,
        expected,
        repairs.suggestion(),
        repairs.alternatives(),
        evidence);
  }
}
