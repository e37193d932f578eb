package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.soat.extractor.layout.Ruling;

/** Lines on a page of 300 dots an inch. */
class DrawnLinesTest {

  private static final double POINTS_PER_PIXEL = 72.0 / 300;

  private static PageImage page(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    return PageImage.of(image);
  }

  private static void line(Graphics2D graphics, double x1, double y1, double x2, double y2) {
    graphics.setStroke(new BasicStroke(3));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Test
  void bordersOfATableAreFoundAlsoWhereThePageIsALittleCrooked() {
    PageImage page =
        page(
            graphics -> {
              line(graphics, 100, 200, 1100, 202.5);
              line(graphics, 100, 300, 1100, 302.5);
              line(graphics, 100, 200, 100, 300);
              line(graphics, 600, 200, 599.8, 302);
            });
    List<Ruling> found = DrawnLines.of(page, POINTS_PER_PIXEL);
    assertEquals(List.of(true, true, false, false), found.stream().map(Ruling::horizontal).toList());
    assertEquals(201.5 * POINTS_PER_PIXEL, found.get(0).at(), 1);
    assertEquals(100 * POINTS_PER_PIXEL, found.get(0).from(), 1);
    assertEquals(1100 * POINTS_PER_PIXEL, found.get(0).to(), 1);
    assertEquals(600 * POINTS_PER_PIXEL, found.get(3).at(), 1);
  }

  @Test
  void lettersBarsAndSpecksAreNoLines() {
    PageImage page =
        page(
            graphics -> {
              graphics.setFont(new Font(Font.SERIF, Font.BOLD, 58));
              graphics.drawString("ỦY BAN NHÂN DÂN — nghiêng mmmmmm", 60, 200);
              graphics.fillRect(100, 400, 800, 60);
              for (int x = 100; x < 1000; x += 16) {
                graphics.fillOval(x, 600, 6, 6);
              }
            });
    assertEquals(List.of(), DrawnLines.of(page, POINTS_PER_PIXEL));
  }

  @Test
  void whatIsErasedIsTheLineAlone() {
    PageImage page =
        page(
            graphics -> {
              line(graphics, 100, 200, 1100, 200);
              graphics.fillRect(300, 150, 30, 30);
            });
    PageImage erased = DrawnLines.erased(page);
    assertTrue(erased.shade(500, 200) > 200);
    assertTrue(erased.shade(310, 160) < 50);
  }
}
