package vn.soat.patterns.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.patterns.text.LowerCase;

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

  /**
   * The words that stand for a word in which lists may be named: "${unit} /" for each unit with a
   * stroke behind it, the word itself if it names no list. Short forms are written out.
   */
  List<String> words(String word) {
    return Spellings.of(word).stream().flatMap(this::filledIn).toList();
  }

  private Stream<String> filledIn(String word) {
    Matcher name = NAME.matcher(word);
    return name.find()
        ? list(name.group(1)).stream()
            .map(w -> word.substring(0, name.start()) + w + word.substring(name.end()))
        : Stream.of(word);
  }

  private List<String> list(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word list is called " + name);
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

  /**
   * An alternation that tries longer words first and takes any white space for a blank, in small
   * letters. Words that begin alike share their beginning, so that each letter of a text is
   * compared once.
   */
  public static String anyOf(Collection<String> words) {
    return alternation(
        branches(
            words.stream()
                .map(word -> LowerCase.of(word).strip().replaceAll("\\s+", " "))
                .distinct()));
  }

  private static String alternation(Map<Character, List<String>> branches) {
    return branches.entrySet().stream()
        .map(branch -> quoted(branch.getKey()) + behind(branch.getValue()))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** What may follow the letter that some words have in common; nothing last of all. */
  private static String behind(List<String> rests) {
    boolean mayEnd = rests.contains("");
    Map<Character, List<String>> branches = branches(rests.stream().filter(r -> !r.isEmpty()));
    if (branches.isEmpty()) {
      return "";
    }
    if (!mayEnd && branches.size() == 1) {
      Map.Entry<Character, List<String>> only = branches.entrySet().iterator().next();
      return quoted(only.getKey()) + behind(only.getValue());
    }
    return alternation(branches) + (mayEnd ? "?" : "");
  }

  private static Map<Character, List<String>> branches(Stream<String> words) {
    return words.collect(
        Collectors.groupingBy(
            word -> word.charAt(0),
            TreeMap::new,
            Collectors.mapping(word -> word.substring(1), Collectors.toList())));
  }

  private static String quoted(char sign) {
    if (sign == ' ') {
      return "\\s{1,12}"; // As many as a page break leaves between two words.
    }
    return "\\.^$|?*+()[]{}#&-".indexOf(sign) >= 0 ? "\\" + sign : String.valueOf(sign);
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
