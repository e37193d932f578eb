package vn.soat.extractor.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells the text of a Word document from its codes, over the borders of runs: a field ("PAGEREF
 * _Toc1", shown as "7") begins in one run, has its result in another and may hold other fields.
 */
final class WordCharacters {

  /** Where a footnote is called. */
  static final char NOTE = '\u0002';

  private static final char LINE_BREAK = '\u000B';
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char FIXED_HYPHEN = '\u001E';

  /** The open fields, the innermost first: whether its result has begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** What of a run a reader sees. */
  String visible(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= FIELD && c <= FIELD_END) {
        step(c);
      } else if (!fields.contains(false)) {
        append(text, c);
      }
    }
    return text.toString();
  }

  private void step(char mark) {
    if (mark == FIELD) {
      fields.push(false);
    } else if (fields.poll() != null && mark == FIELD_RESULT) {
      fields.push(true);
    }
  }

  private static void append(StringBuilder text, char character) {
    switch (character) {
      case LINE_BREAK -> text.append('\n');
      case FIXED_HYPHEN -> text.append('-');
      case '\t' -> text.append('\t');
      default -> {
        if (character >= ' ') {
          text.append(character);
        }
      }
    }
  }
}
