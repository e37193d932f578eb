package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Something of the world that stands in the text. A group is what one sentence or list tells. */
sealed interface Mention {

  int id();

  int group();

  /** How a figure is said. */
  enum Manner {
    PLAIN,
    /** A zero in words. */
    WORDED,
    /** Rounded, behind "hơn" or "gần". */
    LOOSE
  }

  /**
   * @param value as printed, which after an error is no longer the fact's
   */
  record Amount(int id, int group, Fact fact, String printed, BigDecimal value, Manner manner)
      implements Mention {

    boolean worded() {
      return manner == Manner.WORDED;
    }

    boolean exact() {
      return manner != Manner.LOOSE;
    }

    Amount printed(String text, BigDecimal newValue) {
      return new Amount(id, group, fact, text, newValue, manner);
    }
  }

  /**
   * A percentage.
   *
   * @param part the mention of its part, where the text names one
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
      Of of)
      implements Mention {

    /** What a percentage says. */
    enum Of {
      /** A part of a whole, and both stand in the text. */
      FIGURES,
      /**
       * A part of a whole; the sentence names one of them or none. A reader may still take the
       * figures where the section around it tells them.
       */
      UNNAMED,
      /** By how much something has grown or shrunk. */
      CHANGE
    }

    /** Whether both its figures stand in the text. */
    boolean isClosed() {
      return part.isPresent() && whole.isPresent();
    }

    Share printed(String text, BigDecimal newValue) {
      return new Share(id, group, text, newValue, partFact, wholeFact, part, whole, of);
    }

    Share between(OptionalInt newPart, OptionalInt newWhole) {
      return new Share(id, group, printed, value, partFact, wholeFact, newPart, newWhole, of);
    }
  }

  /** The place of a figure that was left open. */
  record Gap(int id, int group, String printed) implements Mention {}

  /** A heading with its mark. */
  record Heading(int id, int group, Headings.Mark mark, String title) implements Mention {

    Heading marked(Headings.Mark newMark) {
      return new Heading(id, group, newMark, title);
    }

    Heading titled(String newTitle) {
      return new Heading(id, group, mark, newTitle);
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
