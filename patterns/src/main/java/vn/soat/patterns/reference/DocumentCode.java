package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.text.Blanks;

/**
 * The code of a document, taken apart.
 *
 * @param printed without white space
 * @param symbol empty for a bare number
 * @param groups the groups of the symbol as it was meant: KH, UBND
 * @param party whether it has the Party's form, with a hyphen behind the number
 */
record DocumentCode(
    String printed,
    String number,
    OptionalInt year,
    Optional<String> symbol,
    List<String> groups,
    boolean party) {

  private static final Pattern STATE_OFFICE = Pattern.compile(".*/(?:UBND|HĐND)");

  static DocumentCode of(Match match, String text) {
    String number =
        Blanks.removed(
            match.text("number", text).or(() -> match.text("figure", text)).orElseThrow());
    Optional<String> symbol = match.text("symbol", text).map(Blanks::removed);
    OptionalInt year =
        match
            .text("year", text)
            .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
            .orElse(OptionalInt.empty());
    String printed = symbol.isPresent() ? Blanks.removed(match.span().of(text)) : number;
    return new DocumentCode(
        printed,
        number.indexOf('/') < 0 ? number : number.substring(0, number.indexOf('/')),
        year,
        symbol,
        symbol.map(Misspelling::mended).map(DocumentCode::groupsOf).orElse(List.of()),
        match.is("party-code"));
  }

  private static List<String> groupsOf(String symbol) {
    List<String> groups = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < symbol.length(); i++) {
      if ("-/.".indexOf(symbol.charAt(i)) >= 0) {
        groups.add(symbol.substring(start, i));
        start = i + 1;
      }
    }
    groups.add(symbol.substring(start));
    return List.copyOf(groups);
  }

  /** The code that was meant, where the printed one lacks its slash or misspells its office. */
  Optional<String> normalised() {
    String mended = symbol.map(Misspelling::mended).map(this::withNumber).orElse(printed);
    return mended.equals(printed) ? Optional.empty() : Optional.of(mended);
  }

  private String withNumber(String mendedSymbol) {
    if (party && STATE_OFFICE.matcher(mendedSymbol).matches()) {
      return number + "/" + mendedSymbol.replace('/', '-');
    }
    String separator = party ? "-" : "/";
    String inside = year.isPresent() ? "/" + year.getAsInt() : "";
    return number + inside + separator + mendedSymbol;
  }
}
