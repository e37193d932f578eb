package vn.soat.patterns.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The named word lists and shapes that pattern files refer to as <code>${name}</code>. */
public final class Vocabulary {

  private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

  private final Map<String, String> regexes;
  private final Map<String, List<String>> lists;

  private Vocabulary(Map<String, String> regexes, Map<String, List<String>> lists) {
    this.regexes = regexes;
    this.lists = lists;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * A regular expression with its names filled in.
   *
   * @throws IllegalArgumentException if a name is unknown
   */
  public String expand(String regex) {
    Matcher matcher = NAME.matcher(regex);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(named(found.group(1))));
  }

  /** The words of a list, or the word itself if it is no name of a list. */
  List<String> words(String wordOrName) {
    Matcher matcher = NAME.matcher(wordOrName);
    return matcher.matches() ? words(matcher) : List.of(wordOrName);
  }

  private List<String> words(Matcher name) {
    List<String> words = lists.get(name.group(1));
    if (words == null) {
      throw new IllegalArgumentException("no word list is called " + name.group(1));
    }
    return words;
  }

  private String named(String name) {
    String regex = regexes.get(name);
    if (regex == null) {
      throw new IllegalArgumentException("the vocabulary has no ${" + name + "}");
    }
    return regex;
  }

  /** An alternation that tries longer words first and takes any white space for a blank. */
  public static String anyOf(Collection<String> words) {
    return words.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Vocabulary::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quoted(String word) {
    return word.strip()
        .replaceAll("[\\\\.^$|?*+()\\[\\]{}#&-]", "\\\\$0")
        .replaceAll("\\s+", "\\\\s{1,6}");
  }

  /** Collects lists and shapes. */
  public static final class Builder {

    private final Map<String, String> regexes = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Builder() {}

    public Builder list(String name, Collection<String> words) {
      lists.put(name, List.copyOf(words));
      regexes.put(name, anyOf(words));
      return this;
    }

    /** A part of a regular expression; it may use names that were added before. */
    public Builder shape(String name, String regex) {
      regexes.put(name, "(?:" + build().expand(regex) + ")");
      return this;
    }

    public Vocabulary build() {
      return new Vocabulary(Map.copyOf(regexes), Map.copyOf(lists));
    }
  }
}
