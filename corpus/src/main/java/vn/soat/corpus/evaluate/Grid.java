package vn.soat.corpus.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.output.text.Lines;

/** A table whose first column is text and whose others are figures. */
record Grid(List<String> heads, List<List<String>> rows) {

  private static final String GAP = "  ";

  Grid {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** In columns of equal width, with a rule under the head. */
  String plain() {
    List<Integer> widths = IntStream.range(0, heads.size()).mapToObj(this::width).toList();
    String rule = widths.stream().map("─"::repeat).collect(Collectors.joining(GAP));
    return Stream.concat(Stream.of(heads), rows.stream())
        .map(row -> plain(row, widths))
        .collect(Collectors.joining("\n"))
        .replaceFirst("\n|$", "\n" + rule + "\n");
  }

  private int width(int column) {
    return Stream.concat(Stream.of(heads), rows.stream())
        .mapToInt(row -> Lines.columns(row.get(column)))
        .max()
        .orElse(0);
  }

  private static String plain(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> cell(row.get(i), widths.get(i), i == 0))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String cell(String text, int width, boolean left) {
    return left ? Lines.pad(text, width) : " ".repeat(width - Lines.columns(text)) + text;
  }

  /** As a table of Markdown. */
  String markdown() {
    String rule = "|---|" + "---:|".repeat(heads.size() - 1);
    return Stream.concat(Stream.of(markdown(heads), rule), rows.stream().map(Grid::markdown))
        .collect(Collectors.joining("\n"));
  }

  private static String markdown(List<String> row) {
    return row.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
