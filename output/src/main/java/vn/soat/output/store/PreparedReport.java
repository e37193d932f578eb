package vn.soat.output.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Source;
import vn.soat.output.json.RecordJson;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.text.SourceText;

/**
 * A record made ready to be stored: what costs time is done before the transaction, by the thread
 * that read the file.
 */
public final class PreparedReport {

  private final Source source;
  private final Header header;
  private final ReportRows rows;
  private final List<Problem> problems;
  private final String digest;
  private final byte[] json;
  private final Optional<byte[]> text;

  private PreparedReport(ReportRecord record, String digest, byte[] json, Optional<byte[]> text) {
    this.source = record.source();
    this.header = record.report().header();
    this.rows = ReportRows.of(record.report(), record.audit());
    this.problems = record.problems();
    this.digest = digest;
    this.json = json;
    this.text = text;
  }

  /** The record as rows and as compressed JSON. */
  public static PreparedReport of(ReportRecord record) {
    return of(record, Optional.empty());
  }

  /** The same with the text that the record's offsets count in. */
  public static PreparedReport of(ReportRecord record, SourceText text) {
    return of(record, Optional.of(packed(text.text().getBytes(StandardCharsets.UTF_8))));
  }

  private static PreparedReport of(ReportRecord record, Optional<byte[]> text) {
    ObjectNode tree = RecordJson.tree(record);
    ((ObjectNode) tree.get("source")).put("path", "");
    byte[] line = RecordJson.line(tree).getBytes(StandardCharsets.UTF_8);
    return new PreparedReport(record, Digest.of(line), packed(line), text);
  }

  Source source() {
    return source;
  }

  Header header() {
    return header;
  }

  ReportRows rows() {
    return rows;
  }

  List<Problem> problems() {
    return problems;
  }

  /** That of the record without its path: the same file read alike has the same. */
  String digest() {
    return digest;
  }

  /** The record without its path, compressed; not to be written to. */
  byte[] json() {
    return json;
  }

  /** The text, compressed; not to be written to. Empty where it is not known. */
  Optional<byte[]> text() {
    return text;
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 8 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return packed.toByteArray();
  }

  /** What stands in {@code report_record} and {@code report_text}, as text. */
  public static String unpacked(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a stored record is damaged", e);
    }
  }
}
