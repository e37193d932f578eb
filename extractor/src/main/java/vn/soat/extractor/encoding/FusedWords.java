package vn.soat.extractor.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes words apart that lost the blank between them: "Tổngsố", "xãhội". A Vietnamese syllable has
 * one rime and at most one tone, so that nearly all can be told; where a part has no mark, as in
 * "côngan", there are two ways, and the word stays.
 */
public final class FusedWords {

  /** "nghiêng" has seven letters; four syllables are the most that a heading of a table fuses. */
  private static final int LONGEST = 28;

  private static final int SHORTEST = 4;

  private static final Pattern WORD =
      Pattern.compile("(?<before>[(“\"]?)(?<word>\\p{L}+)(?<after>[.,;:)”\"]{0,2})");

  /** Written so before e, ê and i only. */
  private static final Pattern NO_ONSET = Pattern.compile("(?i)n?gh[^eêiéèẻẽẹếềểễệíìỉĩị].*");

  private FusedWords() {}

  /** The words of a word, with the signs around it; the word alone where it is one. */
  public static List<String> parts(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      return List.of(word);
    }
    String letters = matcher.group("word");
    List<String> parts = new ArrayList<>();
    boolean candidate = letters.length() >= SHORTEST && letters.length() <= LONGEST;
    if (!candidate || Syllables.standard().contains(letters) || !divide(letters, parts)) {
      return List.of(word);
    }
    parts.set(0, matcher.group("before") + parts.get(0));
    int last = parts.size() - 1;
    parts.set(last, parts.get(last) + matcher.group("after"));
    return parts;
  }

  /** Whether a word, but for signs around it, is one syllable with a mark: "người," is. */
  public static boolean isSyllable(String word) {
    Matcher matcher = WORD.matcher(word);
    return matcher.matches() && isMarkedSyllable(matcher.group("word"));
  }

  /** The shortest syllable first: "có công", not "cóc ông". */
  private static boolean divide(String rest, List<String> parts) {
    if (rest.isEmpty()) {
      return true;
    }
    if (!parts.isEmpty() && isAbbreviation(parts.get(parts.size() - 1), rest)) {
      parts.add(rest);
      return true;
    }
    for (int length = 2; length <= Math.min(7, rest.length()); length++) {
      String part = rest.substring(0, length);
      if (isMarkedSyllable(part) && !isInsideRime(rest, length)) {
        parts.add(part);
        if (divide(rest.substring(length), parts)) {
          return true;
        }
        parts.remove(parts.size() - 1);
      }
    }
    return false;
  }

  /** Capitals behind small letters: "Đã" before "GQ". */
  private static boolean isAbbreviation(String before, String letters) {
    return letters.length() > 1
        && letters.chars().allMatch(Character::isUpperCase)
        && Character.isLowerCase(before.charAt(before.length() - 1));
  }

  /** Between two vowels no syllable ends: "người" is not "ngư ời". */
  private static boolean isInsideRime(String letters, int at) {
    return at < letters.length() && isVowel(letters.charAt(at - 1)) && isVowel(letters.charAt(at));
  }

  private static boolean isVowel(char letter) {
    String open = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return "aeiouyAEIOUY".indexOf(open.charAt(0)) >= 0;
  }

  private static boolean isMarkedSyllable(String part) {
    boolean marked = part.chars().anyMatch(c -> c > '~' && c != 'đ' && c != 'Đ');
    return marked && !NO_ONSET.matcher(part).matches() && Syllables.standard().contains(part);
  }
}
