package vn.soat.patterns.header;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.place.PlaceFinder;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.time.PeriodReader;
import vn.soat.patterns.vocabulary.PlaceLevel;

/** Reads the head and the foot of a report. */
public final class HeaderReader {

  private static final Pattern SLASHED_YEAR =
      Pattern.compile("(?<!\\d)/\\s*((?:19|20)\\d\\d)(?!\\d)");

  /** The offices at the top of the first page. */
  private static final Pattern FIRST_OFFICE =
      Pattern.compile(
          "(?m)^[ \\t]*(?:UBND|(?:ỦY|UỶ)\\s+BAN\\s+NHÂN\\s+DÂN)\\s+(XÃ|PHƯỜNG|THỊ\\s+TRẤN|HUYỆN|QUẬN|TỈNH)");

  /** A report's heading stands on its first page; what looks like one later is another's. */
  private static final int HEAD = 4_000;

  /** Titles are a few lines; more is the first paragraph. */
  private static final int LONGEST_TITLE = 500;

  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^[ \\t]*(?<type>BÁO CÁO|TỜ TRÌNH|THÔNG BÁO|KẾ HOẠCH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHƯƠNG TRÌNH)(?!\\p{L})[ \\t]*$");

  private static final Pattern TYPE_IN_LINE =
      Pattern.compile("(?m)^[ \\t]*(?<type>BÁO CÁO|Báo cáo)(?!\\p{L})");

  /** How the first paragraph under a title begins. */
  private static final Pattern BODY =
      Pattern.compile(
          "\\s*(?:Thực\\s+hiện|Căn\\s+cứ|Kính\\s+gửi|Triển\\s+khai|Phần|PHẦN|UBND|Ủy\\s+ban|Uỷ\\s+ban|Nhằm|Theo|Trong|Để|Được|Xét|Qua|Tiếp\\s+tục)(?!\\p{L})");

  private static final Pattern RULE_LINE = Pattern.compile("[\\s_\\-=*.]+");

