package vn.soat.patterns.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;

/**
 * A pattern ready to run.
 *
 * @param exactCase whether it runs on the text as it is, not on its small letters
 * @param groups the names of its groups, in their order; it has no others
 * @param firstWords the small words that its matches begin with, with single blanks
 * @param startsWithDigit whether a match may begin with a digit
 * @param follows the signs and small words one of which stands behind the number that a match
 *     begins with; empty where anything may
 */
record CompiledPattern(
    String id,
    String layer,
    int priority,
    Pattern regex,
    boolean exactCase,
    List<String> groups,
    Set<String> firstWords,
    boolean startsWithDigit,
    Set<String> follows) {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
  private static final String DIGIT = "digit";

  /** A pattern of a file. */
  static CompiledPattern of(PatternFile file, Vocabulary vocabulary) {
    return of(
        file.id(),
        file.layer().orElse(Scan.MENTIONS),
        file.priority(),
        vocabulary.expand(file.regex()),
        file.exactCase().orElse(false),
        words(file.starts(), vocabulary),
        words(file.follows().orElse(List.of()), vocabulary));
  }

  /** A pattern that stands in code, without regard to case. */
  static CompiledPattern of(CodedPattern pattern) {
    return of(
        pattern.id(),
        pattern.layer(),
        0,
        pattern.regex(),
        false,
        pattern.starts(),
        pattern.follows());
  }

  private static CompiledPattern of(
      String id,
      String layer,
      int priority,
      String regex,
      boolean exactCase,
      List<String> starts,
      List<String> follows) {
    return new CompiledPattern(
        id,
        layer,
        priority,
        Pattern.compile(exactCase ? regex : LowerCase.regex(regex), Pattern.COMMENTS),
        exactCase,
        groupsOf(regex),
        firstWords(starts),
        starts.contains(DIGIT),
        firstWords(follows));
  }

  /** Groups are read by their place, so each must have a name. */
  private static List<String> groupsOf(String regex) {
    List<String> names = GROUP.matcher(regex).results().map(found -> found.group(1)).toList();
    int groups = Pattern.compile(regex, Pattern.COMMENTS).matcher("").groupCount();
    if (groups != names.size()) {
      throw new IllegalArgumentException("a group without a name in " + regex);
    }
    return names;
  }

  private static List<String> words(List<String> wordsAndNames, Vocabulary vocabulary) {
    return wordsAndNames.stream().flatMap(word -> vocabulary.words(word).stream()).toList();
  }

  private static Set<String> firstWords(List<String> words) {
    return words.stream()
        .filter(word -> !word.equals(DIGIT))
        .map(word -> LowerCase.of(Blanks.fold(word)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
