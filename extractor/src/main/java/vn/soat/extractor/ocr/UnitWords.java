package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Map<String, String> FIRST = Words.misread("misread-unit");

  private static final Map<String, String> SECOND = Words.misread("misread-unit-end");

  private static final Set<String> COMPARED = Set.copyOf(Words.all("behind-other-unit"));

  /** A word and the signs behind it. */
  private static final Pattern SIGNED = Pattern.compile("(?<word>\\p{L}+)(?<signs>\\P{L}{0,2})");

  private UnitWords() {}

  /** The same line, mended. */
  static List<RecognisedWord> mended(List<RecognisedWord> line) {
    List<RecognisedWord> words = line.stream().flatMap(word -> parted(word).stream()).toList();
    List<RecognisedWord> mended = new ArrayList<>(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean compared = i + 2 < words.size() && COMPARED.contains(words.get(i + 2).text());
      if (!compared) {
        mendUnit(mended, i);
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
  private static void mendUnit(List<RecognisedWord> line, int at) {
    RecognisedWord first = line.get(at);
    RecognisedWord second = line.get(at + 1);
    Matcher signed = SIGNED.matcher(second.text());
    if (!signed.matches()) {
      return;
    }
    String word = signed.group("word");
    String small = word.toLowerCase(Locale.ROOT);
    String printed = SECOND.getOrDefault(small, small);
    String behind = isCapitals(first.text()) ? Words.capitals(printed) : printed;
    boolean right = FIRST.containsValue(first.text());
    boolean misread = FIRST.containsKey(first.text()) && word.equals(behind);
    if (SECOND.containsValue(printed) && (right || misread)) {
      line.set(at, first.withText(FIRST.getOrDefault(first.text(), first.text())));
      line.set(at + 1, second.withText(behind + signed.group("signs")));
    }
  }

  private static boolean isCapitals(String word) {
    return word.equals(Words.capitals(word));
  }
}
