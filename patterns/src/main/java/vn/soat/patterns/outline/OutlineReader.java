package vn.soat.patterns.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;

/** Puts the lines of a text together to blocks and hangs each under the one that it belongs to. */
public final class OutlineReader {

  /** Titles run over at most four printed lines. */
  private static final int LONGEST_HEADING = 320;

  /** An item that ends with a full stop is a sentence, unless it is as short as a title. */
  private static final int LONGEST_HEADING_WITH_STOP = 90;

  private OutlineReader() {}

  /**
   * The outline of a text.
   *
   * @param lower the text in small letters
   * @param goesOn the words that a title cannot end in
   * @param units what is counted, in small letters
   */
  public static Outline read(String text, String lower, Phrases goesOn, Phrases units) {
    List<Line> lines = PrintedLines.of(text, lower);
    LineJoiner joiner = new LineJoiner(text, lower, lines, goesOn, units);
    return hang(paragraphs(lines, joiner), text);
  }

  private static List<List<Line>> paragraphs(List<Line> lines, LineJoiner joiner) {
    List<List<Line>> groups = new ArrayList<>();
    for (Line line : lines) {
      List<Line> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && joiner.continues(last, line)) {
        last.add(line);
      } else {
        groups.add(new ArrayList<>(List.of(line)));
      }
    }
    return groups;
  }

  private static Outline hang(List<List<Line>> groups, String text) {
    List<Block> blocks = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>();
    for (List<Line> group : groups) {
      Span span = group.get(0).span().cover(group.get(group.size() - 1).span());
      Marker marker = group.get(0).marker();
      boolean heading = isHeading(text, span, marker);
      close(open, marker, heading);
      Block block =
          new Block(
              blocks.size(),
              span,
              marker,
              Optional.ofNullable(open.peek()).map(Block::index),
              open.size(),
              heading);
      blocks.add(block);
      if (marker.style() != Marker.Style.NONE) {
        open.push(block);
      }
    }
    return new Outline(blocks);
  }

  /** A mark ends everything of its own style or inside it; a bare paragraph ends the lists. */
  private static void close(Deque<Block> open, Marker marker, boolean heading) {
    boolean known = isOpen(open, marker.style());
    while (!open.isEmpty() && ends(open.peek(), marker, known, heading)) {
      boolean same = open.peek().marker().style() == marker.style();
      open.pop();
      if (same) {
        return;
      }
    }
  }

  private static boolean isOpen(Deque<Block> open, Marker.Style style) {
    for (Block block : open) {
      if (block.marker().style() == style) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Block inner, Marker marker, boolean known, boolean heading) {
    if (marker.style() == Marker.Style.NONE) {
      return inner.marker().style().isBullet();
    }
    if (known) {
      return true;
    }
    return heading && inner.marker().style().compareTo(marker.style()) > 0;
  }

  private static boolean isHeading(String text, Span block, Marker marker) {
    if (!marker.style().isNumbered()) {
      return marker.style() == Marker.Style.NONE
          && block.length() < LONGEST_HEADING
          && Line.isCapitals(text, block.start(), block.end());
    }
    int start =
        Line.firstSign(text, Math.min(block.end(), block.start() + marker.length()), block.end());
    int end = Line.lastSign(text, start, block.end());
    if (end - start > LONGEST_HEADING) {
      return false;
    }
    if (marker.style().compareTo(Marker.Style.NUMBER) < 0
        || marker.style() == Marker.Style.DECIMAL
        || marker.style() == Marker.Style.DECIMAL_DEEP) {
      return true;
    }
    if (marker.style() == Marker.Style.BRACKETED && Stops.firstIn(text, start, end, ':') >= 0) {
      return false;
    }
    char last = end == start ? ' ' : text.charAt(end - 1);
    return last != ';' && !(last == '.' && end - start > LONGEST_HEADING_WITH_STOP);
  }
}
