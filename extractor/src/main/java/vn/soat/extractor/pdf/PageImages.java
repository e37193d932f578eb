package vn.soat.extractor.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Takes note, while a page is read for its text, of how much of it pictures cover. They are not
 * unpacked. Of the other things that a page draws by their name, forms, it sees to it that they
 * come to an end: one that draws itself twice would take longer than the world has stood.
 */
final class PageImages extends DrawObject {

  /** The plans of a whole district draw some thousand. */
  private static final int MOST_FORMS = 50_000;

  private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int forms;
  private double area;
  private boolean any;

  PageImages(PDFStreamEngine engine) {
    super(engine);
  }

  void clear() {
    area = 0;
    any = false;
    forms = 0;
    open.clear();
  }

  /** Whether the page draws so many forms that the rest were left out. */
  boolean isEndless() {
    return forms > MOST_FORMS;
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
    } else if (!operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && resources != null) {
      drawForm(operator, operands, resources.getXObject(name));
    }
  }

  /** A form that stands inside itself is left out, as programs that show pages do. */
  private void drawForm(Operator operator, List<COSBase> operands, @Nullable PDXObject form)
      throws IOException {
    forms++;
    if (form == null || isEndless() || !open.add(form.getCOSObject())) {
      return;
    }
    try {
      super.process(operator, operands);
    } finally {
      open.remove(form.getCOSObject());
    }
  }
}
