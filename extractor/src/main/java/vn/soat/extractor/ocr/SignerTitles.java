package vn.soat.extractor.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mends the title above a signature, which a stamp or the signature crosses: "GIÁM ĐÓ". Without it
 * the name below is nobody's. Only what has its line or its side of the page for itself, in
 * capitals, is one, and only one letter may be another or lost, whatever the marks are.
 */
final class SignerTitles {

  private static final List<List<String>> TITLES =
      Words.lines("title").stream()
          .map(title -> title.stream().map(Words::capitals).toList())
          .toList();

  private static final String DEPUTY = Words.capitals(Words.one("deputy"));

  /** "KT." and "TM.": for whom someone signs. */
  private static final Pattern FOR = Pattern.compile("\\p{Lu}{1,3}\\.");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** What stands further apart, in units of the line's size, are two columns. */
  private static final double COLUMN_GAP = 1.5;

  private SignerTitles() {}

  /** The same line, mended. */
  static List<RecognisedWord> mended(List<RecognisedWord> line) {
    List<RecognisedWord> mended = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || isApart(line.get(i - 1), line.get(i))) {
        mended.addAll(mendedColumn(line.subList(from, i)));
        from = i;
      }
    }
    return mended;
  }

  private static boolean isApart(RecognisedWord left, RecognisedWord right) {
    return left.gapTo(right) > COLUMN_GAP * left.size();
  }

  private static List<RecognisedWord> mendedColumn(List<RecognisedWord> words) {
    int at = 0;
    while (at < words.size() && isBeforeTitle(words.get(at).text())) {
      at++;
    }
    List<RecognisedWord> read = words.subList(at, words.size());
    List<RecognisedWord> before = words.subList(0, at);
    return title(read.stream().map(RecognisedWord::text).toList())
        .map(title -> with(before, read, title))
        .orElse(words);
  }

  private static boolean isBeforeTitle(String word) {
    return word.equals(DEPUTY) || FOR.matcher(word).matches();
  }

  private static Optional<List<String>> title(List<String> read) {
    return read.stream().allMatch(word -> CAPITALS.matcher(word).matches())
        ? TITLES.stream()
            .filter(title -> title.size() == read.size() && isNearly(plain(read), plain(title)))
            .findFirst()
        : Optional.empty();
  }

  private static String plain(List<String> words) {
    String open = Normalizer.normalize(String.join("", words), Normalizer.Form.NFD);
    return MARKS.matcher(open).replaceAll("").replace('Đ', 'D');
  }

  /** Whether one letter makes all the difference. */
  private static boolean isNearly(String read, String title) {
    int shorter = Math.min(read.length(), title.length());
    int longer = Math.max(read.length(), title.length());
    int front = 0;
    while (front < shorter && read.charAt(front) == title.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && read.charAt(read.length() - 1 - back) == title.charAt(title.length() - 1 - back)) {
      back++;
    }
    return front + back >= longer - 1;
  }

  private static List<RecognisedWord> with(
      List<RecognisedWord> before, List<RecognisedWord> read, List<String> title) {
    List<RecognisedWord> words = new ArrayList<>(before);
    for (int i = 0; i < title.size(); i++) {
      words.add(read.get(i).withText(title.get(i)));
    }
    return words;
  }
}
