package vn.soat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.soat.extractor.ReportFormats;

/** The reports that arguments name: files as they are, folders with what is in them. */
final class ReportFiles {

  private ReportFiles() {}

  /**
   * Files in the order of the arguments; those of a folder, and of the folders in it, by name.
   * Hidden ones, what Word keeps beside an open document and those whose ending is not that of a
   * report are left out.
   */
  static List<String> of(List<String> arguments) {
    List<String> files = new ArrayList<>();
    for (String argument : arguments) {
      if (isFolder(argument)) {
        files.addAll(inside(Path.of(argument)));
      } else {
        files.add(argument);
      }
    }
    return files.stream().distinct().toList();
  }

  private static boolean isFolder(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<String> inside(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isReport(folder.relativize(file)) && Files.isRegularFile(file))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(folder.toString());
    }
  }

  private static boolean isReport(Path file) {
    boolean hidden =
        StreamSupport.stream(file.spliterator(), false)
            .map(Path::toString)
            .anyMatch(part -> part.startsWith(".") || part.startsWith("~$"));
    return !hidden && !ReportFormats.ending(file.toString()).isEmpty();
  }
}
