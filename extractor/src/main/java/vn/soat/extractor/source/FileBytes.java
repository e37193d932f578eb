package vn.soat.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Brings the bytes of a file into memory, up to a limit. */
public final class FileBytes {

  private static final int BUFFER = 1 << 16;

  private final int limit;

  /**
   * @param limit the largest size that is read, in bytes
   */
  public FileBytes(int limit) {
    this.limit = limit;
  }

  public byte[] of(Path file) throws Unreadable {
    check(file, limit);
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    } catch (IOException e) {
      throw new Unreadable(Problems.unreadable(e));
    }
  }

  /**
   * Makes sure that there is a file that can be read and that is not too large.
   *
   * @throws Unreadable if not; a file of many gigabytes costs nothing
   */
  public static void check(Path file, int limit) throws Unreadable {
    if (Files.isDirectory(file)) {
      throw new Unreadable(Problems.folder());
    }
    try {
      if (Files.size(file) > limit) {
        throw new Unreadable(Problems.tooLarge(limit));
      }
      if (!Files.isReadable(file)) {
        throw new Unreadable(Problems.denied());
      }
    } catch (NoSuchFileException e) {
      throw new Unreadable(Problems.missing());
    } catch (AccessDeniedException e) {
      throw new Unreadable(Problems.denied());
    } catch (IOException e) {
      // A link that leads back to itself leads to no file.
      boolean loop = Files.isSymbolicLink(file) && !Files.exists(file);
      throw new Unreadable(loop ? Problems.missing() : Problems.unreadable(e));
    }
  }

  /** Stores a stream, up to the limit. */
  public void copy(InputStream in, Path to) throws Unreadable {
    try (OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[BUFFER];
      long copied = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > limit) {
          throw new Unreadable(Problems.tooLarge(limit));
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new Unreadable(Problems.unreadable(e));
    }
  }

  private byte[] of(InputStream in) throws Unreadable {
    try {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw new Unreadable(Problems.tooLarge(limit));
      }
      return bytes;
    } catch (IOException e) {
      throw new Unreadable(Problems.unreadable(e));
    }
  }
}
