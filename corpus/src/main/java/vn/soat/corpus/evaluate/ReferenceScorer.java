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
    tally.measure("references", good, wanted.size(), good, good + extra.size());
    pairing.missed().forEach(g -> tally.missed("references", g.line(), g.quote(), key(g)));
    extra.forEach(
        r -> tally.extra("references", r.evidence().line(), r.evidence().quote(), key(r)));
    pairing.pairs().forEach(p -> scoreFields(p.wanted(), p.had()));
  }

  private static String key(Gold.Reference reference) {
    return Keys.code(reference.code().or(reference::number).orElse(""));
  }

  private static String key(Reference reference) {
    return Keys.code(reference.code().or(reference::number).orElse(""));
  }

  /** Gold lists borderline mentions, which are neither wanted nor an error. */
  private boolean isOptional(Reference had) {
    return gold.references().stream()
        .filter(g -> !g.isNumbered())
        .filter(g -> Math.abs(g.line() - had.evidence().line()) <= 1)
        .anyMatch(
            g ->
                key(g).equals(key(had))
                    || (had.type().isPresent()
                        && g.type().map(Keys::nfc).equals(had.type().map(Keys::nfc))));
  }

  private void scoreFields(Gold.Reference wanted, Reference had) {
    Place place = new Place(wanted.line(), wanted.quote());
    field("date", place, wanted.date().map(Object::toString), had.date().map(Object::toString));
    field("type", place, wanted.type(), had.type());
    if (wanted.issuer().isPresent()) {
      boolean same = Keys.sameIssuer(wanted.issuer().get(), had.issuer());
      field("issuer", place, wanted.issuer(), had.issuer(), same);
    }
  }

  private record Place(int line, String quote) {}

  private void field(String name, Place place, Optional<String> wanted, Optional<String> had) {
    boolean same = Keys.folded(wanted.orElse("")).equals(Keys.folded(had.orElse("")));
    field(name, place, wanted, had, same);
  }

  private void field(
      String name, Place place, Optional<String> wanted, Optional<String> had, boolean same) {
    String field = "references." + name;
    tally.add(field, same);
    tally.field(field, wanted.isPresent(), had.isPresent(), same);
    if (!same) {
      tally.miss(field, Miss.Kind.of(wanted, had), place.line(), place.quote(), wanted, had);
    }
  }
}
