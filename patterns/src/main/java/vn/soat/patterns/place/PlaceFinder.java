package vn.soat.patterns.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.WordIndex;
import vn.soat.patterns.vocabulary.PlaceLevel;

/**
 * Finds the places that a report is about: those that it names most, its own offices' above all.
 */
public final class PlaceFinder {

  /** The layer of the pattern that finds the words of places. */
  public static final String LAYER = "places";

  /** Cities that are provinces. */
  private static final Set<String> CITY_PROVINCES =
      Set.of("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh", "Huế");

  /** Only wards and urban districts bear numbers; "xã 9" is the end of something else. */
  private static final Set<String> NUMBERED = Set.of("phường", "quận");

  /**
   * What the words of places are called: the committees of the Party by the places that they lead,
   * "Thành ủy Hải Phòng", all others by themselves.
   */
  private static final WordIndex<String> WORDS =
      WordIndex.of(
          Map.ofEntries(
              Map.entry("tỉnh ủy", "tỉnh"),
              Map.entry("tỉnh uỷ", "tỉnh"),
              Map.entry("thành ủy", "thành phố"),
              Map.entry("thành uỷ", "thành phố"),
              Map.entry("thị ủy", "thị xã"),
              Map.entry("thị uỷ", "thị xã"),
              Map.entry("huyện ủy", "huyện"),
              Map.entry("huyện uỷ", "huyện"),
              Map.entry("quận ủy", "quận"),
              Map.entry("quận uỷ", "quận"),
              Map.entry("tỉnh", "tỉnh"),
              Map.entry("thành phố", "thành phố"),
              Map.entry("tp", "thành phố"),
              Map.entry("tp.", "thành phố"),
              Map.entry("thị xã", "thị xã"),
              Map.entry("tx", "thị xã"),
              Map.entry("tx.", "thị xã"),
              Map.entry("thị trấn", "thị trấn"),
              Map.entry("huyện", "huyện"),
              Map.entry("quận", "quận"),
              Map.entry("đặc khu", "đặc khu"),
              Map.entry("phường", "phường"),
              Map.entry("xã", "xã")));

  /** An office's own place is worth more than a neighbour that is mentioned. */
  private static final int OFFICE_WEIGHT = 3;

  private PlaceFinder() {}

  /**
   * The places that a text is about.
   *
   * @param levels where the words of places stand in it
   */
  public static Places find(String text, List<Match> levels) {
    Map<PlaceLevel, Map<Place, Integer>> votes = new EnumMap<>(PlaceLevel.class);
    for (Match match : levels) {
      int weight = match.has("office") ? OFFICE_WEIGHT : 1;
      place(text, match)
          .ifPresent(
              place ->
                  votes
                      .computeIfAbsent(level(place), any -> new HashMap<>())
                      .merge(place, weight, Integer::sum));
    }
    Map<PlaceLevel, Place> winners = new EnumMap<>(PlaceLevel.class);
    votes.forEach((level, counts) -> winners.put(level, winner(counts)));
    return new Places(winners);
  }

  private static Optional<Place> place(String text, Match match) {
    return PlaceNames.after(text, match.end())
        .map(name -> new Place(word(text, match), PlaceNames.tidy(name.of(text))))
        .filter(
            place -> NUMBERED.contains(place.word()) || !Character.isDigit(place.name().charAt(0)));
  }

  /** The word of the level that a match found; of a Party committee, its seat's. */
  public static String word(String text, Match match) {
    Span said = match.group("word").orElseThrow();
    return WORDS.find(text, said).orElseGet(() -> LowerCase.of(Blanks.fold(said.of(text))));
  }

  /** The level of the place that a match names: of "THÀNH PHỐ HÀ NỘI" the province. */
  public static Optional<PlaceLevel> level(String text, Match match) {
    return place(text, match).map(PlaceFinder::level).or(() -> PlaceLevel.of(word(text, match)));
  }

  private static PlaceLevel level(Place place) {
    boolean province = place.word().equals("thành phố") && CITY_PROVINCES.contains(place.name());
    return province ? PlaceLevel.PROVINCE : PlaceLevel.of(place.word()).orElseThrow();
  }

  private static Place winner(Map<Place, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Place, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString()))
        .orElseThrow()
        .getKey();
  }
}
