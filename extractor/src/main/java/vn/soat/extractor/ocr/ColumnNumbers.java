package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the numbers that a form gives its columns, (1) (2) (3), in a row or one below the other. A
 * digit in brackets is often misread, "(41)", "4)", but they count up, so that most of them tell
 * what the others are.
 */
final class ColumnNumbers {

  /** "(12)", or what is left of it. */
  private static final Pattern LOOKS_SO = Pattern.compile("[(\\[]\\S{0,3}|\\S{0,3}[)\\]]");

  private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,2})\\)");

  /** A form has more columns than these; fewer may be marks of a list. */
  private static final int FEWEST = 5;

  private ColumnNumbers() {}

  /** The same lines, mended. */
  static List<List<RecognisedWord>> mended(List<List<RecognisedWord>> lines) {
    List<RecognisedWord> words = lines.stream().flatMap(List::stream).toList();
    Map<RecognisedWord, String> better = new HashMap<>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || !LOOKS_SO.matcher(words.get(i).text()).matches()) {
        mend(words.subList(from, i), better);
        from = i + 1;
      }
    }
    return better.isEmpty() ? lines : lines.stream().map(line -> with(better, line)).toList();
  }

  /** Where more than half agree on the number that the first has, all follow. */
  private static void mend(List<RecognisedWord> run, Map<RecognisedWord, String> better) {
    if (run.size() < FEWEST) {
      return;
    }
    Map<Integer, Integer> firsts = new HashMap<>();
    for (int i = 0; i < run.size(); i++) {
      Matcher number = NUMBER.matcher(run.get(i).text());
      if (number.matches()) {
        firsts.merge(Integer.parseInt(number.group(1)) - i, 1, Integer::sum);
      }
    }
    firsts.forEach(
        (first, count) -> {
          if (first > 0 && 2 * count > run.size()) {
            for (int i = 0; i < run.size(); i++) {
              better.put(run.get(i), "(" + (first + i) + ")");
            }
          }
        });
  }

  private static List<RecognisedWord> with(
      Map<RecognisedWord, String> better, List<RecognisedWord> line) {
    List<RecognisedWord> words = new ArrayList<>();
    line.forEach(word -> words.add(word.withText(better.getOrDefault(word, word.text()))));
    return words;
  }
}
