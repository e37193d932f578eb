package vn.soat.patterns.reference;

import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.text.Span;

/**
 * A code in the text with the words that belong to it, in the course of being read.
 *
 * @param match the code's own match
 * @param type the word of its type before it
 * @param typeAdjacent whether nothing but "số" stands between the two
 * @param date its own date, behind it or shared with it
 * @param eventDate the date of the event in which it was issued, before it
 */
record Citation(
    Match match,
    DocumentCode code,
    Block block,
    Optional<Match> type,
    boolean typeAdjacent,
    Optional<Match> date,
    Optional<Match> eventDate) {

  /** "Kế hoạch số 12, 13/KH-UBND": one word of a type for several numbers. */
  boolean isListedWith(Citation next) {
    return type.isPresent() && type.equals(next.type());
  }

  /** "QĐ 766": without "số" and without its symbol. */
  boolean isShort() {
    return match.is("short-code");
  }

  /** Whether two bare numbers stand behind words of different types. */
  boolean isOfAnotherType(Citation other, String text) {
    return code.groups().isEmpty()
        && type.isPresent()
        && other.type.isPresent()
        && !type.get().span().of(text).equalsIgnoreCase(other.type.get().span().of(text));
  }

  /** Where the mention begins: at its type, or at its number. */
  int start() {
    return type.orElse(match).start();
  }

  /** The code, its type and a date that stands behind it. */
  Span span() {
    return new Span(start(), Math.max(date.orElse(match).end(), match.end()));
  }

  Citation withDate(Match found) {
    return new Citation(match, code, block, type, typeAdjacent, Optional.of(found), eventDate);
  }

  Citation withType(Optional<Match> found) {
    return new Citation(match, code, block, found, true, date, eventDate);
  }

  Citation withEventDate(Match found) {
    return new Citation(match, code, block, type, typeAdjacent, date, Optional.of(found));
  }

  /** The date that the document bears at this mention. */
  Optional<Match> anyDate() {
    return date.or(() -> eventDate);
  }
}
