package vn.soat.extractor.detect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells a message from a text by the header that it begins with. */
final class MailHeader {

  private static final int SAMPLE = 8192;
  private static final int ENOUGH = 2;

  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:.*");

  /** Fields that messages have and that no text begins its lines with. */
  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "delivered-to",
          "reply-to",
          "content-location");

  private MailHeader() {}

  /** Whether a file begins with lines "Name: value", at least two of them known, one of MIME. */
  static boolean startsOf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    Set<String> found = new TreeSet<>();
    for (String line : head.split("\r?\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      boolean continued = line.startsWith(" ") || line.startsWith("\t");
      if (!continued && !FIELD.matcher(line).matches()) {
        return false;
      }
      String name = line.split(":", 2)[0].toLowerCase(Locale.ROOT);
      if (!continued && FIELDS.contains(name)) {
        found.add(name);
      }
    }
    found.retainAll(FIELDS);
    boolean ofMail =
        found.contains("mime-version")
            || found.contains("received")
            || found.contains("message-id");
    return found.size() >= ENOUGH && (ofMail || found.containsAll(Set.of("from", "to", "subject")));
  }
}
