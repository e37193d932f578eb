package vn.soat.patterns.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.text.Starts;

/** The blocks of a report in their order. */
public final class Outline {

  /** More than so many paragraphs are no item but a section. */
  private static final int MOST_UNDER_ITEM = 40;

  private final List<Block> blocks;

  /** Where each begins. */
  private final Starts starts;

  /** The index of the heading that each block stands under, its own if it is one; -1 if none. */
  private final int[] headings;

  /** The index of the block before each run of blocks with one kind of mark; -1 if none. */
  private final int[] above;

  Outline(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
    this.starts = new Starts(blocks.stream().mapToInt(block -> block.span().start()).toArray());
    this.headings = new int[blocks.size()];
    this.above = new int[blocks.size()];
    for (Block block : blocks) {
      headings[block.index()] =
          block.heading() ? block.index() : block.parent().map(up -> headings[up]).orElse(-1);
      above[block.index()] = above(block);
    }
  }

  private int above(Block block) {
    int before = block.index() - 1;
    return before >= 0 && blocks.get(before).marker().style() == block.marker().style()
        ? above[before]
        : before;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The block that an offset lies in, or the one before it. */
  public Block at(int offset) {
    return blocks.get(Math.max(0, starts.firstAtOrAfter(offset + 1) - 1));
  }

  public Optional<Block> parent(Block block) {
    return block.parent().map(blocks::get);
  }

  public Optional<Block> previous(Block block) {
    return block.index() == 0 ? Optional.empty() : Optional.of(blocks.get(block.index() - 1));
  }

  public Optional<Block> next(Block block) {
    int next = block.index() + 1;
    return next < blocks.size() ? Optional.of(blocks.get(next)) : Optional.empty();
  }

  /** The item before it in its list, if not too much stands under that. */
  public Optional<Block> itemBefore(Block item) {
    int last = Math.max(0, item.index() - MOST_UNDER_ITEM);
    for (int i = item.index() - 1; i >= last; i--) {
      Block before = blocks.get(i);
      if (before.marker().style() == item.marker().style()) {
        return Optional.of(before).filter(one -> one.parent().equals(item.parent()));
      }
    }
    return Optional.empty();
  }

  /** The paragraph that brings the list of an item; empty if a heading does. */
  public Optional<Block> leadIn(Block item) {
    return aboveList(item).filter(block -> !block.heading());
  }

  /** What stands above the list of an item, be it a heading that names it. */
  public Optional<Block> aboveList(Block item) {
    int before = above[item.index()];
    return Optional.of(item)
        .filter(block -> before >= 0 && block.marker().style() != Marker.Style.NONE)
        .map(block -> blocks.get(before));
  }

  /** What brings a block: the paragraph above its list, else what it hangs under. */
  public Optional<Block> whatBrings(Block block) {
    return leadIn(block).or(() -> parent(block));
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
    int heading = headings[block.index()];
    return heading < 0 ? Optional.empty() : Optional.of(blocks.get(heading));
  }

  /** Whether two blocks stand under the same heading, or both under none. */
  public boolean sameHeading(Block one, Block other) {
    return headings[one.index()] == headings[other.index()];
  }
}
