package vn.soat.extractor.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.soat.extractor.layout.Ruling;
import vn.soat.patterns.text.Box;

/**
 * The words of one page, turned upright and straight: the lines of a crooked scan run level here.
 *
 * @param number 1-based
 * @param width of the upright page, in points
 * @param height of the upright page, in points
 * @param lines from top to bottom, the words of each from left to right; no line is empty
 * @param rulings the lines drawn on the upright page, in points
 * @param toShown leads places of the upright page to the page as its file shows it
 */
public record RecognisedPage(
    int number,
    double width,
    double height,
    List<List<RecognisedWord>> lines,
    List<Ruling> rulings,
    AffineTransform toShown) {

  public RecognisedPage {
    lines = lines.stream().map(List::copyOf).toList();
    rulings = List.copyOf(rulings);
  }

  /** The words of all lines, with blanks between them. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> line.forEach(word -> text.append(word.text()).append(' ')));
    return text.toString();
  }

  /** Where a box of the upright page stands on the page as its file shows it. */
  public Box shown(Box box) {
    Rectangle2D there =
        toShown
            .createTransformedShape(
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
            .getBounds2D();
    return new Box(number, there.getX(), there.getY(), there.getWidth(), there.getHeight());
  }
}
