package vn.soat.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** One call of the program in this process, with its streams captured. */
record Run(int exitCode, String out, String err, FakeEngine engine) {

  /** In Vietnamese, without a terminal. */
  static Run soat(String... arguments) {
    return with(Map.of(), arguments);
  }

  static Run with(Map<String, String> environment, String... arguments) {
    return run(environment, false, "", new ByteArrayOutputStream(), arguments);
  }

  /** In a working directory of its own. */
  static Run in(Path folder, String... arguments) {
    return run(folder, Map.of(), false, "", new ByteArrayOutputStream(), arguments);
  }

  static Run atTerminal(Map<String, String> environment, String... arguments) {
    return run(environment, true, "", new ByteArrayOutputStream(), arguments);
  }

  static Run reading(String standardInput, String... arguments) {
    return run(Map.of(), false, standardInput, new ByteArrayOutputStream(), arguments);
  }

  /** Writes to a stream that fails with this message at the first byte. */
  static Run writingInto(String failure, String... arguments) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    return run(Map.of(), false, "", broken, arguments);
  }

  private static Run run(
      Map<String, String> environment,
      boolean terminal,
      String standardInput,
      OutputStream out,
      String... arguments) {
    return run(Path.of(""), environment, terminal, standardInput, out, arguments);
  }

  private static Run run(
      Path folder,
      Map<String, String> environment,
      boolean terminal,
      String standardInput,
      OutputStream out,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in =
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    FakeEngine engine = new FakeEngine();
    Surroundings surroundings =
        new Surroundings(in, out, err, environment, terminal, "", Locale.ROOT, folder);
    int exitCode = Soat.run(surroundings, engine, arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(exitCode, written, err.toString(StandardCharsets.UTF_8), engine);
  }
}
