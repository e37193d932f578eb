package vn.soat.extractor.encoding;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries the font of a character through the making of lines, and decodes it at the end, when the
 * whole document can tell whether the font's name is to be believed: people typed Unicode in
 * .VnTime, too, and "công" is a word in both.
 *
 * <p>A character of an old font that is not ASCII becomes a private one of Unicode, from E800 on, a
 * stretch of them for each kind of font.
 */
public final class FontMarks {

  private static final char FIRST = '\uE800';
  private static final int STRETCH = 0x80;
  private static final List<OldEncoding> ENCODINGS = List.of(OldEncoding.values());
  private static final int KINDS = 2 * ENCODINGS.size();

  private FontMarks() {}

  /**
   * A document's text and what it was written in.
   *
   * @param encoding the one of most words, if any was an old one
   */
  public record Resolved(String text, Optional<OldEncoding> encoding) {}

  /** The text of a run with the mark of its font; unchanged if the font is none of the old ones. */
  public static String mark(String font, String text) {
    return OldFont.named(font).map(old -> mark(old, text)).orElse(text);
  }

  private static String mark(OldFont font, String text) {
    if (!Western.hasOnlyWesternLetters(text)) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      marked.append(mark(font, text.charAt(i)));
    }
    return marked.toString();
  }

  private static char mark(OldFont font, char character) {
    int value = Western.byteOf(character);
    if (value == 0xA0 || value < 0) {
      return character;
    }
    if (value < STRETCH) {
      return font.capitals() ? Character.toUpperCase((char) value) : (char) value;
    }
    return (char) (FIRST + kind(font) * STRETCH + value - STRETCH);
  }

  private static int kind(OldFont font) {
    return 2 * ENCODINGS.indexOf(font.encoding()) + (font.capitals() ? 1 : 0);
  }

  /**
   * The text of a document without marks: decoded, or as it stood where that is the better text.
   */
  public static Resolved resolve(String marked) {
    Map<OldEncoding, Integer> words = new EnumMap<>(OldEncoding.class);
    String text = marked;
    for (int kind = 0; kind < KINDS; kind++) {
      Pattern stretch = stretch(kind);
      if (stretch.matcher(text).find()) {
        text = resolve(text, kind, stretch, words);
      }
    }
    Comparator<Map.Entry<OldEncoding, Integer>> byWords = Map.Entry.comparingByValue();
    return new Resolved(text, words.entrySet().stream().max(byWords).map(Map.Entry::getKey));
  }

  /** Marked characters and the ASCII among them; the letter before the first may belong to it. */
  private static Pattern stretch(int kind) {
    char first = (char) (FIRST + kind * STRETCH);
    String marks = first + "-" + (char) (first + STRETCH - 1);
    return Pattern.compile("[A-Za-z]?[" + marks + "][ -~" + marks + "]*");
  }

  private static String resolve(
      String text, int kind, Pattern stretch, Map<OldEncoding, Integer> words) {
    OldFont font = new OldFont(ENCODINGS.get(kind / 2), kind % 2 == 1);
    StringBuilder plain = new StringBuilder();
    StringBuilder decoded = new StringBuilder();
    for (MatchResult match : stretch.matcher(text).results().toList()) {
      String western = western(match.group());
      plain.append(western).append('\n');
      decoded.append(decode(font, western)).append('\n');
    }
    Share share = Share.of(decoded.toString());
    boolean old = share.exceeds(Share.of(plain.toString()));
    if (old) {
      words.merge(font.encoding(), share.real(), Integer::sum);
    }
    return stretch.matcher(text).replaceAll(match -> printed(font, old, match.group()));
  }

  private static String printed(OldFont font, boolean old, String stretch) {
    String western = western(stretch);
    return Matcher.quoteReplacement(old ? decode(font, western) : western);
  }

  /** ASCII has its case already, and what follows a run in capitals need not be in capitals. */
  private static String decode(OldFont font, String western) {
    String text = font.encoding().decode(western).orElse(western);
    if (!font.capitals()) {
      return text;
    }
    StringBuilder capitals = new StringBuilder(text.length());
    text.chars()
        .map(c -> c < STRETCH ? c : Character.toUpperCase(c))
        .forEach(capitals::appendCodePoint);
    return capitals.toString();
  }

  private static String western(String stretch) {
    StringBuilder western = new StringBuilder(stretch.length());
    for (int i = 0; i < stretch.length(); i++) {
      char c = stretch.charAt(i);
      western.append(c < FIRST ? c : Western.character(STRETCH + (c - FIRST) % STRETCH));
    }
    return western.toString();
  }
}
