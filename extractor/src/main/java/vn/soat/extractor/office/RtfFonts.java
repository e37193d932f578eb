package vn.soat.extractor.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of an RTF file, by the numbers that its text calls them. */
final class RtfFonts {

  /** What Windows calls its sets of characters, by the number that a font table gives. */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /**
   * A font of the table.
   *
   * @param charset empty if the table does not say it
   */
  record Font(String name, Optional<Charset> charset) {}

  private static final Font UNKNOWN = new Font("", Optional.empty());

  private final Map<Integer, Font> fonts = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private Optional<Charset> charset = Optional.empty();
  private int current;

  Font font(int number) {
    return fonts.getOrDefault(number, UNKNOWN);
  }

  /** A word of the font table. */
  void control(RtfScanner.Control control) {
    if (control.word().equals("f")) {
      current = control.numberOr(0);
      charset = Optional.empty();
      name.setLength(0);
    } else if (control.word().equals("fcharset")) {
      charset = Optional.ofNullable(CHARSETS.get(control.numberOr(0))).flatMap(RtfFonts::charset);
    }
  }

  /** The next letter of a font's name, which a semicolon ends. */
  void letter(char character) {
    if (character == ';') {
      fonts.put(current, new Font(name.toString().strip(), charset));
      name.setLength(0);
    } else {
      name.append(character);
    }
  }

  /** The set of characters that a code page names; Latin letters if it is not known. */
  static Charset codePage(int number) {
    return number == 1252
        ? StandardCharsets.ISO_8859_1
        : charset(number == 65001 ? "UTF-8" : "windows-" + number)
            .or(() -> charset("Cp" + number))
            .orElse(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> charset(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }
}
