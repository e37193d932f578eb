package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A text cut where mentions begin and end, so that every piece knows what stands there. Mentions
 * may lie in each other (a share in a finding) and overlap.
 */
final class Marked {

  private Marked() {}

  /**
   * A piece.
   *
   * @param item the smallest mention here; empty where there is none
   * @param items all of them, with a space around each: {@code " q7 p2 f1 "}
   * @param kinds style classes: the kind of the smallest, and {@code x} within a finding
   */
  record Piece(String text, String item, String items, String kinds) {}

  record Mention(String item, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** Every mention of a record; those of sections and notes are left out: they mark whole lines. */
  static List<Mention> mentions(JsonNode record) {
    List<Mention> mentions = new ArrayList<>();
    for (String list : List.of("references", "quantities", "percentages")) {
      record
          .path(list)
          .forEach(item -> add(mentions, item.path("id").asText(), item.path("evidence")));
    }
    for (JsonNode finding : record.path("findings")) {
      finding.path("evidence").forEach(e -> add(mentions, finding.path("id").asText(), e));
      finding
          .path("figures")
          .forEach(f -> add(mentions, finding.path("id").asText(), f.path("evidence")));
    }
    return mentions;
  }

  private static void add(List<Mention> mentions, String item, JsonNode evidence) {
    if (evidence.has("start")) {
      mentions.add(new Mention(item, evidence.path("start").asInt(), evidence.path("end").asInt()));
    }
  }

  /** The pieces, which together are the text. */
  static List<Piece> pieces(String text, List<Mention> mentions) {
    List<Mention> inside =
        mentions.stream()
            .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= text.length())
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    inside.forEach(m -> cuts.addAll(List.of(m.start(), m.end())));
    List<Piece> pieces = new ArrayList<>();
    List<Mention> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      int here = from;
      open.removeIf(m -> m.end() <= here);
      while (next < inside.size() && inside.get(next).start() <= here) {
        open.add(inside.get(next++));
      }
      pieces.add(piece(text.substring(from, to), open));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String text, List<Mention> open) {
    if (open.isEmpty()) {
      return new Piece(text, "", "", "");
    }
    Mention smallest = open.stream().min(Comparator.comparingInt(Mention::length)).orElseThrow();
    StringBuilder items = new StringBuilder(" ");
    open.stream().map(Mention::item).distinct().forEach(item -> items.append(item).append(' '));
    boolean found = open.stream().anyMatch(m -> m.item().startsWith("f"));
    return new Piece(
        text, smallest.item(), items.toString(), smallest.item().charAt(0) + (found ? " x" : ""));
  }
}
