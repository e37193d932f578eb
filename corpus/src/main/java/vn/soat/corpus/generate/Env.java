package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the slots of a wording stand for. */
final class Env {

  private final Map<String, Object> values;

  private Env(Map<String, Object> values) {
    this.values = values;
  }

  static Env empty() {
    return new Env(Map.of());
  }

  Env words(String name, String words) {
    return with(name, words);
  }

  Env fact(String name, Fact fact) {
    return with(name, fact);
  }

  Env document(String name, Document document) {
    return with(name, document);
  }

  /** Text that has been told already. */
  Env told(String name, List<Piece> pieces) {
    return with(name, new Told(pieces));
  }

  Env facts(Map<String, Fact> facts) {
    Map<String, Object> more = new HashMap<>(values);
    more.putAll(facts);
    return new Env(more);
  }

  Env and(Env other) {
    Map<String, Object> more = new HashMap<>(values);
    more.putAll(other.values);
    return new Env(more);
  }

  private Env with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(name, value);
    return new Env(more);
  }

  /** Text with its mentions. */
  record Told(List<Piece> pieces) {}

  boolean has(String name) {
    return values.containsKey(name);
  }

  Object get(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("nothing is known of {" + name + "}"));
  }

  Fact fact(String name) {
    return (Fact) get(name);
  }

  /** The figure of a slot, or a year given as words. */
  BigDecimal number(String name) {
    return get(name) instanceof Fact fact ? fact.value() : new BigDecimal((String) get(name));
  }
}
