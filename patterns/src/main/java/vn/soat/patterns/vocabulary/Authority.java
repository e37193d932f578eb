package vn.soat.patterns.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * An office that issues documents.
 *
 * @param symbols what stands for it in a symbol
 * @param level present and true where a place name belongs to it
 * @param fixed the level that its own words name, where they do
 */
public record Authority(
    String name,
    List<String> words,
    List<String> symbols,
    Optional<Boolean> level,
    Optional<PlaceLevel> fixed) {

  public boolean needsPlace() {
    return level.orElse(false);
  }
}
