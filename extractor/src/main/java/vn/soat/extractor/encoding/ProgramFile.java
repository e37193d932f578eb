package vn.soat.extractor.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table or a word list of the program, in a text file beside the class that reads it. */
public final class ProgramFile {

  private ProgramFile() {}

  /**
   * Its lines without the comments, which begin with {@code #}.
   *
   * @throws IllegalStateException if the build has left it out
   */
  public static List<String> lines(Class<?> reader, String file) {
    try (InputStream in = reader.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
