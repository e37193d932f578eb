package vn.soat.patterns.quantity.figure;

import vn.soat.patterns.engine.Match;
import vn.soat.patterns.quantity.context.ColumnGap;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;

/**
 * Tells units from words that only stand behind a number because a line or an item begins there.
 */
final class UnitLines {

  private final Reading reading;
  private final String text;

  UnitLines(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** "… năm 2023" at a paragraph's end and "Hồ sơ …" at the next one's beginning are no count. */
  boolean isOneItem(Match count) {
    Span unit = count.group("unit").orElseThrow();
    return !isNumbered(count.span(), unit)
        && reading.outline().at(count.start()).index()
            == reading.outline().at(unit.start()).index();
  }

  /** "3.3 Dịch vụ công trực tuyến": the number of a heading. */
  private boolean isNumbered(Span heading, Span words) {
    int before = Blanks.before(text, heading.start());
    return isCapitalised(words)
        && (before == 0 || Stops.firstIn(text, before, heading.start(), '\n') >= 0)
        && !isEnumerated(before, words.end());
  }

  /** "75 Báo cáo," and in the next line "29 Tờ trình": commas part counts, not headings. */
  private boolean isEnumerated(int lineAbove, int end) {
    return (lineAbove > 0 && text.charAt(lineAbove - 1) == ',')
        || (end < text.length() && text.charAt(end) == ',');
  }

  /** "Cán bộ 11 3 8" and below it "Công chức 10": the next row's label is no unit. */
  boolean isCell(Match count) {
    Span figure = count.group("figure").orElseThrow();
    return beginsLine(count.group("unit").orElseThrow()) && ColumnGap.before(text, figure.start());
  }

  /** "Tiến độ 19,42/20" and "Dịch vụ công 9,85/12" below it: what a line begins with is no unit. */
  boolean beginsLine(Span words) {
    int before = Blanks.before(text, words.start());
    return isCapitalised(words) && Stops.firstIn(text, before, words.start(), '\n') >= 0;
  }

  private boolean isCapitalised(Span words) {
    return words.length() > 1
        && Character.isUpperCase(text.charAt(words.start()))
        && Character.isLowerCase(text.charAt(words.start() + 1));
  }
}
