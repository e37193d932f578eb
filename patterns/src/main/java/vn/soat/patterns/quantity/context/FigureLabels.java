package vn.soat.patterns.quantity.context;

import java.util.Optional;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;

/** The line above a figure that says what it counts, where the two were set apart. */
public final class FigureLabels {

  /** A label above its figure is no paragraph. */
  private static final int LONGEST = 100;

  private final Reading reading;
  private final String text;

  private FigureLabels(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  public static FigureLabels of(Reading reading) {
    return reading.shared(FigureLabels.class, FigureLabels::new);
  }

  /** "Số hồ sơ đã giải quyết" on one line, "1.031" on the next. */
  public Optional<Block> above(Candidate number) {
    boolean alone = number.span().length() >= number.block().body().length();
    return alone
        ? reading.outline().previous(number.block()).filter(this::isLabel)
        : Optional.empty();
  }

  /** "Tổng số hồ sơ đã giải quyết:" on one line, "558 hồ sơ, đạt 97,89%" on the next. */
  Optional<Block> ofLine(Candidate figure) {
    Block block = figure.block();
    int start = figure.span().start();
    boolean first =
        block.marker().style() == Marker.Style.NONE
            && Blanks.after(text, block.body().start(), start) == start;
    return first
        ? reading.outline().previous(block).filter(this::isLabel).filter(this::endsWithColon)
        : Optional.empty();
  }

  private boolean endsWithColon(Block block) {
    return words(block).endsWith(":");
  }

  private boolean isLabel(Block block) {
    String label = words(block);
    return !label.isEmpty()
        && label.length() <= LONGEST
        && ".;,".indexOf(label.charAt(label.length() - 1)) < 0
        && label.chars().noneMatch(Character::isDigit);
  }

  private String words(Block block) {
    return block.body().of(text).stripTrailing();
  }
}
