package vn.soat.patterns.reference;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;

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

  OfficeOfList(Reading reading, OfficeNames names) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.names = names;
  }

  /** The office before the colon of the document's own item, else of the item above. */
  Optional<String> of(Citation citation) {
    Block block = citation.block();
    return beforeColon(new Span(block.span().start(), citation.start()))
        .or(
            () ->
                reading
                    .outline()
                    .parent(block)
                    .filter(parent -> !parent.heading())
                    .flatMap(parent -> beforeColon(parent.span())));
  }

  private Optional<String> beforeColon(Span span) {
    int colon =
        Stops.lastIn(text, Math.max(span.start(), span.end() - FARTHEST_COLON), span.end(), ':');
    if (colon < 0 || NUMBER_WORD.endBefore(lower, colon) || namesOffice(colon, span.end())) {
      return Optional.empty();
    }
    return reading.within(new Span(sentenceStart(span.start(), colon), colon)).stream()
        .filter(match -> match.is("authority") && OF.endBefore(lower, match.start()))
        .reduce((farther, nearer) -> nearer)
        .map(names::of);
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
