package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.PlaceLevel;

/** Reads the documents that a report cites, one reference a mention. */
public final class ReferenceReader {

  private final Reading reading;
  private final String text;
  private final IssuerFinder issuers;
  private final TypeReader types;
  private final SubjectReader subjects;

  private ReferenceReader(Reading reading, PlaceLevel own) {
    this.reading = reading;
    this.text = reading.text();
    this.issuers = new IssuerFinder(reading, own);
    this.types = new TypeReader(reading);
    this.subjects = new SubjectReader(reading);
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
    List<Reference> references = new ArrayList<>(new LawFinder(reading).find(bodyStart));
    references.addAll(ofCodes(bodyStart));
    references.sort(
        Comparator.comparingInt(reference -> reading.spanOf(reference.evidence()).start()));
    return IntStream.range(0, references.size())
        .mapToObj(i -> references.get(i).as("r" + (i + 1)))
        .toList();
  }

  private List<Reference> ofCodes(int bodyStart) {
    List<Citation> citations =
        new CitationFinder(reading)
            .find().stream().filter(citation -> citation.start() >= bodyStart).toList();
    List<Optional<Issuer>> told =
        new CitedTogether(reading).issuers(citations, ownIssuers(citations));
    IssuersElsewhere elsewhere = IssuersElsewhere.in(reading, types, citations, told);
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      Optional<String> issuer = elsewhere.issuer(citations.get(i), told.get(i));
      references.add(reference(citations.get(i), issuer));
    }
    return references;
  }

  /** What each document's own words tell, up to where its clause ends or the next one stands. */
  private List<Optional<Issuer>> ownIssuers(List<Citation> citations) {
    List<Optional<Issuer>> own = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      int limit = i + 1 < citations.size() ? citations.get(i + 1).start() : text.length();
      own.add(issuers.find(citations.get(i), clauseEnd(citations.get(i), limit)));
    }
    return own;
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

  private Reference reference(Citation citation, Optional<String> issuer) {
    DocumentCode code = citation.code();
    Optional<Match> date = citation.anyDate();
    return new Reference(
        "",
        types.of(citation).map(DocumentType::name),
        Optional.of(code.printed()),
        code.normalised(),
        Optional.of(code.number()),
        code.year(),
        code.symbol(),
        date.flatMap(match -> DateReader.read(match, text).date()),
        date.map(match -> DateReader.printed(match, text)),
        issuer,
        subjects.of(citation),
        reading.evidence(citation.span()));
  }
}
