package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.text.Box;

/** Ink between two lines, in line with them, is a line that was passed over. */
class MissedLinesTest {

  private static PageImage page(int x, int width) {
    BufferedImage image = new BufferedImage(800, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 800, 400);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(100, 64, 60, 36);
    graphics.fillRect(x, 164, width, 36);
    graphics.fillRect(100, 264, 60, 36);
    graphics.dispose();
    return PageImage.of(image);
  }

  private static List<RecognisedWord> line(String text, double base) {
    return List.of(new RecognisedWord(text, new Box(1, 100, base - 36, 60, 45), base, 40, 95));
  }

  private static List<List<RecognisedWord>> found(PageImage page) {
    return MissedLines.with(page, List.of(line("2.714", 100), line("503", 300)), 1);
  }

  @Test
  void lineBetweenTwoOthersIsFoundAndDroppedWhereNothingCanBeRead() {
    List<List<RecognisedWord>> found = found(page(100, 26));
    assertEquals(3, found.size());
    RecognisedWord missed = found.get(1).get(0);
    assertEquals("", missed.text());
    assertEquals(200, missed.base(), 1);
    assertEquals(100, missed.box().x(), 1);
    assertEquals(2, MissedLines.withoutUnread(found).size());
  }

  @Test
  void inkElsewhereAndStretchesTooWideForAFigureAreLeftAlone() {
    assertEquals(2, found(page(500, 26)).size());
    assertEquals(2, found(page(100, 600)).size());
  }
}
