package vn.soat.extractor.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import vn.soat.extractor.limits.ArchiveProblems;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;

/**
 * Looks how deep the parts of a message stand inside each other before they are read: every layer
 * reads through all those around it and keeps a buffer, so that 10,000 of them cost most of a
 * minute or all memory. This stops at the first layer too many.
 */
final class MailDepth extends AbstractContentHandler {

  /** The pictures of a page in one file and a text in two forms are parts, but no members. */
  private static final int PARTS_A_MEMBER = 4;

  private final Limits limits;
  private final MimeStreamParser parser;
  private int depth;
  private int parts;
  private boolean tooDeep;
  private boolean tooMany;

  private MailDepth(MimeStreamParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * @throws Unreadable if the parts are too deep or too many
   */
  static void check(byte[] message, MimeConfig config, Limits limits)
      throws Unreadable, IOException {
    MimeStreamParser parser = new MimeStreamParser(config);
    MailDepth handler = new MailDepth(parser, limits);
    parser.setContentHandler(handler);
    try {
      parser.parse(new ByteArrayInputStream(message));
    } catch (MimeException e) {
      throw new Unreadable(Problems.damaged());
    }
    if (handler.tooDeep) {
      throw new Unreadable(ArchiveProblems.mailTooDeep(limits.mailDepth()));
    }
    if (handler.tooMany) {
      throw new Unreadable(ArchiveProblems.expandsTooFar(limits));
    }
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) {
    enter();
  }

  @Override
  public void endMultipart() {
    depth--;
  }

  @Override
  public void startMessage() {
    enter();
  }

  @Override
  public void endMessage() {
    depth--;
  }

  @Override
  public void startHeader() {
    parts++;
    if (parts / PARTS_A_MEMBER > limits.members()) {
      tooMany = true;
      parser.stop();
    }
  }

  private void enter() {
    depth++;
    if (depth > limits.mailDepth()) {
      tooDeep = true;
      parser.stop();
    }
  }
}
