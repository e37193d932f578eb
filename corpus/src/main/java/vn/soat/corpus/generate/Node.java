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

  /**
   * A percentage: {@code {%online/received}}, or {@code {%%online/received}} where the text does
   * not tell its two figures.
   */
  record Share(String part, String whole, boolean bare) implements Node {}

  /** {@code <one|other>}, or {@code [perhaps]}. */
  record Choice(String id, List<List<Node>> arms) implements Node {}
}
