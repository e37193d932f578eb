package vn.soat.audit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.audit.relation.DocumentKeys;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.vocabulary.DocumentType;
import vn.soat.patterns.vocabulary.Lexicon;

/** Compares the word before a code, "Nghị định", with the type in its symbol, NĐ. */
final class CodeForm {

  /** How word and symbol agree. */
  enum Agreement {
    /** The symbol says what the word says, or nothing that could be compared. */
    AGREE,
    /** The word names what the document issues: "Quy chế số 48/QĐ-UBND". */
    ISSUED_WITH,
    /** The symbol names no type, as that of a công văn does: "Hướng dẫn số 183/UBND-NV". */
    NO_TYPE,
    /** One office alone issues such documents, and the symbol names another: "NĐ-TTg". */
    OTHER_OFFICE,
    /** They name two types: "Nghị định số 61/2018/QĐ-TTg". */
    DISAGREE
  }

  /** What is issued by a decision and often cited with the decision's number. */
  private static final Set<String> ATTACHED =
      Set.of("Quy chế", "Quy định", "Quy trình", "Đề án", "Phương án", "Chương trình", "Dự án");

  /** Types that share a symbol, or that authors and offices do not tell apart. */
  private static final Map<String, Set<String>> ALIKE =
      Map.of(
          "Quy định", Set.of("QĐ"),
          "Quyết định", Set.of("QYĐ", "QĐI"),
          "Kết luận", Set.of("TB"),
          "Thông báo", Set.of("KL"),
          "Thông tư", Set.of("TTLT"),
          "Thông tư liên tịch", Set.of("TT"),
          "Nghị quyết liên tịch", Set.of("NQ"),
          "Chương trình", Set.of("CT"),
          "Chỉ thị", Set.of("CTR"),
          "Tờ trình", Set.of("TT"));

  /** Types whose letters are those of an office too: Thanh tra, Trung tâm, Cục Thuế. */
  private static final Set<String> AMBIGUOUS = Set.of("TTR", "TT", "CT");

  /** Before these, who issue documents of every type, the letters are those of a type. */
  private static final Set<String> ISSUING =
      Set.of("UBND", "HĐND", "CP", "TTG", "BCĐ", "TU", "HU", "TW", "ĐU", "QU");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern CONSONANTS = Pattern.compile("[BCDĐGHKLMNPQRSTVX]+");

  private static final Pattern OF_PARLIAMENT = Pattern.compile("(?:UBTV)?QH\\d*");

  private final Lexicon lexicon = Lexicon.load(new DataFiles());

  Agreement judge(Reference reference, DocumentKeys keys) {
    if (reference.type().isEmpty() || reference.symbol().isEmpty()) {
      return Agreement.AGREE;
    }
    String word = reference.type().get();
    String symbol = keys.symbol(reference);
    String group = firstGroup(symbol);
    Optional<DocumentType> named = lexicon.typeOfAbbreviation(group);
    if (named.filter(type -> type.name().equals(word)).isPresent()) {
      return named.filter(type -> isOfAnother(type, symbol)).isPresent()
          ? Agreement.OTHER_OFFICE
          : Agreement.AGREE;
    }
    if (isOfParliament(group) || ALIKE.getOrDefault(word, Set.of()).contains(group)) {
      return Agreement.AGREE;
    }
    if (word.equals("Công văn") && isOffice(reference, symbol, group)) {
      return Agreement.AGREE;
    }
    return named
        .map(type -> judge(word, type.name()))
        .orElseGet(() -> withoutType(word, group, DocumentKeys.isOfTheParty(reference)));
  }

  private static String firstGroup(String symbol) {
    int end = 0;
    while (end < symbol.length() && !isBetweenGroups(symbol.charAt(end))) {
      end++;
    }
    return symbol.substring(0, end);
  }

  private static boolean isBetweenGroups(char sign) {
    return sign == '-' || sign == '/' || sign == '.';
  }

  /**
   * "Công văn số 88/TTr-NV của Thanh tra huyện": the symbol of a công văn begins with the office,
   * whose letters may be those of a type. They are where its name begins with them, and where none
   * of the groups behind is an office that could have issued a document of that type.
   */
  private boolean isOffice(Reference reference, String symbol, String group) {
    return (AMBIGUOUS.contains(group) && isOfNoIssuer(symbol))
        || reference.issuer().filter(name -> abbreviates(group, name)).isPresent();
  }

  private static boolean isOfNoIssuer(String symbol) {
    List<String> groups = List.of(symbol.split("-", -1));
    return groups.size() > 1 && groups.stream().noneMatch(ISSUING::contains);
  }

  /** TTR for "Thanh tra huyện": the consonants that its first words begin with. */
  private static boolean abbreviates(String group, String name) {
    if (group.length() < 2 || Character.toUpperCase(name.charAt(0)) != group.charAt(0)) {
      return false;
    }
    String[] words = BLANKS.split(name.toUpperCase(Locale.ROOT).strip(), -1);
    return begins(group, words, word -> word.substring(0, 1))
        || begins(group, words, CodeForm::onset);
  }

  /** Whether a group is what words begin with, of the first word its letter. */
  private static boolean begins(String group, String[] words, UnaryOperator<String> beginning) {
    int at = 1;
    for (int i = 1; i < words.length && at < group.length(); i++) {
      String letters = beginning.apply(words[i]);
      String rest = group.substring(at);
      if (!rest.startsWith(letters) && !letters.startsWith(rest)) {
        return false;
      }
      at += letters.length();
    }
    return at >= group.length();
  }

  private static String onset(String word) {
    Matcher consonants = CONSONANTS.matcher(word);
    return consonants.lookingAt() ? consonants.group() : word.substring(0, 1);
  }

  /** 101/2023/QH15 may be a law or a resolution. */
  private static boolean isOfParliament(String group) {
    return group.contains("QH") && OF_PARLIAMENT.matcher(group).matches();
  }

  private static Agreement judge(String word, String named) {
    boolean attached = ATTACHED.contains(word) && named.equals("Quyết định");
    return attached ? Agreement.ISSUED_WITH : Agreement.DISAGREE;
  }

  /** A nghị định is the Chính phủ's, so that its symbol can name no other office. */
  private boolean isOfAnother(DocumentType type, String symbol) {
    return type.issuer().isPresent()
        && Stream.of(symbol.split("-", -1))
            .skip(1)
            .flatMap(group -> lexicon.authorityOfSymbol(group).stream())
            .anyMatch(office -> !type.issuer().get().equals(office.name()));
  }

  private Agreement withoutType(String word, String group, boolean party) {
    boolean office = lexicon.authorityOfSymbol(group).isPresent();
    return office && !party && !word.equals("Công văn") ? Agreement.NO_TYPE : Agreement.AGREE;
  }

  /** What a type of document bears in its symbol. */
  Optional<String> abbreviation(String type) {
    return lexicon
        .typeOfWord(type)
        .filter(t -> t.name().equals(type))
        .flatMap(t -> t.abbreviations().stream().findFirst());
  }
}
