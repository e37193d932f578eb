package vn.soat.corpus.evaluate;

import java.util.List;
import java.util.Optional;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Reference;

/** Scores the mentions of documents: those with a number, their dates, types and issuers. */
final class ReferenceScorer {

  private final Gold gold;
  private final Scores.Tally tally;

  ReferenceScorer(Gold gold, Scores.Tally tally) {
    this.gold = gold;
    this.tally = tally;
  }

  void score(List<Reference> references) {
    List<Gold.Reference> wanted =
        gold.references().stream().filter(Gold.Reference::isNumbered).toList();
    List<Reference> had =
        references.stream().filter(r -> r.code().or(r::number).isPresent()).toList();
    Pairing<Gold.Reference, Reference> pairing =
        Pairing.of(
            new Pairing.Side<>(wanted, Gold.Reference::line, ReferenceScorer::key),
            new Pairing.Side<>(had, r -> r.evidence().line(), ReferenceScorer::key));
    List<Reference> extra = pairing.extra().stream().filter(r -> !isOptional(r)).toList();
    int good = pairing.pairs().size();
    tally.add("references.recall", good, wanted.size());
    tally.add("references.precision", good, good + extra.size());
    pairing.missed().forEach(g -> miss("reference missed", g, ""));
    extra.forEach(r -> tally.miss(extra(r)));
    pairing.pairs().forEach(p -> scoreFields(p.wanted(), p.had()));
  }

  private static Object key(Gold.Reference reference) {
    return Keys.code(reference.code().or(reference::number).orElse(""));
  }

  private static Object key(Reference reference) {
    return Keys.code(reference.code().or(reference::number).orElse(""));
  }

  /** Gold lists borderline mentions, which are neither wanted nor an error. */
  private boolean isOptional(Reference had) {
    return gold.references().stream()
        .filter(g -> !g.isNumbered())
        .filter(g -> Math.abs(g.line() - had.evidence().line()) <= 1)
        .anyMatch(
            g -> key(g).equals(key(had)) || (had.type().isPresent() && same(g.type(), had.type())));
  }

  private void scoreFields(Gold.Reference wanted, Reference had) {
    Optional<String> date = wanted.date().map(Object::toString);
    field("date", wanted, date, had.date().map(Object::toString));
    field("type", wanted, wanted.type(), had.type());
    wanted
        .issuer()
        .ifPresent(
            issuer ->
                field(
                    "issuer",
                    Keys.sameIssuer(issuer, had.issuer()),
                    wanted,
                    issuer,
                    had.issuer().orElse("-")));
  }

  private void field(
      String name, Gold.Reference gold, Optional<String> wanted, Optional<String> had) {
    field(name, same(wanted, had), gold, wanted.orElse("-"), had.orElse("-"));
  }

  private void field(
      String name, boolean good, Gold.Reference reference, String wanted, String had) {
    tally.add("references." + name, good);
    if (!good) {
      miss("reference " + name, reference, ": gold " + wanted + ", got " + had);
    }
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return Keys.folded(a.orElse("")).equals(Keys.folded(b.orElse("")));
  }

  private void miss(String kind, Gold.Reference reference, String detail) {
    tally.miss(new Miss(gold.document(), kind, reference.line(), reference.quote() + detail));
  }

  private Miss extra(Reference reference) {
    String code = reference.code().or(reference::number).orElse("");
    return new Miss(
        gold.document(),
        "reference extra",
        reference.evidence().line(),
        code + " in: " + reference.evidence().quote());
  }
}
