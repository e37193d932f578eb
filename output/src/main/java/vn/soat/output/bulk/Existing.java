package vn.soat.output.bulk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Whether files are still where they were. */
final class Existing {

  private static final String INSIDE = "!/";

  private Existing() {}

  /** Of a file in an archive: whether the archive is. */
  static boolean at(String path) {
    try {
      int inside = path.indexOf(INSIDE);
      return Files.exists(Path.of(path))
          || (inside > 0 && Files.exists(Path.of(path.substring(0, inside))));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
