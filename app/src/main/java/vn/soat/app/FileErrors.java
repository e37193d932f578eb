package vn.soat.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soat.output.text.Messages;

/** Why a file could not be written, in a sentence that says what to do. */
final class FileErrors {

  private FileErrors() {}

  /**
   * The sentence; what an exception says by itself is a path, or English.
   *
   * @param name of the file as the user typed it
   */
  static String notWritten(Messages messages, Object name, IOException e) {
    return messages.get(key(e), name, reason(e));
  }

  private static String key(IOException e) {
    if (e instanceof FileAlreadyExistsException || isBelowFile(e)) {
      return "file.notFolder";
    }
    if (e instanceof AccessDeniedException) {
      return "file.denied";
    }
    if (e instanceof NoSuchFileException) {
      return "file.noFolder";
    }
    return place(e).filter(Files::isDirectory).isPresent() ? "file.isFolder" : "file.failed";
  }

  private static boolean isBelowFile(IOException e) {
    return place(e).stream()
        .flatMap(
            file -> Stream.<@Nullable Path>iterate(file, p -> p != null, Path::getParent).skip(1))
        .anyMatch(Files::isRegularFile);
  }

  private static Optional<Path> place(IOException e) {
    return e instanceof FileSystemException system
        ? Optional.ofNullable(system.getFile()).map(file -> Path.of(file).toAbsolutePath())
        : Optional.empty();
  }

  private static String reason(IOException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
    return e instanceof FileSystemException system
        ? Objects.requireNonNullElse(system.getReason(), message)
        : message;
  }
}
