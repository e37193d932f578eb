package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.reference.IssuerFinder.Issuer;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.PlaceLevel;

/** Reads the documents that a report cites, one reference a mention. */
public final class ReferenceReader {

  /** How a subject opens, in small text. */
  private static final Pattern SUBJECT =
      Pattern.compile("[\\s,;.)”\"“]*(?<words>(?:về|v/v)(?!\\p{L})\\s*(?:việc\\s+)?)");

  /** What ends a subject, beside a full stop. */
  private static final String SUBJECT_ENDS = ";“”\"";

  private static final int SHORTEST_SUBJECT = 3;

  /** More is a paragraph. */
  private static final int LONGEST_SUBJECT = 300;

  /** What stands between two documents that are told in one breath. */
  private static final Pattern COUPLED =
      Pattern.compile("\\s*[,;]?\\s*(?:(?:và|cùng|với)\\s+){0,2}");

  private static final Phrases OTHER_LAW = Phrases.of("pháp", "kỷ");

  private static final Pattern OFFICE_BEHIND =
      Pattern.compile("[\\s,(]*(?:(?:cùng|cũng|đều)\\s+)?của\\s");

  private static final Pattern OF_OFFICE =
      Pattern.compile(
          "[\\s,]*(?:của|do)\\s[^,;.:/]{3,80}?(?=[\\s,;.vV])(?=\\s*(?:[,;.]|về\\s|V/v))");

  private static final Pattern OFFICE_END = Pattern.compile("(?:UBND|HĐND|CP|TTG)$");

  /** Between two codes of one list stand a date and what the first is about. */
  private static final int CHAIN = 160;

  private final Reading reading;
  private final String text;
  private final IssuerFinder issuers;

  private ReferenceReader(Reading reading, PlaceLevel own) {
    this.reading = reading;
    this.text = reading.text();
    this.issuers = new IssuerFinder(reading, own);
  }

  /**
   * Reads the references of a report.
   *
   * @param bodyStart where the report's own heading ends; codes above it are its own
   * @param own the level of the office that reports
   */
  public static List<Reference> read(Reading reading, int bodyStart, PlaceLevel own) {
    return new ReferenceReader(reading, own).read(bodyStart);
  }

