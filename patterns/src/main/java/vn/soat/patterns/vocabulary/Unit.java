package vn.soat.patterns.vocabulary;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.report.QuantityKind;

/**
 * A unit that figures are given in.
 *
 * @param kind the kind of thing that it counts
 * @param words its spellings; the first is how a record writes it
 * @param measured present and true where decimals are usual, so that a comma before three digits
 *     may be one
 * @param contextual present and true where the words around decide what is counted ("trường hợp")
 */
public record Unit(
    QuantityKind kind,
    List<String> words,
    Optional<Boolean> measured,
    Optional<Boolean> contextual) {

  public String name() {
    return words.get(0);
  }

  public QuantityKind quantityKind() {
    return kind;
  }

  public boolean isMeasured() {
    return measured.orElse(false);
  }

  public boolean isContextual() {
    return contextual.orElse(false);
  }
}
