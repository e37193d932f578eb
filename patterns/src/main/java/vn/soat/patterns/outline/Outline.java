package vn.soat.patterns.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of a report in their order. */
public final class Outline {

  private final List<Block> blocks;

  Outline(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The block that an offset lies in, or the one before it. */
  public Block at(int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return blocks.get(Math.max(0, low - 1));
  }

  public Optional<Block> parent(Block block) {
    return block.parent().map(blocks::get);
  }

  public Optional<Block> previous(Block block) {
    return block.index() == 0 ? Optional.empty() : Optional.of(blocks.get(block.index() - 1));
  }

  /** The blocks that a block hangs under, the nearest first. */
  public List<Block> ancestors(Block block) {
    List<Block> above = new ArrayList<>();
    for (Optional<Block> up = parent(block); up.isPresent(); up = parent(up.get())) {
      above.add(up.get());
    }
    return above;
  }

  /** The nearest heading that a block stands under; the block itself if it is one. */
  public Optional<Block> heading(Block block) {
    return block.heading()
        ? Optional.of(block)
        : ancestors(block).stream().filter(Block::heading).findFirst();
  }
}
