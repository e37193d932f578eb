package vn.soat.output.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.soat.audit.Severity;
import vn.soat.output.view.AuditView;
import vn.soat.patterns.text.Span;

/** The text of a report cut into lines, and these into pieces that are marked alike. */
public final class MarkedText {

  private final String text;
  private final List<Integer> pageStarts;
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(AuditPage.Item item) {
    this.text = item.text();
    this.pageStarts = item.pageStarts();
    item.view().findings().forEach(this::mark);
    marks.sort(Comparator.comparing(Mark::span));
  }

  private void mark(AuditView.Finding finding) {
    for (AuditView.Place place : finding.places()) {
      add(new Mark(finding, place.span(), false));
    }
    for (AuditView.Figure figure : finding.figures()) {
      add(new Mark(finding, figure.place().span(), true));
    }
  }

  private void add(Mark mark) {
    if (mark.span().length() > 0 && mark.span().end() <= text.length()) {
      marks.add(mark);
    }
  }

  private record Mark(AuditView.Finding finding, Span span, boolean figure) {}

  /**
   * A line of the text.
   *
   * @param number 1-based, as everywhere
   * @param page the page that begins with it
   */
  public record Line(int number, Optional<Integer> page, List<Piece> pieces) {

    public Line {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A stretch of a line.
   *
   * @param kind the style of what it is in: of a figure or a passage and the loudest severity;
   *     empty where nothing is found
   * @param ends the findings one of whose places ends here
   */
  public record Piece(String text, String kind, List<AuditView.Finding> ends) {

    public Piece {
      ends = List.copyOf(ends);
    }
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int page = 0;
    boolean turned = false;
    for (int number = 1; start < text.length(); number++) {
      int end = lineEnd(start);
      while (page < pageStarts.size() && pageStarts.get(page) <= start) {
        page++;
        turned = true;
      }
      if (!text.substring(start, end).isBlank()) {
        lines.add(
            new Line(
                number,
                turned ? Optional.of(page) : Optional.empty(),
                pieces(new Span(start, end))));
        turned = false;
      }
      start = end + 1;
    }
    return lines;
  }

  private int lineEnd(int start) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline;
  }

  private List<Piece> pieces(Span line) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(line)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(line.start(), mark.span().start()));
      cuts.add(Math.min(line.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = line.start();
    for (int end : cuts.tailSet(start, false)) {
      pieces.add(piece(new Span(start, end), here));
      start = end;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> marks) {
    List<Mark> over = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    return new Piece(
        shown(span.of(text)),
        kind(over),
        over.stream()
            .filter(mark -> !mark.figure() && mark.span().end() == span.end())
            .map(Mark::finding)
            .distinct()
            .toList());
  }

  private static String kind(List<Mark> over) {
    Severity loudest =
        over.stream()
            .map(mark -> mark.finding().severity())
            .min(Comparator.naturalOrder())
            .orElse(Severity.NOTE);
    boolean figure = over.stream().anyMatch(Mark::figure);
    return over.isEmpty() ? "" : (figure ? "figure " : "passage ") + loudest.code();
  }

  /** HTML knows no control characters, and none that turn the direction of the rest shall stay. */
  private static String shown(String piece) {
    return piece.replaceAll("[\\p{Cntrl}&&[^\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]", " ");
  }
}
