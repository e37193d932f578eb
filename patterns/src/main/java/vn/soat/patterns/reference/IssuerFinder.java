package vn.soat.patterns.reference;

import java.util.Optional;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.vocabulary.PlaceLevel;

/**
 * Finds who issued a document: the sentence says it, or the lead-in of its list, or its symbol, or
 * it is the reporting office's own.
 */
final class IssuerFinder {

  private final OfficeBehind behind;
  private final OfficeBefore before;
  private final OfficeOfList lists;
  private final OfficeInSymbol symbols;

  /**
   * Finds issuers in a report.
   *
   * @param own the level of the office that reports
   */
  IssuerFinder(Reading reading, PlaceLevel own) {
    OfficeNames names = new OfficeNames(reading, own);
    this.behind = new OfficeBehind(reading, own, names);
    this.before = new OfficeBefore(reading, names);
    this.lists = new OfficeOfList(reading, names);
    this.symbols = new OfficeInSymbol(reading, own, names);
  }

  /**
   * The issuer of a document, if anything tells it.
   *
   * @param clauseEnd where the document's clause ends
   */
  Optional<Issuer> find(Citation citation, int clauseEnd) {
    return stated(citation, clauseEnd)
        .map(name -> new Issuer(name, true))
        .or(() -> symbols.of(citation).map(name -> new Issuer(name, false)));
  }

  /** What words say: those nearest to the document first, those of its list last. */
  private Optional<String> stated(Citation citation, int clauseEnd) {
    return before
        .inside(citation)
        .or(() -> behind.directly(citation, clauseEnd))
        .or(() -> before.sayingIn(citation))
        .or(() -> symbols.isNational(citation) ? Optional.empty() : before.issuing(citation))
        .or(() -> behind.ofBasis(citation, clauseEnd))
        .or(() -> symbols.isLocal(citation) ? ofItsArea(citation, clauseEnd) : Optional.empty());
  }

  private Optional<String> ofItsArea(Citation citation, int clauseEnd) {
    return behind
        .ofArea(citation, clauseEnd)
        .or(() -> lists.of(citation))
        .or(() -> before.ofInspectors(citation));
  }
}
