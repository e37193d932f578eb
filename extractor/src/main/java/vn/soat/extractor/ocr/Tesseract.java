package vn.soat.extractor.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code tesseract}, one process a page: fed over a pipe, answering with a table of
 * words. A process that takes too long is killed.
 */
public final class Tesseract {

  /** What there is on this computer. */
  public enum State {
    READY,
    /** There is no program. */
    MISSING,
    /** There is one, without the data for Vietnamese. */
    WITHOUT_VIETNAMESE
  }

  /** Vietnamese is not its default; read as English, a fifth of the letters come out wrong. */
  private static final String LANGUAGE = "vie";

  /**
   * Its fourth way to segment a page: text of any size, line by line across. Its usual one takes
   * the columns of a table for columns of text and loses the figures of narrow ones.
   */
  private static final String ROWS = "4";

  private static final String BLOCK = "6";

  private static final Duration FOR_QUESTIONS = Duration.ofSeconds(30);

  private final String program;

  /** The one that the shell would find. */
  public Tesseract() {
    this("tesseract");
  }

  /** One at a place of its own. */
  public Tesseract(String program) {
    this.program = program;
  }

  /** A page took longer than it may. */
  static final class TooSlow extends IOException {

    private static final long serialVersionUID = 1;
  }

  /** Whether it can be used; costs the start of a process. */
  public State state() {
    try {
      String languages = answer(List.of(program, "--list-langs"), out -> {}, FOR_QUESTIONS);
      return languages.lines().anyMatch(line -> line.strip().equals(LANGUAGE))
          ? State.READY
          : State.WITHOUT_VIETNAMESE;
    } catch (IOException e) {
      return State.MISSING;
    }
  }

  /**
   * The words of a page, in Tesseract's table of tab-separated values.
   *
   * @throws TooSlow if the time did not suffice
   * @throws IOException if the program broke off
   */
  String words(PageImage page, Duration time) throws IOException {
    return answer(command(ROWS, "tessedit_create_tsv=1"), page::write, time);
  }

  /**
   * The words of a picture that holds nothing but even lines, in the same table.
   *
   * @throws TooSlow if the time did not suffice
   * @throws IOException if the program broke off
   */
  String wordsOfBlock(PageImage lines, Duration time) throws IOException {
    return answer(command(BLOCK, "tessedit_create_tsv=1"), lines::write, time);
  }

  /** How a page is turned, as Tesseract tells it in lines "name: value". */
  String orientation(PageImage page, Duration time) throws IOException {
    return answer(
        List.of(program, "stdin", "stdout", "-l", "osd", "--psm", "0", "--dpi", "300"),
        page::write,
        time);
  }

  private List<String> command(String segmentation, String setting) {
    return List.of(
        program,
        "stdin",
        "stdout",
        "-l",
        LANGUAGE,
        "--psm",
        segmentation,
        "--dpi",
        "300",
        "-c",
        setting);
  }

  private interface Feed {
    void into(OutputStream out) throws IOException;
  }

  private static String answer(List<String> command, Feed feed, Duration time) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Its threads fight each other: one page to a thread of ours is several times as fast.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Executor late = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<?> guard = CompletableFuture.runAsync(process::destroyForcibly, late);
    try (InputStream in = process.getInputStream()) {
      feed(process, feed);
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return checked(process, guard, answer);
    } catch (IOException e) {
      throw guard.isDone() ? new TooSlow() : e;
    } finally {
      guard.cancel(false);
      process.destroyForcibly();
    }
  }

  private static void feed(Process process, Feed feed) throws IOException {
    try (OutputStream out = process.getOutputStream()) {
      feed.into(out);
    }
  }

  private static String checked(Process process, CompletableFuture<?> guard, String answer)
      throws IOException {
    try {
      if (process.waitFor() == 0) {
        return answer;
      }
      throw guard.isDone() ? new TooSlow() : new IOException("tesseract: " + process.exitValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
