package vn.soat.dashboard.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: all of these words, each as typed if it has marks and else with any.
 * Words in quotes stand together. Made of letters and digits only, so that nothing of it means
 * anything to a database.
 */
record SearchTerms(List<Term> terms) {

  private static final int MOST = 12;

  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Words that stand together; one word mostly. */
  record Term(List<String> words, boolean exact) {}

  static SearchTerms of(String typed) {
    List<Term> terms = new ArrayList<>();
    Matcher parts = PART.matcher(typed);
    while (parts.find() && terms.size() < MOST) {
      String part = parts.group(1) != null ? parts.group(1) : parts.group(2);
      List<String> words = WORD.matcher(part).results().map(w -> w.group()).limit(MOST).toList();
      if (!words.isEmpty()) {
        terms.add(term(words));
      }
    }
    return new SearchTerms(List.copyOf(terms));
  }

  private static Term term(List<String> words) {
    boolean exact = words.stream().anyMatch(Folding::hasMarks);
    return new Term(words.stream().map(exact ? Folding::exact : Folding::folded).toList(), exact);
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** As FTS5 of SQLite asks: {@code exact : "hồ sơ" AND folded : "muc"}. */
  String ofSqlite() {
    return String.join(
        " AND ",
        terms.stream()
            .map(
                t ->
                    (t.exact() ? "exact" : "folded") + " : \"" + String.join(" ", t.words()) + "\"")
            .toList());
  }

  /** As PostgreSQL asks of one of the two columns; empty where nothing is asked of it. */
  String ofPostgresql(boolean exact) {
    return String.join(
        " & ",
        terms.stream()
            .filter(t -> t.exact() == exact)
            .map(t -> "(" + String.join(" <-> ", quoted(t.words())) + ")")
            .toList());
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").toList();
  }
}
