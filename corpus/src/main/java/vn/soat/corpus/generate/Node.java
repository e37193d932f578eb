package vn.soat.corpus.generate;

import java.util.List;

/** A part of what a rule of the grammar says. */
sealed interface Node {

  record Literal(String text) implements Node {}

  /** Another rule: {@code <rule>}. */
  record Symbol(String rule) implements Node {}

  /** What the writer has to say: {@code {received}}. */
  record Slot(String name) implements Node {}

  /** A figure said in words: {@code {overdue=không có hồ sơ quá hạn}}. */
  record Worded(String name, String text) implements Node {}

  /** A figure not said exactly: {@code {hơn~received}} rounds down, {@code {gần~~received}} up. */
  record Loose(String word, String name, boolean up) implements Node {}

  /**
   * A percentage: {@code {%online/received}}; {@code {%%online/received}} where the text does not
   * tell both its figures; {@code {%+online/received}} for how much the one is more or less than
   * the other.
   */
  record Share(String part, String whole, Mention.Share.Of of) implements Node {}

  /** {@code <one|other>}, or {@code [perhaps]}. */
  record Choice(String id, List<List<Node>> arms) implements Node {}
}
