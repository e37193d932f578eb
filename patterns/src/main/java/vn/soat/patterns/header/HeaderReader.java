package vn.soat.patterns.header;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.place.Places;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.RuleLine;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.PlaceLevel;
import vn.soat.patterns.vocabulary.WordList;

/** Reads the head and the foot of a report. */
public final class HeaderReader {

  /** The layer of the patterns that find the parts of a head and a foot. */
  private static final String LAYER = "header";

  /** "quý II/2022", "tháng 10-2017". */
  private static final Pattern SLASHED_YEAR =
      Pattern.compile("(?:(?<!\\d)/|[Tt]háng\\s{1,3}\\d{1,2}\\s?[-–])\\s*((?:19|20)\\d\\d)(?!\\d)");

  /** A report's heading stands on its first page; what looks like one later is another's. */
  private static final int HEAD = 4_000;

  /** So far down an introduction may reach. */
  private static final int LONGEST_INTRODUCTION = 2_000;

  /** Titles are a few lines; more is the first paragraph. */
  private static final int LONGEST_TITLE = 500;

  private static final String OPENS_BODY =
      "(?:Thực\\s+hiện|Căn\\s+cứ|Kính\\s+gửi|Triển\\s+khai|Phần|PHẦN|Ph[âà]n\\s+[IVX]+|UBND|Ủy\\s+ban|Uỷ\\s+ban|Nhằm|Theo|Trong|Để|Được|Xét|Qua|Tiếp\\s+tục)(?!\\p{L})";

  /** How the first paragraph under a title begins. */
  private static final Pattern BODY = Pattern.compile("\\s*" + OPENS_BODY);

  /** The same behind the title's year, where a conversion has run the two together. */
  private static final Pattern BODY_BEHIND_YEAR =
      Pattern.compile("(?=[12])(?<year>(?:19|20)\\d{2})\\s{1,4}(?=" + OPENS_BODY + ")");

  /** Whom a letter is for. */
  private static final Phrases ADDRESS = Phrases.of("kính gửi");

  /** A line of its own in brackets, to the end of its block. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*(?:^|\\n)[ \\t]*\\([^()]{3,200}\\)[\\s.]*\\z");

  private final Reading reading;
  private final String text;

  private HeaderReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
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
    OptionalInt year = year(head.title(), issuedOn, head.bodyStart());
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
            head.title().map(words -> titleWords(words, head.type())),
            issuer(own, office.name(), ofTheCentre),
            ofCommune ? places.name(PlaceLevel.COMMUNE) : Optional.empty(),
            own == PlaceLevel.PROVINCE ? Optional.empty() : places.name(PlaceLevel.DISTRICT),
            places.name(PlaceLevel.PROVINCE),
            year,
            period(head.title(), year, head.bodyStart()),
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
    Optional<Span> title = titleSpan(type.end());
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

  private Optional<Span> titleSpan(int from) {
    Optional<Span> title = Optional.empty();
    int length = 0;
    for (Block block : reading.outline().blocks()) {
      if (block.span().end() <= from) {
        continue;
      }
      Span line = beforeBody(beforeBrackets(block.span()));
      String words = line.of(text);
      length += words.length();
      boolean authority = title.isPresent() && isAuthority(line);
      if (authority || isBody(block, words) || length > LONGEST_TITLE) {
        break;
      }
      boolean rule = RuleLine.is(words, 0, words.length());
      if (rule && title.isPresent()) {
        break;
      }
      title = rule ? title : Optional.of(title.map(line::cover).orElse(line));
      if (line.end() < block.span().end()) {
        break;
      }
    }
    return title;
  }

  private static boolean isBody(Block block, String words) {
    return words.isBlank()
        || isSentence(words)
        || block.marker().style() != Marker.Style.NONE
        || BODY.matcher(words).lookingAt();
  }

  /** Who decides, in capitals between a decision's title and its grounds. */
  private boolean isAuthority(Span line) {
    int start = Blanks.after(text, line.start(), line.end());
    return reading.lexicon().words(WordList.AUTHORITY).endOf(reading.lower(), start, line.end())
            >= 0
        && line.of(text).chars().noneMatch(Character::isLowerCase);
  }

  /** "… năm 2023 Thực hiện Kế hoạch số 124/KH-UBND": the title ends with its year. */
  private Span beforeBody(Span block) {
    int end = Math.min(block.end(), block.start() + LONGEST_TITLE);
    Matcher body = BODY_BEHIND_YEAR.matcher(text).region(block.start(), end);
    return body.find() ? new Span(block.start(), body.end("year")) : block;
  }