  private static final Pattern OWN_CODE =
      Pattern.compile(
          "(?m)^.{0,40}?Số\\s*:?\\s*(?<code>\\d{1,5}[a-zđ]?\\s*/\\s*[A-ZĐ]{2,}(?:\\s?-\\s?[A-ZĐ]{2,})*)");

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "\\p{Lu}[\\p{L} ]{1,30},\\s*ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>(?:19|20)\\d\\d)");

  /** "UBND xã … báo cáo" in the introduction, or the commune's name under its office's. */
  private static final Pattern OWN_COMMUNE =
      Pattern.compile(
          "(?:UBND|[ỦU][ỷy]?\\s+ban\\s+nhân\\s+dân)\\s+(?:xã|phường|thị\\s+trấn|đặc\\s+khu)\\s[^.;]{2,60}?(?:báo\\s+cáo|tổng\\s+hợp)"
              + "|(?m:^[ \\t]*(?:XÃ|PHƯỜNG|THỊ\\s+TRẤN|ĐẶC\\s+KHU)\\s+\\p{Lu})",
          Pattern.UNICODE_CASE);

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
    Optional<Matcher> type = find(TYPE, 0).or(() -> find(TYPE_IN_LINE, 0));
    List<Block> title = type.map(m -> titleBlocks(m.end())).orElse(List.of());
    Optional<String> titleText = title.isEmpty() ? Optional.empty() : Optional.of(join(title));
    int bodyStart = bodyStart(type, title);
    String head = text.substring(0, type.map(m -> m.start("type")).orElse(0));
    Optional<LocalDate> issuedOn = issuedOn(head);
    OptionalInt year = year(titleText, issuedOn, bodyStart);
    boolean ofCommune = isOfCommune();
    Signature signature = Signature.read(text);
    return new Result(
        new Header(
            type.map(m -> m.group("type")).map(HeaderReader::sentenceCase),
            ownCode(head),
            titleText,
            issuer(ofCommune),
            ofCommune ? reading.places().name(PlaceLevel.COMMUNE) : Optional.empty(),
            reading.places().name(PlaceLevel.DISTRICT),
            reading.places().name(PlaceLevel.PROVINCE),
            year,
            period(titleText, year),
            issuedOn,
            signature.signer(),
            signature.recipients()),
        bodyStart,
        ofCommune ? PlaceLevel.COMMUNE : PlaceLevel.DISTRICT);
  }

  private Optional<Matcher> find(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text).region(from, Math.min(text.length(), from + HEAD));
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private List<Block> titleBlocks(int from) {
    List<Block> title = new ArrayList<>();
    int length = 0;
    for (Block block : reading.outline().blocks()) {
      if (block.span().end() <= from) {
        continue;
      }
      String words = block.span().of(text);
      length += words.length();
      if (isSentence(words)
          || block.marker().style() != Marker.Style.NONE
          || BODY.matcher(words).lookingAt()
          || length > LONGEST_TITLE) {
        break;
      }
      if (!RULE_LINE.matcher(words).matches()) {
        title.add(block);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  /** A paragraph closes with a stop or a colon; a title does not. */
  private static boolean isSentence(String words) {
    return words.length() > 60 && words.strip().matches("(?s).*[.:;]");
  }

  private String join(List<Block> blocks) {
    StringBuilder title = new StringBuilder();
    for (Block block : blocks) {
      String words = block.span().of(text).replaceFirst("^\\s*BÁO CÁO\\s+", "");
      title.append(title.length() == 0 ? "" : " ").append(words);
    }
    return Reading.fold(title.toString());
  }

  private int bodyStart(Optional<Matcher> type, List<Block> title) {
    int typeEnd = type.map(Matcher::end).orElse(0);
    return title.isEmpty() ? typeEnd : title.get(title.size() - 1).span().end();
  }

  private static Optional<String> ownCode(String head) {
    Matcher matcher = OWN_CODE.matcher(head);
    return matcher.find()
        ? Optional.of(matcher.group("code").replaceAll("\\s", ""))
        : Optional.empty();
  }

  private static Optional<LocalDate> issuedOn(String head) {
    Matcher matcher = PLACE_AND_DATE.matcher(head);
    return matcher.find() ? day(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    int month = Integer.parseInt(matcher.group("month"));
    int day = Integer.parseInt(matcher.group("day"));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(Integer.parseInt(matcher.group("year")), month);
    return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
  }

  private OptionalInt year(Optional<String> title, Optional<LocalDate> issuedOn, int bodyStart) {
    OptionalInt named = title.map(PeriodReader::year).orElse(OptionalInt.empty());
    if (named.isPresent()) {
      return named;
    }
    Matcher slashed = SLASHED_YEAR.matcher(title.orElse(""));
    if (slashed.find()) {
      return OptionalInt.of(Integer.parseInt(slashed.group(1)));
    }
    if (issuedOn.isPresent()) {
      return OptionalInt.of(issuedOn.get().getYear());
    }
    return PeriodReader.year(text.substring(bodyStart, Math.min(text.length(), bodyStart + HEAD)));
  }

  /** Whether a commune speaks; a district's report names its own office more often. */
  private boolean isOfCommune() {
    if (OWN_COMMUNE.matcher(text).region(0, Math.min(text.length(), HEAD)).find()) {
      return true;
    }
    String opening = text.substring(0, Math.min(text.length(), 400));
    Matcher first = FIRST_OFFICE.matcher(opening);
    long commune = offices().filter(this::isOfCommune).count();
    long higher = offices().filter(o -> o.has("government") && !isOfCommune(o)).count();
    boolean named = reading.places().at(PlaceLevel.COMMUNE).isPresent();
    boolean onlyHigher =
        first.results().map(m -> m.group(1)).allMatch(level -> level.matches("HUYỆN|QUẬN|TỈNH"));
    return named && (commune >= higher || !onlyHigher);
  }

  private Stream<Match> offices() {
    return reading.layer(PlaceFinder.LAYER).stream()
        .filter(match -> match.has("government") || match.has("party"));
  }

  private boolean isOfCommune(Match office) {
    return PlaceLevel.of(PlaceFinder.word(text, office)).equals(Optional.of(PlaceLevel.COMMUNE));
  }

  private Optional<String> issuer(boolean ofCommune) {
    PlaceLevel level = ofCommune ? PlaceLevel.COMMUNE : PlaceLevel.DISTRICT;
    return reading.places().at(level).map(Place::toString).map(place -> "UBND " + place);
  }

  /** Days printed in the text say more than the title's "năm 2023", if they lie in that year. */
  private Optional<Period> period(Optional<String> title, OptionalInt year) {
    Optional<Period> ofTitle = title.flatMap(t -> PeriodReader.ofTitle(t, year));
    return reading
        .periods()
        .fromTo()
        .filter(period -> isReportPeriod(period, year))
        .or(() -> ofTitle);
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
    return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
