package vn.soat.output.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published JSON Schema (2020-12) that every record validates against. */
public final class RecordSchema {

  private static final String RESOURCE = "/vn/soat/output/report.schema.json";

  private RecordSchema() {}

  /** The schema's own text. */
  public static String text() {
    try (InputStream in = RecordSchema.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema cannot be read from the program", e);
    }
  }
}
