package vn.soat.patterns.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;

/** Reads what a document is about: "… của UBND tỉnh về cải cách hành chính". */
final class SubjectReader {

  /** What ends a subject, beside a full stop. */
  private static final String SUBJECT_ENDS = ";“”\"";

  private static final int SHORTEST = 3;

  /** More is a paragraph. */
  private static final int LONGEST = 300;

  private final Reading reading;
  private final String text;
  private final Pattern subjectOpens;
  private final Pattern officeBefore;

  SubjectReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.subjectOpens = reading.lexicon().expression(Expression.SUBJECT_OPENS);
    this.officeBefore = reading.lexicon().expression(Expression.OFFICE_BEFORE_SUBJECT);
  }

  Optional<String> of(Citation citation) {
    int from = citation.span().end();
    int end = Math.max(from, citation.block().span().end());
    int start = officeEnd(from, end);
    if (!mayBeSubject(start, end)) {
      return Optional.empty();
    }
    Matcher opening = subjectOpens.matcher(reading.lower()).region(start, end);
    return opening.lookingAt()
        ? clause(opening.start("words"), opening.end(), end)
        : Optional.empty();
  }

  /** From its first word to the end of its clause: before a sign or a full stop. */
  private Optional<String> clause(int words, int from, int limit) {
    int least = from + SHORTEST;
    int end = least > limit ? limit : Stops.find(text, least, limit, SUBJECT_ENDS);
    return end < least || end - from > LONGEST
        ? Optional.empty()
        : Optional.of(reading.folded(new Span(words, end)));
  }

  /** Where the office behind a code ends; the code's end if none is named. */
  private int officeEnd(int from, int end) {
    int word = wordBehind(from, end);
    if (!text.startsWith("của", word) && !text.startsWith("do", word)) {
      return from;
    }
    Matcher of = officeBefore.matcher(text).region(from, end);
    return of.lookingAt() ? of.end() : from;
  }

  /** Whether the first word says what a document is about: a glance that spares most the search. */
  private boolean mayBeSubject(int from, int end) {
    int word = wordBehind(from, end);
    return word < end && reading.lower().charAt(word) == 'v';
  }

  private int wordBehind(int from, int end) {
    int at = from;
    while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
