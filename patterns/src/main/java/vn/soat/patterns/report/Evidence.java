package vn.soat.patterns.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.Span;

/**
 * The place of a mention in the source text.
 *
 * @param page 1-based; empty where the source has no pages
 * @param line 1-based line on which the mention starts
 * @param span UTF-16 offsets in the text that {@code soat text} prints
 * @param quote that stretch with white space folded
 * @param section the id of the section that the mention stands in
 * @param boxes one rectangle a printed line; empty where the source has no layout
 * @param confidence how sure character recognition is of its figures, from 0 to 100; empty where
 *     the file itself has the characters
 */
public record Evidence(
    OptionalInt page,
    int line,
    Span span,
    String quote,
    Optional<String> section,
    List<Box> boxes,
    OptionalInt confidence) {

  /** Tesseract is surer than this of nearly every figure that it reads right. */
  public static final int SURE = 80;

  public Evidence {
    boxes = List.copyOf(boxes);
  }

  /** A place in a file that itself has the characters. */
  public Evidence(
      OptionalInt page,
      int line,
      Span span,
      String quote,
      Optional<String> section,
      List<Box> boxes) {
    this(page, line, span, quote, section, boxes, OptionalInt.empty());
  }

  /** Whether it comes from a scan, and character recognition may have misread its figures. */
  public boolean isUnsure() {
    return confidence.orElse(SURE) < SURE;
  }
}
