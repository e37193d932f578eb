package vn.soat.patterns.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one pass over a text found: the matches of each layer, in the order of the text. */
public final class Scan {

  /** The layer of what readers join to references, quantities and percentages. */
  public static final String MENTIONS = "mentions";

  private final Map<String, List<Match>> layers;

  Scan(Map<String, List<Match>> layers) {
    this.layers = layers;
  }

  /** The matches of a layer; none overlaps another. */
  public List<Match> layer(String name) {
    return layers.getOrDefault(name, List.of());
  }

  /** The matches of all layers. */
  public List<Match> all() {
    return layers.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Match::span))
        .toList();
  }
}
