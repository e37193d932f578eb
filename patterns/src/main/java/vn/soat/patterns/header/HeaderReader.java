package vn.soat.patterns.header;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.place.Places;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.PlaceLevel;

/** Reads the head and the foot of a report. */
public final class HeaderReader {

  /** The layer of the patterns that find the parts of a head and a foot. */
  private static final String LAYER = "header";

  /** A report's heading stands on its first page; what looks like one later is another's. */
  static final int HEAD = 4_000;

  /** Whom a letter is for. */
  private static final Phrases ADDRESS = Phrases.of("kính gửi");

  private final Reading reading;
  private final String text;
  private final TitleFinder titles;

  private HeaderReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.titles = new TitleFinder(reading);
  }

  /**
   * A report's header.
   *
   * @param bodyStart where its body begins, as an offset in the normal spelling
   * @param own the level of the office that reports
   */
  public record Result(Header header, int bodyStart, PlaceLevel own) {}

  public static Result read(Reading reading) {
    return new HeaderReader(reading).read();
  }

  private Result read() {
    Head head = head();
    Optional<LocalDate> issuedOn = first("place-and-date", head.end()).flatMap(this::day);
    ReportTime time = new ReportTime(reading);
    OptionalInt year = time.year(head.title(), issuedOn, head.bodyStart());
    PlaceLevel own = new OwnLevel(reading).level(head.end());
    OwnOffice office = new OwnOffice(reading, head.end());
    boolean ofTheCentre = office.isOfTheCentre();
    Places places = ofTheCentre ? Places.NONE : reading.places();
    boolean ofCommune = own == PlaceLevel.COMMUNE;
    Signature signature = Signature.read(text, footStart());
    return new Result(
        new Header(
            head.type().map(words -> sentenceCase(words.of(text))),
            ownCode(head.end()),
            head.title().map(words -> titles.words(words, head.type())),
            issuer(own, office.name(), ofTheCentre),
            ofCommune ? places.name(PlaceLevel.COMMUNE) : Optional.empty(),
            own == PlaceLevel.PROVINCE ? Optional.empty() : places.name(PlaceLevel.DISTRICT),
            places.name(PlaceLevel.PROVINCE),
            year,
            time.period(head.title(), year, head.bodyStart()),
            issuedOn,
            signature.signer(),
            signature.recipients()),
        head.bodyStart(),
        own);
  }

  /**
   * What stands above the body.
   *
   * @param end where the letterhead ends
   */
  private record Head(Optional<Span> type, Optional<Span> title, int end, int bodyStart) {}

  private Head head() {
    Optional<Span> type = type();
    return type.isPresent() ? headOf(type.get()) : letter();
  }

  private Head headOf(Span type) {
    Optional<Span> title = titles.behind(type.end());
    return new Head(
        Optional.of(type), title, type.start(), title.map(Span::end).orElse(type.end()));
  }

  /** An official letter has no type: its subject stands in the letterhead, above the address. */
  private Head letter() {
    Optional<Span> subject = first("letter-subject", HEAD).flatMap(match -> match.group("subject"));
    int end = subject.map(words -> addressAfter(words.end())).orElse(0);
    return new Head(Optional.empty(), subject, end, end);
  }

  private int addressAfter(int from) {
    int end = ADDRESS.find(reading.lower(), from, Math.min(text.length(), from + HEAD));
    return end < 0 ? from : end;
  }

  /** The first match of a pattern before an offset. */
  private Optional<Match> first(String pattern, int end) {
    return reading.layer(LAYER).stream()
        .filter(match -> match.is(pattern) && match.end() <= end)
        .findFirst();
  }

  /** The type on a line of its own, or else at the start of one. */
  private Optional<Span> type() {
    List<Match> types =
        reading.layer(LAYER).stream()
            .filter(match -> match.is("report-type") && match.end() <= HEAD)
            .toList();
    return types.stream()
        .flatMap(match -> match.group("alone").stream())
        .findFirst()
        .or(() -> types.stream().map(Match::span).findFirst());
  }

  private Optional<String> ownCode(int headEnd) {
    return first("own-code", headEnd)
        .flatMap(match -> match.text("code", text))
        .map(Blanks::removed);
  }

  private Optional<LocalDate> day(Match match) {
    int month = number(match, "month");
    int day = number(match, "day");
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(number(match, "year"), month);
    return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
  }

  private int number(Match match, String group) {
    return Integer.parseInt(match.text(group, text).orElseThrow());
  }

  /** Where the foot begins: at the last "Nơi nhận", if there is one. */
  private OptionalInt footStart() {
    return reading.layer(LAYER).stream()
        .filter(match -> match.is("recipients"))
        .mapToInt(match -> text.lastIndexOf('\n', match.start()) + 1)
        .max();
  }

  private Optional<String> issuer(PlaceLevel level, Optional<String> named, boolean ofTheCentre) {
    if (ofTheCentre) {
      return named.map(office -> office + " Trung ương");
    }
    String office = named.orElse("UBND");
    return reading.places().at(level).map(Place::toString).map(place -> office + " " + place);
  }

  private static String sentenceCase(String capitals) {
    return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }
}
