package vn.soat.corpus.generate;

import java.time.LocalDate;

/**
 * A document that a report may cite.
 *
 * @param number with its letter: {@code 50a}
 * @param symbol what stands after the number and its sign: {@code /KH-UBND}, {@code -NQ/TW}, {@code
 *     /2018/NĐ-CP}
 * @param issuer in full: {@code UBND xã Quang Lâm}
 * @param issuerWords as the text calls it: {@code UBND xã}
 * @param own whether the reporting authority issued it
 */
record Document(
    String type,
    String number,
    String symbol,
    LocalDate date,
    String issuer,
    String issuerWords,
    String subject,
    boolean own) {

  String code() {
    return number + symbol;
  }
}
