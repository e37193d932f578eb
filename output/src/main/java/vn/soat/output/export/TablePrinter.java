package vn.soat.output.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.soat.output.text.Lines;

/** Rows in columns. The first rows decide how wide these are; what is longer later stands out. */
final class TablePrinter implements RowPrinter {

  private static final int SAMPLE = 200;
  private static final int WIDEST = 60;

  private final Consumer<String> out;
  private final List<List<String>> sample = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private List<Integer> widths = List.of();
  private List<String> names = List.of();

  TablePrinter(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> columns) {
    names = List.copyOf(columns);
    names.forEach(name -> numeric.add(true));
  }

  @Override
  public void row(List<Optional<Object>> values) {
    List<String> cells =
        values.stream().map(v -> v.map(Object::toString).map(Lines::oneLine).orElse("")).toList();
    if (!widths.isEmpty()) {
      print(cells);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      boolean text = values.get(i).filter(v -> !(v instanceof Number)).isPresent();
      numeric.set(i, numeric.get(i) && !text);
    }
    sample.add(cells);
    if (sample.size() == SAMPLE) {
      begin();
    }
  }

  @Override
  public void end() {
    if (widths.isEmpty() && !names.isEmpty()) {
      begin();
    }
  }

  private void begin() {
    List<Integer> widest = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      int values = sample.stream().mapToInt(row -> Lines.columns(row.get(column))).max().orElse(0);
      widest.add(Math.min(WIDEST, Math.max(Lines.columns(names.get(i)), values)));
    }
    widths = widest;
    print(names);
    print(widths.stream().map("─"::repeat).toList());
    sample.forEach(this::print);
    sample.clear();
  }

  private void print(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      int room = widths.get(i);
      String filled =
          numeric.get(i)
              ? " ".repeat(Math.max(0, room - Lines.columns(cell))) + cell
              : Lines.pad(cell, room);
      line.append(i == 0 ? "" : "  ").append(filled);
    }
    out.accept(line.toString().stripTrailing() + "\n");
  }
}
