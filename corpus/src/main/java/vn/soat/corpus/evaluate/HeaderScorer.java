package vn.soat.corpus.evaluate;

import java.time.LocalDate;
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
    if (wanted.issuer().isPresent()) {
      boolean same = Keys.sameIssuer(wanted.issuer().get(), had.issuer());
      tally.add("report header", same);
      field("issuer", wanted.issuer(), had.issuer(), same);
    }
    summed("commune", wanted.commune(), had.commune());
    summed("district", wanted.district(), had.district());
    summed("province", wanted.province(), had.province());
    summed("year", text(wanted.year()), text(had.year()));
    summed("signer", wanted.signer(), had.signer().map(Header.Signer::name));
    scoreRest(wanted, had);
  }

  /** The fields that the sum of the header leaves out. */
  private void scoreRest(Gold.Header wanted, Header had) {
    field("type", wanted.type(), had.type());
    field("code", wanted.code(), had.code());
    field("title", wanted.title(), had.title());
    field("signerTitle", wanted.signerTitle(), had.signer().flatMap(Header.Signer::title));
    field(
        "issuedOn", wanted.issuedOn().map(Object::toString), had.issuedOn().map(Object::toString));
    field(
        "period",
        wanted.period().map(p -> p.from() + " – " + p.to()),
        had.period().map(p -> day(p.from()) + " – " + day(p.to())));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("…");
  }

  private static Optional<String> text(OptionalInt year) {
    return year.isPresent() ? Optional.of(Integer.toString(year.getAsInt())) : Optional.empty();
  }

  private void summed(String name, Optional<String> wanted, Optional<String> had) {
    if (wanted.isPresent()) {
      boolean same = wanted.map(Keys::folded).equals(had.map(Keys::folded));
      tally.add("report header", same);
      field(name, wanted, had, same);
    }
  }

  private void field(String name, Optional<String> wanted, Optional<String> had) {
    if (wanted.isPresent()) {
      field(name, wanted, had, wanted.map(Keys::words).equals(had.map(Keys::words)));
    }
  }

  private void field(String name, Optional<String> wanted, Optional<String> had, boolean same) {
    String field = "header." + name;
    tally.field(field, true, had.isPresent(), same);
    if (!same) {
      String quote = gold.report().title().orElse(gold.document());
      tally.miss(field, Miss.Kind.of(wanted, had), 0, quote, wanted, had);
    }
  }
}
