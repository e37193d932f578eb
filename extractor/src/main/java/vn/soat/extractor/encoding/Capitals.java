package vn.soat.extractor.encoding;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gives capitals back to a TCVN3 text whose fonts are lost: the letters with tones have one code
 * for both cases, so "BÁO CÁO" arrives as "BáO CáO".
 */
final class Capitals {

  /** Words with nothing but blanks between them; a code behind a colon says nothing of a word. */
  private static final Pattern LINE = Pattern.compile("[\\p{L} \\t\\xA0]+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** What the letters behind a word's first one tell. */
  private enum Case {
    CAPITAL,
    SMALL,

    /** They all have tones: "Xã" may have been "XÃ". */
    UNKNOWN
  }

  private Capitals() {}

  static String restore(String text) {
    StringBuilder restored = new StringBuilder(text);
    LINE.matcher(text).results().forEach(line -> restore(line, restored));
    return restored.toString();
  }

  private static void restore(MatchResult line, StringBuilder text) {
    List<MatchResult> words = WORD.matcher(line.group()).results().toList();
    List<Case> cases = words.stream().map(word -> caseOf(word.group())).toList();
    for (int i = 0; i < words.size(); i++) {
      if (isCapital(cases, i)) {
        MatchResult word = words.get(i);
        String capital = word.group().toUpperCase(Locale.ROOT);
        text.replace(line.start() + word.start(), line.start() + word.end(), capital);
      }
    }
  }

  private static Case caseOf(String word) {
    if (word.chars().skip(1).anyMatch(Character::isUpperCase)) {
      return Case.CAPITAL;
    }
    boolean telling = word.chars().skip(1).anyMatch(Capitals::tells) || startsSmall(word);
    return telling ? Case.SMALL : Case.UNKNOWN;
  }

  private static boolean startsSmall(String word) {
    return Character.isLowerCase(word.charAt(0)) && tells(word.charAt(0));
  }

  /** Whether TCVN3 has the letter in both cases. */
  private static boolean tells(int letter) {
    return letter <= '~' || "ăâêôơưđĂÂÊÔƠƯĐ".indexOf(letter) >= 0;
  }

  /** A word that does not tell is as the nearest ones beside it that do. */
  private static boolean isCapital(List<Case> cases, int word) {
    if (cases.get(word) != Case.UNKNOWN) {
      return cases.get(word) == Case.CAPITAL;
    }
    Case before = known(cases, IntStream.iterate(word - 1, i -> i >= 0, i -> i - 1));
    Case behind = known(cases, IntStream.range(word + 1, cases.size()));
    boolean anySmall = before == Case.SMALL || behind == Case.SMALL;
    return !anySmall && (before == Case.CAPITAL || behind == Case.CAPITAL);
  }

  private static Case known(List<Case> cases, IntStream words) {
    return words
        .mapToObj(cases::get)
        .filter(c -> c != Case.UNKNOWN)
        .findFirst()
        .orElse(Case.UNKNOWN);
  }
}
