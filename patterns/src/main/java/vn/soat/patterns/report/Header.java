package vn.soat.patterns.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report says of itself.
 *
 * @param code its own number; empty where it is left blank
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
    List<String> recipients) {

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
  }

  /** Who signed, with the title above the name ("CHỦ TỊCH"). */
  public record Signer(String name, Optional<String> title) {}
}
