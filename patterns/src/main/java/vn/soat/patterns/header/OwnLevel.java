package vn.soat.patterns.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.place.PlaceFinder;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.PlaceLevel;
import vn.soat.patterns.vocabulary.WordList;

/** Tells whether a commune speaks; a district's report names its own office more often. */
final class OwnLevel {

  /** What stands so far down is no letterhead or introduction. */
  private static final int HEAD = 4_000;

  private static final int LETTERHEAD = 400;

  /** Between the office and the word that it reports its name stands. */
  private static final int LONGEST_NAME = 60;

  private static final Set<PlaceLevel> HIGHER =
      EnumSet.of(PlaceLevel.DISTRICT, PlaceLevel.PROVINCE);

  private final Reading reading;
  private final String text;
  private final List<Match> places;
  private final Phrases reports;
  private final Phrases committee;
  private final Phrases socialist;

  OwnLevel(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.places = reading.layer(PlaceFinder.LAYER);
    this.reports = reading.lexicon().words(WordList.REPORTS);
    this.committee = reading.lexicon().words(WordList.COMMITTEE);
    this.socialist = reading.lexicon().words(WordList.SOCIALIST);
  }

  /**
   * The level of the office that reports.
   *
   * @param headEnd where the letterhead ends
   */
  PlaceLevel level(int headEnd) {
    if (isCommune()) {
      return PlaceLevel.COMMUNE;
    }
    List<PlaceLevel> heads =
        places.stream()
            .filter(place -> place.end() <= Math.min(headEnd, LETTERHEAD))
            .filter(place -> Character.isUpperCase(text.charAt(place.end() - 1)))
            .filter(place -> !isOfTheNation(place))
            .flatMap(place -> PlaceFinder.level(text, place).stream())
            .toList();
    return !heads.isEmpty() && heads.stream().allMatch(PlaceLevel.PROVINCE::equals)
        ? PlaceLevel.PROVINCE
        : PlaceLevel.DISTRICT;
  }

  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" heads every letter and names no commune. */
  private boolean isOfTheNation(Match place) {
    int next = Blanks.after(text, place.end(), text.length());
    return socialist.endOf(reading.lower(), next, text.length()) >= 0;
  }

  private boolean isCommune() {
    if (places.stream().anyMatch(place -> place.end() <= HEAD && speaks(place))) {
      return true;
    }
    int commune = 0;
    int higher = 0;
    for (Match place : places) {
      boolean government = place.has("government");
      boolean own = (government || place.has("party")) && isOfCommune(place);
      commune += own ? 1 : 0;
      higher += government && !own ? 1 : 0;
    }
    boolean named = reading.places().at(PlaceLevel.COMMUNE).isPresent();
    return named && (commune >= higher || !places.stream().allMatch(this::headsNoCommune));
  }

  private boolean isOfCommune(Match place) {
    return PlaceLevel.of(PlaceFinder.word(text, place)).equals(Optional.of(PlaceLevel.COMMUNE));
  }

  /** "UBND xã … báo cáo" in the introduction, or the commune's name under its office's. */
  private boolean speaks(Match place) {
    if (!isOfCommune(place)) {
      return false;
    }
    boolean capitals = Character.isUpperCase(text.charAt(place.end() - 1));
    if (place.has("government")) {
      return !capitals && isGovernment(place) && isBeforeReports(place.end());
    }
    int name = Blanks.after(text, place.end(), text.length());
    return capitals
        && !place.has("office")
        && isAtLineStart(place.start())
        && name < text.length()
        && Character.isUpperCase(text.charAt(name));
  }

  /** The people's committee, not the people's council. */
  private boolean isGovernment(Match office) {
    return text.startsWith("UBND", office.start())
        || committee.endBefore(reading.lower(), office.start());
  }

  private boolean isBeforeReports(int from) {
    int end = Math.min(text.length(), from + LONGEST_NAME + 8);
    int stop = from;
    while (stop < end && text.charAt(stop) != '.' && text.charAt(stop) != ';') {
      stop++;
    }
    return reports.areIn(text, from, stop);
  }

  /** Whether a place does not belong to an office of a commune in the letterhead. */
  private boolean headsNoCommune(Match place) {
    boolean head =
        place.end() <= LETTERHEAD
            && place.has("government")
            && Character.isUpperCase(text.charAt(place.end() - 1))
            && isAtLineStart(committee.startOfRun(reading.lower(), place.start()));
    return !head
        || PlaceLevel.of(PlaceFinder.word(text, place)).filter(HIGHER::contains).isPresent();
  }

  private boolean isAtLineStart(int offset) {
    int at = offset;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }
}
