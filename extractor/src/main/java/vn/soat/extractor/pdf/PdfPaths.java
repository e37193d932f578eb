package vn.soat.extractor.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import vn.soat.extractor.layout.Ruling;

/**
 * The straight lines that a page draws. Word draws the borders of a table as thin filled
 * rectangles, LibreOffice as lines or thin rectangles, others as the outlines of cells.
 */
final class PdfPaths {

  /** A rectangle so thin is a line, in points. */
  private static final double THICKEST = 3;

  /** A shorter line is a dash or a part of a letter. */
  private static final double SHORTEST = 4;

  /** Maps and drawings have more lines than any table. */
  private static final int MOST = 20_000;

  private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
  private static final Set<String> CLOSING = Set.of("s", "b", "b*");
  private static final Set<String> FILLS = Set.of("f", "F", "f*");

  private record Segment(double x1, double y1, double x2, double y2) {

    boolean isLevel() {
      return Math.abs(y2 - y1) <= 1;
    }

    boolean isUpright() {
      return Math.abs(x2 - x1) <= 1;
    }
  }

  private record Area(double left, double top, double right, double bottom) {}

  /** Hands the operators of drawing on. */
  private final class Draw extends OperatorProcessor {

    private final String name;

    Draw(PDFStreamEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      draw(name, operands);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private final PDFStreamEngine engine;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private Matrix toShown = new Matrix();
  private double startX;
  private double startY;
  private double x;
  private double y;

  PdfPaths(PDFStreamEngine engine) {
    this.engine = engine;
  }

  List<OperatorProcessor> operators() {
    List<OperatorProcessor> operators = new ArrayList<>();
    for (String name :
        List.of(
            "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*",
            "n")) {
      operators.add(new Draw(engine, name));
    }
    return operators;
  }

  void clear(Matrix shown) {
    toShown = shown;
    segments.clear();
    areas.clear();
    rulings.clear();
  }

  /** In points from the top left of the shown page. */
  List<Ruling> rulings() {
    return rulings;
  }

  private void draw(String name, List<COSBase> operands) {
    switch (name) {
      case "m" -> move(operands);
      case "l" -> line(operands);
      case "c", "v", "y" -> curve(operands);
      case "h" -> close();
      case "re" -> rectangle(operands);
      default -> paint(name);
    }
  }

  private static double number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private Point2D.Float shown(double pointX, double pointY) {
    Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix().multiply(toShown);
    return matrix.transformPoint((float) pointX, (float) pointY);
  }

  private void move(List<COSBase> operands) {
    Point2D.Float to = shown(number(operands, 0), number(operands, 1));
    startX = x = to.x;
    startY = y = to.y;
  }

  private void line(List<COSBase> operands) {
    Point2D.Float to = shown(number(operands, 0), number(operands, 1));
    lineTo(to.x, to.y);
  }

  private void lineTo(double toX, double toY) {
    if (segments.size() < MOST) {
      segments.add(new Segment(x, y, toX, toY));
    }
    x = toX;
    y = toY;
  }

  /** A curve is no border, but its end is where the next line begins. */
  private void curve(List<COSBase> operands) {
    int last = operands.size() - 2;
    Point2D.Float to = shown(number(operands, last), number(operands, last + 1));
    x = to.x;
    y = to.y;
  }

  private void close() {
    lineTo(startX, startY);
  }

  private void rectangle(List<COSBase> operands) {
    double left = number(operands, 0);
    double bottom = number(operands, 1);
    Point2D.Float one = shown(left, bottom);
    Point2D.Float two = shown(left + number(operands, 2), bottom + number(operands, 3));
    if (areas.size() < MOST) {
      areas.add(
          new Area(
              Math.min(one.x, two.x),
              Math.min(one.y, two.y),
              Math.max(one.x, two.x),
              Math.max(one.y, two.y)));
    }
    startX = x = one.x;
    startY = y = one.y;
  }

  private void paint(String name) {
    if (CLOSING.contains(name)) {
      close();
    }
    if (STROKES.contains(name)) {
      segments.forEach(this::ruling);
      areas.forEach(this::outline);
    } else if (FILLS.contains(name)) {
      areas.forEach(this::thin);
      thinPolygon();
    }
    segments.clear();
    areas.clear();
  }

  private void ruling(Segment segment) {
    if (segment.isLevel()) {
      add(true, (segment.y1() + segment.y2()) / 2, segment.x1(), segment.x2());
    } else if (segment.isUpright()) {
      add(false, (segment.x1() + segment.x2()) / 2, segment.y1(), segment.y2());
    }
  }

  private void outline(Area area) {
    if (!thin(area)) {
      add(true, area.top(), area.left(), area.right());
      add(true, area.bottom(), area.left(), area.right());
      add(false, area.left(), area.top(), area.bottom());
      add(false, area.right(), area.top(), area.bottom());
    }
  }

  private boolean thin(Area area) {
    double width = area.right() - area.left();
    double height = area.bottom() - area.top();
    if (height <= THICKEST && width >= height) {
      add(true, (area.top() + area.bottom()) / 2, area.left(), area.right());
    } else if (width <= THICKEST) {
      add(false, (area.left() + area.right()) / 2, area.top(), area.bottom());
    }
    return Math.min(width, height) <= THICKEST;
  }

  /** A thin rectangle that was drawn as four lines and filled. */
  private void thinPolygon() {
    if (segments.isEmpty() || segments.size() > 5) {
      return;
    }
    Area area =
        new Area(
            segments.stream().mapToDouble(s -> Math.min(s.x1(), s.x2())).min().orElseThrow(),
            segments.stream().mapToDouble(s -> Math.min(s.y1(), s.y2())).min().orElseThrow(),
            segments.stream().mapToDouble(s -> Math.max(s.x1(), s.x2())).max().orElseThrow(),
            segments.stream().mapToDouble(s -> Math.max(s.y1(), s.y2())).max().orElseThrow());
    thin(area);
  }

  private void add(boolean horizontal, double at, double one, double two) {
    if (Math.abs(one - two) >= SHORTEST && rulings.size() < MOST) {
      rulings.add(new Ruling(horizontal, at, Math.min(one, two), Math.max(one, two)));
    }
  }
}