  /** A line in brackets under a title says where its figures come from, or for whom it is. */
  private Span beforeBrackets(Span block) {
    if (Stops.lastIn(text, block.start(), block.end(), '(') < 0) {
      return block;
    }
    Matcher brackets = BRACKETS.matcher(text).region(block.start(), block.end());
    return brackets.find() ? new Span(block.start(), brackets.start()) : block;
  }

  /** A paragraph closes with a stop or a colon; a title does not. */
  private static boolean isSentence(String words) {
    int end = Blanks.before(words, words.length());
    return words.length() > 60 && end > 0 && ".:;".indexOf(words.charAt(end - 1)) >= 0;
  }

  private String titleWords(Span title, Optional<Span> type) {
    String words = Reading.fold(title.of(text));
    return type.map(span -> Reading.fold(span.of(text)) + " ")
        .filter(before -> before.equals(before.toUpperCase(Locale.ROOT)))
        .filter(words::startsWith)
        .map(before -> words.substring(before.length()))
        .orElse(words);
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

  private OptionalInt year(Optional<Span> title, Optional<LocalDate> issuedOn, int bodyStart) {
    OptionalInt named =
        title
            .map(words -> reading.periods().year(words.start(), words.end()))
            .orElse(OptionalInt.empty());
    if (named.isPresent()) {
      return named;
    }
    Matcher slashed = SLASHED_YEAR.matcher(title.map(words -> words.of(text)).orElse(""));
    if (slashed.find()) {
      return OptionalInt.of(Integer.parseInt(slashed.group(1)));
    }
    if (issuedOn.isPresent()) {
      return OptionalInt.of(issuedOn.get().getYear());
    }
    // A day written by hand may not be legible; the month and year beside it are printed.
    OptionalInt head = reading.periods().year(0, title.map(Span::start).orElse(0));
    return head.isPresent() ? head : reading.periods().year(bodyStart, bodyStart + HEAD);
  }

  private Optional<String> issuer(PlaceLevel level, Optional<String> named, boolean ofTheCentre) {
    if (ofTheCentre) {
      return named.map(office -> office + " Trung ương");
    }
    String office = named.orElse("UBND");
    return reading.places().at(level).map(Place::toString).map(place -> office + " " + place);
  }

  /**
   * Days printed in the introduction say more than the title's "năm 2023", if they lie in that
   * year; so do those that a section states for all, where the introduction states none.
   */
  private Optional<Period> period(Optional<Span> title, OptionalInt year, int bodyStart) {
    Optional<Period> ofTitle =
        title.flatMap(words -> reading.periods().ofTitle(words.start(), words.end(), year));
    int start = title.map(Span::start).orElse(bodyStart);
    int end = introductionEnd(bodyStart);
    return reading
        .periods()
        .fromTo(start, end)
        .filter(period -> isReportPeriod(period, year))
        .or(() -> ofTitle.flatMap(whole -> reading.periods().until(start, end, whole)))
        .or(() -> fromToAnywhere(ofTitle, year))
        .or(() -> ofTitle);
  }

  /** What begins behind the first day of the title's period is a part of it: a campaign of May. */
  private Optional<Period> fromToAnywhere(Optional<Period> ofTitle, OptionalInt year) {
    Optional<LocalDate> first = ofTitle.flatMap(Period::from);
    return reading
        .periods()
        .fromTo(
            period ->
                isReportPeriod(period, year)
                    && first.filter(period.from().orElseThrow()::isAfter).isEmpty());
  }

  /** An introduction ends where the first section begins. */
  private int introductionEnd(int bodyStart) {
    int end = Math.min(text.length(), bodyStart + LONGEST_INTRODUCTION);
    return reading.outline().blocks().stream()
        .filter(block -> block.span().start() >= bodyStart && block.marker().style().isNumbered())
        .map(block -> block.span().start())
        .findFirst()
        .filter(start -> start < end)
        .orElse(end);
  }

  private static boolean isReportPeriod(Period period, OptionalInt year) {
    LocalDate from = period.from().orElseThrow();
    LocalDate to = period.to().orElseThrow();
    return year.isPresent()
        && to.getYear() == year.getAsInt()
        && from.isAfter(LocalDate.of(year.getAsInt() - 1, 11, 30))
        && from.plusDays(27).isBefore(to);
  }

  private static String sentenceCase(String capitals) {
    return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }
}
