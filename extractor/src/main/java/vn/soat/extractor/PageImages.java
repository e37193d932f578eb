package vn.soat.extractor;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes note, while a page is read for its text, of how much of it pictures cover. They are not
 * unpacked.
 */
final class PageImages extends DrawObject {

  private double area;
  private boolean any;

  PageImages(PDFStreamEngine engine) {
    super(engine);
  }

  void clear() {
    area = 0;
    any = false;
  }

  /** How much of a page they cover, in hundredths; at least 1 where there is a picture. */
  int covered(PDPage page) {
    double whole = page.getCropBox().getWidth() * page.getCropBox().getHeight();
    return any ? (int) Math.max(1, Math.min(100, 100 * area / Math.max(1, whole))) : 0;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (!operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && resources != null
        && resources.isImageXObject(name)) {
      Matrix place = getContext().getGraphicsState().getCurrentTransformationMatrix();
      area += Math.abs(place.createAffineTransform().getDeterminant());
      any = true;
    } else {
      super.process(operator, operands);
    }
  }
}
