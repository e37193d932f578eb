package vn.soat.extractor.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.limits.ArchiveProblems;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.office.OfficeReader;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.Unreadable;
import vn.soat.extractor.source.WorkFolder;
import vn.soat.extractor.text.PlainTextReader;
import vn.soat.extractor.text.TextDecoder;

/**
 * Opens a message (EML) or a web page in one file (MHT), which is built alike: its own text, and
 * the files attached to it. Pictures inside the text are no attachments.
 */
public final class MailMessage {

  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_HEADERS = 10_000;

  private final WorkFolder folder;
  private final Limits limits;
  private final List<Parsed.Member> members = new ArrayList<>();
  private Optional<Entity> text = Optional.empty();

  public MailMessage(WorkFolder folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  public Parsed open(byte[] bytes) throws Unreadable, IOException {
    MimeConfig config = config();
    MailDepth.check(bytes, config, limits);
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(config);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    visit(message, limits.meter(bytes.length));
    Optional<Contents> contents =
        text.isPresent() ? Optional.of(read(text.get())) : Optional.empty();
    contents = contents.filter(c -> !c.text().text().isBlank());
    if (contents.isEmpty() && members.isEmpty()) {
      throw new Unreadable(ArchiveProblems.noMembers());
    }
    return new Parsed(Optional.of(TypeDetector.MAIL), contents, members, List.of());
  }

  private MimeConfig config() {
    return MimeConfig.custom()
        .setMaxLineLen(LONGEST_LINE)
        .setMaxHeaderLen(LONGEST_LINE)
        .setMaxHeaderCount(MOST_HEADERS)
        .setMaxContentLen(limits.bytes())
        .build();
  }

  private void visit(Entity entity, Limits.Meter meter) throws Unreadable, IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        visit(part, meter);
      }
    } else if (body instanceof Message message) {
      attach(name(entity).orElse("message.eml"), serialised(message), meter);
    } else if (body instanceof SingleBody single) {
      visit(entity, single, meter);
    }
  }

  private void visit(Entity entity, SingleBody body, Limits.Meter meter)
      throws Unreadable, IOException {
    String type = entity.getMimeType();
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    boolean readable = type.equals("text/plain") || type.equals("text/html");
    if (attached || (!readable && entity.getFilename() != null && !type.startsWith("image/"))) {
      attach(name(entity).orElse("attachment"), bytes(body), meter);
    } else if (readable && text.isEmpty()) {
      // Of the same text in two forms the first, the plain one; of a page in one file its root.
      text = Optional.of(entity);
    }
  }

  private static Optional<String> name(Entity entity) {
    return Optional.ofNullable(entity.getFilename())
        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
        .filter(name -> !name.isBlank());
  }

  private void attach(String name, byte[] bytes, Limits.Meter meter)
      throws Unreadable, IOException {
    if (members.size() >= limits.members()) {
      throw new Unreadable(ArchiveProblems.expandsTooFar(limits));
    }
    Path file = ZipArchive.store(new ByteArrayInputStream(bytes), folder, meter);
    members.add(new Parsed.Member(name, file));
  }

  private static byte[] serialised(Message message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, out);
    return out.toByteArray();
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body.writeTo(out);
    return out.toByteArray();
  }

  /** The text of a part, read as the same text in a file would be. */
  private Contents read(Entity part) throws Unreadable, IOException {
    byte[] bytes = unicode(bytes((SingleBody) part.getBody()), part.getCharset());
    return part.getMimeType().equals("text/html")
        ? new OfficeReader(limits).read(bytes, TypeDetector.HTML)
        : new PlainTextReader(limits).read(bytes, TypeDetector.PLAIN);
  }

  /** In UTF-8 if the part names another charset; what it calls Western may be anything. */
  private static byte[] unicode(byte[] bytes, @Nullable String name) {
    boolean open =
        name == null
            || TextDecoder.isPlainText(bytes)
            || name.matches("(?i)us-ascii|iso-8859-1|.*1252");
    if (open || !Charset.isSupported(name)) {
      return bytes;
    }
    return new String(bytes, Charset.forName(name)).getBytes(StandardCharsets.UTF_8);
  }
}