  private List<Reference> read(int bodyStart) {
    List<Citation> citations =
        new CitationFinder(reading)
            .find().stream().filter(citation -> citation.start() >= bodyStart).toList();
    List<Optional<Issuer>> found = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      int limit = i + 1 < citations.size() ? citations.get(i + 1).start() : text.length();
      Optional<Issuer> own = issuers.find(citations.get(i), clauseEnd(citations.get(i), limit));
      boolean chained = i > 0 && isChained(citations.get(i - 1), citations.get(i));
      boolean unsaid = own.filter(Issuer::stated).isEmpty();
      found.add(chained && unsaid ? found.get(i - 1).or(() -> own) : own);
    }
    fillFromBehind(citations, found);
    Map<String, String> stated = statedElsewhere(citations, found);
    List<Reference> references = new ArrayList<>(new LawFinder(reading).find(bodyStart));
    for (int i = 0; i < citations.size(); i++) {
      references.add(
          reference("", citations.get(i), issuer(citations.get(i), found.get(i), stated)));
    }
    references.sort(
        Comparator.comparingInt(reference -> reading.spanOf(reference.evidence()).start()));
    return IntStream.range(0, references.size())
        .mapToObj(i -> references.get(i).as("r" + (i + 1)))
        .toList();
  }

  /** "… các quyết định của UBND tỉnh: 92/QĐ-UBND …, 233/QĐ-UBND …": one list, one issuer. */
  private boolean isChained(Citation previous, Citation citation) {
    int from = previous.span().end();
    if (previous.block().index() != citation.block().index()
        || !previous.code().groups().equals(citation.code().groups())
        || previous.isOfAnotherType(citation, text)
        || citation.start() < from
        || citation.start() - from > CHAIN) {
      return false;
    }
    String between = text.substring(from, citation.start()).strip();
    return citation.type().isEmpty() || between.equals(",") || between.equals("và");
  }

  /** "các Quyết định: số 96 …, số 702 … của UBND tỉnh": the office at the end issued them all. */
  private void fillFromBehind(List<Citation> citations, List<Optional<Issuer>> found) {
    for (int i = citations.size() - 2; i >= 0; i--) {
      Citation next = citations.get(i + 1);
      boolean listed = i + 2 < citations.size() && isCoupled(next, citations.get(i + 2));
      boolean inRow =
          (listed && isSideBySide(citations.get(i), next))
              || (next.type().isEmpty() && isChained(citations.get(i), next))
              || citations.get(i).isListedWith(next)
              || isCoupled(citations.get(i), next);
      boolean unsaid = found.get(i).filter(Issuer::stated).isEmpty();
      if (inRow && unsaid && found.get(i + 1).filter(Issuer::stated).isPresent()) {
        found.set(i, found.get(i + 1));
      }
    }
  }

  /**
   * "Quyết định số 96/QĐ-UBND … và Quyết định số 702/QĐ-UBND … của Chủ tịch UBND tỉnh": documents
   * of one sort side by side. The second's office must stand behind it, so that it closes both.
   */
  private boolean isCoupled(Citation first, Citation second) {
    return isSideBySide(first, second)
        && OFFICE_BEHIND
            .matcher(reading.lower())
            .region(second.span().end(), text.length())
            .lookingAt();
  }

  private boolean isSideBySide(Citation first, Citation second) {
    int from = first.span().end();
    return !first.code().groups().isEmpty()
        && first.code().groups().equals(second.code().groups())
        && first.block().index() == second.block().index()
        && from <= second.start()
        && COUPLED.matcher(reading.lower()).region(from, second.start()).matches();
  }

  /** What other mentions of the same document say of its issuer. */
  private Map<String, String> statedElsewhere(
      List<Citation> citations, List<Optional<Issuer>> issuers) {
    Map<String, String> stated = new HashMap<>();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      issuers
          .get(i)
          .filter(Issuer::stated)
          .ifPresent(
              issuer -> {
                stated.putIfAbsent(key(citation, date(citation)), issuer.name());
                stated.putIfAbsent(key(citation, ""), issuer.name());
              });
      if (citation.code().symbol().isPresent()) {
        issuers.get(i).ifPresent(issuer -> stated.putIfAbsent(shortKey(citation), issuer.name()));
      }
    }
    return stated;
  }

  private Optional<String> issuer(
      Citation citation, Optional<Issuer> own, Map<String, String> stated) {
    if (own.isPresent() && own.get().stated()) {
      return own.map(Issuer::name);
    }
    return Optional.ofNullable(stated.get(key(citation, date(citation))))
        .or(() -> citation.isShort() ? fullForm(citation, stated) : Optional.empty())
        .or(() -> own.map(Issuer::name));
  }

  /** "Kế hoạch 21" of a report that cites Kế hoạch số 21/KH-UBND in full elsewhere. */
  private Optional<String> fullForm(Citation citation, Map<String, String> stated) {
    return Optional.ofNullable(stated.get(shortKey(citation)));
  }

  private String shortKey(Citation citation) {
    return type(citation).map(DocumentType::name).orElse("") + " " + citation.code().number();
  }

  private static String key(Citation citation, String date) {
    return citation.code().printed() + " " + date;
  }

  private String date(Citation citation) {
    return citation
        .anyDate()
        .flatMap(match -> DateReader.read(match, text).date())
        .map(Object::toString)
        .orElse("");
  }

  private int clauseEnd(Citation citation, int limit) {
    int from = citation.span().end();
    int to = Math.max(from, Math.min(limit, citation.block().span().end()));
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == ';' || (text.charAt(at) == '.' && endsSentence(at, to))) {
        return at;
      }
    }
    return to;
  }

  /** Whether a capital or an item's mark follows a full stop, or nothing does. */
  private boolean endsSentence(int stop, int to) {
    int next = Blanks.after(text, stop + 1, to);
    return next == to
        || (next > stop + 1
            && (Character.isUpperCase(text.charAt(next)) || "+-".indexOf(text.charAt(next)) >= 0));
  }

  private Reference reference(String id, Citation citation, Optional<String> issuer) {
    DocumentCode code = citation.code();
    Optional<Match> date = citation.anyDate();
    return new Reference(
        id,
        type(citation).map(DocumentType::name),
        Optional.of(code.printed()),
        code.normalised(),
        Optional.of(code.number()),
        code.year(),
        code.symbol(),
        date.flatMap(match -> DateReader.read(match, text).date()),
        date.map(this::dateText),
        issuer,
        subject(citation),
        reading.evidence(citation.span()));
  }

  private String dateText(Match date) {
    return DateReader.printed(date, text);
  }

  /** The word directly before the code, else what the symbol says, else a word some way before. */
  private Optional<DocumentType> type(Citation citation) {
    Optional<DocumentType> word =
        citation.type().flatMap(match -> reading.lexicon().typeOfWord(match.span().of(text)));
    if (citation.typeAdjacent()
        && word.isPresent()
        && !isAbbreviated(citation)
        && !isOfAnotherWord(citation)) {
      return word;
    }
    return bySymbol(citation.code()).or(() -> word);
  }

  /** "theo dõi thi hành pháp luật: số 13/KH-UBND": the end of another word is no type. */
  private boolean isOfAnotherWord(Citation citation) {
    return citation
        .type()
        .filter(type -> OTHER_LAW.endBefore(reading.lower(), type.start()))
        .isPresent();
  }

  /** "QĐ 08-QĐi/TW": of two abbreviations the one in the symbol is the exact one. */
  private boolean isAbbreviated(Citation citation) {
    return citation
        .type()
        .map(type -> type.span().of(text))
        .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf(' ') < 0)
        .isPresent();
  }

  private Optional<DocumentType> bySymbol(DocumentCode code) {
    if (code.groups().isEmpty()) {
      return Optional.empty();
    }
    String first = code.groups().get(0);
    return reading
        .lexicon()
        .typeOfAbbreviation(first)
        .or(() -> reading.lexicon().typeOfAbbreviation(withoutOffice(first)))
        .or(
            () ->
                reading
                    .lexicon()
                    .authorityOfSymbol(first)
                    .flatMap(any -> reading.lexicon().typeOfWord("công văn")));
  }

  /** "QĐUBND" → "QĐ": the hyphen was left out. */
  private static String withoutOffice(String group) {
    return OFFICE_END.matcher(group).replaceFirst("").toUpperCase(Locale.ROOT);
  }

  private Optional<String> subject(Citation citation) {
    int from = citation.span().end();
    int end = Math.max(from, citation.block().span().end());
    int start = officeEnd(from, end);
    if (!mayBeSubject(start, end)) {
      return Optional.empty();
    }
    Matcher opening = SUBJECT.matcher(reading.lower()).region(start, end);
    return opening.lookingAt()
        ? subject(opening.start("words"), opening.end(), end)
        : Optional.empty();
  }

  /** From its first word to the end of its clause: before a sign or a full stop. */
  private Optional<String> subject(int words, int from, int limit) {
    int least = from + SHORTEST_SUBJECT;
    int end = least > limit ? limit : Stops.find(text, least, limit, SUBJECT_ENDS);
    return end < least || end - from > LONGEST_SUBJECT
        ? Optional.empty()
        : Optional.of(reading.folded(new Span(words, end)));
  }

  /** Where the office behind a code ends; the code's end if none is named. */
  private int officeEnd(int from, int end) {
    int word = wordBehind(from, end);
    if (!text.startsWith("của", word) && !text.startsWith("do", word)) {
      return from;
    }
    Matcher of = OF_OFFICE.matcher(text).region(from, end);
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
