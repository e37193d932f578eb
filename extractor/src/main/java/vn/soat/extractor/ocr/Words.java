package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soat.extractor.encoding.ProgramFile;

/** The words of {@code words.txt}, which are in small letters. */
final class Words {

  private static final List<String> LINES = ProgramFile.lines(Words.class, "words.txt");

  private Words() {}

  /**
   * The lines of a name, each as its words.
   *
   * @throws IllegalStateException if there are none
   */
  static List<List<String>> lines(String name) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : LINES) {
      List<String> words = List.of(line.split(" "));
      if (words.get(0).equals(name)) {
        lines.add(words.subList(1, words.size()));
      }
    }
    if (lines.isEmpty()) {
      throw new IllegalStateException("words.txt lacks " + name);
    }
    return lines;
  }

  /** All words of a name. */
  static List<String> all(String name) {
    return lines(name).stream().flatMap(List::stream).toList();
  }

  /** The first word of a name. */
  static String one(String name) {
    return all(name).get(0);
  }

  /**
   * The first word of a name, by what recognition makes of it, the words behind it: all of them in
   * small letters, with a capital in front and in capitals.
   */
  static Map<String, String> misread(String name) {
    String right = one(name);
    Map<String, String> misread = new HashMap<>();
    for (String wrong : all(name)) {
      if (!wrong.equals(right)) {
        misread.put(wrong, right);
        misread.put(capitalised(wrong), capitalised(right));
        misread.put(capitals(wrong), capitals(right));
      }
    }
    return Map.copyOf(misread);
  }

  /** A word as it stands in a line of capitals. */
  static String capitals(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String capitalised(String word) {
    return capitals(word.substring(0, 1)) + word.substring(1);
  }
}
