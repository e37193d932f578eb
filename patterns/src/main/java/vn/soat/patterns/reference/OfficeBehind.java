package vn.soat.patterns.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.PlaceLevel;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the office behind a document: "Quyết định số 12 ngày … của UBND tỉnh". */
final class OfficeBehind {

  private static final Phrases OFFICES = Phrases.of("các");

  private static final Phrases OF = Phrases.of("của");

  /** A subject that says whose area the document is for. */
  private static final Phrases AREA = Phrases.of("trên địa bàn");

  /** An office's name may go on so far behind the clause. */
  private static final int REACH = 120;

  /** So far before a document its basis may stand: "Căn cứ …". */
  private static final int BASIS_REACH = 30;

  /** So many words may part a basis from its document: "Thực hiện các văn bản". */
  private static final int WORDS_BEHIND_BASIS = 2;

  private final Reading reading;
  private final String text;
  private final String lower;
  private final PlaceLevel own;
  private final OfficeNames names;
  private final Pattern otherOffice;
  private final Phrases issuedBy;
  private final Phrases places;
  private final Phrases basis;

  OfficeBehind(Reading reading, PlaceLevel own, OfficeNames names) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.own = own;
    this.names = names;
    this.otherOffice = reading.lexicon().expression(Expression.OTHER_OFFICE);
    this.issuedBy = reading.lexicon().words(WordList.ISSUED_BY);
    this.places = reading.lexicon().words(WordList.PLACES);
    this.basis = reading.lexicon().words(WordList.BASIS);
  }

  /** Directly behind the date, or behind the code where its date follows the office. */
  Optional<String> directly(Citation citation, int clauseEnd) {
    PlaceLevel unsaid = citation.code().year().isPresent() ? PlaceLevel.PROVINCE : own;
    return directly(citation.span().end(), clauseEnd, unsaid)
        .or(
            () ->
                citation.date().isPresent()
                    ? directly(citation.match().end(), clauseEnd, unsaid)
                    : Optional.empty());
  }

  private Optional<String> directly(int from, int clauseEnd, PlaceLevel unsaid) {
    int limit = Math.min(text.length(), Math.max(from, clauseEnd + REACH));
    int name = nameStart(from, limit);
    return name < 0
        ? Optional.empty()
        : officeAt(behindOffices(name, limit), unsaid)
            .or(() -> committeeAt(name, limit))
            .or(() -> otherAt(name, limit));
  }

  /** Where the name behind "của" or "do" starts; -1 if neither stands at an offset. */
  private int nameStart(int from, int limit) {
    int at = from;
    while (at < limit
        && (Blanks.isBlank(text.charAt(at)) || ",;.)(".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    int end = issuedBy.endOf(lower, at, limit);
    int name = end < 0 ? -1 : Blanks.after(text, end, limit);
    return name > end ? name : -1;
  }

  private int behindOffices(int name, int limit) {
    int end = OFFICES.endOf(lower, name, limit);
    return end < 0 ? name : Blanks.after(text, end, limit);
  }

  /** The office that stands at an offset, with its place. */
  private Optional<String> officeAt(int offset, PlaceLevel unsaid) {
    int at = reading.firstAtOrAfter(offset);
    if (at == reading.matches().size()) {
      return Optional.empty();
    }
    Match match = reading.matches().get(at);
    return match.start() == offset && match.is("authority")
        ? Optional.of(names.of(match, unsaid))
        : Optional.empty();
  }

  /** "của huyện Gia Lộc": the office itself is left out. */
  private Optional<String> committeeAt(int name, int limit) {
    int end = places.endOf(lower, name, limit);
    return end < 0
        ? Optional.empty()
        : Optional.of(names.committee(text.substring(name, end), end));
  }

  private Optional<String> otherAt(int name, int limit) {
    Matcher other = otherOffice.matcher(text).region(name, limit);
    return other.lookingAt()
        ? Optional.of(withPlace(new Span(other.start("name"), other.end("name"))))
        : Optional.empty();
  }

  /** "Ban Thường vụ Huyện ủy" of the report's own district: the office that the name ends with. */
  private String withPlace(Span name) {
    return reading.within(name).stream()
        .filter(match -> match.is("authority") && match.end() == name.end())
        .map(match -> reading.folded(new Span(name.start(), match.start())) + " " + names.of(match))
        .findFirst()
        .orElseGet(() -> reading.folded(name));
  }

  /** "Căn cứ Kế hoạch số 139 … về cải cách hành chính của UBND huyện": a basis from above. */
  Optional<String> ofBasis(Citation citation, int clauseEnd) {
    if (!isBasis(citation)) {
      return Optional.empty();
    }
    int from = citation.span().end();
    return reading.within(new Span(from, Math.max(from, clauseEnd))).stream()
        .filter(match -> match.is("authority") && OF.endBefore(lower, match.start()))
        .filter(this::isAbove)
        .map(names::of)
        .findFirst();
  }

  private boolean isBasis(Citation citation) {
    int start = citation.start();
    int from = Math.max(citation.block().span().start(), start - BASIS_REACH);
    return basis.endNear(lower, start, from, WORDS_BEHIND_BASIS);
  }

  private boolean isAbove(Match office) {
    return PlaceLevel.of(office.text("level", text).orElse(""))
        .filter(level -> level.compareTo(own) > 0)
        .isPresent();
  }

  /** "… trên địa bàn huyện": whose area a document is for. */
  Optional<String> ofArea(Citation citation, int clauseEnd) {
    int end = Math.max(citation.span().end(), clauseEnd);
    int area = AREA.find(lower, citation.span().end(), end);
    return area < 0
        ? Optional.empty()
        : committeeAt(Blanks.after(lower, AREA.endOf(lower, area, end), end), end);
  }
}
