package vn.soat.patterns.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;

/**
 * A pattern ready to run.
 *
 * @param regex empty where the words that a match begins with are all of it
 * @param listed whether its matches begin with whole words of a list, which are its first group:
 *     the scanner finds them, and the regular expression is for what stands behind them
 * @param exactCase whether it runs on the text as it is, not on its small letters
 * @param capital whether its matches begin with a capital
 * @param groups the names of its groups, in their order; it has no others
 * @param firstWords the small words that its matches begin with, with single blanks
 * @param mostDigits how many digits the number has at most that a match may begin with; 0 if it may
 *     not begin with one
 * @param follows the signs and small words one of which stands behind the words or the number that
 *     a match begins with; empty where anything may
 * @param unless what must not stand directly behind the words that a match begins with
 * @param after the words one of which stands before a match; empty where anything may
 */
record CompiledPattern(
    String id,
    String layer,
    int priority,
    Optional<Pattern> regex,
    boolean listed,
    boolean exactCase,
    boolean capital,
    List<String> groups,
    Set<String> firstWords,
    int mostDigits,
    Set<String> follows,
    Optional<PatternSets> unless,
    Optional<Phrases> after) {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
  private static final String DIGIT = "digit";

  /** A group that holds one of the words that the match begins with, and what stands behind it. */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\s*\\(\\?<(?<group>\\w+)>\\s*(?<list>\\$\\{\\w+})\\s*\\)(?<rest>.*)", Pattern.DOTALL);

  /** A pattern of a file. */
  static CompiledPattern of(PatternFile file, Vocabulary vocabulary) {
    Matcher list = LISTED.matcher(file.regex());
    boolean listed = list.matches() && file.starts().equals(List.of(list.group("list")));
    boolean exactCase = file.exactCase().orElse(false);
    String regex = vocabulary.expand(listed ? list.group("rest") : file.regex());
    return new CompiledPattern(
        file.id().intern(), // Readers ask for ids and groups by literals: the same objects.
        file.layer().orElse(Scan.MENTIONS),
        file.priority(),
        regex.isBlank()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(exactCase ? regex : LowerCase.regex(regex), Pattern.COMMENTS)),
        listed,
        exactCase,
        exactCase && file.starts().stream().allMatch(CompiledPattern::isCapitalised),
        groupsOf(regex, listed ? List.of(list.group("group").intern()) : List.of()),
        firstWords(words(file.starts(), vocabulary)),
        file.starts().contains(DIGIT) ? file.mostDigits().orElse(Integer.MAX_VALUE) : 0,
        firstWords(words(file.follows().orElse(List.of()), vocabulary)),
        file.unless().map(CompiledPattern::signs),
        file.after().map(words -> Phrases.of(words.toArray(String[]::new))));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static PatternSets signs(List<String> some) {
    return new PatternSets(some.stream().collect(Collectors.toMap(sign -> sign, sign -> 1L)));
  }

  /** Groups are read by their place, so each must have a name. */
  private static List<String> groupsOf(String regex, List<String> first) {
    List<String> names =
        GROUP.matcher(regex).results().map(found -> found.group(1).intern()).toList();
    int groups = Pattern.compile(regex, Pattern.COMMENTS).matcher("").groupCount();
    if (groups != names.size()) {
      throw new IllegalArgumentException("a group without a name in " + regex);
    }
    return Stream.concat(first.stream(), names.stream()).toList();
  }

  /** Whether what must stand before a match stands before an offset, and at it what it needs. */
  boolean mayStandAt(CharSequence text, String lower, int offset) {
    return (!capital || Character.isUpperCase(text.charAt(offset)))
        && (after.isEmpty() || after.get().endBefore(lower, offset));
  }

  /** Whether the words of a list may end at an offset. */
  boolean mayEndAt(char[] lower, int offset) {
    return offset == lower.length
        || (!Letters.is(lower[offset])
            && (unless.isEmpty() || unless.get().standingAt(lower, offset, 1) == 0));
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
