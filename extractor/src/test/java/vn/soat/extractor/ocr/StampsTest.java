package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A ring of 400 pixels at 300 dots an inch, across the stem of a bold letter. */
class StampsTest {

  private static PageImage page(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(3));
    drawing.accept(graphics);
    graphics.dispose();
    return PageImage.of(image);
  }

  private static void stamp(Graphics2D graphics) {
    graphics.drawOval(200, 150, 400, 400);
    graphics.drawLine(380, 300, 380, 330);
    graphics.fillRect(300, 140, 10, 44);
    graphics.fillRect(640, 140, 10, 44);
  }

  private static WordTable.Entry word(String text, int left, int top, int confidence) {
    return new WordTable.Entry(text, left, top, 80, 40, confidence);
  }

  @Test
  void ringAndItsWordsGoAndThickStemsStay() {
    PageImage erased = Stamps.of(page(StampsTest::stamp)).erased();
    assertTrue(erased.shade(400, 550) > 200, "the ring");
    assertTrue(erased.shade(380, 315) > 200, "a letter inside it");
    assertTrue(erased.shade(305, 160) < 50, "the stem that it crosses");
    assertTrue(erased.shade(645, 160) < 50, "the stem beside it");
  }

  @Test
  void secondLookAddsWordsAndTakesNone() {
    Stamps stamps = Stamps.of(page(StampsTest::stamp));
    List<List<WordTable.Entry>> first =
        List.of(List.of(word("Lò", 420, 600, 95)), List.of(word("“S2", 300, 300, 20)));
    List<List<WordTable.Entry>> second =
        List.of(
            List.of(word("SỞ", 230, 60, 90), word("VĂN", 320, 60, 92)),
            List.of(word("M4", 400, 300, 80), word("Lô", 425, 600, 90)));
    List<String> lines =
        stamps.with(first, second).stream()
            .map(line -> String.join(" ", line.stream().map(WordTable.Entry::text).toList()))
            .toList();
    assertEquals(List.of("Lò", "SỞ VĂN"), lines);
  }

  @Test
  void lettersAndDarkPicturesAreNoStamps() {
    PageImage page =
        page(
            graphics -> {
              graphics.fillRect(100, 100, 300, 300);
              graphics.drawOval(500, 100, 90, 90);
            });
    assertTrue(Stamps.of(page).none());
    assertFalse(Stamps.of(page(StampsTest::stamp)).none());
    assertSame(page, TypedBars.of(page).erased());
  }
}
