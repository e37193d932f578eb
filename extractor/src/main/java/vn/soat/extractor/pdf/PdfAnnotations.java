package vn.soat.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What a page shows beside its content: fields of a form, text that was written on it, stamps.
 * Comments that open in a window of their own are no part of the report; neither is what a program
 * prints about a digital signature.
 */
final class PdfAnnotations {

  private static final List<String> SHOWN = List.of("FreeText", "Stamp", "Widget");

  /** Text of 12 points fits a line of a form. */
  private static final double USUAL_SIZE = 12;

  /** A line of 14 points, in points; what says who signed has several lines, or a long one. */
  private static final double HIGHEST_NUMBER = 24;

  private static final double WIDEST_NUMBER = 72;

  /** Fields inherit their type and value from fields above them; deeper is a loop. */
  private static final int DEEPEST = 16;

  /** The value of a field and the place that it fills. */
  record Value(String text, PDRectangle box, double size) {}

  private PdfAnnotations() {}

  /** Those whose look is part of the page's text. */
  static List<PDAnnotation> shown(PDPage page) throws IOException {
    List<PDAnnotation> shown = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (isSeen(annotation) && annotation.getNormalAppearanceStream() != null) {
        shown.add(annotation);
      }
    }
    return shown;
  }

  /** The values of fields that leave it to the reader to draw them. */
  static List<Value> valuesWithoutLook(PDPage page) throws IOException {
    List<Value> values = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      PDRectangle box = annotation.getRectangle();
      if (isSeen(annotation) && annotation.getNormalAppearanceStream() == null && box != null) {
        String text = text(annotation);
        if (!text.isBlank()) {
          double size = Math.min(USUAL_SIZE, box.getHeight() * 0.7);
          values.add(new Value(text, box, size));
        }
      }
    }
    return values;
  }

  private static String text(PDAnnotation annotation) {
    COSDictionary field = annotation.getCOSObject();
    return annotation.getSubtype().equals("Widget")
        ? string(inherited(field, COSName.V))
        : string(field.getDictionaryObject(COSName.CONTENTS));
  }

  private static String string(COSBase value) {
    return value instanceof COSString text ? text.getString() : "";
  }

  private static boolean isSeen(PDAnnotation annotation) {
    return SHOWN.contains(annotation.getSubtype())
        && !annotation.isHidden()
        && !annotation.isNoView()
        && !(isSignature(annotation) && !isNumber(annotation));
  }

  /**
   * A clerk's office signs the number and the day of a document into the gaps left for them, each
   * as a signature of its own that shows nothing else.
   */
  private static boolean isNumber(PDAnnotation annotation) {
    PDRectangle box = annotation.getRectangle();
    return box != null
        && annotation.getNormalAppearanceStream() != null
        && box.getHeight() <= HIGHEST_NUMBER
        && box.getWidth() <= WIDEST_NUMBER;
  }

  private static boolean isSignature(PDAnnotation annotation) {
    COSBase type = inherited(annotation.getCOSObject(), COSName.FT);
    return type instanceof COSName name && name.getName().equals("Sig");
  }

  private static COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return COSNull.NULL;
  }
}
