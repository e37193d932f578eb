package vn.soat.extractor.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words of one page: straightens it, turns it upright where it must. */
final class PageRecogniser {

  /** Below this many degrees lines do not run into each other. */
  private static final double STRAIGHT = 0.15;

  /** On a page that lies on its side or on its head hardly a word is recognised. */
  private static final int LIKELY_TURNED = 60;

  private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (90|180|270)$");

  private final Tesseract tesseract;
  private final Duration time;

  /**
   * @param time for one page
   */
  PageRecogniser(Tesseract tesseract, Duration time) {
    this.tesseract = tesseract;
    this.time = time;
  }

  /**
   * The words of a page.
   *
   * @param number 1-based
   * @param width of the page as shown, in points
   */
  RecognisedPage read(PageImage shown, int number, double width) throws IOException {
    double pointsPerPixel = width / shown.width();
    Upright straight = straightened(new Upright(shown, new AffineTransform()));
    List<List<WordTable.Entry>> lines = words(straight);
    Optional<Upright> turned =
        confidence(lines) < LIKELY_TURNED ? turned(straight) : Optional.empty();
    if (turned.isPresent()) {
      List<List<WordTable.Entry>> again = words(turned.get());
      if (confidence(again) > confidence(lines)) {
        return page(number, again, turned.get(), pointsPerPixel);
      }
    }
    return page(number, lines, straight, pointsPerPixel);
  }

  /** A page as it is recognised, and how it came from the page as shown, in pixels. */
  private record Upright(PageImage image, AffineTransform fromShown) {

    Upright moved(AffineTransform move, int width, int height) {
      AffineTransform all = new AffineTransform(move);
      all.concatenate(fromShown);
      return new Upright(image.moved(move, width, height), all);
    }
  }

  private List<List<WordTable.Entry>> words(Upright page) throws IOException {
    PageImage letters = DrawnLines.erased(page.image());
    TypedBars bars = TypedBars.of(letters);
    Stamps stamps = Stamps.of(letters);
    List<List<WordTable.Entry>> lines = seen(bars.erased());
    List<List<WordTable.Entry>> all =
        stamps.none() ? lines : stamps.with(lines, seen(stamps.erased()));
    return bars.with(ListMarks.mended(PercentSigns.mended(all)));
  }

  private List<List<WordTable.Entry>> seen(PageImage page) throws IOException {
    return WordTable.lines(tesseract.words(page, time));
  }

  private static Upright straightened(Upright page) {
    double skew = Skew.of(page.image());
    int width = page.image().width();
    int height = page.image().height();
    return Math.abs(skew) < STRAIGHT
        ? page
        : page.moved(
            AffineTransform.getRotateInstance(-Math.toRadians(skew), width / 2.0, height / 2.0),
            width,
            height);
  }

  private Optional<Upright> turned(Upright page) throws IOException {
    Matcher rotate = ROTATE.matcher(orientation(page));
    return rotate.find()
        ? Optional.of(turned(page, Integer.parseInt(rotate.group(1)) / 90))
        : Optional.empty();
  }

  private String orientation(Upright page) throws IOException {
    try {
      return tesseract.orientation(page.image(), time);
    } catch (Tesseract.TooSlow e) {
      throw e;
    } catch (IOException e) {
      // It breaks off where there are too few letters to tell.
      return "";
    }
  }

  /**
   * @param quarters by how many right angles, clockwise
   */
  private static Upright turned(Upright page, int quarters) {
    int width = page.image().width();
    int height = page.image().height();
    int newWidth = quarters % 2 == 0 ? width : height;
    int newHeight = quarters % 2 == 0 ? height : width;
    AffineTransform move = AffineTransform.getTranslateInstance(newWidth / 2.0, newHeight / 2.0);
    move.quadrantRotate(quarters);
    move.translate(-width / 2.0, -height / 2.0);
    return page.moved(move, newWidth, newHeight);
  }

  /** The mean of all words; 0 where there are none. */
  private static int confidence(List<List<WordTable.Entry>> lines) {
    return (int)
        lines.stream()
            .flatMap(List::stream)
            .mapToInt(WordTable.Entry::confidence)
            .average()
            .orElse(0);
  }

  private RecognisedPage page(
      int number, List<List<WordTable.Entry>> lines, Upright upright, double pointsPerPixel)
      throws IOException {
    PageImage letters = DrawnLines.erased(upright.image());
    List<List<RecognisedWord>> seen =
        MissedLines.with(
            letters, new PrintedLines(number, pointsPerPixel).of(lines), pointsPerPixel);
    List<List<RecognisedWord>> again =
        CloseUp.mended(
            letters,
            seen,
            pointsPerPixel,
            rows -> WordTable.lines(tesseract.wordsOfBlock(rows, time)));
    List<List<RecognisedWord>> printed =
        ItemNumbers.mended(ColumnNumbers.mended(MissedLines.withoutUnread(again))).stream()
            .map(Slips::mended)
            .map(UnitWords::mended)
            .map(TotalWords::mended)
            .map(SignerTitles::mended)
            .toList();
    return new RecognisedPage(
        number,
        upright.image().width() * pointsPerPixel,
        upright.image().height() * pointsPerPixel,
        printed,
        DrawnLines.of(upright.image(), pointsPerPixel),
        toShown(upright, pointsPerPixel));
  }

  /** From points of the upright page to points of the page as shown. */
  private static AffineTransform toShown(Upright upright, double pointsPerPixel) {
    try {
      AffineTransform points = AffineTransform.getScaleInstance(pointsPerPixel, pointsPerPixel);
      points.concatenate(upright.fromShown().createInverse());
      points.scale(1 / pointsPerPixel, 1 / pointsPerPixel);
      return points;
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("a page can always be turned back", e);
    }
  }
}
