package vn.soat.output.text;

import java.util.List;
import java.util.function.UnaryOperator;

/** A page of text that grows line by line and never gets wider than it may. */
public final class Page {

  /** Fits a printed A4 page and a terminal of common width. */
  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();

  public Page blank() {
    text.append('\n');
    return this;
  }

  public Page line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds words after a lead, with the following lines under the first word. */
  public Page words(String lead, String words) {
    return words(lead, words, UnaryOperator.identity());
  }

  /** The same, each line painted after it has been measured. */
  public Page words(String lead, String words, UnaryOperator<String> paint) {
    int indent = Lines.columns(lead);
    List<String> lines = Lines.wrap(Lines.oneLine(words), WIDTH - indent);
    line(lead + paint.apply(lines.get(0)));
    lines.subList(1, lines.size()).forEach(l -> line(" ".repeat(indent) + paint.apply(l)));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
