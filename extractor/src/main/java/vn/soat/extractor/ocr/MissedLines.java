package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.text.Box;

/**
 * Finds the short lines that Tesseract passed over. Of a column of lone figures, as a form has
 * where each cell is a line, it leaves out some: there is ink between two lines, in line with one
 * of them, where no word was recognised.
 */
final class MissedLines {

  /** How far letters reach above and below the base line, in units of the line's size. */
  private static final double ABOVE = 0.95;

  private static final double BELOW = 0.3;

  /** A figure is so high at least and at most, in units of the size of the lines beside it. */
  private static final double LOWEST = 0.5;

  private static final double HIGHEST = 1.2;

  /** How far its left edge may be from that of its neighbour. */
  private static final double ASKEW = 0.5;

  /** No figure is wider: 1.234.567.890 is seven. */
  private static final double WIDEST = 8;

  private final PageImage page;
  private final double pointsPerPixel;

  private MissedLines(PageImage page, double pointsPerPixel) {
    this.page = page;
    this.pointsPerPixel = pointsPerPixel;
  }

  /** The lines with those that were passed over: each a word without letters, quite unsure. */
  static List<List<RecognisedWord>> with(
      PageImage page, List<List<RecognisedWord>> lines, double pointsPerPixel) {
    MissedLines finder = new MissedLines(page, pointsPerPixel);
    List<List<RecognisedWord>> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        finder.addBetween(lines.get(i - 1).get(0), lines.get(i).get(0), all);
      }
      all.add(lines.get(i));
    }
    return all;
  }

  /** The lines of which something was read after all. */
  static List<List<RecognisedWord>> withoutUnread(List<List<RecognisedWord>> lines) {
    return lines.stream()
        .filter(line -> line.stream().anyMatch(word -> !word.text().isEmpty()))
        .toList();
  }

  private void addBetween(
      RecognisedWord upper, RecognisedWord lower, List<List<RecognisedWord>> to) {
    int from = (int) ((upper.base() + BELOW * upper.size()) / pointsPerPixel);
    int end = (int) ((lower.base() - ABOVE * lower.size()) / pointsPerPixel);
    double size = Math.min(upper.size(), lower.size()) / pointsPerPixel;
    int top = -1;
    for (int y = Math.max(0, from); y <= Math.min(end, page.height() - 1); y++) {
      boolean ink = y < end && page.hasInkInRow(y);
      if (ink && top < 0) {
        top = y;
      } else if (!ink && top >= 0) {
        if (y - top >= LOWEST * size && y - top <= HIGHEST * size) {
          line(upper, lower, top, y).ifPresent(word -> to.add(List.of(word)));
        }
        top = -1;
      }
    }
  }

  private Optional<RecognisedWord> line(
      RecognisedWord upper, RecognisedWord lower, int top, int bottom) {
    double size = Math.min(upper.size(), lower.size());
    int left = page.firstInk(top, bottom - top);
    int right = page.lastInk(top, bottom - top);
    double x = left * pointsPerPixel;
    double width = (right + 1 - left) * pointsPerPixel;
    boolean inLine =
        Math.min(Math.abs(x - upper.box().x()), Math.abs(x - lower.box().x())) < ASKEW * size;
    if (left < 0 || !inLine || width > WIDEST * size) {
      return Optional.empty();
    }
    double base = bottom * pointsPerPixel;
    Box box = new Box(upper.box().page(), x, base - ABOVE * size, width, (ABOVE + BELOW) * size);
    return Optional.of(new RecognisedWord("", box, base, size, 0));
  }
}
