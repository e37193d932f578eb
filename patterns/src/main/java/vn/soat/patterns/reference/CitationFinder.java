package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.WordList;

/** Finds codes and joins each to the type before it and to its date. */
final class CitationFinder {

  private static final Set<String> CODES =
      Set.of(
          "document-code",
          "party-code",
          "unslashed-code",
          "unslashed-party-code",
          "bare-number",
          "short-code");

  /** Codes without a symbol: only the word of a type before them tells what they number. */
  private static final Set<String> NUMBERS_ONLY = Set.of("bare-number", "short-code");

  /** A number stands so close to its type: "Chương trình công tác quý II số 12". */
  private static final int LONGEST_WORDS_TO_NUMBER = 24;

  /** A type further before a code is another document's. */
  private static final int TYPE_REACH = 80;

  // The patterns run on small text.

  private static final Pattern NEXT_NUMBER =
      Pattern.compile("\\s*(?:,|;|và|,\\s*và)\\s*(?:số\\s*:?\\s*)?");

  private static final Pattern NUMBER_BEHIND_TYPE = Pattern.compile("\\s*(?:số\\s*:?\\s*)?");

  /** ", và số ". */
  private static final int LONGEST_SIGN = 12;

  /** "số: 1234". */
  private static final int LONGEST_NUMBER = 9;

  private final Reading reading;
  private final String text;
  private final String lower;
  private final Misspelling misspelling;
  private final DatesBehind datesBehind;
  private final EventDates eventDates;
  private final Phrases forms;

  CitationFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.forms = reading.lexicon().words(WordList.FORMS);
    this.misspelling = new Misspelling(reading.lexicon());
    LimitWords limits = new LimitWords(reading);
    this.datesBehind = new DatesBehind(reading, limits);
    this.eventDates = new EventDates(reading, limits);
  }

  /** The documents, with the dates behind them, else with those that they share, else before. */
  List<Citation> find() {
    List<Citation> found = new ArrayList<>();
    for (int i = 0; i < reading.matches().size(); i++) {
      if (isCode(reading.matches().get(i))) {
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
    return eventDates.of(datesBehind.shared(found));
  }

  /** A code; "Biểu số 06b/VPCP/KSTT" numbers a form. */
  private boolean isCode(Match match) {
    return CODES.contains(match.pattern()) && !forms.endBefore(lower, match.start());
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
    String words = type.map(before -> wordsBetween(before, match)).orElse("");
    boolean numberOnly = NUMBERS_ONLY.contains(match.pattern());
    if (numberOnly && (type.isEmpty() || words.length() > LONGEST_WORDS_TO_NUMBER)) {
      return Optional.empty();
    }
    boolean adjacent = type.isPresent() && words.isBlank();
    int start = type.orElse(match).start();
    return Optional.of(citation(match, start, type, adjacent, datesBehind.of(at)));
  }

  private Citation citation(
      Match number, int start, Optional<Match> type, boolean adjacent, Optional<Match> date) {
    return new Citation(
        number,
        DocumentCode.of(number, text, misspelling, adjacent ? wordOf(type) : Optional.empty()),
        reading.outline().at(start),
        type,
        adjacent,
        date,
        Optional.empty());
  }

  private Optional<DocumentType> wordOf(Optional<Match> type) {
    return type.flatMap(match -> reading.lexicon().typeOfWord(match.span().of(text)));
  }

  /** "Kế hoạch số 12, 13/KH-UBND": the numbers that share the symbol of the last one. */
  private List<Citation> listedBefore(int code) {
    int at = code - 1;
    int next = reading.matches().get(code).start();
    while (at >= 0 && isListed(reading.matches().get(at), next)) {
      next = reading.matches().get(at).start();
      at--;
    }
    if (at < 0 || at == code - 1 || !isTypeBefore(reading.matches().get(at), next)) {
      return List.of();
    }
    List<Citation> listed = new ArrayList<>();
    Optional<Match> type = Optional.of(reading.matches().get(at));
    for (Match number : reading.matches().subList(at + 1, code)) {
      listed.add(citation(number, number.start(), type, true, datesBehind.of(code)));
    }
    return listed;
  }

  private boolean isTypeBefore(Match type, int number) {
    return type.is("document-type")
        && NUMBER_BEHIND_TYPE.matcher(lower).region(type.end(), number).matches();
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
    boolean near = before.is("document-type") && code.start() - before.end() < TYPE_REACH;
    return near && TypeGap.of(text, before.end(), code.start()).isPresent()
        ? Optional.of(before)
        : Optional.empty();
  }

  private String wordsBetween(Match type, Match code) {
    return TypeGap.of(text, type.end(), code.start()).map(TypeGap::words).orElse("?");
  }
}
