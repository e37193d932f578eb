package vn.soat.extractor.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML from outside: no document type, so no entity that grows or that fetches a file. */
final class SafeXml {

  private SafeXml() {}

  static XMLEventReader events(byte[] xml) throws XMLStreamException {
    return factory().createXMLEventReader(new ByteArrayInputStream(xml));
  }

  static XMLStreamReader stream(byte[] xml) throws XMLStreamException {
    return factory().createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity refused");
        });
    return factory;
  }
}
