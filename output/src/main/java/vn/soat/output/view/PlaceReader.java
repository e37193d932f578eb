package vn.soat.output.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.output.text.Lines;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.Span;

/** Reads where something stands. */
final class PlaceReader {

  private static final int LONGEST_TITLE = 60;

  private final Map<String, String> sections = new HashMap<>();

  /**
   * @param sections those of the record
   */
  PlaceReader(JsonNode sections) {
    sections.forEach(section -> this.sections.put(section.get("id").asText(), title(section)));
  }

  private static String title(JsonNode section) {
    String number = AuditViews.optional(section.path("number")).map(n -> n + " ").orElse("");
    return Lines.cut(number + AuditViews.text(section.path("title")), LONGEST_TITLE);
  }

  AuditView.Place of(JsonNode evidence) {
    JsonNode page = evidence.path("page");
    return new AuditView.Place(
        page.isInt() ? OptionalInt.of(page.intValue()) : OptionalInt.empty(),
        evidence.path("line").asInt(),
        new Span(evidence.path("start").asInt(), evidence.path("end").asInt()),
        AuditViews.text(evidence.path("quote")),
        Optional.ofNullable(sections.get(evidence.path("section").asText())),
        AuditViews.list(evidence.path("boxes"), PlaceReader::box));
  }

  private static Box box(JsonNode box) {
    return new Box(
        box.path("page").asInt(),
        box.path("x").asDouble(),
        box.path("y").asDouble(),
        box.path("width").asDouble(),
        box.path("height").asDouble());
  }

  /** Each place once, in the order of the list; one inside another says nothing more. */
  List<AuditView.Place> each(JsonNode evidence) {
    List<AuditView.Place> all = AuditViews.list(evidence, this::of);
    List<AuditView.Place> kept = new ArrayList<>();
    for (AuditView.Place place : all) {
      boolean told = kept.stream().anyMatch(k -> k.span().equals(place.span()));
      boolean inside =
          all.stream()
              .anyMatch(o -> o.span().contains(place.span()) && !o.span().equals(place.span()));
      if (!told && !inside) {
        kept.add(place);
      }
    }
    return kept;
  }
}
