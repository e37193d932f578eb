package vn.soat.extractor.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The font of each style of a DOCX, and whether it hides its text; styles build on each other. */
final class DocxStyles {

  private static final String DEFAULTS = "";

  /** What one style says itself. */
  private record Style(Optional<String> parent, Optional<String> font, Optional<Boolean> hidden) {}

  private static final Style NOTHING =
      new Style(Optional.empty(), Optional.empty(), Optional.empty());

  private final Map<String, Style> styles = new HashMap<>();
  private String current = DEFAULTS;

  static DocxStyles read(Optional<byte[]> xml) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    styles.styles.put(DEFAULTS, NOTHING);
    if (xml.isPresent()) {
      XMLEventReader events = SafeXml.events(xml.get());
      while (events.hasNext()) {
        XMLEvent event = events.nextEvent();
        if (event.isStartElement()) {
          styles.add(event.asStartElement());
        }
      }
    }
    return styles;
  }

  private void add(StartElement element) {
    Style style = styles.getOrDefault(current, NOTHING);
    switch (element.getName().getLocalPart()) {
      case "style" -> current = start(element);
      case "basedOn" -> put(new Style(attribute(element, "val"), style.font(), style.hidden()));
      case "rFonts" ->
          put(new Style(style.parent(), font(element).or(style::font), style.hidden()));
      case "vanish" -> put(new Style(style.parent(), style.font(), Optional.of(isOn(element))));
      default -> {} // nothing that decides what letters mean
    }
  }

  private void put(Style style) {
    styles.put(current, style);
  }

  private String start(StartElement element) {
    String id = attribute(element, "styleId").orElse(DEFAULTS);
    boolean everywhere =
        attribute(element, "default").filter("1"::equals).isPresent()
            && attribute(element, "type").filter("paragraph"::equals).isPresent();
    // A paragraph without a style has this one, which also continues the defaults of the file.
    String key = everywhere ? DEFAULTS : id;
    styles.putIfAbsent(key, NOTHING);
    return key;
  }

  /** How text looks: its font, the empty string where none is named, and whether it is seen. */
  record Look(String font, boolean hidden) {}

  /** How a paragraph style looks, by its id; with an empty one, text without a style. */
  Look look(String id) {
    boolean hidden = inherited(id, Style::hidden).orElse(false);
    return new Look(inherited(id, Style::font).orElse(""), hidden);
  }

  /** What an element among the properties of a run makes of its look. */
  Look change(Look look, StartElement element) {
    return switch (element.getName().getLocalPart()) {
      case "rFonts" -> new Look(font(element).orElse(look.font()), look.hidden());
      case "vanish" -> new Look(look.font(), isOn(element));
      case "rStyle" -> change(look, attribute(element, "val").orElse(DEFAULTS));
      default -> look;
    };
  }

  /** A style for letters changes only what it says itself. */
  private Look change(Look look, String style) {
    Style own = styles.getOrDefault(style, NOTHING);
    return new Look(own.font().orElse(look.font()), own.hidden().orElse(look.hidden()));
  }

  private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    Optional<T> value = Optional.empty();
    String at = id;
    while (value.isEmpty() && seen.add(at)) {
      Style style = styles.getOrDefault(at, NOTHING);
      value = property.apply(style);
      at = style.parent().orElse(DEFAULTS);
    }
    return value;
  }

  /** The font that an element names for Western letters. */
  private static Optional<String> font(StartElement element) {
    return attribute(element, "ascii").or(() -> attribute(element, "hAnsi"));
  }

  /** Whether a switch is on: it is unless it says otherwise. */
  private static boolean isOn(StartElement element) {
    return attribute(element, "val").filter(Set.of("0", "false", "off")::contains).isEmpty();
  }

  static Optional<String> attribute(StartElement element, String local) {
    QName name = new QName(element.getName().getNamespaceURI(), local);
    return Optional.ofNullable(element.getAttributeByName(name)).map(Attribute::getValue);
  }
}
