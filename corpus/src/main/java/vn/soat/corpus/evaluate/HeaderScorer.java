package vn.soat.corpus.evaluate;

import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.corpus.Gold;
import vn.soat.patterns.report.Header;

/** Scores what a report says of itself. A field that gold leaves empty is not measured. */
final class HeaderScorer {

  private final Gold gold;
  private final Scores.Tally tally;

  HeaderScorer(Gold gold, Scores.Tally tally) {
    this.gold = gold;
    this.tally = tally;
  }

  void score(Header had) {
    Gold.Header wanted = gold.report();
    wanted
        .issuer()
        .ifPresent(
            w -> field("issuer", Keys.sameIssuer(w, had.issuer()), w, had.issuer().orElse("-")));
    field("commune", wanted.commune(), had.commune());
    field("district", wanted.district(), had.district());
    field("province", wanted.province(), had.province());
    field("year", text(wanted.year()), text(had.year()));
    field("signer", wanted.signer(), had.signer().map(Header.Signer::name));
  }

  private static Optional<String> text(OptionalInt year) {
    return year.isPresent() ? Optional.of(Integer.toString(year.getAsInt())) : Optional.empty();
  }

  private void field(String name, Optional<String> wanted, Optional<String> had) {
    wanted.ifPresent(
        w -> {
          boolean good = had.map(Keys::folded).filter(Keys.folded(w)::equals).isPresent();
          field(name, good, w, had.orElse("-"));
        });
  }

  private void field(String name, boolean good, String wanted, String had) {
    tally.add("report header", good);
    if (!good) {
      tally.miss(
          new Miss(gold.document(), "header", 0, name + ": gold " + wanted + ", got " + had));
    }
  }
}
