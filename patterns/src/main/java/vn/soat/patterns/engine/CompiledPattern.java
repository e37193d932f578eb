package vn.soat.patterns.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern ready to run.
 *
 * @param groups the names of its groups
 * @param firstWords the lower-case first words of what its matches begin with; empty for a digit
 */
record CompiledPattern(
    PatternFile file, Pattern regex, List<String> groups, Set<String> firstWords) {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
  private static final String DIGIT = "digit";

  static CompiledPattern of(PatternFile file, Vocabulary vocabulary) {
    int caseFlags =
        file.exactCase().orElse(false) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String regex = vocabulary.expand(file.regex());
    return new CompiledPattern(
        file,
        Pattern.compile(regex, Pattern.COMMENTS | caseFlags),
        groupsOf(regex),
        firstWordsOf(file, vocabulary));
  }

  String id() {
    return file.id();
  }

  boolean startsWithDigit() {
    return firstWords.isEmpty();
  }

  private static List<String> groupsOf(String regex) {
    Matcher matcher = GROUP.matcher(regex);
    return matcher.results().map(result -> result.group(1)).distinct().toList();
  }

  private static Set<String> firstWordsOf(PatternFile file, Vocabulary vocabulary) {
    return file.starts().stream()
        .filter(start -> !start.equals(DIGIT))
        .flatMap(start -> vocabulary.words(start).stream())
        .map(CompiledPattern::firstWord)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String firstWord(String words) {
    Matcher matcher = FIRST_WORD.matcher(words);
    if (!matcher.find()) {
      throw new IllegalArgumentException("a match can begin with a word or a digit, not: " + words);
    }
    return matcher.group().toLowerCase(Locale.ROOT);
  }
}
