package vn.soat.corpus.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.soat.extractor.encoding.OldEncoding;
import vn.soat.extractor.encoding.Western;

/**
 * Stores a report as DOC, RTF or ODT, a line a paragraph, in Unicode or in the fonts of an old
 * encoding.
 */
final class OtherForms {

  private static final List<String> FONTS =
      List.of("Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times");

  private static final String CAPITALS_OF_TCVN3 = "ĂÂÊÔƠƯĐ";

  /** A stretch of a line in one font. */
  private record Run(String font, String text) {}

  private OtherForms() {}

  static byte[] rtf(String text, Optional<OldEncoding> encoding) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}"
                + "{\\f2 .VnTimeH;}{\\f3 VNI-Times;}}\n");
    for (String line : text.split("\n", -1)) {
      rtf.append("\\pard");
      for (Run run : runs(line, encoding)) {
        rtf.append("\\f").append(number(run.font())).append(' ');
        run.text().chars().forEach(c -> rtf.append(rtf((char) c, encoding.isPresent())));
      }
      rtf.append("\\par\n");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static int number(String font) {
    return FONTS.indexOf(font);
  }

  private static String rtf(char character, boolean bytes) {
    if (character == '\t') {
      return "\\tab ";
    }
    if (character < 0x80) {
      return "\\{}".indexOf(character) >= 0 ? "\\" + character : String.valueOf(character);
    }
    Optional<byte[]> western = Western.encode(String.valueOf(character));
    return bytes && western.isPresent()
        ? String.format(Locale.ROOT, "\\'%02x", western.get()[0])
        : "\\u" + (short) character + "?";
  }

  static byte[] odt(String text, Optional<OldEncoding> encoding) {
    StringBuilder xml = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      xml.append("<text:p>");
      for (Run run : runs(line, encoding)) {
        xml.append("<text:span text:style-name=\"S").append(number(run.font())).append("\">");
        xml.append(escaped(run.text())).append("</text:span>");
      }
      xml.append("</text:p>");
    }
    return zip(content(xml.toString()));
  }

  static byte[] doc(String text, Optional<OldEncoding> encoding) {
    List<List<DocForm.Run>> paragraphs = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      paragraphs.add(
          runs(line, encoding).stream()
              .map(run -> new DocForm.Run(number(run.font()), run.text()))
              .toList());
    }
    return DocForm.write(paragraphs, FONTS);
  }

  /** A DOC with a title on a page of its own, in capitals of TCVN3 that only its style names. */
  static byte[] docWithTitle(String paragraph, String title) {
    String typed = OldEncoding.TCVN3.encode(title.toLowerCase(Locale.ROOT));
    return DocForm.titled(paragraph, "\f" + typed, FONTS.indexOf(".VnTimeH"), FONTS);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\t", "<text:tab/>")
        .replace("  ", " <text:s/>");
  }

  private static String content(String body) {
    StringBuilder styles = new StringBuilder();
    for (String font : FONTS) {
      styles.append("<style:style style:name=\"S").append(number(font));
      styles.append("\"><style:text-properties style:font-name=\"").append(font);
      styles.append("\"/></style:style>");
    }
    return "<office:document-content"
        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'>"
        + "<office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static byte[] zip(String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A line cut where the font changes: in TCVN3 each capital with a tone needs another font. */
  private static List<Run> runs(String line, Optional<OldEncoding> encoding) {
    if (encoding.isEmpty()) {
      return List.of(new Run("Times New Roman", line));
    }
    List<Run> runs = new ArrayList<>();
    for (String letter : line.codePoints().mapToObj(Character::toString).toList()) {
      Run run = run(letter, encoding.get());
      Run last = runs.isEmpty() ? new Run("", "") : runs.get(runs.size() - 1);
      if (last.font().equals(run.font())) {
        runs.set(runs.size() - 1, new Run(run.font(), last.text() + run.text()));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  private static Run run(String letter, OldEncoding encoding) {
    if (encoding != OldEncoding.TCVN3) {
      return new Run("VNI-Times", encode(letter, encoding));
    }
    boolean capital = lacksCode(letter);
    String small = capital ? letter.toLowerCase(Locale.ROOT) : letter;
    return new Run(capital ? ".VnTimeH" : ".VnTime", encode(small, encoding));
  }

  private static String encode(String letter, OldEncoding encoding) {
    return Western.encode(letter).isEmpty() && !Character.isLetter(letter.charAt(0))
        ? letter
        : encoding.encode(letter);
  }

  private static boolean lacksCode(String letter) {
    char c = letter.charAt(0);
    return c > '~' && Character.isUpperCase(c) && CAPITALS_OF_TCVN3.indexOf(c) < 0;
  }

  /** A text as it can be typed in an encoding: signs that it lacks are replaced by plain ones. */
  static String typed(String text, OldEncoding encoding) {
    String plain =
        text.replace('–', '-')
            .replace('“', '"')
            .replace('”', '"')
            .replace("…", "...")
            .replace('²', '2')
            .replace("≥", ">=")
            .replace("‰", " phần nghìn");
    if (encoding != OldEncoding.TCVN3) {
      return plain;
    }
    StringBuilder typed = new StringBuilder();
    for (String letter : plain.codePoints().mapToObj(Character::toString).toList()) {
      typed.append(lacksCode(letter) ? letter.toLowerCase(Locale.ROOT) : letter);
    }
    return typed.toString();
  }
}
