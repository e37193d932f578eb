package vn.soat.app;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** One run of the whole product, in Vietnamese and without a terminal, and what it wrote. */
record ProductRun(int exitCode, String out, String err) {

  /** In a working directory of its own. */
  static ProductRun in(Path folder, String... arguments) {
    return of(new StandardEngine(), folder, arguments);
  }

  /** The same with an engine that other runs have warmed up. */
  static ProductRun of(Engine engine, Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(), out, err, Map.of(), false, "", Locale.ROOT, folder);
    int exitCode = Soat.run(surroundings, engine, arguments);
    return new ProductRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
