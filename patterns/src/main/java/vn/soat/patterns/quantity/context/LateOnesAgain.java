package vn.soat.patterns.quantity.context;

import java.util.Optional;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Unit;
import vn.soat.patterns.vocabulary.WordList;

/** Reads late dossiers that are told once more: "Quá hạn 03 hồ sơ, đã xin lỗi cả 03 trường hợp". */
public final class LateOnesAgain {

  private final String lower;
  private final CountedSoFar found;
  private final Phrases allOf;

  public LateOnesAgain(Reading reading, CountedSoFar found) {
    this.lower = reading.lower();
    this.found = found;
    this.allOf = reading.lexicon().words(WordList.ALL_OF);
  }

  /** What they were counted as; empty for a count of anything else. */
  public Optional<Indicator> of(Candidate candidate) {
    return candidate.unit().filter(Unit::isContextual).isPresent()
            && allOf.endBefore(lower, candidate.start())
        ? found
            .lastIndicatedInItemOf(candidate)
            .filter(late -> late.value().compareTo(candidate.value()) == 0)
            .flatMap(Counted::indicator)
            .filter(Indicators::isOverdue)
        : Optional.empty();
  }
}
