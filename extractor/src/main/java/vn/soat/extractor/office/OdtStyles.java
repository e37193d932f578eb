package vn.soat.extractor.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of an ODT say of its text: fonts, what is hidden, and how lists are numbered. */
final class OdtStyles {

  /** The look of the outline, which headings take unless they are in a list. */
  static final String OUTLINE = "\uE000outline";

  /** What one style says itself. */
  private static final class Style {
    private Optional<String> parent = Optional.empty();
    private Optional<String> font = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private Optional<String> list = Optional.empty();
  }

  /**
   * How one level of a list is numbered.
   *
   * @param format as in "1", "a", "I"; empty without a number
   * @param levels how many levels a number shows: 2 for "1.1"
   */
  record Level(String prefix, String format, String suffix, int levels, int start) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private Style style = new Style();
  private String list = "";

  /** Takes in the styles of one of the two files that have some. */
  void add(byte[] xml) throws XMLStreamException {
    XMLStreamReader in = SafeXml.stream(xml);
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        add(in);
      }
    }
  }

  private void add(XMLStreamReader in) {
    switch (in.getLocalName()) {
      case "style" -> start(in);
      case "default-style" -> style = new Style();
      case "text-properties" -> {
        style.font = attribute(in, "font-name").or(() -> style.font);
        style.hidden = attribute(in, "display").map("none"::equals).or(() -> style.hidden);
      }
      case "list-style" -> list = attribute(in, "name").orElse("");
      case "outline-style" -> list = OUTLINE;
      case "list-level-style-number", "outline-level-style" -> addLevel(in);
      default -> {} // no matter for the text
    }
  }

  private void start(XMLStreamReader in) {
    style = new Style();
    style.parent = attribute(in, "parent-style-name");
    style.list = attribute(in, "list-style-name");
    attribute(in, "name").ifPresent(name -> styles.put(name, style));
  }

  private void addLevel(XMLStreamReader in) {
    Level level =
        new Level(
            attribute(in, "num-prefix").orElse(""),
            attribute(in, "num-format").orElse(""),
            attribute(in, "num-suffix").orElse(""),
            number(in, "display-levels", 1),
            number(in, "start-value", 1));
    lists.computeIfAbsent(list, l -> new HashMap<>()).put(number(in, "level", 1), level);
  }

  /** The font of a style; empty if neither it nor those it builds on name one. */
  Optional<String> font(String name) {
    return inherited(name, s -> s.font);
  }

  boolean hides(String name) {
    return inherited(name, s -> s.hidden).orElse(false);
  }

  /** The list that a paragraph style numbers its paragraphs by. */
  Optional<String> list(String name) {
    return inherited(name, s -> s.list);
  }

  /** How a level of a list is numbered; empty for bullets. */
  Optional<Level> level(String name, int level) {
    return Optional.ofNullable(lists.getOrDefault(name, Map.of()).get(level));
  }

  private <T> Optional<T> inherited(String name, Function<Style, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(name);
    Optional<T> value = Optional.empty();
    while (value.isEmpty() && at.isPresent() && seen.add(at.get())) {
      Style found = styles.getOrDefault(at.get(), new Style());
      value = property.apply(found);
      at = found.parent;
    }
    return value;
  }

  /** An attribute by its local name: the namespaces of the format never share one in an element. */
  static Optional<String> attribute(XMLStreamReader in, String local) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(local)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** A count; {@code other} if it is absent or none. */
  static int number(XMLStreamReader in, String local, int other) {
    return attribute(in, local)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(other);
  }
}
