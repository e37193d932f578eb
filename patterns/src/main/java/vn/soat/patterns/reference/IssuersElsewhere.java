package vn.soat.patterns.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.vocabulary.DocumentType;

/** What other mentions of the same document say of its issuer. */
final class IssuersElsewhere {

  private final String text;
  private final TypeReader types;
  private final Map<String, String> stated = new HashMap<>();

  private IssuersElsewhere(Reading reading, TypeReader types) {
    this.text = reading.text();
    this.types = types;
  }

  /**
   * Collects what the mentions say.
   *
   * @param issuers of each document, where known
   */
  static IssuersElsewhere in(
      Reading reading, TypeReader types, List<Citation> citations, List<Optional<Issuer>> issuers) {
    IssuersElsewhere elsewhere = new IssuersElsewhere(reading, types);
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      issuers.get(i).ifPresent(issuer -> elsewhere.add(citation, issuer));
    }
    return elsewhere;
  }

  private void add(Citation citation, Issuer issuer) {
    if (issuer.stated()) {
      stated.putIfAbsent(key(citation, date(citation)), issuer.name());
      stated.putIfAbsent(key(citation, ""), issuer.name());
    }
    if (citation.code().symbol().isPresent()) {
      stated.putIfAbsent(shortKey(citation), issuer.name());
    }
  }

  /**
   * The issuer that is likeliest: what words say here, what they say elsewhere, what the symbol is.
   *
   * @param own what this mention tells
   */
  Optional<String> issuer(Citation citation, Optional<Issuer> own) {
    if (own.filter(Issuer::stated).isPresent()) {
      return own.map(Issuer::name);
    }
    return Optional.ofNullable(stated.get(key(citation, date(citation))))
        .or(() -> citation.isShort() ? fullForm(citation) : Optional.empty())
        .or(() -> own.map(Issuer::name));
  }

  /** "Kế hoạch 21" of a report that cites Kế hoạch số 21/KH-UBND in full elsewhere. */
  private Optional<String> fullForm(Citation citation) {
    return Optional.ofNullable(stated.get(shortKey(citation)));
  }

  private String shortKey(Citation citation) {
    return types.of(citation).map(DocumentType::name).orElse("") + " " + citation.code().number();
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
}
