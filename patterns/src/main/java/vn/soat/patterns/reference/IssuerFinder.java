package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.place.PlaceNames;
import vn.soat.patterns.place.Places.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Authority;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.PlaceLevel;

/**
 * Finds who issued a document: the sentence says it, or the lead-in of its list, or its symbol, or
 * it is the reporting office's own.
 */
final class IssuerFinder {

  /** What stands between a document and the office behind it. */
  private static final Phrases OF = Phrases.of("của", "do", "cũng của", "đều của", "cùng của");

  private static final Phrases OFFICES = Phrases.of("các");

  /** "của huyện Gia Lộc": the office itself is left out. */
  private static final Phrases LEVEL =
      Phrases.of("xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "tỉnh");

  /** Offices that no list can hold: the name ends where its clause does. */
  private static final Pattern OF_OTHER =
      Pattern.compile(
          "(?<name>(?:Bộ(?!\\s+trưởng)|Sở|Phòng|Ban|Công\\s+an|Hội|Đoàn|Trung\\s+tâm|Thanh\\s+tra"
              + "|Văn\\s+phòng|Tổng\\s+cục|Cục|Ngân\\s+hàng|Bảo\\s+hiểm|Thường\\s+trực)\\s[^,.;:()\"“\\d]{2,70}?)"
              + "(?=\\s+(?:về|V/v|xây\\s+dựng|ban\\s+hành|hướng\\s+dẫn|quy\\s+định|kế\\s+hoạch|thực\\s+hiện|triển\\s+khai|phê\\s+duyệt|số|đã|được|mà|xã\\s+đã)(?!\\p{L})|\\s*[,.;:()\"“\\d]|\\s*$)");

  /** An office before the words of issuing. On small text. */
  private static final Pattern ISSUES =
      Pattern.compile(
          "[\\s,;]*(?:\\p{L}+[\\s,]+){0,4}?(?:ban\\s+hành|xây\\s+dựng|ký|ra|có|phê\\s+duyệt|triển\\s+khai|công\\s+bố|thông\\s+qua"
              + "|trả\\s+lời|hướng\\s+dẫn|chỉ\\s+đạo|yêu\\s+cầu|quy\\s+định|giao|chấp\\s+thuận|thống\\s+nhất|kết\\s+luận)"
              + "(?:[\\s,]+[\\p{L}\\d]+){0,10}[\\s,:]*");

  /** "các quyết định của Chủ tịch UBND tỉnh, gần nhất là Quyết định …", "… (Quyết định …; …". */
  private static final Pattern LATEST =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:gần|mới)(?:\\s+đây)?\\s+nhất(?:\\s+là)?\\s*|\\s*\\([^()]{10,300}[;,]\\s*");

  private static final Phrases HIGHER_PLACE =
      Phrases.of("huyện", "quận", "thị xã", "tỉnh", "thành phố");

  /** "được tỉnh công bố tại", "huyện giao tại": the office itself is left out. */
  private static final Pattern PLACE_ISSUES =
      Pattern.compile(
          "(?<!\\p{L})(?<!UBND\\s)(?<!dân\\s)(?<word>huyện|quận|thị\\s+xã|tỉnh|thành\\s+phố)(?<name>(?:\\s+\\p{Lu}\\p{L}*){0,4})\\s+(?:(?:đã|mới|vừa)\\s+)?"
              + "(?:công\\s+bố|ban\\s+hành|phê\\s+duyệt|giao|quy\\s+định|trả\\s+lời|chỉ\\s+đạo|hướng\\s+dẫn|chấp\\s+thuận)"
              + "(?:\\s+\\p{L}+){0,6}?\\s+(?:tại|theo|bằng|trong|ở)(?:\\s+các)?\\s*$");

  /** What stands between an office and the document that it is named before. */
  private static final Phrases AT =
      Phrases.of(
          "tại",
          "theo",
          "bằng",
          "trong",
          "ở",
          "tại các",
          "theo các",
          "bằng các",
          "trong các",
          "ở các");

  /** "hướng dẫn của Tổ công tác … tại Công văn": an office that no list can hold. */
  private static final Pattern OTHER_IN =
      Pattern.compile(
          "(?<!\\p{L})của\\s+(?<name>(?:Bộ|Sở|Phòng|Ban|Tổ\\s+công\\s+tác|Tổ|Công\\s+an|Hội|Đoàn|Trung\\s+tâm|Thanh\\s+tra"
              + "|Văn\\s+phòng|Cục|Chi\\s+cục)\\s(?:(?=\\p{Lu})|thực\\s+hiện\\s)[^,.;:()\"“]{2,80}?)\\s+tại\\s*$");

  /** A syllable of a name, its initial apart. */
  private static final Pattern SYLLABLE = Pattern.compile("(\\p{Lu})\\p{Ll}*\\s*");

  private static final Phrases BASIS = Phrases.of("thực hiện", "căn cứ", "theo", "triển khai");

  /** So many words may part a basis from its document: "Thực hiện các văn bản". */
  private static final int WORDS_BEHIND_BASIS = 2;

  private static final Phrases OF_BEFORE = Phrases.of("của");

  /** The reporting office, without its name. */
  private static final Phrases OWN_OFFICE =
      Phrases.of("xã", "phường", "thị trấn", "địa phương", "đơn vị");

  private static final Phrases LEVEL_OF_ALL = Phrases.of("cấp", "các");

  /** A subject that says whose area the document is for. */
  private static final Phrases AREA = Phrases.of("trên địa bàn");

  private static final String COMMITTEE = "UBND";

  private static final Phrases NUMBER_WORD = Phrases.of("số");

  /** Departments that a district has and a commune has not. */
  private static final Set<String> DISTRICT_UNITS =
      Set.of(
          "NV", "TCKH", "TC-KH", "LĐTBXH", "TNMT", "VHTT", "KTHT", "NN", "NNPTNT", "GDĐT", "TTr");

  /** From 1000 on a number is hardly a commune's. */
  private static final int DIGITS_OF_DISTRICT = 4;

  /** A list's lead-in names its office at most a printed line and a half before the colon. */
  private static final int LEAD_IN = 120;

  /** A list whose lead-in stands further above is too long to have one. */
  private static final int FARTHEST_COLON = 4_000;

  private final Reading reading;
  private final String text;
  private final String lower;
  private final PlaceLevel own;

  /**
   * An issuer and how sure it is.
   *
   * @param stated whether words of the text say it, rather than the symbol or nothing at all
   */
  record Issuer(String name, boolean stated) {}

  /**
   * Finds issuers in a report.
   *
   * @param own the level of the office that reports
   */
  IssuerFinder(Reading reading, PlaceLevel own) {
    this.own = own;
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
  }

  Optional<Issuer> find(Citation citation, int clauseEnd) {
    return inside(citation)
        .or(() -> behind(citation, clauseEnd))
        .or(() -> placeBefore(citation))
        .or(() -> isNational(citation) ? Optional.empty() : before(citation))
        .or(() -> behindSubject(citation, clauseEnd))
        .or(() -> area(citation, clauseEnd).filter(name -> isLocal(citation)))
        .map(name -> new Issuer(name, true))
        .or(
            () ->
                leadIn(citation)
                    .filter(name -> isLocal(citation))
                    .map(name -> new Issuer(name, true)))
        .or(() -> bySymbol(citation).map(name -> new Issuer(name, false)));
  }

  /** "Quyết định của UBND tỉnh số 212": the office stands between the type and the number. */
  private Optional<String> inside(Citation citation) {
    int from = citation.type().map(Match::end).orElse(citation.match().start());
    return reading.within(new Span(from, citation.match().start())).stream()
        .filter(match -> match.is("authority") && OF_BEFORE.endBefore(lower, match.start()))
        .map(this::office)
        .findFirst();
  }

  /**
   * "Thông tư của Bộ Tư pháp hướng dẫn Quyết định số 25/2021/QĐ-TTg": the symbol names one office.
   */
  private boolean isNational(Citation citation) {
    List<Authority> authorities = authoritiesOf(citation.code());
    return !authorities.isEmpty() && authorities.stream().noneMatch(Authority::needsPlace);
  }

  /** Only the offices of communes, districts and provinces share their symbols. */
  private boolean isLocal(Citation citation) {
    return authoritiesOf(citation.code()).stream()
        .allMatch(authority -> authority.needsPlace() && authority.fixed().isEmpty());
  }

  private Optional<String> behind(Citation citation, int clauseEnd) {
    PlaceLevel unsaid = citation.code().year().isPresent() ? PlaceLevel.PROVINCE : own;
    return behind(citation.span().end(), clauseEnd, unsaid)
        .or(
            () ->
                citation.date().isPresent()
                    ? behind(citation.match().end(), clauseEnd, unsaid)
                    : Optional.empty());
  }

  private Optional<String> behind(int from, int clauseEnd, PlaceLevel unsaid) {
    int limit = Math.min(text.length(), Math.max(from, clauseEnd + LEAD_IN));
    int name = behindOf(from, limit);
    if (name < 0) {
      return Optional.empty();
    }
    Optional<String> office = officeAt(behindOffices(name, limit), unsaid);
    if (office.isPresent()) {
      return office;
    }
    int level = LEVEL.endOf(lower, name, limit);
    if (level >= 0) {
      return Optional.of("UBND " + place(text.substring(name, level), level));
    }
    Matcher other = OF_OTHER.matcher(text).region(name, limit);
    return other.lookingAt()
        ? Optional.of(withPlace(new Span(other.start("name"), other.end("name"))))
        : Optional.empty();
  }

  /** "Ban Thường vụ Huyện ủy" of the report's own district: the office that the name ends with. */
  private String withPlace(Span name) {
    return reading.within(name).stream()
        .filter(match -> match.is("authority") && match.end() == name.end())
        .map(match -> reading.folded(new Span(name.start(), match.start())) + " " + office(match))
        .findFirst()
        .orElseGet(() -> reading.folded(name));
  }

  /** Where the name behind "của" or "do" starts; -1 if neither stands at an offset. */
  private int behindOf(int from, int limit) {
    int at = from;
    while (at < limit
        && (Blanks.isBlank(text.charAt(at)) || ",;.)(".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    int end = OF.endOf(lower, at, limit);
    int name = end < 0 ? -1 : Blanks.after(text, end, limit);
    return name > end ? name : -1;
  }

  private int behindOffices(int name, int limit) {
    int end = OFFICES.endOf(lower, name, limit);
    return end < 0 ? name : Blanks.after(text, end, limit);
  }

  /** "Căn cứ Kế hoạch số 139 … về cải cách hành chính của UBND huyện": a basis from above. */
  private Optional<String> behindSubject(Citation citation, int clauseEnd) {
    if (!hasBasis(citation)) {
      return Optional.empty();
    }
    int end = Math.max(citation.span().end(), clauseEnd);
    return reading.within(new Span(citation.span().end(), end)).stream()
        .filter(match -> match.is("authority") && match.has("level"))
        .filter(match -> OF_BEFORE.endBefore(lower, match.start()))
        .filter(this::isAbove)
        .map(this::office)
        .findFirst();
  }

  private boolean hasBasis(Citation citation) {
    int from = Math.max(citation.block().span().start(), citation.start() - 30);
    int end = citation.start();
    for (int words = 0; words <= WORDS_BEHIND_BASIS; words++) {
      int basis = BASIS.startBefore(lower, end);
      if (basis >= 0) {
        return basis >= from;
      }
      end = Blanks.before(lower, end);
      while (end > from && Character.isLetter(lower.charAt(end - 1))) {
        end--;
      }
    }
    return false;
  }

  private boolean isAbove(Match office) {
    return PlaceLevel.of(office.text("level", text).orElse(""))
        .filter(level -> level.compareTo(own) > 0)
        .isPresent();
  }

  /** The office that stands at an offset, with its place. */
  private Optional<String> officeAt(int offset, PlaceLevel unsaid) {
    int at = reading.firstAtOrAfter(offset);
    if (at == reading.matches().size()) {
      return Optional.empty();
    }
    Match match = reading.matches().get(at);
    return match.start() == offset && match.is("authority")
        ? Optional.of(office(match, unsaid))
        : Optional.empty();
  }

  private String office(Match match) {
    return office(match, own);
  }

  private String office(Match match, PlaceLevel unsaid) {
    Authority authority =
        reading.lexicon().authorityOfWord(match.text("name", text).orElseThrow()).orElseThrow();
    if (!authority.needsPlace()) {
      return authority.name();
    }
    if (authority.fixed().isPresent()) {
      return PlaceNames.after(text, match.end())
          .filter(name -> authority.fixed().get() != PlaceLevel.COMMUNE)
          .map(name -> authority.name() + " " + PlaceNames.tidy(name.of(text)))
          .orElseGet(() -> withOwnPlace(authority, authority.fixed().get()));
    }
    return match
        .text("level", text)
        .map(word -> authority.name() + " " + place(word, match.end()))
        .orElseGet(() -> withOwnPlace(authority, unsaid));
  }

  /** A place of the word's level: the name behind it, else the report's own. */
  private String place(String word, int nameFrom) {
    String said = Reading.fold(word).toLowerCase(java.util.Locale.ROOT);
    String level = said.equals("tp") ? "thành phố" : said;
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
        .filter(own -> !name.equals(own))
        .filter(own -> name.startsWith(own + " ") || name.equalsIgnoreCase(initials(own)))
        .orElse(name);
  }

  private static String initials(String name) {
    return SYLLABLE.matcher(name).replaceAll("$1");
  }

  private String withOwnPlace(Authority authority, PlaceLevel fixed) {
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

  private Optional<String> placeBefore(Citation citation) {
    if (!AT.endBefore(lower, citation.start())) {
      return Optional.empty();
    }
    int from = Math.max(citation.block().span().start(), citation.start() - LEAD_IN);
    String words = text.substring(Math.min(from, citation.start()), citation.start());
    Matcher place = PLACE_ISSUES.matcher(words);
    if (HIGHER_PLACE.areIn(lower, from, citation.start()) && place.find()) {
      return Optional.of("UBND " + place(place.group("word"), from + place.end("word")));
    }
    Matcher other = OTHER_IN.matcher(words);
    return words.contains("của") && other.find()
        ? Optional.of(Reading.fold(other.group("name")))
        : Optional.empty();
  }

  private Optional<String> before(Citation citation) {
    int start = citation.start();
    int from = Math.max(citation.block().span().start(), start - 160);
    List<Match> near = reading.within(new Span(from, start));
    for (int i = near.size() - 1; i >= 0; i--) {
      Match match = near.get(i);
      if (match.is("authority")) {
        int end = officeEnd(match);
        return end <= start ? issuing(match, lower.substring(end, start)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> issuing(Match office, String between) {
    if (between.isBlank() || between.strip().equals("(")) {
      return between.contains("(") ? Optional.of(office(office)) : Optional.empty();
    }
    if (LATEST.matcher(between).matches()) {
      return Optional.of(office(office));
    }
    if (!ISSUES.matcher(between).matches()) {
      return Optional.empty();
    }
    return isOwnOffice(between)
        ? reading.places().at(own).map(place -> "UBND " + place)
        : Optional.of(office(office));
  }

  /** "cấp xã" is every commune. */
  private static boolean isOwnOffice(String words) {
    for (int at = OWN_OFFICE.find(words, 0, words.length());
        at >= 0;
        at = OWN_OFFICE.find(words, at + 1, words.length())) {
      if (!LEVEL_OF_ALL.endBefore(words, at)) {
        return true;
      }
    }
    return false;
  }

  private int officeEnd(Match match) {
    return match.has("level")
        ? PlaceNames.after(text, match.end()).map(Span::end).orElse(match.end())
        : match.end();
  }

  private Optional<String> area(Citation citation, int clauseEnd) {
    int end = Math.max(citation.span().end(), clauseEnd);
    int area = AREA.find(lower, citation.span().end(), end);
    if (area < 0) {
      return Optional.empty();
    }
    int word = Blanks.after(lower, AREA.endOf(lower, area, end), end);
    int behind = LEVEL.endOf(lower, word, end);
    return behind < 0
        ? Optional.empty()
        : Optional.of("UBND " + place(text.substring(word, behind), behind));
  }

  /** "… các văn bản của UBND huyện: Kế hoạch số …": the office before the colon of the list. */
  private Optional<String> leadIn(Citation citation) {
    Block block = citation.block();
    Optional<String> own = officeBeforeColon(new Span(block.span().start(), citation.start()));
    return own.or(
        () ->
            reading
                .outline()
                .parent(block)
                .filter(parent -> !parent.heading())
                .flatMap(parent -> officeBeforeColon(parent.span())));
  }

  private Optional<String> officeBeforeColon(Span span) {
    int colon =
        Stops.lastIn(text, Math.max(span.start(), span.end() - FARTHEST_COLON), span.end(), ':');
    if (colon < 0 || NUMBER_WORD.endBefore(lower, colon)) {
      return Optional.empty();
    }
    boolean otherSubject =
        reading.within(new Span(colon, span.end())).stream().anyMatch(m -> m.is("authority"));
    if (otherSubject) {
      return Optional.empty();
    }
    List<Match> offices =
        reading.within(new Span(sentenceStart(span.start(), colon), colon)).stream()
            .filter(match -> match.is("authority"))
            .filter(match -> OF_BEFORE.endBefore(lower, match.start()))
            .toList();
    return offices.isEmpty()
        ? Optional.empty()
        : Optional.of(office(offices.get(offices.size() - 1)));
  }

  /** Where the sentence before a colon starts, or as far back as a lead-in reaches. */
  private int sentenceStart(int from, int colon) {
    int start = Math.max(from, colon - LEAD_IN);
    for (int at = colon; at > start; at--) {
      if (text.startsWith(". ", at)) {
        return at;
      }
    }
    return start;
  }

  /** UBND-TTPVHCC: behind the committee stands the unit that drafted the letter. */
  private List<Authority> authoritiesOf(DocumentCode code) {
    List<Authority> found = new ArrayList<>();
    for (String group : code.groups()) {
      reading.lexicon().authorityOfSymbol(group).ifPresent(found::add);
    }
    boolean drafted = found.size() > 1 && found.get(0).name().equals(COMMITTEE);
    return drafted ? found.subList(0, 1) : found;
  }

  private Optional<String> bySymbol(Citation citation) {
    DocumentCode code = citation.code();
    List<Authority> authorities = authoritiesOf(code);
    if (authorities.isEmpty()) {
      return code.groups().isEmpty() ? byType(citation) : Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    authorities.forEach(
        authority -> names.add(authority.needsPlace() ? local(authority, code) : authority.name()));
    return Optional.of(String.join(", ", names));
  }

  /**
   * A bare number: decrees are the Government's, all else of this kind the reporting office's.
   * Cited in short, without "số", is what everyone knows: that may be anybody's.
   */
  private Optional<String> byType(Citation citation) {
    Optional<String> ofType =
        citation
            .type()
            .flatMap(type -> reading.lexicon().typeOfWord(type.span().of(text)))
            .flatMap(DocumentType::issuer);
    return ofType.isPresent() || citation.isShort()
        ? ofType
        : reading.places().at(own).map(place -> "UBND " + place);
  }

  /**
   * Regulatory documents (a year in the code) cited by communes are nearly always the province's.
   */
  private String local(Authority authority, DocumentCode code) {
    List<String> groups = code.groups();
    String last = groups.get(groups.size() - 1);
    if (authority.fixed().isPresent()) {
      return withOwnPlace(authority, authority.fixed().get());
    }
    if (code.year().isPresent()) {
      return withOwnPlace(authority, PlaceLevel.PROVINCE);
    }
    boolean above = DISTRICT_UNITS.contains(last) || isTooHigh(code);
    return withOwnPlace(authority, above ? PlaceLevel.DISTRICT : own);
  }

  /** No commune writes a thousand plans or letters a year. */
  private boolean isTooHigh(DocumentCode code) {
    String digits = code.number().replace(".", "");
    return own == PlaceLevel.COMMUNE
        && reading.places().at(PlaceLevel.DISTRICT).isPresent()
        && digits.length() >= DIGITS_OF_DISTRICT
        && digits.chars().allMatch(Character::isDigit);
  }
}
