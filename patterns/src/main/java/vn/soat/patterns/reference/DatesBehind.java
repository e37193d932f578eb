package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the date behind a document, behind two that share it, or behind a whole list of them. */
final class DatesBehind {

  private static final Phrases DAY = Phrases.of("ngày");

  // The patterns run on small text.

  /** A date further behind is another document's. */
  private static final int REACH = 90;

  private static final int LONGEST_CODE_TO_CODE = 40;

  /** "…; Kế hoạch số 05 về … (cùng ngày 09/01/2023)": the words before the date of a whole list. */
  private static final Phrases JOINTLY = Phrases.of("cùng", "đều");

  /** "cả hai cùng được ban hành trong ngày". */
  private static final int LONGEST_BOTH = 45;

  /** What stands between the documents of such a list, at most. */
  private static final int LIST_REACH = 200;

  /** A list of documents ends with its sentence, however short the next one is. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s");

  private final Reading reading;
  private final String lower;
  private final LimitWords limits;
  private final Pattern codeToDate;
  private final Phrases issuedOn;
  private final Pattern codeToCode;
  private final Pattern sharedDate;
  private final Pattern bothDocuments;

  DatesBehind(Reading reading, LimitWords limits) {
    this.reading = reading;
    this.lower = reading.lower();
    this.limits = limits;
    this.codeToDate = reading.lexicon().expression(Expression.CODE_TO_DATE);
    this.issuedOn = reading.lexicon().words(WordList.ISSUED_ON);
    this.codeToCode = reading.lexicon().expression(Expression.CODE_TO_CODE);
    this.sharedDate = reading.lexicon().expression(Expression.SHARED_DATE);
    this.bothDocuments = reading.lexicon().expression(Expression.BOTH_DOCUMENTS);
  }

  /**
   * The date behind one code.
   *
   * @param at the index of the code among the matches
   */
  Optional<Match> of(int at) {
    Match code = reading.matches().get(at);
    for (int i = at + 1; i < reading.matches().size(); i++) {
      Match next = reading.matches().get(i);
      if (next.start() - code.end() > REACH) {
        return Optional.empty();
      }
      if (DateReader.isDate(next)) {
        return leadsToDate(code.end(), next.start()) && !limits.areBefore(next)
            ? Optional.of(next)
            : Optional.empty();
      }
      if (!next.is("authority")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Nearly always nothing but "ngày" stands between. */
  private boolean leadsToDate(int code, int date) {
    int words = Blanks.after(lower, code, date);
    return words == date
        || DAY.startBefore(lower, date) == words
        || codeToDate.matcher(lower).region(code, date).matches();
  }

  /** The documents, with the dates that they share with one behind them. */
  List<Citation> shared(List<Citation> citations) {
    List<Citation> out = new ArrayList<>(citations);
    for (int i = out.size() - 2; i >= 0; i--) {
      Citation first = out.get(i);
      Citation second = out.get(i + 1);
      if (first.date().isEmpty() && second.date().isPresent() && share(first, second)) {
        out.set(i, first.withDate(second.date().get()));
      }
    }
    for (Match date : reading.matches()) {
      if (DateReader.isDate(date) && isDateOfAll(date)) {
        fillBefore(out, date);
      }
    }
    return out;
  }

  private boolean share(Citation first, Citation second) {
    String between = lower.substring(first.match().end(), second.match().start());
    return between.length() < LONGEST_CODE_TO_CODE
        && codeToCode.matcher(between).matches()
        && (second.type().isEmpty() || sharedDate.matcher(beforeDate(second)).find());
  }

  private String beforeDate(Citation citation) {
    int end = citation.match().end();
    return lower.substring(end, Math.max(end, citation.date().orElseThrow().start()));
  }

  private boolean isDateOfAll(Match date) {
    int day = DAY.startBefore(lower, date.start());
    return day >= 0 && JOINTLY.endBefore(lower, issuedOn.startOfRun(lower, day));
  }

  /** Gives a date to the documents of its item before it that have none. */
  private void fillBefore(List<Citation> citations, Match date) {
    int block = reading.outline().at(date.start()).index();
    int next = date.start();
    int left = most(date);
    for (int i = citations.size() - 1; i >= 0 && left > 0; i--) {
      Citation citation = citations.get(i);
      if (citation.start() > date.start() || citation.date().equals(Optional.of(date))) {
        continue;
      }
      if (citation.date().isPresent() || !isOfList(citation, block, next)) {
        return;
      }
      citations.set(i, citation.withDate(date));
      next = citation.start();
      left--;
    }
  }

  /** "cả hai cùng ban hành ngày": of how many a date is; of all where none is said. */
  private int most(Match date) {
    int from = Math.max(0, date.start() - LONGEST_BOTH);
    Matcher both = bothDocuments.matcher(lower).region(from, date.start());
    if (!both.find()) {
      return Integer.MAX_VALUE;
    }
    return both.group("three") == null ? 2 : 3;
  }

  private boolean isOfList(Citation citation, int block, int next) {
    int end = citation.match().end();
    return citation.block().index() == block
        && next - end < LIST_REACH
        && !SENTENCE_END.matcher(lower).region(end, next).find();
  }
}
