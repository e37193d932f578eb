package vn.soat.corpus.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The YAML files of the generator. */
final class GrammarFiles {

  private static final String FOLDER = "/vn/soat/corpus/grammar/";

  private GrammarFiles() {}

  /**
   * @throws IllegalStateException if there is no such file
   */
  static <T> T read(String name, TypeReference<T> type) {
    ObjectMapper mapper = new YAMLMapper();
    try (InputStream in = GrammarFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + FOLDER + name);
      }
      return mapper.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }
}
