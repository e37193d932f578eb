package vn.soat.patterns.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one spelling that patterns are written for: composed letters (NFC), one kind of
 * blank, one kind of hyphen, one Đ, ư for ƣ, nothing invisible. It remembers where every character
 * stood in the source.
 */
public final class NormalisedText {

  private final String text;
  private final int[] starts;

  private NormalisedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  public static NormalisedText of(String source) {
    StringBuilder out = new StringBuilder(source.length());
    int[] starts = new int[source.length() + 1];
    for (int at = 0; at < source.length(); ) {
      int next = clusterEnd(source, at);
      String composed = composed(source, at, next);
      for (int i = 0; i < composed.length(); i++) {
        char c = replacement(composed.charAt(i));
        if (!isInvisible(c)) {
          starts = ensure(starts, out.length() + 1);
          starts[out.length()] = at;
          out.append(c);
        }
      }
      at = next;
    }
    starts = ensure(starts, out.length() + 1);
    starts[out.length()] = source.length();
    return new NormalisedText(out.toString(), Arrays.copyOf(starts, out.length() + 1));
  }

  public String text() {
    return text;
  }

  /** The stretch of the source that a stretch of this text stands for. */
  public Span toSource(Span span) {
    if (span.length() == 0) {
      return new Span(starts[span.start()], starts[span.start()]);
    }
    return new Span(starts[span.start()], Math.max(starts[span.end() - 1] + 1, starts[span.end()]));
  }

  /** A letter and the marks that follow it are one; so composition never crosses a cluster. */
  private static int clusterEnd(String source, int at) {
    int next = at + 1;
    while (next < source.length() && isMark(source.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static String composed(String source, int from, int to) {
    return to == from + 1
        ? String.valueOf(source.charAt(from))
        : Normalizer.normalize(source.substring(from, to), Normalizer.Form.NFC);
  }

  /** What is meant by the look-alikes that fonts and keyboards put in a letter's place. */
  private static char replacement(char c) {
    return switch (c) {
      case '\u00D0', '\u0189' -> '\u0110';
      case '\u00F0', '\u0256' -> '\u0111';
      case '\u01A3' -> '\u01B0';
      case '\u01A2' -> '\u01AF';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '\uFF0D' -> '-';
      case '\f', '\r', '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000' -> ' ';
      case '\uFF05' -> '%';
      case '\uFF0F', '\u2044', '\u2215' -> '/';
      default -> c;
    };
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }

  private static int[] ensure(int[] array, int length) {
    return length <= array.length ? array : Arrays.copyOf(array, length * 2);
  }
}
