package vn.soat.patterns.engine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern ready to run.
 *
 * @param groups the names of its groups
 * @param words the lower-case words that a match begins with; empty for a digit
 */
record CompiledPattern(PatternFile file, Pattern regex, List<String> groups, List<String> words) {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
  private static final String DIGIT = "digit";

  static CompiledPattern of(PatternFile file, Vocabulary vocabulary) {
    int caseFlags =
        file.exactCase().orElse(false) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String regex = vocabulary.expand(file.regex());
    return new CompiledPattern(
        file,
        Pattern.compile(regex, Pattern.COMMENTS | caseFlags),
        groupsOf(regex),
        startsOf(file, vocabulary));
  }

  String id() {
    return file.id();
  }

  boolean startsWithDigit() {
    return words.isEmpty();
  }

  /** Whether one of its words stands at a place; any white space counts as a blank. */
  boolean mayStartAt(String text, int at) {
    for (String word : words) {
      if (stands(word, text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, String text, int at) {
    int blank = word.indexOf(' ');
    int length = blank < 0 ? word.length() : blank;
    return text.regionMatches(true, at, word, 0, length);
  }

  private static List<String> groupsOf(String regex) {
    Matcher matcher = GROUP.matcher(regex);
    return matcher.results().map(result -> result.group(1)).distinct().toList();
  }

  private static List<String> startsOf(PatternFile file, Vocabulary vocabulary) {
    return file.starts().stream()
        .filter(start -> !start.equals(DIGIT))
        .flatMap(start -> vocabulary.words(start).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
