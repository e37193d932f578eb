package vn.soat.extractor.pdf;

import java.io.ByteArrayOutputStream;

/**
 * Marks where the pictures end that stand inside the content of a page, from "BI" over "ID" to
 * "EI". PDFBox believes such an end only before a few operators, else it takes all that follows,
 * text and all, for the picture. One of those operators that does nothing there is put behind it.
 */
final class InlinePictures {

  /** Strokes a path, of which none can be open behind a picture. */
  private static final byte[] HARMLESS = {' ', 'S', ' '};

  /** What a picture says of itself before its data is shorter. */
  private static final int LONGEST_HEAD = 1_000;

  /** So many letters behind an "EI" are no data that is packed. */
  private static final int TELLING = 12;

  private final byte[] content;
  private final ByteArrayOutputStream out;
  private int copied;

  private InlinePictures(byte[] content) {
    this.content = content;
    this.out = new ByteArrayOutputStream(content.length + HARMLESS.length);
  }

  /** The same content with every end of a picture marked. */
  static byte[] ended(byte[] content) {
    InlinePictures pictures = new InlinePictures(content);
    pictures.markAll();
    if (pictures.copied == 0) {
      return content;
    }
    pictures.copyTo(content.length);
    return pictures.out.toByteArray();
  }

  private void markAll() {
    for (int at = 0; at < content.length; at++) {
      if (isWord(at, 'B', 'I')) {
        int data = dataBehind(at + 2);
        at = data < 0 ? at : mark(data);
      }
    }
  }

  /** Where the data of a picture begins; -1 if none does. */
  private int dataBehind(int head) {
    int limit = Math.min(content.length, head + LONGEST_HEAD);
    for (int at = head; at < limit && content[at] != '('; at++) {
      if (isWord(at, 'I', 'D')) {
        return at + 2;
      }
    }
    return -1;
  }

  /** Marks the end of a picture and returns it; the end of the content if there is none. */
  private int mark(int data) {
    for (int at = data; at < content.length; at++) {
      if (is(at, 'E', 'I') && isBlank(at + 2) && isContent(at + 2)) {
        copyTo(at + 2);
        out.write(HARMLESS, 0, HARMLESS.length);
        return at + 2;
      }
    }
    return content.length;
  }

  private void copyTo(int end) {
    out.write(content, copied, end - copied);
    copied = end;
  }

  private boolean isContent(int from) {
    for (int at = from; at < Math.min(content.length, from + TELLING); at++) {
      if (!isBlank(at) && (content[at] < ' ' || content[at] > '~')) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int at, char first, char second) {
    return is(at, first, second) && (at == 0 || isBlank(at - 1)) && isWordEnd(at + 2);
  }

  private boolean is(int at, char first, char second) {
    return at + 1 < content.length && content[at] == first && content[at + 1] == second;
  }

  private boolean isWordEnd(int at) {
    return isBlank(at) || (at < content.length && content[at] == '/');
  }

  private boolean isBlank(int at) {
    return at < content.length && isSpace(content[at]);
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }
}
