package vn.soat.corpus.generate;

import java.util.List;

/**
 * One way to say what a rule says.
 *
 * @param weight how often it is chosen, against the others
 */
record Alternative(String id, List<Condition> conditions, int weight, List<Node> nodes) {

  boolean fits(Env env) {
    return conditions.stream().allMatch(c -> c.holds(env));
  }
}
