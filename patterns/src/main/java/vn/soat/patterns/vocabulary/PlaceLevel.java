package vn.soat.patterns.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;

/** A level of administration; two of them are left after 30 June 2025. */
public enum PlaceLevel {
  @JsonProperty("commune")
  COMMUNE,
  @JsonProperty("district")
  DISTRICT,
  @JsonProperty("province")
  PROVINCE;

  /**
   * The level that a word names. "thành phố" names a district here: a report cites the city above
   * it far more often than one of the five that are provinces.
   */
  public static Optional<PlaceLevel> of(String word) {
    return switch (LowerCase.of(Blanks.fold(word))) {
      case "xã", "phường", "thị trấn", "đặc khu" -> Optional.of(COMMUNE);
      case "huyện", "quận", "thị xã", "thành phố", "tp", "tx" -> Optional.of(DISTRICT);
      case "tỉnh" -> Optional.of(PROVINCE);
      default -> Optional.empty();
    };
  }
}
