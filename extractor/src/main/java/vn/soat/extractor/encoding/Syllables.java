package vn.soat.extractor.encoding;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells Vietnamese syllables from letters at random, by how a syllable is built. In a text that is
 * read in the wrong encoding hardly any word with a mark passes.
 */
final class Syllables {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String SHARP_AND_HEAVY = "\u0301\u0323";
  private static final String MARKED_VOWELS = "ăâêôơư";

  /** "nghiêng" has seven letters, and nothing is longer. */
  private static final int LONGEST = 7;

  private static final Syllables STANDARD = load();

  /** Behind the last composed letter of Vietnamese, "ỹ". */
  private static final int LETTERS = 0x1F00;

  private final Set<String> onsets = new HashSet<>();
  private final Set<String> rimes = new HashSet<>();

  /** Each letter without its tone, and its tone, or a blank. */
  private final char[] letters = new char[LETTERS];

  private final char[] tones = new char[LETTERS];

  private Syllables() {
    for (char letter = 0; letter < LETTERS; letter++) {
      letters[letter] = letter;
      tones[letter] = ' ';
      if (letter > '~' && Character.isLetter(letter)) {
        split(letter);
      }
    }
  }

  private void split(char letter) {
    String open = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int i = 0; i < TONES.length(); i++) {
      String tone = TONES.substring(i, i + 1);
      String rest = Normalizer.normalize(open.replace(tone, ""), Normalizer.Form.NFC);
      if (open.contains(tone) && rest.length() == 1) {
        letters[letter] = rest.charAt(0);
        tones[letter] = TONES.charAt(i);
      }
    }
  }

  /** The grammar of today's spelling; tone marks on either vowel of hòa and hoà. */
  static Syllables standard() {
    return STANDARD;
  }

  private static Syllables load() {
    Syllables syllables = new Syllables();
    ProgramFile.lines(Syllables.class, "syllables.txt").forEach(syllables::add);
    return syllables;
  }

  private void add(String line) {
    List<String> words = List.of(line.split(" "));
    switch (words.get(0)) {
      case "onsets" -> onsets.addAll(words.subList(1, words.size()));
      case "rimes" -> rimes.addAll(words.subList(1, words.size()));
      default -> throw new IllegalStateException("neither onsets nor rimes: " + line);
    }
  }

  /** Whether a word, in letters of any case, is one syllable. */
  boolean contains(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String small = composed(word.toLowerCase(Locale.ROOT));
    StringBuilder plain = new StringBuilder(small.length());
    char tone = ' ';
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      if (toneOf(letter) != ' ' && tone != ' ') {
        return false; // no syllable has two
      }
      tone = toneOf(letter) == ' ' ? tone : toneOf(letter);
      plain.append(letter < letters.length ? letters[letter] : letter);
    }
    return toneSits(small, plain) && isBuilt(plain.toString(), tone);
  }

  private static String composed(String word) {
    return Normalizer.isNormalized(word, Normalizer.Form.NFC)
        ? word
        : Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  private char toneOf(char letter) {
    return letter < tones.length ? tones[letter] : ' ';
  }

  private boolean isBuilt(String plain, char tone) {
    for (int length = Math.min(3, plain.length() - 1); length >= 0; length--) {
      String rime = plain.substring(length);
      boolean fits = !isStopped(rime) || SHARP_AND_HEAVY.indexOf(tone) >= 0;
      // "gì" and "giếng" pass as g and a rime in i, "quỳnh" as q and a rime in u.
      if (fits && rimes.contains(rime) && isOnset(plain.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnset(String letters) {
    return letters.isEmpty() || onsets.contains(letters);
  }

  private static boolean isStopped(String rime) {
    return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
  }

  /** The tone stands on the last vowel that has a mark of its own: "người", never "ngừơi". */
  private static boolean toneSits(String toned, CharSequence plain) {
    int marked = -1;
    int tone = -1;
    for (int i = 0; i < plain.length(); i++) {
      if (MARKED_VOWELS.indexOf(plain.charAt(i)) >= 0) {
        marked = i;
      }
      if (toned.charAt(i) != plain.charAt(i)) {
        tone = i;
      }
    }
    return tone < 0 || marked < 0 || tone == marked;
  }
}
