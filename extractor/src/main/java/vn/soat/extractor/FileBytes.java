package vn.soat.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Brings the bytes of a file into memory, up to a limit. */
final class FileBytes {

  private final int limit;

  /**
   * @param limit the largest size that is read, in bytes
   */
  FileBytes(int limit) {
    this.limit = limit;
  }

  byte[] of(String path) throws Unreadable {
    try {
      return of(Path.of(path));
    } catch (InvalidPathException e) {
      throw new Unreadable(Problems.missing());
    }
  }

  byte[] of(Path file) throws Unreadable {
    if (Files.isDirectory(file)) {
      throw new Unreadable(Problems.folder());
    }
    try (InputStream in = Files.newInputStream(file)) {
      // The size is asked first so that a file of many gigabytes costs nothing; pipes have none.
      if (Files.size(file) > limit) {
        throw new Unreadable(Problems.tooLarge(limit));
      }
      return of(in);
    } catch (NoSuchFileException e) {
      throw new Unreadable(Problems.missing());
    } catch (AccessDeniedException e) {
      throw new Unreadable(Problems.denied());
    } catch (IOException e) {
      throw new Unreadable(Problems.unreadable(e));
    }
  }

  byte[] of(InputStream in) throws Unreadable {
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
