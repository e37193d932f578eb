package vn.soat.extractor.detect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;
import vn.soat.extractor.text.TextDecoder;

/**
 * Tells the type of a file from its bytes alone: in archives HTML and RTF go by the names .doc and
 * .pdf.
 *
 * <p>The first bytes choose which of Tika's detectors is asked. Its table of all types costs half a
 * second of start-up, as much as the rest of the work on a short report, and PDF, Word and plain
 * text are told without it.
 */
public final class TypeDetector {

  public static final String PDF = "application/pdf";
  public static final String DOC = "application/msword";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String RTF = "application/rtf";
  public static final String HTML = "text/html";
  public static final String XHTML = "application/xhtml+xml";
  public static final String PLAIN = "text/plain";
  public static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";

  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";
  public static final String TIFF = "image/tiff";

  public static final String ZIP = "application/zip";

  /** A message, or a web page in one file, which is built alike. */
  public static final String MAIL = "message/rfc822";

  private static final String OOXML_OF_NO_KIND = "application/x-tika-ooxml";
  private static final String OLE_OF_NO_KIND = "application/x-tika-msoffice";
  private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** Where the first line of a PDF stands at the latest, by the notes on its standard. */
  private static final int FAR_ENOUGH = 1024;

  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};
  private static final byte[] OFFICE_ENTRY =
      "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * A media type without parameters.
   *
   * @throws Unreadable if the bytes are a container, of Office or ZIP, that is cut or broken
   */
  public String detect(byte[] bytes) throws Unreadable, IOException {
    if (isPdf(bytes)) {
      return PDF;
    }
    if (startsWith(bytes, ZIP_START)) {
      return detectZip(bytes);
    }
    if (startsWith(bytes, OLE_START)) {
      return intact(ask(new POIFSContainerDetector(), bytes), OLE_OF_NO_KIND);
    }
    if (MailHeader.startsOf(bytes)) {
      return MAIL;
    }
    return isText(bytes) ? PLAIN : ask(MimeTypes.getDefaultMimeTypes(), bytes);
  }

  /** Whether a file is plain text, which is told without any library. */
  public boolean isPlain(byte[] bytes) {
    boolean container =
        isPdf(bytes) || startsWith(bytes, ZIP_START) || startsWith(bytes, OLE_START);
    return !container && !MailHeader.startsOf(bytes) && isText(bytes);
  }

  private static boolean isText(byte[] bytes) {
    return TextDecoder.isPlainText(bytes) || TextDecoder.isTextOfSomeEncoding(bytes);
  }

  /**
   * A ZIP file ends in its directory. POI reads one without it, and keeps silent on what it lost.
   */
  private static String detectZip(byte[] bytes) throws Unreadable, IOException {
    if (!contains(bytes, ZIP_END)) {
      throw new Unreadable(Problems.damaged());
    }
    String type = ask(new DefaultZipContainerDetector(), bytes);
    return contains(bytes, OFFICE_ENTRY) ? intact(intact(type, ZIP), OOXML_OF_NO_KIND) : type;
  }

  /** The type, unless it is what Tika says of an Office file whose inside it could not read. */
  private static String intact(String type, String typeOfDamaged) throws Unreadable {
    if (type.equals(typeOfDamaged)) {
      throw new Unreadable(Problems.damaged());
    }
    return type;
  }

  private static String ask(Detector detector, byte[] bytes) throws IOException {
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
      return detector.detect(in, metadata).getBaseType().toString();
    }
  }

  /** Looks from the end, where a ZIP file lists what it holds. */
  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = bytes.length - part.length; i >= 0; i--) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Readers of PDF allow for something before its first line; mail programs put empty lines there.
   */
  private static boolean isPdf(byte[] bytes) {
    int at = 0;
    while (at < Math.min(bytes.length, FAR_ENOUGH) && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    int end = at + PDF_START.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, PDF_START, 0, PDF_START.length);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
