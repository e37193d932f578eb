package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rows of bars on a page of 300 dots an inch. Blocks of ink stand for the figures. */
class TypedBarsTest {

  private static final int BAR_HEIGHT = 40;
  private static final int FIGURE_HEIGHT = 30;

  private static PageImage page(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(800, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    return PageImage.of(image);
  }

  /** A bar, a figure, a bar, a figure, a bar. */
  private static void row(Graphics2D graphics, int top) {
    for (int x = 100; x <= 300; x += 100) {
      graphics.fillRect(x, top, 4, BAR_HEIGHT);
    }
    for (int x = 140; x <= 240; x += 100) {
      graphics.fillRect(x, top, 25, FIGURE_HEIGHT);
    }
  }

  private static WordTable.Entry figure(String text, int left, int top) {
    return new WordTable.Entry(text, left, top, 25, FIGURE_HEIGHT, 90);
  }

  @Test
  void barsAreTakenOffThePageAndPutBackBetweenTheWords() {
    PageImage page =
        page(
            graphics -> {
              row(graphics, 50);
              row(graphics, 150);
            });
    TypedBars bars = TypedBars.of(page);
    PageImage erased = bars.erased();
    assertEquals(List.of(140, 240), List.of(firstInk(erased, 0), firstInk(erased, 200)));
    List<List<WordTable.Entry>> lines =
        bars.with(
            List.of(
                List.of(figure("7", 140, 50), figure("5", 240, 50)),
                List.of(figure("Không có thanh", 140, 300)),
                List.of(figure("0", 140, 150), figure("8", 240, 150))));
    assertEquals(
        List.of("| 7 | 5 |", "Không có thanh", "| 0 | 8 |"),
        lines.stream().map(TypedBarsTest::text).toList());
    assertTrue(lines.get(0).stream().allMatch(word -> word.height() == FIGURE_HEIGHT));
  }

  private static int firstInk(PageImage page, int from) {
    int x = from;
    while (!page.hasInk(x, 0, page.height())) {
      x++;
    }
    return x;
  }

  private static String text(List<WordTable.Entry> line) {
    List<String> words = new ArrayList<>();
    line.forEach(word -> words.add(word.text()));
    return String.join(" ", words);
  }

  @Test
  void dashesBetweenBarsAreARule() {
    PageImage page =
        page(
            graphics -> {
              row(graphics, 50);
              for (int x = 100; x <= 300; x += 100) {
                graphics.fillRect(x, 150, 4, BAR_HEIGHT);
              }
              graphics.fillRect(120, 170, 60, 4);
              graphics.fillRect(220, 170, 60, 4);
            });
    PageImage erased = TypedBars.of(page).erased();
    assertTrue(erased.firstInk(140, 100) < 0, "nothing is left of the rule");
  }

  /** The l and the i of a type without serifs are as slender, and stand on the base line. */
  @Test
  void lettersAreNoBars() {
    PageImage page =
        page(
            graphics -> {
              for (int top = 50; top <= 150; top += 100) {
                for (int x = 100; x <= 300; x += 100) {
                  graphics.fillRect(x, top, 4, FIGURE_HEIGHT);
                  graphics.fillRect(x + 40, top + 5, 25, FIGURE_HEIGHT - 5);
                }
              }
            });
    assertSame(page, TypedBars.of(page).erased());
  }

  @Test
  void oneRowIsNoTable() {
    PageImage page = page(graphics -> row(graphics, 50));
    assertSame(page, TypedBars.of(page).erased());
  }

  /** Capitals are as high as an I, and stand on the same line. */
  @Test
  void capitalsAreNoBars() {
    PageImage page =
        page(
            graphics -> {
              for (int top = 50; top <= 150; top += 100) {
                for (int x = 100; x <= 300; x += 100) {
                  graphics.fillRect(x, top, 5, FIGURE_HEIGHT);
                  graphics.fillRect(x + 40, top, 25, FIGURE_HEIGHT);
                }
              }
            });
    assertSame(page, TypedBars.of(page).erased());
  }
}
