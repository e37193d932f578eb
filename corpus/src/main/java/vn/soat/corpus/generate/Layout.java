package vn.soat.corpus.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Breaks paragraphs into lines and keeps account of where each mention comes to stand. */
final class Layout {

  private final Style style;
  private final Dice dice;
  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, Placed.Span> spans = new HashMap<>();
  private int page = 1;
  private int linesOnPage;

  private Layout(Style style, Dice dice) {
    this.style = style;
    this.dice = dice;
  }

  static Placed of(List<Paragraph> paragraphs, Style style, Dice dice) {
    Layout layout = new Layout(style, dice);
    paragraphs.forEach(layout::add);
    return new Placed(layout.out.toString(), layout.spans);
  }

  private void add(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.pieces().forEach(p -> text.append(p.text()));
    boolean wrapped =
        paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.HEADING;
    Set<Integer> breaks = wrapped && style.width() > 0 ? breaks(text) : Set.of();
    int[] places = write(text, breaks, paragraph.kind() == Paragraph.Kind.BODY);
    int at = 0;
    for (Piece piece : paragraph.pieces()) {
      int end = at + piece.text().length();
      if (!piece.isPlain() && end > at) {
        Placed.Span span = new Placed.Span(places[at], places[end - 1] + 1);
        spans.merge(piece.mention(), span, Placed.Span::and);
      }
      at = end;
    }
    newLine();
    if (paragraph.kind() == Paragraph.Kind.BODY && dice.percent(style.blanks())) {
      newLine();
    }
  }

  /** After which characters a line ends: blanks, or the hyphen of a code that is too long. */
  private Set<Integer> breaks(CharSequence text) {
    Set<Integer> breaks = new HashSet<>();
    int start = 0;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
      if (i - start >= style.width() && last >= start) {
        breaks.add(last);
        start = last + 1;
      }
      if (mayBreak(text, i)) {
        last = i;
      }
    }
    return breaks;
  }

  private static boolean mayBreak(CharSequence text, int i) {
    if (i == 0 || i + 1 >= text.length()) {
      return false;
    }
    boolean hyphen = text.charAt(i) == '-';
    // A mark at the head of a paragraph stays with its text; a second blank never leads a line.
    return hyphen
        ? Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1))
        : text.charAt(i) == ' ' && i > 3 && " %".indexOf(text.charAt(i + 1)) < 0;
  }

  private int[] write(CharSequence text, Set<Integer> breaks, boolean body) {
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      places[i] = out.length();
      boolean ends = breaks.contains(i);
      linesOnPage += text.charAt(i) == '\n' ? 1 : 0;
      if (!ends || text.charAt(i) != ' ' || style.trailing()) {
        out.append(text.charAt(i));
      }
      if (ends) {
        newLine();
        turnPage(body);
      }
    }
    return places;
  }

  private void newLine() {
    out.append('\n');
    linesOnPage++;
  }

  private void turnPage(boolean body) {
    if (body && style.pageLines() > 0 && linesOnPage >= style.pageLines()) {
      page++;
      out.append(dice.percent(50) ? "\n" : "\n\n\n").append(page).append("\n\n");
      linesOnPage = 0;
    }
  }
}
