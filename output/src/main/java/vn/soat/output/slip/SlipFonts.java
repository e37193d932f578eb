package vn.soat.output.slip;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of Liberation Serif, embedded in one document as far as they are used. */
final class SlipFonts {

  private static final String FOLDER = "liberation/LiberationSerif-";

  private final PDDocument document;
  private final Map<String, PDFont> faces = new HashMap<>();
  private final Map<Integer, Boolean> drawn = new HashMap<>();

  SlipFonts(PDDocument document) {
    this.document = document;
  }

  PDFont face(boolean bold, boolean italic) throws IOException {
    String name = bold && italic ? "BoldItalic" : bold ? "Bold" : italic ? "Italic" : "Regular";
    PDFont face = faces.get(name);
    if (face == null) {
      face = load(FOLDER + name + ".ttf");
      faces.put(name, face);
    }
    return face;
  }

  private PDFont load(String path) throws IOException {
    try (InputStream in = SlipFonts.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("not in the program: " + path);
      }
      return PDType0Font.load(document, in, true);
    }
  }

  /** The same text with what the font cannot draw replaced. */
  String drawable(String text) throws IOException {
    PDFont face = face(false, false);
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (drawn.computeIfAbsent(c, x -> canDraw(face, x))) {
                shown.appendCodePoint(c);
              } else {
                shown.append('?');
              }
            });
    return shown.toString();
  }

  private static boolean canDraw(PDFont face, int character) {
    try {
      return face.encode(Character.toString(character)).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  static float width(PDFont face, String text, float size) throws IOException {
    return face.getStringWidth(text) / 1000 * size;
  }
}
