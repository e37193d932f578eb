package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.WordList;

/** Finds codes and joins each to the type before it and to its date. */
final class CitationFinder {

  private static final Set<String> CODES =
      Set.of("document-code", "party-code", "unslashed-code", "bare-number", "short-code");

  /** Codes without a symbol: only the word of a type before them tells what they number. */
  private static final Set<String> NUMBERS_ONLY = Set.of("bare-number", "short-code");

  // The patterns run on small text.

  /** What may stand between a code and the date behind it, an issuer included. */
  private static final Pattern CODE_TO_DATE =
      Pattern.compile(
          "[\\s,;.:(]*+(?:(?:của|do)\\s[^.;:()\\d]{2,60}?)?[\\s,;.(]*+"
              + "(?:hồi\\s+\\d{1,2}\\s*(?:giờ|h)\\s*(?:\\d{1,2}\\s*(?:phút)?)?\\s*)?"
              + "(?:(?:ban\\s+hành|ký|cùng|đều|đề)\\s+)*+(?:ngày\\s*){0,2}+");

  /** Two codes that one date behind them belongs to: "… và …, cùng ngày". */
  private static final Pattern CODE_TO_CODE =
      Pattern.compile("\\s*(?:,|và|,\\s*và)\\s*(?:\\p{L}+\\s+\\p{L}+\\s+)?(?:số\\s*:?\\s*)?");

  private static final Pattern NEXT_NUMBER =
      Pattern.compile("\\s*(?:,|;|và|,\\s*và)\\s*(?:số\\s*:?\\s*)?");

  private static final Pattern NUMBER_BEHIND_TYPE = Pattern.compile("\\s*(?:số\\s*:?\\s*)?");

  /** ", và số ". */
  private static final int LONGEST_SIGN = 12;

  /** "số: 1234". */
  private static final int LONGEST_NUMBER = 9;

  /** "…; Kế hoạch số 05 về … (cùng ngày 09/01/2023)": the words before the date of a whole list. */
  private static final Phrases JOINTLY = Phrases.of("cùng", "đều");

  /** "đều được ban hành trong ngày": what may stand between those words and "ngày". */
  private static final Phrases ISSUED_ON = Phrases.of("ban hành", "được ban hành", "trong");

  private static final Pattern BOTH =
      Pattern.compile("cả\\s+(?:hai|0?2|(?<three>ba|0?3))(?!\\p{L})");

  /** What stands between the documents of such a list, at most. */
  private static final int LIST_REACH = 200;

  private static final Pattern SHARED =
      Pattern.compile("(?:cùng|đều)\\s+(?:(?:được\\s+)?ban\\s+hành\\s+)?(?:ngày\\s*)?$");

  /** Whom a report is sent to may stand before it: "gửi huyện báo cáo số 18". */
  private static final Phrases SENT = Phrases.of("gửi", "nộp");

  private static final int WORDS_BEHIND_SENT = 4;

  private static final Phrases COLON = Phrases.of(":");

  private static final Pattern AND = Pattern.compile("^[^.;]{0,120}\\svà\\s+$");

  /** A list of documents ends with its sentence, however short the next one is. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s");

  private static final Pattern SAME_DAY = Pattern.compile("cùng\\s+ngày[^.]{0,80}$");

  /** "Nghị quyết số 18 ngày 25/10, Nghị quyết số 19 cùng ngày". */
  private static final Pattern SAME_DAY_BEHIND =
      Pattern.compile(
          "\\s*,?\\s*(?:ban\\s+hành\\s+|ký\\s+)?cùng\\s+ngày(?!\\s*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "các Kế hoạch số 07 (…), 08 (…)": one event issued the whole row. */
  private static final Pattern NEXT_IN_ROW =
      Pattern.compile(
          "\\s*(?:\\([^()]{0,120}\\)\\s*)?(?:[,;]\\s*(?:và\\s+)?|và\\s+)(?:số\\s*:?\\s*)?");

  /** "Đến ngày 10/01/2023 ban hành tiếp Kế hoạch số 07": no limit, but the day itself. */
  private static final Phrases ON_REACHING = Phrases.of("đến", "tới");

  private static final Phrases COUNTED_TO = Phrases.of("tính đến", "tính tới");

  private static final Pattern DIRECTLY_ISSUED =
      Pattern.compile("[\\s,;]*(?:(?!đã)\\p{L}+\\s+){0,5}ban\\s+hành\\s(?:\\p{L}+[\\s:]*){0,5}");

  /** A date behind these words limits a period; nothing was issued on it. */
  private static final Phrases LIMIT =
      Phrases.of("đến", "từ", "tính", "trước", "sau", "kể từ", "tới", "hết");

  private static final Phrases DAY = Phrases.of("ngày");

  /** The date of an event stands at most so many mentions before what was issued at it. */
  private static final int MENTIONS_BEFORE = 60;

  private final Reading reading;
  private final String text;
  private final Phrases issuing;
  private final Phrases issuingWhat;
  private final String lower;

  CitationFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.issuing = reading.lexicon().words(WordList.ISSUING);
    this.issuingWhat = reading.lexicon().words(WordList.ISSUING_WHAT);
  }

