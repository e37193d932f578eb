package vn.soat.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import vn.soat.extractor.text.Characters;

/**
 * What the codes of a document's fonts mean. A font looks a code up anew each time, by way of
 * several tables; here each is asked for once.
 */
final class PdfFonts {

  private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

  private static final GlyphList NAMES = names();

  /**
   * What a code stands for.
   *
   * @param text tidied; empty if it is not known and cannot be guessed
   * @param blank whether it separates words
   * @param combining whether it belongs to the letter before it
   * @param mapped whether the font says what it means
   */
  record Letter(String text, boolean blank, boolean combining, boolean mapped) {}

  /** The letters of one font; codes of two bytes at most have a place in the array. */
  private static final class Known {
    private static final int PLACES = 1 << 16;
    private static final int STEP = 256;

    private @Nullable Letter[] letters = new Letter[STEP];

    private Letter letter(PDFont font, int code) {
      if (code < 0 || code >= PLACES) {
        return look(font, code);
      }
      if (code >= letters.length) {
        letters = Arrays.copyOf(letters, (code / STEP + 1) * STEP);
      }
      Letter letter = letters[code];
      if (letter == null) {
        letter = look(font, code);
        letters[code] = letter;
      }
      return letter;
    }
  }

  private final Map<PDFont, Known> known = new HashMap<>();
  private @Nullable PDFont lastFont;
  private Known last = new Known();

  private static GlyphList names() {
    try (InputStream in = GlyphList.class.getResourceAsStream(MORE_NAMES)) {
      return in == null
          ? GlyphList.getAdobeGlyphList()
          : new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      return GlyphList.getAdobeGlyphList(); // the common names are enough for text
    }
  }

  Letter letter(PDFont font, int code) {
    if (!font.equals(lastFont)) {
      lastFont = font;
      last = known.computeIfAbsent(font, f -> new Known());
    }
    return last.letter(font, code);
  }

  private static Letter look(PDFont font, int code) {
    String unicode = font.toUnicode(code, NAMES);
    boolean mapped = unicode != null && !unicode.isEmpty() && !isMeaningless(unicode);
    // Readers of PDF take a code of a simple font for the letter where the font does not say.
    String text = unicode != null ? unicode : font instanceof PDSimpleFont ? (char) code + "" : "";
    boolean blank = !text.isEmpty() && text.codePoints().allMatch(Characters::isBlank);
    String tidy = blank ? " " : Characters.tidy(text);
    return new Letter(tidy, blank, !tidy.isEmpty() && isCombining(tidy), mapped);
  }

  /** Private letters and the sign for what cannot be shown say nothing. */
  private static boolean isMeaningless(String unicode) {
    return unicode
        .codePoints()
        .allMatch(c -> c == 0xFFFD || c == 0 || Character.getType(c) == Character.UNASSIGNED);
  }

  private static boolean isCombining(String text) {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
