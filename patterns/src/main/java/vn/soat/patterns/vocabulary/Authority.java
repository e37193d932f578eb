package vn.soat.patterns.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * An office that issues documents.
 *
 * @param symbols what stands for it in a symbol
 * @param level present and true where a place name belongs to it
 * @param fixed the level that its own words name, where they do
 * @param runOn present and true where its first symbol is also found run on to a type: KHUBND
 */
public record Authority(
    String name,
    List<String> words,
    List<String> symbols,
    Optional<Boolean> level,
    Optional<PlaceLevel> fixed,
    Optional<Boolean> runOn) {

  public boolean isRunOn() {
    return runOn.orElse(false);
  }

  public boolean needsPlace() {
    return level.orElse(false);
  }
}
