package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.text.Box;

/** The cells of a row are looked at again, side by side, and what is surer stands. */
class CloseUpTest {

  private static final int WIDTH = 1200;

  /** Blocks of ink stand for the cells of one row, far apart. */
  private static PageImage page() {
    return page(0, 5);
  }

  /** The same with only some of the cells. */
  private static PageImage page(int first, int end) {
    BufferedImage image = new BufferedImage(WIDTH, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, 200);
    graphics.setColor(Color.BLACK);
    for (int i = first; i < end; i++) {
      graphics.fillRect(100 + 200 * i, 80, 40, 20);
    }
    graphics.dispose();
    return PageImage.of(image);
  }

  private static RecognisedWord word(String text, int column, int confidence) {
    return new RecognisedWord(
        text, new Box(1, 100 + 200 * column, 80, 40, 22), 100, 20, confidence);
  }

  /** The line as it is after somebody has read these words in the new picture, from the left. */
  private static List<RecognisedWord> seen(List<RecognisedWord> line, String... read)
      throws IOException {
    return seen(page(), line, read);
  }

  private static List<RecognisedWord> seen(
      PageImage page, List<RecognisedWord> line, String... read) throws IOException {
    List<WordTable.Entry> entries = new ArrayList<>();
    List<List<RecognisedWord>> mended =
        CloseUp.mended(
            page,
            List.of(line),
            1,
            picture -> {
              assertTrue(picture.width() < WIDTH, "the cells are pulled together");
              int[] x = {0};
              for (String text : read) {
                while (!picture.hasInk(x[0], 0, picture.height())) {
                  x[0]++;
                }
                entries.add(new WordTable.Entry(text, x[0] + 5, 60, 20, 20, 80));
                while (picture.hasInk(x[0], 0, picture.height())) {
                  x[0]++;
                }
              }
              return List.of(entries);
            });
    return mended.get(0);
  }

  private static List<String> texts(List<RecognisedWord> line) {
    return line.stream().map(w -> w.text() + " " + w.confidence()).toList();
  }

  @Test
  void figuresAreMendedAndFound() throws IOException {
    List<RecognisedWord> line =
        List.of(word("4120", 0, 90), word("M", 1, 30), word("14/7", 2, 95), word("0", 4, 70));
    List<RecognisedWord> seen = seen(line, "4.120", "7", "147", "28", "0");
    assertEquals(List.of("4.120 90", "7 80", "147 80", "28 80", "0 80"), texts(seen));
    assertEquals(700, seen.get(3).box().x(), 10);
  }

  @Test
  void wordsAndRomanNumbersStayAndTwoReadingsAreAGuess() throws IOException {
    List<RecognisedWord> line =
        List.of(word("II", 0, 90), word("thực", 1, 90), word("Chứng", 2, 90), word("96", 4, 70));
    List<RecognisedWord> seen = seen(line, "11", "thúc", "12", "-", "95");
    assertEquals(List.of("II 90", "thực 90", "Chứng 90", "95 50"), texts(seen));
  }

  @Test
  void lineOfOneFigureIsLookedAtAgain() throws IOException {
    PageImage page = page(2, 3);
    assertEquals(List.of("233 80"), texts(seen(page, List.of(word("29G", 2, 31)), "233")));
    assertEquals(List.of("47 80"), texts(seen(page, List.of(word("4/", 2, 75)), "47")));
    assertEquals(List.of("STT 80"), texts(seen(page, List.of(word("1BI", 2, 23)), "STT")));
  }

  /** It is shown in three sizes, one below the other. */
  @Test
  void ofThreeLooksAtALoneFigureMostCount() throws IOException {
    List<RecognisedWord> line = List.of(word("5", 2, 95));
    List<List<RecognisedWord>> mended =
        CloseUp.mended(page(2, 3), List.of(line), 1, picture -> column(picture, "25", "25", "/5"));
    assertEquals(List.of("25 50"), texts(mended.get(0)));
  }

  /** Words that somebody reads one below the other, as many as the picture shows. */
  private static List<List<WordTable.Entry>> column(PageImage picture, String... texts) {
    List<List<WordTable.Entry>> lines = new ArrayList<>();
    int y = 0;
    for (String text : texts) {
      while (!picture.hasInkInRow(y)) {
        y++;
      }
      lines.add(List.of(new WordTable.Entry(text, 45, y, 20, 10, 96)));
      while (picture.hasInkInRow(y)) {
        y++;
      }
    }
    return lines;
  }

  /** What is left of a drawn line is read beside the figure, a letter here and there. */
  @Test
  void scrapsBesideAFigureAreNoWords() throws IOException {
    RecognisedWord h = new RecognisedWord("h", new Box(1, 500, 80, 10, 22), 100, 20, 52);
    RecognisedWord i = new RecognisedWord("Í", new Box(1, 520, 80, 10, 22), 100, 20, 9);
    List<RecognisedWord> line =
        List.of(word("74", 0, 90), word("30", 1, 90), h, i, word("37", 3, 90), word("2", 4, 90));
    assertEquals(
        List.of("74 90", "30 90", "11 80", "37 90", "2 90"),
        texts(seen(line, "74", "30", "11", "37", "2")));
  }

  @Test
  void strokesOfASignatureAreNotLookedAt() throws IOException {
    List<List<RecognisedWord>> page = List.of(List.of(word("X", 1, 10), word("hế)", 3, 0)));
    assertEquals(page, CloseUp.mended(page(), page, 1, picture -> List.of()));
  }

  @Test
  void lineOfTextIsLeftAlone() throws IOException {
    List<RecognisedWord> line = List.of(word("Tổng", 0, 90), word("12", 4, 90));
    List<List<RecognisedWord>> page = List.of(line);
    assertEquals(
        page,
        CloseUp.mended(
            page(),
            page,
            1,
            picture -> {
              throw new IOException("there is nothing to look at");
            }));
  }
}
