package vn.soat.extractor.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The picture of a page in shades of grey. */
final class PageImage {

  /** Darker is ink, in shades of 255. */
  private static final int INK = 150;

  private static final int SPECK = 3;

  private final BufferedImage image;

  private PageImage(BufferedImage image) {
    this.image = image;
  }

  static PageImage of(BufferedImage image) {
    return new PageImage(
        image.getType() == BufferedImage.TYPE_BYTE_GRAY
            ? image
            : drawn(image, image.getWidth(), image.getHeight(), new AffineTransform()));
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** The shade of a pixel, from 0 for black to 255. */
  int shade(int x, int y) {
    return pixels()[y * width() + x] & 0xFF;
  }

  private byte[] pixels() {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** The same picture moved; what comes in from outside is white. */
  PageImage moved(AffineTransform move, int width, int height) {
    return new PageImage(drawn(image, width, height, move));
  }

  private static BufferedImage drawn(
      BufferedImage source, int width, int height, AffineTransform move) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(source, move, null);
    graphics.dispose();
    return drawn;
  }

  /**
   * The same picture without what stands in some rectangles, which are left, top, right, bottom.
   */
  PageImage without(List<int[]> areas) {
    BufferedImage cleared = drawn(image, width(), height(), new AffineTransform());
    Graphics2D graphics = cleared.createGraphics();
    graphics.setColor(Color.WHITE);
    areas.forEach(a -> graphics.fillRect(a[0], a[1], a[2] - a[0], a[3] - a[1]));
    graphics.dispose();
    return new PageImage(cleared);
  }

  /** The same picture with white in the place of some pixels, counted row after row. */
  PageImage without(BitSet pixels) {
    PageImage cleared = new PageImage(drawn(image, width(), height(), new AffineTransform()));
    byte[] shades = cleared.pixels();
    pixels.stream().forEach(at -> shades[at] = (byte) 0xFF);
    return cleared;
  }

  /** Whether a column of pixels has more ink between two rows than a speck has. */
  boolean hasInk(int x, int top, int height) {
    int dark = 0;
    for (int y = top; y < top + height; y++) {
      dark += shade(x, y) < INK ? 1 : 0;
    }
    return dark >= SPECK;
  }

  /** Whether a row of pixels has more ink than a speck has. */
  boolean hasInkInRow(int y) {
    int dark = 0;
    for (int x = 0; x < width() && dark < SPECK; x++) {
      dark += shade(x, y) < INK ? 1 : 0;
    }
    return dark >= SPECK;
  }

  /** The first column of pixels with ink between two rows, or -1. */
  int firstInk(int top, int height) {
    return IntStream.range(0, width()).filter(x -> hasInk(x, top, height)).findFirst().orElse(-1);
  }

  /** The last column of pixels with ink between two rows, or -1. */
  int lastInk(int top, int height) {
    return IntStream.iterate(width() - 1, x -> x >= 0, x -> x - 1)
        .filter(x -> hasInk(x, top, height))
        .findFirst()
        .orElse(-1);
  }

  /**
   * A part of a picture and where it goes on another one, in pixels.
   *
   * @param scale by which it grows there
   */
  record Patch(int x, int y, int width, int height, int toX, int toY, double scale) {}

  /** Another picture that holds parts of this one, on white. */
  PageImage patched(int width, int height, List<Patch> patches) {
    BufferedImage patched = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = patched.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    for (Patch patch : patches) {
      graphics.drawImage(
          image.getSubimage(patch.x(), patch.y(), patch.width(), patch.height()),
          patch.toX(),
          patch.toY(),
          (int) (patch.width() * patch.scale()),
          (int) (patch.height() * patch.scale()),
          null);
    }
    graphics.dispose();
    return new PageImage(patched);
  }

  /** Writes it in the plainest form that there is, the portable grey map. */
  void write(OutputStream out) throws IOException {
    out.write(("P5 " + width() + " " + height() + " 255\n").getBytes(StandardCharsets.US_ASCII));
    out.write(pixels());
  }
}
