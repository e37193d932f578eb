package vn.soat.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page in whose content pictures end where they say, so that the text behind them is read. */
final class PageContent extends PDPage {

  /**
   * Longer content is left as it is: it is no report's, and need not stand in memory as a whole.
   */
  private static final int MOST_BYTES = 16 << 20;

  private final PDPage page;

  PageContent(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    byte[] content = start();
    return content.length > MOST_BYTES
        ? page.getContentsForStreamParsing()
        : new RandomAccessReadBuffer(InlinePictures.ended(content));
  }

  private byte[] start() throws IOException {
    try (InputStream in = page.getContents()) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  /** Those of the page itself, which keep the fonts that other pages have in common with it. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }
}
