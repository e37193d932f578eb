package vn.soat.extractor.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private final Set<String> onsets = new HashSet<>();
  private final Set<String> rimes = new HashSet<>();

  private Syllables() {}

  /** The grammar of today's spelling; tone marks on either vowel of hòa and hoà. */
  static Syllables standard() {
    return STANDARD;
  }

  private static Syllables load() {
    Syllables syllables = new Syllables();
    String file = "syllables.txt";
    try (InputStream in = Syllables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(syllables::add);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return syllables;
  }

  private void add(String line) {
    List<String> words = List.of(line.split(" "));
    switch (words.get(0)) {
      case "onsets" -> onsets.addAll(words.subList(1, words.size()));
      case "rimes" -> rimes.addAll(words.subList(1, words.size()));
      default -> {} // a comment
    }
  }

  /** Whether a word, in composed letters of any case, is one syllable. */
  boolean contains(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String plain = withoutTone(small);
    char tone = toneOf(small);
    return plain.length() == small.length() && toneSits(small, plain) && isBuilt(plain, tone);
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
  private static boolean toneSits(String toned, String plain) {
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

  /** The letters without their tones; of another length if there are two tones. */
  private static String withoutTone(String word) {
    String open = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    int tones = 0;
    for (int i = 0; i < open.length(); i++) {
      if (TONES.indexOf(open.charAt(i)) >= 0) {
        tones++;
      } else {
        plain.append(open.charAt(i));
      }
    }
    return tones > 1 ? "" : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static char toneOf(String word) {
    String open = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < open.length(); i++) {
      if (TONES.indexOf(open.charAt(i)) >= 0) {
        return open.charAt(i);
      }
    }
    return ' ';
  }
}
