package vn.soat.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one file from another.
 *
 * @param bytes how many it has
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Fingerprint(long bytes, String sha256) {

  private static final int BUFFER = 1 << 16;

  /**
   * That of a file, which is not held in memory.
   *
   * @throws IOException if it cannot be read
   */
  public static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = newDigest();
    long length = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        length += read;
      }
    }
    return new Fingerprint(length, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
