package vn.soat.patterns.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.sentence.SentenceSplitter;
import vn.soat.patterns.text.Span;

/**
 * The sentences of a report's blocks: those of a block are parted when they are first asked for.
 */
public final class Sentences {

  private final String text;
  private final SentenceSplitter splitter;

  /** Those of each block that was asked for. */
  private final @Nullable List<Span>[] known;

  Sentences(String text, int blocks, SentenceSplitter splitter) {
    this.text = text;
    this.splitter = splitter;
    this.known = noneOf(blocks);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
  private static @Nullable List<Span>[] noneOf(int blocks) {
    return new List[blocks];
  }

  /** The sentences of a block, its mark left out; the list is empty if nothing else is there. */
  public List<Span> of(Block block) {
    List<Span> found = known[block.index()];
    if (found == null) {
      found = splitter.split(text, block.body());
      known[block.index()] = found;
    }
    return found;
  }

  /**
   * The index of the last sentence of a block that starts at an offset or before it; -1 if none.
   */
  public int indexAt(Block block, int offset) {
    List<Span> spans = of(block);
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Where the sentence of an offset begins; the offset itself before the first of its block. */
  public int startOf(Block block, int offset) {
    int sentence = indexAt(block, offset);
    return sentence < 0 ? offset : of(block).get(sentence).start();
  }

  /** Where the sentence of an offset ends; the block's end before its first one. */
  public int endOf(Block block, int offset) {
    int sentence = indexAt(block, offset);
    return sentence < 0 ? block.span().end() : of(block).get(sentence).end();
  }

  /** Whether two offsets of a block stand in one sentence. */
  public boolean holdBoth(Block block, int one, int other) {
    return indexAt(block, one) == indexAt(block, other);
  }
}
