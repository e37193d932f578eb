package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Something of the world that stands in the text. A group is what one sentence or list tells. */
sealed interface Mention {

  int id();

  int group();

  /**
   * @param value as printed, which after an error is no longer the fact's
   * @param worded a zero said in words
   */
  record Amount(int id, int group, Fact fact, String printed, BigDecimal value, boolean worded)
      implements Mention {

    Amount printed(String text, BigDecimal newValue) {
      return new Amount(id, group, fact, text, newValue, worded);
    }
  }

  /**
   * A percentage.
   *
   * @param part the mention of its part, where the text names one
   * @param bare said without its two figures
   */
  record Share(
      int id,
      int group,
      String printed,
      BigDecimal value,
      Fact partFact,
      Fact wholeFact,
      OptionalInt part,
      OptionalInt whole,
      boolean bare)
      implements Mention {

    Share printed(String text, BigDecimal newValue) {
      return new Share(id, group, text, newValue, partFact, wholeFact, part, whole, bare);
    }

    Share of(OptionalInt newPart, OptionalInt newWhole) {
      return new Share(id, group, printed, value, partFact, wholeFact, newPart, newWhole, bare);
    }
  }

  /**
   * A document.
   *
   * @param code as printed, without blanks
   * @param date what the printed date says; empty without one or where it is no date
   */
  record Citation(
      int id,
      int group,
      Document document,
      String code,
      Optional<LocalDate> date,
      String dateText,
      boolean issuerNamed)
      implements Mention {

    Citation code(String newCode) {
      return new Citation(id, group, document, newCode, date, dateText, issuerNamed);
    }

    Citation date(Optional<LocalDate> newDate, String text) {
      return new Citation(id, group, document, code, newDate, text, issuerNamed);
    }

    Citation named() {
      return new Citation(id, group, document, code, date, dateText, true);
    }
  }
}