  List<Citation> find() {
    List<Citation> found = new ArrayList<>();
    for (int i = 0; i < reading.matches().size(); i++) {
      if (CODES.contains(reading.matches().get(i).pattern())) {
        List<Citation> listed = listedBefore(i);
        if (!listed.isEmpty()) {
          dropFrom(listed.get(0).match().start(), found);
        }
        found.addAll(listed);
        citation(i)
            .map(code -> listed.isEmpty() ? code : code.withType(listed.get(0).type()))
            .ifPresent(found::add);
      }
    }
    return withEventDates(withDatesBehindLists(withSharedDates(found)));
  }

  /** Numbers that were taken to stand alone before the code that they share was seen. */
  private static void dropFrom(int start, List<Citation> found) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).match().start() >= start; i--) {
      found.remove(i);
    }
  }

  private Optional<Citation> citation(int at) {
    Match match = reading.matches().get(at);
    Optional<Match> type = typeBefore(at);
    boolean numberOnly = NUMBERS_ONLY.contains(match.pattern());
    if (numberOnly && type.isEmpty()) {
      return Optional.empty();
    }
    boolean adjacent = type.map(t -> wordsBetween(t, match).isBlank()).orElse(false);
    if (numberOnly && !adjacent && wordsBetween(type.get(), match).length() > 24) {
      return Optional.empty();
    }
    return Optional.of(
        new Citation(
            match,
            DocumentCode.of(match, text),
            reading.outline().at(type.map(Match::start).orElse(match.start())),
            type,
            adjacent,
            dateBehind(at),
            Optional.empty()));
  }

  /** "Kế hoạch số 12, 13/KH-UBND": the numbers that share the symbol of the last one. */
  private List<Citation> listedBefore(int code) {
    List<Citation> listed = new ArrayList<>();
    int at = code - 1;
    int next = reading.matches().get(code).start();
    while (at >= 0 && isListed(reading.matches().get(at), next)) {
      next = reading.matches().get(at).start();
      at--;
    }
    boolean typed =
        at >= 0
            && at < code - 1
            && reading.matches().get(at).is("document-type")
            && NUMBER_BEHIND_TYPE
                .matcher(lower)
                .region(reading.matches().get(at).end(), next)
                .matches();
    for (int i = at + 1; typed && i < code; i++) {
      Match number = reading.matches().get(i);
      Optional<Match> type = Optional.of(reading.matches().get(at));
      listed.add(
          new Citation(
              number,
              DocumentCode.of(number, text),
              reading.outline().at(number.start()),
              type,
              true,
              dateBehind(code),
              Optional.empty()));
    }
    return listed;
  }

  private boolean isListed(Match number, int next) {
    return (number.is("plain-number") || number.is("bare-number"))
        && next - number.end() < LONGEST_SIGN
        && number.end() - number.start() < LONGEST_NUMBER
        && NEXT_NUMBER.matcher(lower).region(number.end(), next).matches();
  }

  private Optional<Match> typeBefore(int at) {
    if (at == 0) {
      return Optional.empty();
    }
    Match directly = reading.matches().get(at - 1);
    Match before = directly.is("authority") && at > 1 ? reading.matches().get(at - 2) : directly;
    Match code = reading.matches().get(at);
    boolean near = before.is("document-type") && code.start() - before.end() < 80;
    return near && TypeGap.of(text, before.end(), code.start()).isPresent()
        ? Optional.of(before)
        : Optional.empty();
  }

  private String wordsBetween(Match type, Match code) {
    return TypeGap.of(text, type.end(), code.start()).map(TypeGap::words).orElse("?");
  }

  private Optional<Match> dateBehind(int at) {
    Match code = reading.matches().get(at);
    for (int i = at + 1; i < reading.matches().size(); i++) {
      Match next = reading.matches().get(i);
      if (next.start() - code.end() > 90) {
        return Optional.empty();
      }
      if (DateReader.isDate(next)) {
        return leadsToDate(code.end(), next.start()) && !isLimit(next)
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
        || CODE_TO_DATE.matcher(lower).region(code, date).matches();
  }

  private List<Citation> withSharedDates(List<Citation> citations) {
    List<Citation> out = new ArrayList<>(citations);
    for (int i = out.size() - 2; i >= 0; i--) {
      Citation first = out.get(i);
      Citation second = out.get(i + 1);
      if (first.date().isEmpty() && second.date().isPresent() && share(first, second)) {
        out.set(i, first.withDate(second.date().get()));
      }
    }
    return out;
  }

  private List<Citation> withDatesBehindLists(List<Citation> citations) {
    List<Citation> out = new ArrayList<>(citations);
    for (Match date : reading.matches()) {
      if (DateReader.isDate(date) && isDateOfAll(date)) {
        fillBefore(out, date);
      }
    }
    return out;
  }

  private boolean isDateOfAll(Match date) {
    int day = DAY.startBefore(lower, date.start());
    return day >= 0 && JOINTLY.endBefore(lower, ISSUED_ON.startOfRun(lower, day));
  }

  /** "cả hai cùng ban hành ngày": of how many a date is; of all where none is said. */
  private int most(Match date) {
    Matcher both =
        BOTH.matcher(lower).region(Math.max(0, date.start() - LONGEST_NUMBER * 5), date.start());
    return both.find() ? (both.group("three") == null ? 2 : 3) : Integer.MAX_VALUE;
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
      int end = citation.match().end();
      boolean near =
          citation.block().index() == block
              && next - end < LIST_REACH
              && !SENTENCE_END.matcher(lower).region(end, next).find();
      if (!near || citation.date().isPresent()) {
        return;
      }
      citations.set(i, citation.withDate(date));
      next = citation.start();
      left--;
    }
  }

  private boolean share(Citation first, Citation second) {
    String between = lower.substring(first.match().end(), second.match().start());
    return between.length() < 40
        && CODE_TO_CODE.matcher(between).matches()
        && (second.type().isEmpty() || SHARED.matcher(beforeDate(second)).find());
  }

  private String beforeDate(Citation citation) {
    int end = citation.match().end();
    return lower.substring(end, Math.max(end, citation.date().orElseThrow().start()));
  }

  private List<Citation> withEventDates(List<Citation> citations) {
    Set<Match> taken = new HashSet<>();
    citations.forEach(citation -> citation.date().ifPresent(taken::add));
    List<Citation> out = new ArrayList<>();
    for (Citation citation : citations) {
      Citation dated = withEventDate(citation, taken);
      out.add(out.isEmpty() ? dated : withDateOfNeighbour(dated, out.get(out.size() - 1)));
    }
    return out;
  }

  /**
   * "… ra Quyết định số 18 … và Quyết định số 19": issued together; "cùng ngày" says it as well.
   */
  private Citation withDateOfNeighbour(Citation citation, Citation previous) {
    if (citation.anyDate().isPresent() || previous.anyDate().isEmpty()) {
      return citation;
    }
    boolean sameItem = citation.block().index() == previous.block().index();
    String between =
        sameItem && citation.start() >= previous.span().end()
            ? lower.substring(previous.span().end(), citation.start())
            : ".";
    boolean inRow =
        AND.matcher(between).find()
            || (citation.type().isEmpty() && NEXT_IN_ROW.matcher(between).matches());
    boolean together =
        previous.eventDate().isPresent()
            && inRow
            && previous.code().groups().equals(citation.code().groups());
    boolean near = citation.block().index() - previous.block().index() <= 1;
    boolean sameDay = near && SAME_DAY_BEHIND.matcher(behind(citation)).lookingAt();
    return together || sameDay || (between.contains("cùng") && SAME_DAY.matcher(between).find())
        ? citation.withEventDate(previous.anyDate().get())
        : citation;
  }

  private String behind(Citation citation) {
    int end = citation.match().end();
    return text.substring(end, Math.min(text.length(), end + 40));
  }

  private Citation withEventDate(Citation citation, Set<Match> taken) {
    if (citation.date().isPresent() || !isIssued(citation)) {
      return citation;
    }
    int first = reading.firstAtOrAfter(citation.block().span().start());
    int behind = reading.firstAtOrAfter(citation.start());
    for (int i = behind - 1; i >= Math.max(first, behind - MENTIONS_BEFORE); i--) {
      Match match = reading.matches().get(i);
      boolean before = match.end() <= citation.start();
      if (before && DateReader.isDate(match) && !taken.contains(match)) {
        return isLimit(match) && !isDayOfIssuing(match, citation)
            ? citation
            : citation.withEventDate(match);
      }
    }
    return citation;
  }

  private boolean isIssued(Citation citation) {
    int from = Math.max(citation.block().span().start(), citation.start() - 60);
    int words = issuingWhat.startOfRun(lower, COLON.startOfRun(lower, citation.start()));
    return issuing.startBefore(lower, words) >= from
        || isSent(citation.start(), from)
        || isDirectlyDated(citation, from);
  }

  private boolean isSent(int start, int from) {
    int end = start;
    for (int words = 0; words <= WORDS_BEHIND_SENT && end > from; words++) {
      if (SENT.startBefore(lower, end) >= from) {
        return true;
      }
      end = Blanks.before(lower, end);
      while (end > from && Character.isLetter(lower.charAt(end - 1))) {
        end--;
      }
    }
    return false;
  }

  private boolean isDayOfIssuing(Match date, Citation citation) {
    int word = DAY.startOfRun(lower, date.start());
    return ON_REACHING.endBefore(lower, word)
        && !COUNTED_TO.endBefore(lower, word)
        && DIRECTLY_ISSUED
            .matcher(lower)
            .region(date.end(), Math.max(date.end(), citation.start()))
            .matches();
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

  private boolean isLimit(Match date) {
    return LIMIT.endBefore(lower, DAY.startOfRun(lower, date.start()));
  }
}
