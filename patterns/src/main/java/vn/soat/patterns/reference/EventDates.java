package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the date before a document: that of the event in which it was issued. */
final class EventDates {

  private static final Phrases COLON = Phrases.of(":");

  /** Whom a report is sent to may stand before it: "gửi huyện báo cáo số 18". */
  private static final Phrases SENT = Phrases.of("gửi", "nộp");

  private static final int WORDS_BEHIND_SENT = 4;

  private static final Phrases OF = Phrases.of("của");

  /** The words of issuing stand so close before a document. */
  private static final int NEAR = 60;

  /** The date of an event stands at most so many mentions before what was issued at it. */
  private static final int MENTIONS_BEFORE = 60;

  private static final Pattern AND = Pattern.compile("^[^.;]{0,120}\\svà\\s+$");

  /** What follows was there before: "Quyết định số 18 thực hiện Kế hoạch số 05". */
  private static final Phrases CARRIED_OUT =
      Phrases.of("thực hiện", "triển khai", "theo", "căn cứ", "thay thế", "sửa đổi", "bổ sung");

  /** "ban hành cùng ngày" stands in so many signs. */
  private static final int SAME_DAY_REACH = 40;

  private final Reading reading;
  private final String text;
  private final String lower;
  private final LimitWords limits;
  private final Phrases issuing;
  private final Phrases issuingWhat;
  private final Pattern directlyIssued;
  private final Pattern nextInRow;
  private final Pattern sameDayBehind;
  private final Pattern sameDay;

  EventDates(Reading reading, LimitWords limits) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.limits = limits;
    this.issuing = reading.lexicon().words(WordList.ISSUING);
    this.issuingWhat = reading.lexicon().words(WordList.ISSUING_WHAT);
    this.directlyIssued = reading.lexicon().expression(Expression.DIRECTLY_ISSUED);
    this.nextInRow = reading.lexicon().expression(Expression.NEXT_IN_ROW);
    this.sameDayBehind = reading.lexicon().expression(Expression.SAME_DAY_BEHIND);
    this.sameDay = reading.lexicon().expression(Expression.SAME_DAY);
  }

  /** The documents, those without a date of their own with that of their event. */
  List<Citation> of(List<Citation> citations) {
    Set<Match> taken = new HashSet<>();
    citations.forEach(citation -> citation.date().ifPresent(taken::add));
    List<Citation> out = new ArrayList<>();
    for (Citation citation : citations) {
      Citation dated = dated(citation, taken);
      out.add(out.isEmpty() ? dated : withDateOfNeighbour(dated, out.get(out.size() - 1)));
    }
    return out;
  }

  private Citation dated(Citation citation, Set<Match> taken) {
    if (citation.date().isPresent() || !isIssued(citation)) {
      return citation;
    }
    int first = reading.firstAtOrAfter(citation.block().span().start());
    int behind = reading.firstAtOrAfter(citation.start());
    for (int i = behind - 1; i >= Math.max(first, behind - MENTIONS_BEFORE); i--) {
      Match match = reading.matches().get(i);
      boolean before = match.end() <= citation.start();
      if (before && DateReader.isDate(match) && !taken.contains(match)) {
        return limits.areBefore(match) && !isDayOfIssuing(match, citation)
            ? citation
            : citation.withEventDate(match);
      }
    }
    return citation;
  }

  private boolean isIssued(Citation citation) {
    int from = Math.max(citation.block().span().start(), citation.start() - NEAR);
    int words = issuingWhat.startOfRun(lower, COLON.startOfRun(lower, citation.start()));
    return issuing.startBefore(lower, words) >= from
        || SENT.endNear(lower, citation.start(), from, WORDS_BEHIND_SENT)
        || isDirectlyDated(citation, from);
  }

  /** "Ngày 29/8/2023, Báo cáo số 12": the date stands directly before. */
  private boolean isDirectlyDated(Citation citation, int from) {
    List<Match> near = reading.within(new Span(from, citation.start()));
    return !near.isEmpty()
        && DateReader.isDate(near.get(near.size() - 1))
        && isGap(near.get(near.size() - 1).end(), citation.start());
  }

  private boolean isGap(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Blanks.isBlank(text.charAt(at)) && ",;:".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isDayOfIssuing(Match date, Citation citation) {
    return limits.mayReachDay(date)
        && directlyIssued
            .matcher(lower)
            .region(date.end(), Math.max(date.end(), citation.start()))
            .matches();
  }

  /**
   * "… ra Quyết định số 18 … và Quyết định số 19": issued together; "cùng ngày" says it as well.
   */
  private Citation withDateOfNeighbour(Citation citation, Citation previous) {
    if (citation.anyDate().isPresent() || previous.anyDate().isEmpty()) {
      return citation;
    }
    String between = between(previous, citation);
    return isIssuedWith(previous, citation, between)
            || isOfSameDay(previous, citation)
            || (between.contains("cùng") && sameDay.matcher(between).find())
        ? citation.withEventDate(previous.anyDate().get())
        : citation;
  }

  /** What stands between two documents of one item; a full stop for those of two. */
  private String between(Citation previous, Citation citation) {
    int end = previous.span().end();
    boolean sameItem = citation.block().index() == previous.block().index();
    return sameItem && citation.start() >= end ? lower.substring(end, citation.start()) : ".";
  }

  private boolean isIssuedWith(Citation previous, Citation citation, String between) {
    if (previous.eventDate().isEmpty()) {
      return false;
    }
    boolean alike = previous.code().groups().equals(citation.code().groups());
    return AND.matcher(between).find()
        ? alike || mayBeOfOneEvent(previous, citation, between)
        : alike && citation.type().isEmpty() && nextInRow.matcher(between).matches();
  }

  private boolean mayBeOfOneEvent(Citation previous, Citation citation, String between) {
    return areOfOneOffice(previous, citation)
        && !namesOffice(citation)
        && !CARRIED_OUT.areIn(between, 0, between.length());
  }

  /** 64/QĐ-UBND and 15/TB-UBND. */
  private static boolean areOfOneOffice(Citation previous, Citation citation) {
    List<String> one = previous.code().groups();
    List<String> other = citation.code().groups();
    return !one.isEmpty()
        && !other.isEmpty()
        && one.get(one.size() - 1).equals(other.get(other.size() - 1));
  }

  private boolean namesOffice(Citation citation) {
    int end = citation.span().end();
    return OF.endOf(lower, Blanks.after(lower, end, lower.length()), lower.length()) >= 0;
  }

  private boolean isOfSameDay(Citation previous, Citation citation) {
    int end = citation.match().end();
    return citation.block().index() - previous.block().index() <= 1
        && sameDayBehind
            .matcher(text.substring(end, Math.min(text.length(), end + SAME_DAY_REACH)))
            .lookingAt();
  }
}
