package vn.soat.extractor.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.soat.extractor.layout.Frame;

/**
 * Reads a page in one pass: the letters with their places, the drawn lines, and what fields and
 * notes show. PDFBox's own text stripper builds an object of many parts for every letter, sorts
 * them all and loses places and lines; this takes each letter as it comes.
 */
final class PdfPageReader extends PDFStreamEngine {

  private final PdfFonts fonts = new PdfFonts();
  private final PdfPaths paths = new PdfPaths(this);
  private PdfWords words = new PdfWords(Frame.upright(0, 0, 0));
  private final PageImages images = new PageImages(this);
  private Matrix toShown = new Matrix();
  private int letters;
  private int unmapped;

  PdfPageReader() {
    List.of(
            new BeginText(this),
            new Concatenate(this),
            images,
            new EndText(this),
            new SetGraphicsStateParameters(this),
            new Save(this),
            new Restore(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new SetFontAndSize(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new SetTextLeading(this),
            new SetMatrix(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new SetTextHorizontalScaling(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this))
        .forEach(this::addOperator);
    paths.operators().forEach(this::addOperator);
  }

  /**
   * @param number 1-based
   */
  PdfPage read(PDPage page, int number) throws IOException {
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? crop.getHeight() : crop.getWidth();
    double height = turned ? crop.getWidth() : crop.getHeight();
    toShown = toShown(crop, page.getRotation());
    words = new PdfWords(Frame.upright(number, width, height));
    paths.clear(toShown);
    images.clear();
    letters = 0;
    unmapped = 0;
    processPage(new PageContent(page));
    if (images.isEndless()) {
      throw new IOException("the page draws its forms without end");
    }
    return new PdfPage(
        number, words.sheets(paths.rulings()), letters, unmapped, images.covered(page));
  }

  /** From the coordinates of the page's content to points from the top left of the shown page. */
  private static Matrix toShown(PDRectangle crop, int rotation) {
    float left = crop.getLowerLeftX();
    float bottom = crop.getLowerLeftY();
    float right = crop.getUpperRightX();
    float top = crop.getUpperRightY();
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new Matrix(0, 1, 1, 0, -bottom, -left);
      case 180 -> new Matrix(-1, 0, 0, 1, right, -bottom);
      case 270 -> new Matrix(0, -1, -1, 0, top, right);
      default -> new Matrix(1, 0, 0, -1, -left, top);
    };
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    super.processPage(page);
    for (PDAnnotation annotation : PdfAnnotations.shown(page)) {
      showAnnotation(annotation);
    }
    PdfAnnotations.valuesWithoutLook(page)
        .forEach(value -> words.addValue(value.text(), corner(value.box()), value.size()));
  }

  private float[] corner(PDRectangle box) {
    float[] shown = new float[4];
    java.awt.geom.Point2D.Float low =
        toShown.transformPoint(box.getLowerLeftX(), box.getLowerLeftY());
    java.awt.geom.Point2D.Float high =
        toShown.transformPoint(box.getUpperRightX(), box.getUpperRightY());
    shown[0] = Math.min(low.x, high.x);
    shown[1] = Math.min(low.y, high.y);
    shown[2] = Math.max(low.x, high.x);
    shown[3] = Math.max(low.y, high.y);
    return shown;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    letters++;
    PdfFonts.Letter letter = fonts.letter(font, code);
    unmapped += letter.mapped() ? 0 : 1;
    if (letter.text().isEmpty()) {
      return;
    }
    Matrix shown = matrix.multiply(toShown);
    PDTextState state = getGraphicsState().getTextState();
    float size = state.getFontSize();
    float advance = displacement.getX() * (font.isVertical() ? 0 : 1);
    float spacing = size == 0 ? 0 : state.getCharacterSpacing() / size;
    words.add(letter, shown, advance, spacing);
  }
}
