package vn.soat.patterns.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the YAML files that lie beside the classes of this module. */
public final class DataFiles {

  private static final String FOLDER = "/vn/soat/patterns/";

  private final ObjectMapper mapper =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  /**
   * Reads one file.
   *
   * @param name below the module's resource folder
   * @throws IllegalStateException if there is no such file
   * @throws UncheckedIOException if it is not what the type asks for
   */
  public <T> T read(String name, TypeReference<T> type) {
    try (InputStream in = DataFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + FOLDER + name);
      }
      return mapper.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }
}
