package vn.soat.extractor.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.FileBytes;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;

/**
 * Reads a named pipe or a device, within the time of a file: a pipe that nobody writes to cannot
 * even be opened, and no interruption reaches the thread that tries.
 */
public final class Pipe {

  private Pipe() {}

  /**
   * Stores what comes out of it.
   *
   * @throws Unreadable if it is too much, or takes too long
   */
  public static void copy(Path pipe, Path to, Limits limits) throws Unreadable {
    FutureTask<Path> copying = new FutureTask<>(() -> read(pipe, to, limits));
    Thread thread = new Thread(copying, "soat-pipe");
    thread.setDaemon(true);
    thread.start();
    try {
      copying.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      copying.cancel(true);
      throw new Unreadable(RunProblems.timeout(limits));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable(RunProblems.timeout(limits));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Unreadable unreadable
          ? unreadable
          : new Unreadable(Problems.unreadable(e));
    }
  }

  private static Path read(Path pipe, Path to, Limits limits) throws Unreadable, IOException {
    try (InputStream in = Files.newInputStream(pipe)) {
      new FileBytes(limits.bytes()).copy(in, to);
    }
    return to;
  }
}
