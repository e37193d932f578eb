package vn.soat.corpus.generate;

import java.util.List;

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
}
