package vn.soat.patterns.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.vocabulary.PlaceLevel;

/**
 * Finds the places that a report is about: those that it names most, its own offices' above all.
 */
public final class PlaceFinder {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<office>(?:UBND|HĐND|nhân\\s+dân|Đảng\\s+[ủu][ỷy]?|Đảng\\s+bộ)\\s+)?"
              + "(?<![\\p{L}])(?<word>(?:tỉnh|thành|huyện|thị|quận)\\s+(?:ủy|uỷ)|xã|phường|thị\\s+trấn|đặc\\s+khu|huyện|quận|thị\\s+xã|thành\\s+phố|tỉnh)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Cities that are provinces. */
  private static final Set<String> CITY_PROVINCES =
      Set.of("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh", "Huế");

  /** Only wards and urban districts bear numbers; "xã 9" is the end of something else. */
  private static final Set<String> NUMBERED = Set.of("phường", "quận");

  /** The committees of the Party, by the places that they lead: "Thành ủy Hải Phòng". */
  private static final Map<String, String> PARTY_SEATS =
      Map.of("thành", "thành phố", "thị", "thị xã");

  /** An office's own place is worth more than a neighbour that is mentioned. */
  private static final int OFFICE_WEIGHT = 3;

  private PlaceFinder() {}

  public static Places find(String text) {
    Map<PlaceLevel, Map<Place, Integer>> votes = new EnumMap<>(PlaceLevel.class);
    Matcher matcher = LEVEL.matcher(text);
    while (matcher.find()) {
      int weight = matcher.group("office") == null ? 1 : OFFICE_WEIGHT;
      place(text, matcher)
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

  private static Optional<Place> place(String text, Matcher matcher) {
    String said = matcher.group("word").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String seat = said.replaceFirst(" (?:ủy|uỷ)$", "");
    String word = PARTY_SEATS.getOrDefault(seat, seat);
    return PlaceNames.after(text, matcher.end())
        .filter(span -> NUMBERED.contains(word) || !Character.isDigit(text.charAt(span.start())))
        .map(span -> new Place(word, PlaceNames.tidy(span.of(text))));
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
