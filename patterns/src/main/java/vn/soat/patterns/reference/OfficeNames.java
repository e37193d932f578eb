package vn.soat.patterns.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.place.PlaceNames;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.vocabulary.Authority;
import vn.soat.patterns.vocabulary.PlaceLevel;

/** Names an office with its place: the one that is printed, else the report's own of that level. */
final class OfficeNames {

  private static final String COMMITTEE_OF = "UBND ";

  private static final Map<String, String> ABBREVIATED = Map.of("tp", "thành phố", "tx", "thị xã");

  /** A syllable of a name, its initial apart. */
  private static final Pattern SYLLABLE = Pattern.compile("(\\p{Lu})\\p{Ll}*\\s*");

  private final Reading reading;
  private final String text;
  private final PlaceLevel own;

  /**
   * Names the offices that a report tells of.
   *
   * @param own the level of the office that reports
   */
  OfficeNames(Reading reading, PlaceLevel own) {
    this.reading = reading;
    this.text = reading.text();
    this.own = own;
  }

  /** An office; where no level stands with it, one of the reporting office's level. */
  String of(Match office) {
    return of(office, own);
  }

  /**
   * An office of the text.
   *
   * @param unsaid its level where none stands with it
   */
  String of(Match office, PlaceLevel unsaid) {
    Authority authority =
        reading.lexicon().authorityOfWord(office.text("name", text).orElseThrow()).orElseThrow();
    if (!authority.needsPlace()) {
      return authority.name();
    }
    if (authority.fixed().isPresent()) {
      return PlaceNames.after(text, office.end())
          .filter(name -> authority.fixed().get() != PlaceLevel.COMMUNE)
          .map(name -> authority.name() + " " + PlaceNames.tidy(name.of(text)))
          .orElseGet(() -> withOwnPlace(authority, authority.fixed().get()));
    }
    return office
        .text("level", text)
        .map(word -> authority.name() + " " + place(word, office.end()))
        .orElseGet(() -> withOwnPlace(authority, unsaid));
  }

  /** An office with the report's own place of a level. */
  String withOwnPlace(Authority authority, PlaceLevel fixed) {
    PlaceLevel level = isOfCity(authority) ? PlaceLevel.PROVINCE : fixed;
    boolean levelInName = authority.fixed().isPresent() && level != PlaceLevel.COMMUNE;
    return reading
        .places()
        .at(level)
        .map(place -> authority.name() + " " + (levelInName ? place.name() : place.toString()))
        .orElse(authority.name());
  }

  /** In a city of its own right the Thành ủy is the province's, above the districts' committees. */
  private boolean isOfCity(Authority authority) {
    return authority.name().equals("Thành ủy")
        && reading
            .places()
            .at(PlaceLevel.PROVINCE)
            .filter(place -> place.word().equals("thành phố"))
            .isPresent();
  }

  /** The committee of the place whose report it is. */
  Optional<String> ownCommittee() {
    return reading.places().at(own).map(place -> COMMITTEE_OF + place);
  }

  /**
   * The committee of a place, where the office itself is left out: "của huyện Gia Lộc".
   *
   * @param word of the place's level
   * @param nameFrom where the place's name may stand
   */
  String committee(String word, int nameFrom) {
    return COMMITTEE_OF + place(word, nameFrom);
  }

  /** A place of the word's level: the name behind it, else the report's own. */
  private String place(String word, int nameFrom) {
    String said = Reading.fold(word).toLowerCase(Locale.ROOT);
    String level = ABBREVIATED.getOrDefault(said, said);
    Optional<Place> city =
        reading.places().at(PlaceLevel.PROVINCE).filter(p -> p.word().equals(level));
    if (city.isPresent() && PlaceNames.after(text, nameFrom).isEmpty()) {
      return city.get().toString();
    }
    return PlaceNames.after(text, nameFrom)
        .map(span -> level + " " + completed(level, PlaceNames.tidy(span.of(text))))
        .or(() -> ownPlace(level))
        .orElse(level);
  }

  /** The report's own place of a level; "thành phố" above a "quận" is no district. */
  private Optional<String> ownPlace(String level) {
    return PlaceLevel.of(level)
        .flatMap(reading.places()::at)
        .filter(place -> !(level.equals("thành phố") && place.word().equals("quận")))
        .map(Place::toString);
  }

  /** A name that swallowed the next word, or its initials alone, is the report's own place. */
  private String completed(String level, String name) {
    return PlaceLevel.of(level)
        .flatMap(reading.places()::name)
        .filter(ownName -> !name.equals(ownName))
        .filter(
            ownName -> name.startsWith(ownName + " ") || name.equalsIgnoreCase(initials(ownName)))
        .orElse(name);
  }

  private static String initials(String name) {
    return SYLLABLE.matcher(name).replaceAll("$1");
  }
}
