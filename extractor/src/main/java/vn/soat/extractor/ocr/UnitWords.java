package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.extractor.encoding.FusedWords;

/**
 * Mends what recognition makes of the words behind a figure, without which it counts nothing: a
 * blank that is lost, "6.412hồsơ", and the marks of "hồ sơ". No digit is touched, and nothing
 * becomes surer by it.
 */
final class UnitWords {

  /** A figure and small letters; "12IB" and "30a" are codes. */
  private static final Pattern FUSED =
      Pattern.compile(
          "(?<figure>[(\\[]?\\d[\\d./,]*(?<=\\d))(?<unit>\\p{Ll}{3,28}[.,;:)”\"]{0,2})");

  /** The first word with another mark; "hộ" and "họ" are words of their own. */
  private static final Pattern FIRST = Pattern.compile("(?<head>[hH])[ôốổỗòõ]");

  private static final Pattern RIGHT_FIRST = Pattern.compile("[hH]ồ");

  private static final Pattern SECOND = Pattern.compile("[sS][oơòờóớỏởõỡọợOƠ](?<rest>\\W{0,2})");

  private static final Pattern RIGHT_SECOND = Pattern.compile("sơ\\W{0,2}");

  private static final String COMPARED = "với";

  private UnitWords() {}

  /** The same line, mended. */
  static List<RecognisedWord> mended(List<RecognisedWord> line) {
    List<RecognisedWord> words = line.stream().flatMap(word -> parted(word).stream()).toList();
    List<RecognisedWord> mended = new ArrayList<>(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean compared = i + 2 < words.size() && words.get(i + 2).text().equals(COMPARED);
      if (!compared && areDossiers(words.get(i).text(), words.get(i + 1).text())) {
        mended.set(i, first(words.get(i)));
        mended.set(i + 1, second(words.get(i + 1)));
      }
    }
    return mended;
  }

  private static List<RecognisedWord> parted(RecognisedWord word) {
    Matcher matcher = FUSED.matcher(word.text());
    if (!matcher.matches()) {
      return List.of(word);
    }
    List<String> unit = FusedWords.parts(matcher.group("unit"));
    if (unit.size() == 1 && !FusedWords.isSyllable(unit.get(0))) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>(List.of(matcher.group("figure")));
    parts.addAll(unit);
    return word.divided(parts);
  }

  /** One of the two words is read as it is printed, and the other all but its marks. */
  private static boolean areDossiers(String first, String second) {
    boolean right = RIGHT_FIRST.matcher(first).matches();
    return right
        ? SECOND.matcher(second).matches()
        : FIRST.matcher(first).matches() && RIGHT_SECOND.matcher(second).matches();
  }

  private static RecognisedWord first(RecognisedWord word) {
    return word.withText(word.text().charAt(0) + "ồ");
  }

  private static RecognisedWord second(RecognisedWord word) {
    Matcher matcher = SECOND.matcher(word.text());
    return matcher.matches() ? word.withText("sơ" + matcher.group("rest")) : word;
  }
}
