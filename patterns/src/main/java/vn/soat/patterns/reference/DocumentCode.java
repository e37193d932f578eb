package vn.soat.patterns.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.engine.Match;

/**
 * The code of a document, taken apart.
 *
 * @param printed without white space
 * @param symbol empty for a bare number
 * @param party whether it has the Party's form, with a hyphen behind the number
 */
record DocumentCode(
    String printed, String number, OptionalInt year, Optional<String> symbol, boolean party) {

  static DocumentCode of(Match match, String text) {
    String number = tight(match.text("number", text).orElseThrow());
    Optional<String> symbol = match.text("symbol", text).map(DocumentCode::tight);
    OptionalInt year =
        match
            .text("year", text)
            .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
            .orElse(OptionalInt.empty());
    String printed = match.is("bare-number") ? number : tight(match.span().of(text));
    return new DocumentCode(
        printed, number.replaceFirst("/.*", ""), year, symbol, match.is("party-code"));
  }

  /** The groups of the symbol: KH, UBND. */
  List<String> groups() {
    return symbol.map(s -> List.of(s.split("[-/.]"))).orElse(List.of());
  }

  /** The code that was meant, where the printed one lacks its slash or misspells its office. */
  Optional<String> normalised() {
    String mended = symbol.map(Misspelling::mended).map(this::withNumber).orElse(printed);
    return mended.equals(printed) ? Optional.empty() : Optional.of(mended);
  }

  private String withNumber(String mendedSymbol) {
    if (party && mendedSymbol.matches(".*/(?:UBND|HĐND)")) {
      return number + "/" + mendedSymbol.replace('/', '-');
    }
    String separator = party ? "-" : "/";
    String inside = year.isPresent() ? "/" + year.getAsInt() : "";
    return number + inside + separator + mendedSymbol;
  }

  private static String tight(String code) {
    return code.replaceAll("\\s+", "");
  }
}
