package vn.soat.patterns.reference;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.Lexicon;

/**
 * The offices of every commune as fingers misspell them in symbols, UNBD, UBN, HDND, those of
 * regulatory documents, TT-VPPC, the Government's decrees, ND-CP, NĐCP, NĐ-PC, and a type beside
 * its word, "Quyết định số 88/Q-UBND".
 */
final class Misspelling {

  /** Offices that nearly every report cites, so that a slip is likelier than another office. */
  private static final List<String> OFFICES = List.of("UBND", "HĐND");

  /** KHUBND, CTrUBND: a type has at most so many letters. */
  private static final int LONGEST_TYPE = 3;

  private static final String DECREE = "NĐ-CP";

  /** Its letters without the stroke, and with the last two exchanged. */
  private static final List<String> DECREE_LETTERS = List.of("NDCP", "NDPC");

  /** Shorter symbols of offices, BTP, BTC, BCT, are all a slip of each other. */
  private static final int SHORTEST_TOLD_APART = 4;

  private final Lexicon lexicon;

  Misspelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A symbol with its type and office spelt right and parted from each other.
   *
   * @param type what the word before the code says
   * @param regulatory whether a year stands in the code, as in those of provinces and above alone
   */
  String mended(String symbol, Optional<DocumentType> type, boolean regulatory) {
    if (isDecree(symbol)) {
      return DECREE;
    }
    StringBuilder spelt = new StringBuilder(symbol.length() + 1);
    for (int at = 0; at < symbol.length(); ) {
      int end = lettersEnd(symbol, at);
      spelt.append(
          end == at ? symbol.substring(at, at + 1) : office(symbol.substring(at, end), regulatory));
      at = Math.max(end, at + 1);
    }
    String parted = parted(spelt.toString());
    return type.map(word -> withType(parted, word)).orElse(parted);
  }

  /** Only before a committee, whose documents bear types alone, are unknown letters no office. */
  private String withType(String symbol, DocumentType word) {
    int end = lettersEnd(symbol, 0);
    String group = symbol.substring(0, end);
    if (!isOfCommittee(symbol, end) || isKnown(group)) {
      return symbol;
    }
    return word.abbreviations().stream()
        .filter(type -> type.length() > 1 && LetterSlip.isOne(type, group))
        .findFirst()
        .map(type -> type + symbol.substring(end))
        .orElse(symbol);
  }

  private static boolean isOfCommittee(String symbol, int typeEnd) {
    return symbol.startsWith("-", typeEnd) && OFFICES.contains(symbol.substring(typeEnd + 1));
  }

  private boolean isKnown(String group) {
    return lexicon.typeOfAbbreviation(group).isPresent()
        || lexicon.authorityOfSymbol(group).isPresent();
  }

  private static boolean isDecree(String symbol) {
    String letters = symbol.replace("-", "").replace(".", "").replace('Đ', 'D').replace('Ð', 'D');
    return DECREE_LETTERS.contains(letters);
  }

  private static int lettersEnd(String symbol, int from) {
    int end = from;
    while (end < symbol.length() && Character.isLetter(symbol.charAt(end))) {
      end++;
    }
    return end;
  }

  /** KHUBND, TTVPCP: the type and the office without the hyphen, which some conversions lose. */
  private String parted(String symbol) {
    return lexicon.symbolsRunOn().stream()
        .filter(office -> endsWith(symbol, office))
        .map(office -> symbol.length() - office.length())
        .filter(type -> type > 1 && type <= LONGEST_TYPE)
        .filter(type -> isType(symbol.substring(0, type)))
        .findFirst()
        .map(type -> symbol.substring(0, type) + "-" + symbol.substring(type))
        .orElse(symbol);
  }

  /** In capitals or not: TTg is TTG, too. */
  private static boolean endsWith(String symbol, String office) {
    int length = office.length();
    return symbol.regionMatches(true, symbol.length() - length, office, 0, length);
  }

  /** One or two capitals, and a letter: KH, QĐ, CTr. */
  private static boolean isType(String letters) {
    int last = letters.length() - 1;
    for (int i = 0; i < last || i == 0; i++) {
      if (!isCapital(letters.charAt(i))) {
        return false;
      }
    }
    char end = letters.charAt(last);
    return isCapital(end) || (end >= 'a' && end <= 'z');
  }

  private static boolean isCapital(char letter) {
    return (letter >= 'A' && letter <= 'Z') || letter == 'Đ';
  }

  private String office(String group, boolean regulatory) {
    Optional<String> committee =
        OFFICES.contains(group)
            ? Optional.of(group)
            : OFFICES.stream().filter(office -> LetterSlip.ofOwnLetters(office, group)).findFirst();
    return committee.or(() -> regulatory ? national(group) : Optional.empty()).orElse(group);
  }

  /** The one office above the commune's own that an unknown group is a slip of. */
  private Optional<String> national(String group) {
    if (group.length() < SHORTEST_TOLD_APART || isKnown(group)) {
      return Optional.empty();
    }
    List<String> meant =
        lexicon.symbolsOfNationalOffices().stream()
            .filter(office -> office.length() >= SHORTEST_TOLD_APART)
            .filter(office -> LetterSlip.isOne(office, group))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
