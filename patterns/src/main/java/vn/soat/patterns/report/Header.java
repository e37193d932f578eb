package vn.soat.patterns.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report says of itself.
 *
 * @param code its own number; empty where it is left blank
 * @param uncertain what is mostly written by hand and was recognised from a picture
 * @param commune the name without "xã", "phường" or "thị trấn"
 */
public record Header(
    Optional<String> type,
    Optional<String> code,
    Optional<String> title,
    Optional<String> issuer,
    Optional<String> commune,
    Optional<String> district,
    Optional<String> province,
    OptionalInt year,
    Optional<Period> period,
    Optional<LocalDate> issuedOn,
    Optional<Signer> signer,
    List<String> recipients,
    List<Uncertain> uncertain) {

  public static final Header EMPTY =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Header {
    recipients = List.copyOf(recipients);
    uncertain = List.copyOf(uncertain);
  }

  /** A header whose characters are those of the file. */
  public Header(
      Optional<String> type,
      Optional<String> code,
      Optional<String> title,
      Optional<String> issuer,
      Optional<String> commune,
      Optional<String> district,
      Optional<String> province,
      OptionalInt year,
      Optional<Period> period,
      Optional<LocalDate> issuedOn,
      Optional<Signer> signer,
      List<String> recipients) {
    this(
        type,
        code,
        title,
        issuer,
        commune,
        district,
        province,
        year,
        period,
        issuedOn,
        signer,
        recipients,
        List.of());
  }

  /** The same header with what is uncertain in it. */
  public Header doubting(List<Uncertain> doubts) {
    return new Header(
        type,
        code,
        title,
        issuer,
        commune,
        district,
        province,
        year,
        period,
        issuedOn,
        signer,
        recipients,
        doubts);
  }

  /** The same header without its number and day, where nothing confirms them. */
  public Header withoutUncertain() {
    return new Header(
        type,
        isUnconfirmed(Uncertain.CODE) ? Optional.empty() : code,
        title,
        issuer,
        commune,
        district,
        province,
        year,
        period,
        isUnconfirmed(Uncertain.ISSUED_ON) ? Optional.empty() : issuedOn,
        signer,
        recipients,
        uncertain);
  }

  private boolean isUnconfirmed(String field) {
    return uncertain.stream().anyMatch(u -> u.field().equals(field) && !u.agrees());
  }

  /**
   * A field that was read from handwriting.
   *
   * @param field its name in the record, {@link #CODE} or {@link #ISSUED_ON}
   * @param fileName what the name of the file says of it: {@code 1983}, {@code 2017-10-13}
   * @param agrees whether that is what was read
   */
  public record Uncertain(String field, Optional<String> fileName, boolean agrees) {

    public static final String CODE = "code";
    public static final String ISSUED_ON = "issuedOn";
  }

  /** Who signed, with the title above the name ("CHỦ TỊCH"). */
  public record Signer(String name, Optional<String> title) {}
}
