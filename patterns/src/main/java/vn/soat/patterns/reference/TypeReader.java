package vn.soat.patterns.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.Lexicon;
import vn.soat.patterns.vocabulary.WordList;

/** Decides what type a document has: by the word before its code or by its symbol. */
final class TypeReader {

  private static final Phrases OTHER_LAW = Phrases.of("pháp", "kỷ");

  private static final Pattern OFFICE_END = Pattern.compile("(?:UBND|HĐND|CP|TTG)$");

  private static final String LETTER = "công văn";

  private final Lexicon lexicon;
  private final Phrases districtUnits;
  private final String text;
  private final String lower;

  TypeReader(Reading reading) {
    this.lexicon = reading.lexicon();
    this.districtUnits = reading.lexicon().words(WordList.DISTRICT_UNITS);
    this.text = reading.text();
    this.lower = reading.lower();
  }

  /** The word directly before the code, else what the symbol says, else a word some way before. */
  Optional<DocumentType> of(Citation citation) {
    Optional<DocumentType> word =
        citation.type().flatMap(match -> lexicon.typeOfWord(match.span().of(text)));
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
    return citation.type().filter(type -> OTHER_LAW.endBefore(lower, type.start())).isPresent();
  }

  /** "QĐ 08-QĐi/TW": of two abbreviations the one in the symbol is the exact one. */
  private boolean isAbbreviated(Citation citation) {
    return citation
        .type()
        .map(type -> type.span().of(text))
        .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf(' ') < 0)
        .isPresent();
  }

  /** A symbol without a type, an office alone, is a letter's. */
  private Optional<DocumentType> bySymbol(DocumentCode code) {
    if (code.groups().isEmpty()) {
      return Optional.empty();
    }
    String first = code.groups().get(0);
    return lexicon
        .typeOfAbbreviation(first)
        .or(() -> lexicon.typeOfAbbreviation(withoutOffice(first)))
        .or(() -> isOffice(first) ? lexicon.typeOfWord(LETTER) : Optional.empty());
  }

  /** "26/UBND-TP", "96/NV-CCHC": a committee, or one of the units of a district. */
  private boolean isOffice(String group) {
    String unit = LowerCase.of(group);
    return lexicon.authorityOfSymbol(group).isPresent()
        || districtUnits.endOf(unit, 0, unit.length()) == unit.length();
  }

  /** "QĐUBND" → "QĐ": the hyphen was left out. */
  private static String withoutOffice(String group) {
    return OFFICE_END.matcher(group).replaceFirst("").toUpperCase(Locale.ROOT);
  }
}
