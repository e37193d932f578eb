package vn.soat.corpus.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A draft with one error.
 *
 * @param kind of injection, in kebab-case
 * @param rule of the audit that ought to find it
 * @param mentions that do not fit each other
 * @param original what stood there
 * @param printed what stands there now
 * @param why they do not fit
 */
record Injected(
    Draft draft,
    String kind,
    String rule,
    String certainty,
    List<Integer> mentions,
    String original,
    String printed,
    String why) {

  Injected {
    mentions = List.copyOf(mentions);
  }

  /** The same error, which another rule ought to find. */
  Injected as(String otherRule, String otherCertainty) {
    return new Injected(draft, kind, otherRule, otherCertainty, mentions, original, printed, why);
  }

  /**
   * A way to put an error in; empty where chance finds no place for it.
   *
   * @param rule that ought to find it
   */
  record Way(String rule, Supplier<Optional<Injected>> put) {}
}
