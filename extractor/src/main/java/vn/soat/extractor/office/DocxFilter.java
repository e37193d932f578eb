package vn.soat.extractor.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.soat.extractor.encoding.FontMarks;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Unreadable;

/**
 * Turns a DOCX into the one that a reader sees: tracked changes accepted, hidden text and comments
 * gone, the letters of old fonts marked with their font, which Tika does not hand on.
 */
final class DocxFilter {

  private static final Set<String> TEXTS =
      Set.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

  private static final String STYLES = "word/styles.xml";

  /** A document with none of these is as a reader sees it. */
  private static final List<String> REASONS =
      List.of(
          "w:gridSpan",
          "w:vMerge",
          "w:del",
          "w:moveFrom",
          "w:vanish",
          "w:comment",
          ".Vn",
          "\"Vn",
          "VNI",
          "VPS",
          "\"VI ");

  private static final Set<String> GONE =
      Set.of("del", "moveFrom", "commentReference", "annotationRef", "rPrChange", "pPrChange");

  /** What is between the marks of an insertion stays, the marks go. */
  private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo");

  /** A row has at most 63 cells in Word. */
  private static final int MOST_COLUMNS = 63;

  /**
   * How a cell is merged with others.
   *
   * @param ofAbove whether it is part of the cell above it
   */
  private record CellShape(int columns, boolean ofAbove) {

    private static final CellShape PLAIN = new CellShape(1, false);

    private CellShape with(StartElement element, String name) {
      String value = DocxStyles.attribute(element, "val").orElse("");
      if (name.equals("vMerge")) {
        return new CellShape(columns, !value.equals("restart"));
      }
      boolean number = value.matches("\\d{1,2}");
      return number
          ? new CellShape(Math.min(MOST_COLUMNS, Integer.parseInt(value)), ofAbove)
          : this;
    }
  }

  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  private final DocxStyles styles;
  private final XMLEventReader in;
  private final XMLEventWriter out;
  private final Deque<String> fonts = new ArrayDeque<>();
  private String paragraphStyle = "";
  private final Deque<CellShape> cells = new ArrayDeque<>();
  private boolean inText;

  private DocxFilter(DocxStyles styles, XMLEventReader in, XMLEventWriter out) {
    this.styles = styles;
    this.in = in;
    this.out = out;
  }

  static byte[] accepted(byte[] docx, Limits limits)
      throws Unreadable, IOException, XMLStreamException {
    ZipParts parts = ZipParts.of(docx, limits);
    if (!hasReason(parts)) {
      return docx;
    }
    DocxStyles styles = DocxStyles.read(parts.part(STYLES));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        boolean text = TEXTS.contains(part.getKey());
        zip.write(text ? accepted(part.getValue(), styles) : part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static boolean hasReason(ZipParts parts) {
    Set<String> looked = new HashSet<>(TEXTS);
    looked.add(STYLES);
    return looked.stream()
        .flatMap(name -> parts.part(name).stream())
        .map(part -> new String(part, StandardCharsets.UTF_8))
        .anyMatch(xml -> REASONS.stream().anyMatch(xml::contains));
  }

  private static byte[] accepted(byte[] xml, DocxStyles styles) throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
    new DocxFilter(styles, SafeXml.events(xml), out).run();
    out.close();
    return bytes.toByteArray();
  }

  private void run() throws XMLStreamException {
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      if (event.isStartElement()) {
        start(event.asStartElement());
      } else if (event.isEndElement()) {
        end(event);
      } else {
        boolean text = event.isCharacters() && inText;
        out.add(text ? marked(event.asCharacters().getData()) : event);
      }
    }
  }

  private XMLEvent marked(String text) {
    return EVENTS.createCharacters(
        FontMarks.mark(Objects.requireNonNullElse(fonts.peek(), ""), text));
  }

  private void start(StartElement element) throws XMLStreamException {
    String name = nameOf(element);
    if (GONE.contains(name)) {
      skip();
    } else if (name.equals("tr")) {
      startRow(element);
    } else if (name.equals("r")) {
      startRun(element);
    } else if (!UNWRAPPED.contains(name)) {
      note(element, name);
      out.add(element);
    }
  }

