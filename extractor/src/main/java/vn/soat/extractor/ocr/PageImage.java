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

/** The picture of a page in shades of grey. */
final class PageImage {

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

  /** Writes it in the plainest form that there is, the portable grey map. */
  void write(OutputStream out) throws IOException {
    out.write(("P5 " + width() + " " + height() + " 255\n").getBytes(StandardCharsets.US_ASCII));
    out.write(pixels());
  }
}
