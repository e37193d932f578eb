package vn.soat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.soat.extractor.source.Problem;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/** One call of the program: what it may use, where it writes, and how it stands so far. */
final class Call {

  private final Surroundings surroundings;
  private final Engine engine;
  private final Language language;
  private final Messages messages;
  private Outcome outcome = Outcome.CLEAN;

  Call(Surroundings surroundings, Engine engine, Language language) {
    this.surroundings = surroundings;
    this.engine = engine;
    this.language = language;
    this.messages = Messages.load("vn.soat.app.messages", language, Call.class);
  }

  Engine engine() {
    return engine;
  }

  Language language() {
    return language;
  }

  Messages messages() {
    return messages;
  }

  InputStream in() {
    return surroundings.in();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /**
   * What a name means in the working directory.
   *
   * @throws java.nio.file.InvalidPathException if no file can have it
   */
  Path path(String name) {
    return surroundings.folder().resolve(name);
  }

  /** The gravest that has happened. */
  Outcome outcome() {
    return outcome;
  }

  void note(Outcome next) {
    outcome = outcome.and(next);
  }

  /**
   * Writes to standard output, in UTF-8 whatever the locale, and at once: whoever reads the other
   * end of a pipe need not wait for the next file.
   *
   * @throws OutputFailure if nobody takes it
   */
  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same of bytes that are no text. */
  void print(byte[] bytes) {
    try {
      write(surroundings.out(), bytes);
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  /** Writes one line to standard error: {@code soat: PATH: message}. */
  void report(String path, Problem problem) {
    complain(Lines.oneLine(path) + ": " + language.of(problem.message()));
    note(Outcome.PROBLEMS);
  }

  /** Says why a command is not carried out; it ends with problems. */
  void refuse(String message) {
    complain(message);
    note(Outcome.PROBLEMS);
  }

  /** Writes one line to standard error, after the program's name. */
  void complain(String message) {
    error("soat: " + Lines.oneLine(message) + "\n");
  }

  /** Writes to standard error; if nobody takes that there is nowhere left to say so. */
  void error(String text) {
    try {
      write(surroundings.err(), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      note(Outcome.PROBLEMS);
    }
  }

  private static void write(OutputStream stream, byte[] bytes) throws IOException {
    stream.write(bytes);
    stream.flush();
  }
}
