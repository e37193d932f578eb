package vn.soat.patterns.reference;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.place.PlaceNames;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Authority;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the office in the lead-in of a list: "… các văn bản của UBND huyện: Kế hoạch số …". */
final class OfficeOfList {

  private static final Phrases OF = Phrases.of("của");

  private static final Phrases NUMBER_WORD = Phrases.of("số");

  /** A list's lead-in names its office at most a printed line and a half before the colon. */
  private static final int LEAD_IN = 120;

  /** A list whose lead-in stands further above is too long to have one. */
  private static final int FARTHEST_COLON = 4_000;

  private final Reading reading;
  private final String text;
  private final String lower;
  private final OfficeNames names;
  private final Phrases bringsList;

  OfficeOfList(Reading reading, OfficeNames names) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.names = names;
    this.bringsList = reading.lexicon().words(WordList.BRINGS_LIST);
  }

  /** The office before the colon of the document's own item, else of the item above. */
  Optional<String> of(Citation citation) {
    Block block = citation.block();
    boolean local = !citation.code().groups().isEmpty();
    return beforeColon(new Span(block.span().start(), citation.start()))
        .or(
            () ->
                reading
                    .outline()
                    .parent(block)
                    .filter(parent -> !parent.heading())
                    .flatMap(parent -> beforeColon(parent.span())))
        .or(() -> reading.outline().leadIn(block).flatMap(this::atEnd))
        .filter(office -> !local || isLocal(office))
        .map(names::of);
  }

  /** "theo Nghị định … của Chính phủ: …", and further on a decision of a committee. */
  private boolean isLocal(Match office) {
    return reading
        .lexicon()
        .authorityOfWord(office.text("name", text).orElseThrow())
        .filter(Authority::needsPlace)
        .isPresent();
  }

  private Optional<Match> beforeColon(Span span) {
    int colon =
        Stops.lastIn(text, Math.max(span.start(), span.end() - FARTHEST_COLON), span.end(), ':');
    return colon < 0 || NUMBER_WORD.endBefore(lower, colon) || namesOffice(colon, span.end())
        ? Optional.empty()
        : officeBefore(span.start(), colon);
  }

  /** The last office that something is of, unless the reporting office is who acts behind it. */
  private Optional<Match> officeBefore(int from, int colon) {
    List<Match> offices =
        reading.within(new Span(sentenceStart(from, colon), colon)).stream()
            .filter(match -> match.is("authority"))
            .toList();
    return offices.isEmpty() || actsItself(offices.get(offices.size() - 1))
        ? Optional.empty()
        : offices.stream().filter(this::isOwner).reduce((farther, nearer) -> nearer);
  }

  private boolean isOwner(Match office) {
    return OF.endBefore(lower, office.start());
  }

  /** "Căn cứ Kế hoạch số 12 của UBND huyện, UBND xã ban hành: …". */
  private boolean actsItself(Match office) {
    return !isOwner(office) && names.ownCommittee().equals(Optional.of(names.of(office)));
  }

  /** "… theo các quyết định của Chủ tịch UBND tỉnh, như:": nothing but these words behind it. */
  private Optional<Match> atEnd(Block leadIn) {
    int start = leadIn.span().start();
    int colon = Blanks.before(lower, leadIn.span().end()) - 1;
    if (colon <= start || lower.charAt(colon) != ':') {
      return Optional.empty();
    }
    int words = bringsList.startOfRun(lower, colon);
    return officeBefore(start, colon).filter(office -> endsAt(office, words));
  }

  private boolean endsAt(Match office, int words) {
    int end = PlaceNames.after(text, office.end()).map(Span::end).orElse(office.end());
    return Blanks.after(lower, end, lower.length()) >= words;
  }

  /** Another subject behind the colon. */
  private boolean namesOffice(int from, int to) {
    List<Match> behind = reading.within(new Span(from, to));
    return behind.stream().anyMatch(match -> match.is("authority"));
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
}
