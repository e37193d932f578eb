package vn.soat.patterns.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.Expression;

/** Finds laws that are cited by name and day; they have no code, their name is the subject. */
final class LawFinder {

  private static final String LAYER = "laws";

  private static final int LONGEST_GAP = 40;

  private final Reading reading;
  private final Pattern toDate;

  LawFinder(Reading reading) {
    this.reading = reading;
    this.toDate = reading.lexicon().expression(Expression.LAW_TO_DATE);
  }

  /**
   * The laws of a report.
   *
   * @param bodyStart where the report's own heading ends
   */
  List<Reference> find(int bodyStart) {
    return reading.layer(LAYER).stream()
        .filter(match -> match.start() >= bodyStart)
        .map(this::reference)
        .toList();
  }

  private Reference reference(Match law) {
    Optional<Match> date = dateBehind(law);
    Span span = date.map(match -> law.span().cover(match.span())).orElse(law.span());
    return new Reference(
        "",
        law.text("type", reading.text())
            .flatMap(word -> reading.lexicon().typeOfWord(Reading.fold(word)))
            .map(DocumentType::name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        date.flatMap(match -> DateReader.read(match, reading.text()).date()),
        date.map(match -> DateReader.printed(match, reading.text())),
        Optional.empty(),
        law.group("name").map(reading::folded),
        reading.evidence(span));
  }

  private Optional<Match> dateBehind(Match law) {
    int gap = law.end();
    int at = reading.firstAtOrAfter(gap);
    if (at == reading.matches().size()) {
      return Optional.empty();
    }
    Match next = reading.matches().get(at);
    int date = next.start();
    return DateReader.isDate(next)
            && date - gap < LONGEST_GAP
            && toDate.matcher(reading.lower()).region(gap, date).matches()
        ? Optional.of(next)
        : Optional.empty();
  }
}