  private void note(StartElement element, String name) {
    switch (name) {
      case "t" -> inText = true;
      case "p" -> paragraphStyle = "";
      case "tc" -> cells.push(CellShape.PLAIN);
      case "gridSpan", "vMerge" -> {
        if (!cells.isEmpty()) {
          cells.push(cells.pop().with(element, name));
        }
      }
      case "pStyle" -> paragraphStyle = DocxStyles.attribute(element, "val").orElse("");
      default -> {} // no matter for the letters
    }
  }

  private void end(XMLEvent event) throws XMLStreamException {
    String name = nameOf(event);
    if (name.equals("t")) {
      inText = false;
    } else if (name.equals("r")) {
      fonts.poll();
    }
    boolean cell = name.equals("tc") && !cells.isEmpty();
    if (cell && cells.element().ofAbove()) {
      paragraph(event, OfficeTable.OF_ABOVE);
    }
    if (!UNWRAPPED.contains(name)) {
      out.add(event);
    }
    if (cell) {
      addCovered(event, cells.pop().columns());
    }
  }

  /** Tika drops how many columns a cell takes; so the others get cells that say whose they are. */
  private void addCovered(XMLEvent end, int columns) throws XMLStreamException {
    QName name = end.asEndElement().getName();
    for (int i = 1; i < columns; i++) {
      out.add(EVENTS.createStartElement(name, null, null));
      paragraph(end, OfficeTable.OF_LEFT);
      out.add(EVENTS.createEndElement(name, null));
    }
  }

  /** A paragraph in the namespace of an element. */
  private void paragraph(XMLEvent like, String text) throws XMLStreamException {
    QName name = like.asEndElement().getName();
    List<QName> nested =
        Stream.of("p", "r", "t")
            .map(local -> new QName(name.getNamespaceURI(), local, name.getPrefix()))
            .toList();
    for (QName open : nested) {
      out.add(EVENTS.createStartElement(open, null, null));
    }
    out.add(EVENTS.createCharacters(text));
    for (int i = nested.size() - 1; i >= 0; i--) {
      out.add(EVENTS.createEndElement(nested.get(i), null));
    }
  }

  /** The name of an element of the text, which no other namespace has with the same meaning. */
  private static String nameOf(XMLEvent event) {
    if (event.isStartElement()) {
      return event.asStartElement().getName().getLocalPart();
    }
    return event.isEndElement() ? event.asEndElement().getName().getLocalPart() : "";
  }

  /** A row says in its properties, before its first cell, whether it was taken out. */
  private void startRow(StartElement start) throws XMLStreamException {
    List<XMLEvent> head = new ArrayList<>(List.of(start));
    boolean deleted = false;
    int depth = 1;
    while (depth > 0 && !nameOf(in.peek()).equals("tc")) {
      XMLEvent event = in.nextEvent();
      depth += step(event);
      deleted |= event.isStartElement() && nameOf(event).equals("del");
      head.add(event);
    }
    if (deleted && depth > 0) {
      skip();
    } else if (!deleted) {
      write(head);
    }
  }

  /** A run says in its properties, before its text, whether it is seen, and in which font. */
  private void startRun(StartElement start) throws XMLStreamException {
    List<XMLEvent> head = new ArrayList<>(List.of(start));
    DocxStyles.Look look = styles.look(paragraphStyle);
    if (in.peek().isStartElement() && nameOf(in.peek()).equals("rPr")) {
      look = readLook(head, look);
    }
    if (look.hidden()) {
      skip();
    } else {
      fonts.push(look.font());
      write(head);
    }
  }

  private DocxStyles.Look readLook(List<XMLEvent> head, DocxStyles.Look inherited)
      throws XMLStreamException {
    DocxStyles.Look look = inherited;
    int depth = 0;
    do {
      XMLEvent event = in.nextEvent();
      if (event.isStartElement() && GONE.contains(nameOf(event))) {
        skip();
        continue;
      }
      depth += step(event);
      look = event.isStartElement() ? styles.change(look, event.asStartElement()) : look;
      if (!UNWRAPPED.contains(nameOf(event))) {
        head.add(event);
      }
    } while (depth > 0);
    return look;
  }

  private void write(List<XMLEvent> events) throws XMLStreamException {
    for (XMLEvent event : events) {
      out.add(event);
    }
  }

  /** To the end of the element that has just begun. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      depth += step(in.nextEvent());
    }
  }

  private static int step(XMLEvent event) {
    return event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
  }
}
