package vn.soat.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.soat.patterns.text.SourceText;

/**
 * Reads what word processors write (DOCX, Word 97, RTF, HTML) through Tika: the body, without page
 * headers and footers, pictures and attached files.
 */
final class OfficeReader implements FormatReader {

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
    try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
      parser(mediaType).parse(in, lines, metadata, context(bytes));
    } catch (EncryptedDocumentException e) {
      throw new Unreadable(Problems.encrypted());
    } catch (TikaException | SAXException e) {
      throw new IOException(e);
    }
    SourceText text = SourceText.plain(lines.text());
    Optional<String> encoding = Optional.ofNullable(metadata.get(Metadata.CONTENT_ENCODING));
    return Contents.of(text, Source.Method.OFFICE, encoding);
  }

  private static Parser parser(String mediaType) {
    return switch (mediaType) {
      case TypeDetector.DOC -> new OfficeParser();
      case TypeDetector.DOCX -> new OOXMLParser();
      case TypeDetector.RTF -> new RTFParser();
      case TypeDetector.HTML, TypeDetector.XHTML -> new JSoupParser();
      default -> throw new IllegalArgumentException(mediaType);
    };
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
    // HTML seldom names its encoding rightly. What is valid UTF-8 is UTF-8.
    TextDecoder.decode(bytes)
        .map(TextDecoder.Decoded::charset)
        .ifPresent(charset -> context.set(EncodingDetector.class, (in, metadata) -> charset));
    return context;
  }
}
