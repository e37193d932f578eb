package vn.soat.patterns.quantity.indicator;

import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Tells whether the words behind procedures speak of the dossiers that came in for them. */
final class DossiersOfProcedures {

  private final String lower;
  private final Phrases used;
  private final Phrases lacking;

  DossiersOfProcedures(Reading reading) {
    this.lower = reading.lower();
    this.used = reading.lexicon().words(WordList.USED);
    this.lacking = reading.lexicon().words(WordList.LACKING);
  }

  /** "34/83 TTHC phát sinh hồ sơ", with or without "chưa". */
  boolean areNamedBehind(Candidate procedures) {
    return behind(procedures) >= 0;
  }

  /** "16/23 TTHC chưa phát sinh hồ sơ". */
  boolean areLackingBehind(Candidate procedures) {
    int words = behind(procedures);
    return words >= 0 && lacking.endBefore(lower, words);
  }

  private int behind(Candidate procedures) {
    int end = procedures.match().end();
    int reach = Math.min(procedures.block().span().end(), end + ContextReader.NEAR);
    return used.find(lower, end, Stops.find(lower, end, Math.max(end, reach), ".;:()%"));
  }
}
