package vn.soat.patterns.place;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.vocabulary.PlaceLevel;

/** The places that a report is about, each with the word of its level: "xã" and "Quang Minh". */
public final class Places {

  /**
   * A place.
   *
   * @param word the word before its name as an issuer bears it: {@code xã}, {@code thị trấn}
   */
  public record Place(String word, String name) {

    @Override
    public String toString() {
      return word + " " + name;
    }
  }

  /** Those of a body that belongs to no place. */
  public static final Places NONE = new Places(Map.of());

  private final Map<PlaceLevel, Place> places;

  Places(Map<PlaceLevel, Place> places) {
    this.places = new EnumMap<>(PlaceLevel.class);
    this.places.putAll(places);
  }

  public Optional<Place> at(PlaceLevel level) {
    return Optional.ofNullable(places.get(level));
  }

  public Optional<String> name(PlaceLevel level) {
    return at(level).map(Place::name);
  }
}
