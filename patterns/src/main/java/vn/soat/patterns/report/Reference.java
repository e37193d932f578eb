package vn.soat.patterns.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One mention of a document.
 *
 * @param id unique in its report: {@code r1}, {@code r2}, …
 * @param type as a noun with a capital: {@code Kế hoạch}
 * @param code as printed without white space, typing errors kept; empty for a law cited by name
 * @param normalised the code that was meant, where the printed one is malformed
 * @param number with its letter suffix and leading zero as printed: {@code 05}, {@code 118a}
 * @param year the year inside the code
 * @param symbol what follows the number (and year): {@code KH-UBND}
 * @param date the day of the document at this mention; empty if absent or malformed
 * @param dateText what is printed as its date
 * @param issuer with its place name, {@code UBND huyện Gia Lộc}
 * @param subject what the document is about, to the end of its clause
 */
public record Reference(
    String id,
    Optional<String> type,
    Optional<String> code,
    Optional<String> normalised,
    Optional<String> number,
    OptionalInt year,
    Optional<String> symbol,
    Optional<LocalDate> date,
    Optional<String> dateText,
    Optional<String> issuer,
    Optional<String> subject,
    Evidence evidence) {

  /** The same mention with its number in the report. */
  public Reference as(String id) {
    return new Reference(
        id, type, code, normalised, number, year, symbol, date, dateText, issuer, subject,
        evidence);
  }
}
