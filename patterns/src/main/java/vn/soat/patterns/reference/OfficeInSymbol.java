package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.place.Places;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Authority;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.Lexicon;
import vn.soat.patterns.vocabulary.PlaceLevel;
import vn.soat.patterns.vocabulary.WordList;

/** Reads who issued a document from its symbol, or where it has none from its type. */
final class OfficeInSymbol {

  private static final String COMMITTEE = "UBND";

  private static final String OFFICE_OF_COMMITTEE = "Văn phòng UBND";

  /** From 1000 on a number is hardly a commune's. */
  private static final int DIGITS_OF_DISTRICT = 4;

  private static final Phrases ISSUED = Phrases.of("ban hành");

  /** Who issues documents for communes to carry out. */
  private static final Phrases ABOVE =
      Phrases.of("cấp trên", "trung ương", "tỉnh", "huyện", "thành phố", "quận", "thị xã");

  private final Reading reading;
  private final Lexicon lexicon;
  private final Places places;
  private final String text;
  private final PlaceLevel own;
  private final OfficeNames names;
  private final Phrases districtUnits;

  OfficeInSymbol(Reading reading, PlaceLevel own, OfficeNames names) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
    this.places = reading.places();
    this.text = reading.text();
    this.own = own;
    this.names = names;
    this.districtUnits = reading.lexicon().words(WordList.DISTRICT_UNITS);
  }

  /** All the offices of a symbol; of a bare number whoever issues documents of its type. */
  Optional<String> of(Citation citation) {
    DocumentCode code = citation.code();
    List<Authority> authorities = authorities(code);
    if (authorities.isEmpty()) {
      return code.groups().isEmpty() ? byType(citation) : Optional.empty();
    }
    Set<String> offices = new LinkedHashSet<>();
    authorities.forEach(
        authority ->
            offices.add(authority.needsPlace() ? local(authority, citation) : authority.name()));
    return Optional.of(String.join(", ", offices));
  }

  /**
   * "Thông tư của Bộ Tư pháp hướng dẫn Quyết định số 25/2021/QĐ-TTg": the symbol names one office.
   */
  boolean isNational(Citation citation) {
    List<Authority> authorities = authorities(citation.code());
    return !authorities.isEmpty() && authorities.stream().noneMatch(Authority::needsPlace);
  }

  /** Only the offices of communes, districts and provinces share their symbols. */
  boolean isLocal(Citation citation) {
    return authorities(citation.code()).stream()
        .allMatch(authority -> authority.needsPlace() && authority.fixed().isEmpty());
  }

  /** UBND-TTPVHCC: behind the committee stands the unit that drafted the letter. */
  private List<Authority> authorities(DocumentCode code) {
    List<Authority> found = new ArrayList<>();
    for (String group : code.groups()) {
      lexicon.authorityOfSymbol(group).ifPresent(found::add);
    }
    boolean drafted = found.size() > 1 && found.get(0).name().equals(COMMITTEE);
    return drafted ? found.subList(0, 1) : found;
  }

  /**
   * A bare number: decrees are the Government's, all else of this kind the reporting office's.
   * Cited in short, without "số", is what everyone knows: that may be anybody's.
   */
  private Optional<String> byType(Citation citation) {
    Optional<String> ofType =
        citation
            .type()
            .flatMap(type -> lexicon.typeOfWord(type.span().of(text)))
            .flatMap(DocumentType::issuer);
    return ofType.isPresent() || citation.isShort() ? ofType : names.ownCommittee();
  }

  private String local(Authority authority, Citation citation) {
    return names.withOwnPlace(
        authority, authority.fixed().orElseGet(() -> level(authority, citation)));
  }

  /**
   * Regulatory documents (a year in the code) cited by communes are nearly always the province's.
   */
  private PlaceLevel level(Authority authority, Citation citation) {
    DocumentCode code = citation.code();
    if (code.year().isPresent() || isOfficeAbove(authority)) {
      return PlaceLevel.PROVINCE;
    }
    boolean district = isOfDistrictUnit(code) && !isListedAsIssued(citation.block());
    return district || isTooHigh(code) ? PlaceLevel.DISTRICT : own;
  }

  /** "1. Văn bản đã ban hành:" above a list, without any office: they are the reporting one's. */
  private boolean isListedAsIssued(Block item) {
    return reading
        .outline()
        .leadIn(item)
        .or(() -> reading.outline().parent(item))
        .map(Block::body)
        .filter(above -> ISSUED.areIn(reading.lower(), above.start(), above.end()))
        .filter(above -> !ABOVE.areIn(reading.lower(), above.start(), above.end()))
        .filter(above -> reading.within(above).stream().noneMatch(m -> m.is("authority")))
        .isPresent();
  }

  /** A commune's committee has no office of this name, and a district's has "VP" for its symbol. */
  private boolean isOfficeAbove(Authority authority) {
    return own == PlaceLevel.COMMUNE && authority.name().equals(OFFICE_OF_COMMITTEE);
  }

  private boolean isOfDistrictUnit(DocumentCode code) {
    String last = LowerCase.of(code.groups().get(code.groups().size() - 1));
    return districtUnits.endOf(last, 0, last.length()) == last.length();
  }

  /** No commune writes a thousand plans or letters a year. */
  private boolean isTooHigh(DocumentCode code) {
    String digits = code.number().replace(".", "");
    return own == PlaceLevel.COMMUNE
        && places.at(PlaceLevel.DISTRICT).isPresent()
        && digits.length() >= DIGITS_OF_DISTRICT
        && digits.chars().allMatch(Character::isDigit);
  }
}
