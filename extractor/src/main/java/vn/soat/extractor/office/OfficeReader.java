package vn.soat.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.FormatReader;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Source;
import vn.soat.extractor.source.Unreadable;
import vn.soat.extractor.text.TextDecoder;
import vn.soat.patterns.text.SourceText;

/**
 * Reads what word processors write: the body, without page headers and footers, pictures, attached
 * files, comments, hidden text and what a tracked change has taken out.
 */
public final class OfficeReader implements FormatReader {

  private final Limits limits;

  public OfficeReader(Limits limits) {
    this.limits = limits;
  }

  /** Pictures and attached files are no part of the text. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("asked to parse what shouldParseEmbedded refused");
    }
  }

  @Override
  public Contents read(byte[] bytes, String mediaType) throws Unreadable, IOException {
    XhtmlLines lines = new XhtmlLines();
    Metadata metadata = new Metadata();
    try {
      read(bytes, mediaType, lines, metadata);
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
      throw new Unreadable(Problems.encrypted());
    } catch (TikaException | SAXException | XMLStreamException e) {
      throw new IOException(e);
    }
    SourceText text = lines.text();
    Optional<String> encoding = Optional.ofNullable(metadata.get(Metadata.CONTENT_ENCODING));
    return Contents.of(text, Source.Method.OFFICE, lines.encoding().or(() -> encoding));
  }

  private void read(byte[] bytes, String mediaType, XhtmlLines lines, Metadata metadata)
      throws IOException, TikaException, SAXException, XMLStreamException, Unreadable {
    switch (mediaType) {
      case TypeDetector.DOC -> DocReader.read(openDoc(bytes), lines);
      case TypeDetector.DOCX ->
          parse(new OOXMLParser(), DocxFilter.accepted(bytes, limits), lines, metadata);
      case TypeDetector.RTF -> RtfReader.read(bytes, lines);
      case TypeDetector.ODT -> OdtReader.read(ZipParts.of(bytes, limits), lines);
      case TypeDetector.HTML, TypeDetector.XHTML -> {
        HtmlDepth.check(bytes);
        parse(new JSoupParser(), bytes, lines, metadata);
      }
      default -> throw new IllegalArgumentException(mediaType);
    }
  }

  private static void parse(Parser parser, byte[] bytes, XhtmlLines lines, Metadata metadata)
      throws IOException, TikaException, SAXException {
    try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
      parser.parse(in, lines, metadata, context(bytes));
    }
  }

  /** Word 97 and newer, or the two before it, which have the same name but another inside. */
  private static HWPFDocumentCore openDoc(byte[] bytes) throws IOException {
    POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
    try {
      return new HWPFDocument(file);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(file);
    }
  }

  private static ParseContext context(byte[] bytes) {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    // Of Tika's two DOCX readers the streaming one loses non-breaking hyphens (31/KH‑UBND) and
    // moves footnotes to the end of the file.
    config.setUseSAXDocxExtractor(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    // HTML seldom names its encoding rightly. What is valid UTF-8 is UTF-8.
    TextDecoder.decode(bytes)
        .map(TextDecoder.Decoded::charset)
        .ifPresent(charset -> context.set(EncodingDetector.class, (in, metadata) -> charset));
    return context;
  }
}
