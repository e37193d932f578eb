package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.vocabulary.DocumentType;

/**
 * The code of a document, taken apart.
 *
 * @param printed without white space
 * @param symbol empty for a bare number
 * @param groups the groups of the symbol as it was meant: KH, UBND
 * @param normalised the code that was meant, where the printed one lacks its slash or misspells its
 *     office
 */
record DocumentCode(
    String printed,
    String number,
    OptionalInt year,
    Optional<String> symbol,
    List<String> groups,
    Optional<String> normalised) {

  private static final Pattern STATE_OFFICE = Pattern.compile(".*/(?:UBND|HĐND)");

  /**
   * Takes a code apart.
   *
   * @param type what the word right before it says
   */
  static DocumentCode of(
      Match match, String text, Misspelling misspelling, Optional<DocumentType> type) {
    String figure =
        Blanks.removed(
            match.text("number", text).or(() -> match.text("figure", text)).orElseThrow());
    String number = figure.indexOf('/') < 0 ? figure : figure.substring(0, figure.indexOf('/'));
    Optional<String> symbol = match.text("symbol", text).map(Blanks::removed);
    OptionalInt year =
        match
            .text("year", text)
            .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
            .orElse(OptionalInt.empty());
    Optional<String> meant =
        slashed(match, text)
            .or(() -> symbol)
            .map(letters -> misspelling.mended(letters, type, year.isPresent()));
    String printed = symbol.isPresent() ? Blanks.removed(match.span().of(text)) : figure;
    return new DocumentCode(
        printed,
        number,
        year,
        symbol,
        meant.map(DocumentCode::groupsOf).orElse(List.of()),
        meant
            .map(mended -> joined(number, year, mended, isOfParty(match)))
            .filter(code -> !code.equals(printed)));
  }

  private static boolean isOfParty(Match match) {
    return match.is("party-code") || match.is("unslashed-party-code");
  }

  /** "57-NQTW" → "NQ/TW". */
  private static Optional<String> slashed(Match match, String text) {
    return match
        .text("abbreviation", text)
        .flatMap(type -> match.text("office", text).map(office -> type + "/" + office));
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

  /** In the Party's form a hyphen stands behind the number. */
  private static String joined(String number, OptionalInt year, String symbol, boolean party) {
    if (party && STATE_OFFICE.matcher(symbol).matches()) {
      return number + "/" + symbol.replace('/', '-');
    }
    String inside = year.isPresent() ? "/" + year.getAsInt() : "";
    return number + inside + (party ? "-" : "/") + symbol;
  }
}
