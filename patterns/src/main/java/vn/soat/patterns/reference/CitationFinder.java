package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.time.DateReader;

/** Finds codes and joins each to the type before it and to its date. */
final class CitationFinder {

  private static final Set<String> CODES =
      Set.of("document-code", "party-code", "unslashed-code", "bare-number");

  /** "Kế hoạch số 12", "chương trình làm việc số 01": a few words, no stop between. */
  private static final Pattern TYPE_TO_CODE =
      Pattern.compile(
          "\\s*(?<words>(?:\\s*[\\p{L}-]+){0,7}?)\\s*[\"”“:]?\\s*(?:số\\s*[:.]?\\s*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What may stand between a code and the date behind it, an issuer included. */
  private static final Pattern CODE_TO_DATE =
      Pattern.compile(
          "[\\s,;.:(]*(?:(?:của|do)\\s[^.;:()\\d]{2,60}?)?[\\s,;.(]*"
              + "(?:(?:ban\\s+hành|ký|cùng|đều|đề)\\s+)*(?:ngày\\s*){0,2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Two codes that one date behind them belongs to: "… và …, cùng ngày". */
  private static final Pattern CODE_TO_CODE =
      Pattern.compile(
          "\\s*(?:,|và|,\\s*và)\\s*(?:\\p{L}+\\s+\\p{L}+\\s+)?(?:số\\s*:?\\s*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SHARED =
      Pattern.compile(
          "(?:cùng|đều)\\s+(?:ngày\\s*)?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The words of issuing directly before a document. */
  private static final Pattern ISSUING =
      Pattern.compile(
          "(?:ban\\s+hành|xây\\s+dựng|ký|ra|thông\\s+qua|phê\\s+duyệt|công\\s+bố|có|kèm\\s+theo|trình)"
              + "(?:\\s+(?:các|và|triển|khai|thêm|bổ|sung|thực|hiện|01|02))*\\s*:?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AND = Pattern.compile("^[^.;]{0,120}\\svà\\s+$");

  private static final Pattern SAME_DAY =
      Pattern.compile("cùng\\s+ngày[^.]{0,80}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Nghị quyết số 18 ngày 25/10, Nghị quyết số 19 cùng ngày". */
  private static final Pattern SAME_DAY_BEHIND =
      Pattern.compile(
          "\\s*,?\\s*(?:ban\\s+hành\\s+|ký\\s+)?cùng\\s+ngày(?!\\s*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A date behind these words limits a period; nothing was issued on it. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:đến|từ|tính|trước|sau|kể\\s+từ|tới|hết)\\s*(?:hết\\s+)?(?:ngày\\s*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Reading reading;
  private final String text;

  CitationFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  List<Citation> find() {
    List<Citation> found = new ArrayList<>();
    for (int i = 0; i < reading.matches().size(); i++) {
      if (CODES.contains(reading.matches().get(i).pattern())) {
        citation(i).ifPresent(found::add);
      }
    }
    return withEventDates(withSharedDates(found));
  }

  private Optional<Citation> citation(int at) {
    Match match = reading.matches().get(at);
    Optional<Match> type = typeBefore(at);
    if (match.is("bare-number") && type.isEmpty()) {
      return Optional.empty();
    }
    boolean adjacent = type.map(t -> wordsBetween(t, match).isBlank()).orElse(false);
    if (match.is("bare-number") && !adjacent && wordsBetween(type.get(), match).length() > 24) {
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

  private Optional<Match> typeBefore(int at) {
    if (at == 0) {
      return Optional.empty();
    }
    Match before = reading.matches().get(at - 1);
    Match code = reading.matches().get(at);
    boolean near = before.is("document-type") && code.start() - before.end() < 80;
    return near && TYPE_TO_CODE.matcher(text.substring(before.end(), code.start())).matches()
        ? Optional.of(before)
        : Optional.empty();
  }

  private String wordsBetween(Match type, Match code) {
    var matcher = TYPE_TO_CODE.matcher(text.substring(type.end(), code.start()));
    return matcher.matches() ? matcher.group("words") : "?";
  }

  private Optional<Match> dateBehind(int at) {
    Match code = reading.matches().get(at);
    for (int i = at + 1; i < reading.matches().size(); i++) {
      Match next = reading.matches().get(i);
      if (next.start() - code.end() > 90) {
        return Optional.empty();
      }
      if (DateReader.isDate(next)) {
        String gap = text.substring(code.end(), next.start());
        return CODE_TO_DATE.matcher(gap).matches() ? Optional.of(next) : Optional.empty();
      }
      if (!next.is("authority")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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

  private boolean share(Citation first, Citation second) {
    String between = text.substring(first.match().end(), second.match().start());
    String beforeDate =
        text.substring(
            second.match().end(), Math.max(second.match().end(), second.date().get().start()));
    return between.length() < 40
        && CODE_TO_CODE.matcher(between).matches()
        && (SHARED.matcher(beforeDate).find() || second.type().isEmpty());
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
            ? text.substring(previous.span().end(), citation.start())
            : ".";
    boolean together =
        previous.eventDate().isPresent()
            && AND.matcher(between).find()
            && previous.code().groups().equals(citation.code().groups());
    boolean sameDay = sameItem && SAME_DAY_BEHIND.matcher(behind(citation)).lookingAt();
    return together || sameDay || SAME_DAY.matcher(between).find()
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
    List<Match> before =
        reading.within(new Span(citation.block().span().start(), citation.start()));
    for (int i = before.size() - 1; i >= 0; i--) {
      Match match = before.get(i);
      if (DateReader.isDate(match) && !taken.contains(match) && !isLimit(match)) {
        return citation.withEventDate(match);
      }
    }
    return citation;
  }

  private boolean isIssued(Citation citation) {
    int from = Math.max(citation.block().span().start(), citation.start() - 60);
    return ISSUING.matcher(text.substring(from, citation.start())).find()
        || isDirectlyDated(citation, from);
  }

  /** "Ngày 29/8/2023, Báo cáo số 12": the date stands directly before. */
  private boolean isDirectlyDated(Citation citation, int from) {
    List<Match> near = reading.within(new Span(from, citation.start()));
    return !near.isEmpty()
        && DateReader.isDate(near.get(near.size() - 1))
        && text.substring(near.get(near.size() - 1).end(), citation.start()).matches("[\\s,;:]*");
  }

  private boolean isLimit(Match date) {
    int from = Math.max(0, date.start() - 20);
    return LIMIT.matcher(text.substring(from, date.start())).find();
  }
}
