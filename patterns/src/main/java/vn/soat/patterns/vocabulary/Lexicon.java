package vn.soat.patterns.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.engine.Vocabulary;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.WordIndex;

/** The words of the field, found by their spelling. */
public final class Lexicon {

  private final List<DocumentType> documentTypes;
  private final List<Authority> authorities;
  private final List<Unit> units;
  private final List<Cue> cues;
  private final List<String> fields;
  private final List<Shape> shapes;
  private final Complements complements;
  private final Map<WordList, Phrases> wordLists;
  private final Map<Expression, Pattern> expressions;
  private final WordIndex<DocumentType> typesByWord;
  private final WordIndex<DocumentType> typesByAbbreviation;
  private final WordIndex<Authority> authoritiesByWord;
  private final WordIndex<Authority> authoritiesBySymbol;
  private final WordIndex<Unit> unitsByWord;
  private final Phrases unitWords;
  private final List<String> symbolsRunOn;
  private final WordIndex<Cue> cuesByWord;

  private record Words(WordList list, List<String> words) {}

  /** A named part of regular expressions. */
  private record Shape(String name, String regex) {}

  private Lexicon(
      List<DocumentType> documentTypes,
      List<Authority> authorities,
      List<Unit> units,
      List<Cue> cues,
      List<String> fields,
      List<Shape> shapes,
      Complements complements,
      Map<WordList, Phrases> wordLists,
      Map<Expression, Pattern> expressions) {
    this.documentTypes = documentTypes;
    this.authorities = authorities;
    this.units = units;
    this.cues = cues;
    this.fields = fields;
    this.shapes = shapes;
    this.complements = complements;
    this.wordLists = wordLists;
    this.expressions = expressions;
    this.typesByWord = index(documentTypes, DocumentType::words);
    this.typesByAbbreviation = index(documentTypes, DocumentType::abbreviations);
    this.authoritiesByWord = index(authorities, Authority::words);
    this.authoritiesBySymbol = index(authorities, Authority::symbols);
    this.unitsByWord = index(units, Unit::words);
    this.unitWords =
        Phrases.of(
            all(units, Unit::words).stream().map(Lexicon::key).distinct().toArray(String[]::new));
    this.cuesByWord = index(cues, Cue::words);
    this.symbolsRunOn =
        authorities.stream()
            .filter(Authority::isRunOn)
            .map(authority -> authority.symbols().get(0))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  public static Lexicon load(DataFiles files) {
    Map<WordList, List<String>> wordLists = wordLists(files);
    return new Lexicon(
        files.read("vocabulary/document-types.yaml", new TypeReference<>() {}),
        files.read("vocabulary/authorities.yaml", new TypeReference<>() {}),
        files.read("vocabulary/units.yaml", new TypeReference<>() {}),
        files.read("vocabulary/cues.yaml", new TypeReference<>() {}),
        files.read("vocabulary/fields.yaml", new TypeReference<>() {}),
        shapesOf(files),
        Complements.load(files),
        phrases(wordLists),
        expressions(files, wordLists));
  }

  private static Map<WordList, List<String>> wordLists(DataFiles files) {
    Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
    for (Words entry :
        files.read("vocabulary/word-lists.yaml", new TypeReference<List<Words>>() {})) {
      lists.put(entry.list(), entry.words().stream().flatMap(word -> words(word, lists)).toList());
    }
    requireAll("vocabulary/word-lists.yaml", WordList.values(), lists.keySet());
    return lists;
  }

  /** The words of a list above that is named as {@code ${LIST}}, or the word itself. */
  private static Stream<String> words(String word, Map<WordList, List<String>> above) {
    return word.startsWith("${")
        ? Objects.requireNonNull(above.get(WordList.valueOf(word.substring(2, word.length() - 1))))
            .stream()
        : Stream.of(word);
  }

  private static Map<WordList, Phrases> phrases(Map<WordList, List<String>> wordLists) {
    Map<WordList, Phrases> phrases = new EnumMap<>(WordList.class);
    wordLists.forEach((list, words) -> phrases.put(list, Phrases.of(words.toArray(String[]::new))));
    return phrases;
  }

  private static Map<Expression, Pattern> expressions(
      DataFiles files, Map<WordList, List<String>> wordLists) {
    Vocabulary.Builder parts = Vocabulary.builder();
    wordLists.forEach((list, words) -> parts.list(list.name(), words));
    Vocabulary vocabulary = withShapes(parts, shapesOf(files));
    Map<Expression, Pattern> expressions = new EnumMap<>(Expression.class);
    for (ExpressionEntry entry : ExpressionEntry.all(files)) {
      expressions.put(
          entry.name(), Pattern.compile(vocabulary.expand(entry.regex()), Pattern.COMMENTS));
    }
    requireAll(ExpressionEntry.FILE, Expression.values(), expressions.keySet());
    return expressions;
  }

  private static <T> void requireAll(String file, T[] wanted, Set<T> found) {
    for (T one : wanted) {
      if (!found.contains(one)) {
        throw new IllegalStateException(file + " lacks " + one);
      }
    }
  }

  /** An expression, to be tried where its name says. */
  public Pattern expression(Expression name) {
    return Objects.requireNonNull(expressions.get(name));
  }

  /** The words of a list, to be looked for in small letters. */
  public Phrases words(WordList list) {
    return Objects.requireNonNull(wordLists.get(list));
  }

  /** The lists and shapes that pattern files name. */
  public Vocabulary vocabulary() {
    Vocabulary.Builder builder =
        Vocabulary.builder()
            .list("documentType", all(documentTypes, DocumentType::words))
            .list("authority", all(authorities, Authority::words))
            .list("unit", all(units, Unit::words))
            .list("cue", all(cues, Cue::words))
            .list("field", fields);
    return withShapes(builder, shapes);
  }

  /** The shapes alone: all that a pattern needs that names no words. */
  public static Vocabulary shapes(DataFiles files) {
    return withShapes(Vocabulary.builder(), shapesOf(files));
  }

  private static Vocabulary withShapes(Vocabulary.Builder builder, List<Shape> shapes) {
    shapes.forEach(shape -> builder.shape(shape.name(), shape.regex()));
    return builder.build();
  }

  private static List<Shape> shapesOf(DataFiles files) {
    return files.read("vocabulary/shapes.yaml", new TypeReference<>() {});
  }

  public Optional<DocumentType> typeOfWord(String word) {
    return typesByWord.find(word);
  }

  /** Where the number of its term stands in a group of a symbol, QH15; its end if it has none. */
  private static int digitsStart(String group) {
    int end = group.length();
    while (end > 0 && Character.isDigit(group.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The type that a group of a symbol stands for: KH, QĐ, CTr, QH15. */
  public Optional<DocumentType> typeOfAbbreviation(String abbreviation) {
    return typesByAbbreviation.find(abbreviation, 0, digitsStart(abbreviation));
  }

  public Optional<Authority> authorityOfWord(String word) {
    return authoritiesByWord.find(word);
  }

  /** The office that a group of a symbol stands for: UBND, TTg, BTC, QH15. */
  public Optional<Authority> authorityOfSymbol(String symbol) {
    return authoritiesBySymbol.find(symbol, 0, digitsStart(symbol));
  }

  /** The symbols of offices that are found run on to a type, the longer of two first. */
  public List<String> symbolsRunOn() {
    return symbolsRunOn;
  }

  /** The symbols of offices of which there is one in the country. */
  public List<String> symbolsOfNationalOffices() {
    return authorities.stream()
        .filter(authority -> !authority.needsPlace())
        .flatMap(authority -> authority.symbols().stream())
        .toList();
  }

  /** All that is counted or measured, to be looked for in small letters. */
  public Phrases unitWords() {
    return unitWords;
  }

  /** The unit whose words stand in a stretch of a text. */
  public Optional<Unit> unit(String text, Span words) {
    return unitsByWord.find(text, words);
  }

  public Optional<Facet> facet(String cue) {
    return cuesByWord.find(cue).map(Cue::facet);
  }

  /** What the cue tells whose words stand in a stretch of a text. */
  public Optional<Facet> facet(String text, Span words) {
    return cuesByWord.find(text, words).map(Cue::facet);
  }

  /** Which labels leave nothing of their whole over. */
  public Complements complements() {
    return complements;
  }

  private static String key(String word) {
    return LowerCase.of(Blanks.fold(word));
  }

  private static <T> List<String> all(List<T> items, Function<T, List<String>> words) {
    return items.stream().flatMap(item -> words.apply(item).stream()).toList();
  }

  private static <T> WordIndex<T> index(List<T> items, Function<T, List<String>> words) {
    Map<String, T> index = new HashMap<>();
    items.forEach(item -> words.apply(item).forEach(word -> index.putIfAbsent(key(word), item)));
    return WordIndex.of(index);
  }
}
