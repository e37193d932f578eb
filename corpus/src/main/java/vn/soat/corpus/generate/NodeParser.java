package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of the grammar files; see {@link Node}. */
final class NodeParser {

  private final String id;
  private final String text;
  private int at;
  private int choices;

  private NodeParser(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException if a bracket does not close
   */
  static List<Node> parse(String id, String text) {
    NodeParser parser = new NodeParser(id, text);
    List<Node> nodes = parser.sequence("");
    if (parser.at < text.length()) {
      throw parser.unbalanced();
    }
    return nodes;
  }

  private List<Node> sequence(String ends) {
    List<Node> nodes = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if ("<[{>]}".indexOf(c) < 0) {
        literal.append(c);
        at++;
      } else {
        flush(literal, nodes);
        nodes.add(bracket(c));
      }
    }
    flush(literal, nodes);
    return List.copyOf(nodes);
  }

  private static void flush(StringBuilder literal, List<Node> nodes) {
    if (literal.length() > 0) {
      nodes.add(new Node.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private Node bracket(char open) {
    at++;
    return switch (open) {
      case '<' -> angle();
      case '[' -> {
        String choice = nextChoice();
        List<Node> inner = sequence("]");
        close(']');
        yield new Node.Choice(choice, List.of(inner, List.of()));
      }
      case '{' -> slot(until('}'));
      default -> throw unbalanced();
    };
  }

  private Node angle() {
    int close = text.indexOf('>', at);
    if (close > 0 && text.substring(at, close).matches("[\\w.]+")) {
      return new Node.Symbol(until('>'));
    }
    String choice = nextChoice();
    List<List<Node>> arms = new ArrayList<>();
    arms.add(sequence("|>"));
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      arms.add(sequence("|>"));
    }
    close('>');
    return new Node.Choice(choice, List.copyOf(arms));
  }

  private Node slot(String inner) {
    if (inner.startsWith("%")) {
      return share(inner);
    }
    int tilde = inner.indexOf('~');
    if (tilde > 0) {
      String name = inner.substring(inner.lastIndexOf('~') + 1);
      return new Node.Loose(inner.substring(0, tilde), name, inner.contains("~~"));
    }
    int equals = inner.indexOf('=');
    return equals < 0
        ? new Node.Slot(inner)
        : new Node.Worded(inner.substring(0, equals), inner.substring(equals + 1));
  }

  private static Node share(String inner) {
    Mention.Share.Of of =
        inner.startsWith("%%")
            ? Mention.Share.Of.UNNAMED
            : inner.startsWith("%+") ? Mention.Share.Of.CHANGE : Mention.Share.Of.FIGURES;
    String[] sides = inner.substring(of == Mention.Share.Of.FIGURES ? 1 : 2).split("/", 2);
    return new Node.Share(sides[0], sides[1], of);
  }

  private String nextChoice() {
    return id + ":" + choices++;
  }

  private String until(char end) {
    int close = text.indexOf(end, at);
    if (close < 0) {
      throw unbalanced();
    }
    String inner = text.substring(at, close);
    at = close + 1;
    return inner;
  }

  private void close(char end) {
    if (at >= text.length() || text.charAt(at) != end) {
      throw unbalanced();
    }
    at++;
  }

  private IllegalArgumentException unbalanced() {
    return new IllegalArgumentException(id + ": brackets do not fit at " + at + " in: " + text);
  }
}
