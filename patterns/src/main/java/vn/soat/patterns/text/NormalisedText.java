package vn.soat.patterns.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text in the one spelling that patterns are written for: composed letters (NFC), one kind of
 * blank, one kind of hyphen, one Đ, ư for ƣ, nothing invisible, no foot of a page. It remembers
 * where every character stood in the source.
 */
public final class NormalisedText {

  /** Which signs mean themselves; as far as all goes that Vietnamese is written in. */
  private static final boolean[] PLAIN = plain();

  private final String text;

  /** Where each character stood and where the source ends; empty where nothing changed. */
  private final int[] starts;

  private NormalisedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  public static NormalisedText of(String source) {
    List<Span> feet = PageFeet.in(source);
    return feet.isEmpty() && isNormal(source)
        ? new NormalisedText(source, new int[0])
        : changed(source, feet);
  }

  private static boolean isNormal(String source) {
    char[] signs = source.toCharArray();
    for (char c : signs) {
      if (!(c < PLAIN.length ? PLAIN[c] : meansItself(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x1F00];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = meansItself(c);
    }
    return plain;
  }

  private static boolean meansItself(char c) {
    return !isMark(c) && replacement(c) == c && !isInvisible(c);
  }

  private static NormalisedText changed(String source, List<Span> left) {
    Builder builder = new Builder(source);
    int at = 0;
    for (Span out : left) {
      builder.addAll(source, at, out.start());
      at = out.end();
    }
    builder.addAll(source, at, source.length());
    return builder.build();
  }

  /** Composed letters are never more than the letter and marks that they come from. */
  private static final class Builder {

    private final char[] text;
    private final int[] starts;
    private final int sourceLength;
    private int length;

    Builder(String source) {
      text = new char[source.length()];
      starts = new int[source.length() + 1];
      sourceLength = source.length();
    }

    void addAll(String source, int from, int to) {
      for (int at = from; at < to; ) {
        int next = clusterEnd(source, at);
        if (next == at + 1) {
          add(source.charAt(at), at);
        } else {
          addAll(Normalizer.normalize(source.substring(at, next), Normalizer.Form.NFC), at);
        }
        at = next;
      }
    }

    private void addAll(String letters, int at) {
      for (int i = 0; i < letters.length(); i++) {
        add(letters.charAt(i), at);
      }
    }

    private void add(char letter, int at) {
      char c = replacement(letter);
      if (!isInvisible(c)) {
        text[length] = c;
        starts[length++] = at;
      }
    }

    NormalisedText build() {
      starts[length] = sourceLength;
      return new NormalisedText(new String(text, 0, length), Arrays.copyOf(starts, length + 1));
    }
  }

  public String text() {
    return text;
  }

  /** The stretch of the source that a stretch of this text stands for. */
  public Span toSource(Span span) {
    if (starts.length == 0) {
      return span;
    }
    if (span.length() == 0) {
      return new Span(starts[span.start()], starts[span.start()]);
    }
    return new Span(starts[span.start()], Math.max(starts[span.end() - 1] + 1, starts[span.end()]));
  }

  /** The stretch of this text that a stretch of the source became. */
  public Span fromSource(Span span) {
    return starts.length == 0 ? span : new Span(firstFrom(span.start()), firstFrom(span.end()));
  }

  /** The first letter that comes from an offset of the source or from behind it. */
  private int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int first = found < 0 ? -found - 1 : found;
    while (first > 0 && starts[first - 1] == offset) {
      first--;
    }
    return first;
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

  /** What is meant by the look-alikes that fonts and keyboards put in a letter's place. */
  private static char replacement(char c) {
    if (c > '\r' && c < '\u00A0') {
      return c;
    }
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
}
