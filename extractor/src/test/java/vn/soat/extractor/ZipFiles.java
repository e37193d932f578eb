package vn.soat.extractor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Builds archives, and documents that are archives, for the tests. */
final class ZipFiles {

  static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private ZipFiles() {}

  /** A ZIP archive of its parts, in their order. */
  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** An archive of one file. */
  static byte[] zip(String name, byte[] bytes) throws IOException {
    return zip(Map.of(name, bytes));
  }

  /** A DOCX with what stands in the body of its text. */
  static byte[] docx(String body) throws IOException {
    return docxOf("<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A DOCX with another text part. */
  static byte[] docxOf(String documentXml) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Fixtures.docx("x")))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.put("word/document.xml", documentXml.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  /** An ODT with another content part. */
  static byte[] odtOf(String contentXml) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    parts.put("content.xml", contentXml.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  /** An ODT whose text is these elements. */
  static byte[] odtWith(String elements) throws IOException {
    return odtOf(
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'>"
            + "<office:body><office:text>"
            + elements
            + "</office:text></office:body></office:document-content>");
  }
}
