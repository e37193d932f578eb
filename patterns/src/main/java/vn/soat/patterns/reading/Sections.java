package vn.soat.patterns.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.outline.Outline;
import vn.soat.patterns.report.NumberedItem;
import vn.soat.patterns.report.Section;
import vn.soat.patterns.text.Span;

/** The numbered headings of a report, and which of them each block stands under. */
public final class Sections {

  private final Outline outline;

  /** The identifier of each numbered heading, by the index of its block, in their order. */
  private final Map<Integer, String> ids;

  private final List<Optional<String>> idOfBlock;

  Sections(Outline outline) {
    this.outline = outline;
    this.ids = ids(outline);
    this.idOfBlock = idOfBlock(outline, ids);
  }

  private static Map<Integer, String> ids(Outline outline) {
    Map<Integer, String> found = new LinkedHashMap<>();
    outline.blocks().stream()
        .filter(block -> block.heading() && block.marker().style().isNumbered())
        .forEach(block -> found.put(block.index(), "s" + (found.size() + 1)));
    return found;
  }

  /** The section that each block stands in: its own, or that of the block it hangs under. */
  private static List<Optional<String>> idOfBlock(Outline outline, Map<Integer, String> ids) {
    List<Optional<String>> found = new ArrayList<>();
    for (Block block : outline.blocks()) {
      String own = ids.get(block.index());
      found.add(own != null ? Optional.of(own) : block.parent().flatMap(found::get));
    }
    return found;
  }

  /** The identifier of the section that an offset stands in. */
  Optional<String> idAt(int offset) {
    return outline.blocks().isEmpty()
        ? Optional.empty()
        : idOfBlock.get(outline.at(offset).index());
  }

  /**
   * The headings, each with the period that it names.
   *
   * @param reportYear what a period without its year is in
   */
  public List<Section> headings(Reading reading, OptionalInt reportYear) {
    List<Section> found = new ArrayList<>(ids.size());
    ids.forEach(
        (block, id) -> found.add(section(reading, id, outline.blocks().get(block), reportYear)));
    return List.copyOf(found);
  }

  private Section section(Reading reading, String id, Block block, OptionalInt reportYear) {
    Span title = title(reading, block);
    return new Section(
        id,
        Optional.of(Reading.fold(block.marker().number())),
        reading.folded(title),
        level(block),
        reading.evidence(block.span()),
        reading.periods().ofTitle(title.start(), title.end(), reportYear));
  }

  private int level(Block heading) {
    int level = 1;
    for (Block above : outline.ancestors(heading)) {
      level += ids.containsKey(above.index()) ? 1 : 0;
    }
    return level;
  }

  /** "Phần thứ ba" stands on a line of its own, and what the part is about on the next. */
  private Span title(Reading reading, Block block) {
    if (block.marker().style() != Marker.Style.PART || !reading.folded(block.body()).isEmpty()) {
      return block.body();
    }
    return outline
        .next(block)
        .filter(below -> below.heading() && !below.marker().style().isNumbered())
        .map(Block::body)
        .orElse(block.body());
  }

  /** The numbered paragraphs that are no headings, in their order. */
  public List<NumberedItem> items(Reading reading) {
    return outline.blocks().stream()
        .filter(block -> !block.heading() && block.marker().style().isNumbered())
        .map(block -> item(reading, block))
        .toList();
  }

  private static NumberedItem item(Reading reading, Block block) {
    Span mark = new Span(block.span().start(), block.body().start());
    return new NumberedItem(
        Reading.fold(block.marker().number()),
        reading.folded(mark),
        reading.inSource(block.span()).start());
  }
}
