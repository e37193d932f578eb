package vn.soat.extractor.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.WorkFolder;

/**
 * Has files parsed in processes of their own, with a heap and a time limit, so that a file that
 * hangs or eats memory costs one problem and nothing else. As many processes as threads ask at the
 * same time; one that has answered is used again.
 */
public final class WorkerPool implements Parsing {

  /** What the JVM ends with when it has no memory left (-XX:+ExitOnOutOfMemoryError). */
  private static final int OUT_OF_MEMORY = 3;

  private static final long PATIENCE_SECONDS = 10;

  private final WorkFolder folder;
  private final Deque<Running> idle = new ConcurrentLinkedDeque<>();
  private final ExecutorService waiting =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "soat-worker");
            thread.setDaemon(true);
            return thread;
          });

  public WorkerPool(WorkFolder folder) {
    this.folder = folder;
  }

  /** A process and the two ends of the line to it. */
  private record Running(
      Process process, DataOutputStream questions, DataInputStream answers, int heapMegabytes) {

    Parsed ask(Path file, Limits limits, Runnable recognition) throws IOException {
      Worker.ask(questions, file, limits);
      return Worker.answer(answers, recognition);
    }

    /** With the processes that it started. */
    void kill() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Override
  public Parsed parse(Path file, Limits limits) {
    Running worker;
    try {
      worker = borrow(limits);
    } catch (IOException e) {
      return Parsed.failed(Optional.empty(), RunProblems.noWorker(e));
    }
    AtomicBoolean recognition = new AtomicBoolean();
    Future<Parsed> answer =
        waiting.submit(
            () -> worker.ask(file.toAbsolutePath(), limits, () -> recognition.set(true)));
    try {
      Parsed parsed = await(answer, limits, recognition);
      idle.push(worker);
      return checked(parsed);
    } catch (TimeoutException e) {
      return given(worker, RunProblems.timeout(limits));
    } catch (ExecutionException e) {
      return given(worker, reason(worker));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return given(worker, RunProblems.timeout(limits));
    }
  }

  /** Recognising pictures has a time of its own, and ends by itself when that is over. */
  private static Parsed await(Future<Parsed> answer, Limits limits, AtomicBoolean recognition)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (recognition.get()) {
        return answer.get(limits.ocrTime().toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      throw e;
    }
  }

  /**
   * Members are ours only if they lie in our folder: the other process may have been taken over.
   */
  private Parsed checked(Parsed parsed) {
    boolean ours = parsed.members().stream().allMatch(m -> folder.contains(m.file()));
    return ours ? parsed : Parsed.failed(parsed.mediaType(), RunProblems.crashed());
  }

  private static Parsed given(Running worker, Problem problem) {
    worker.kill();
    return Parsed.failed(Optional.empty(), problem);
  }

  private static Problem reason(Running worker) {
    try {
      boolean ended = worker.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      boolean memory = ended && worker.process().exitValue() == OUT_OF_MEMORY;
      return memory ? RunProblems.outOfMemory() : RunProblems.crashed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return RunProblems.crashed();
    }
  }

  private Running borrow(Limits limits) throws IOException {
    Running worker = idle.poll();
    while (worker != null) {
      if (worker.process().isAlive() && worker.heapMegabytes() == limits.heapMegabytes()) {
        return worker;
      }
      worker.kill();
      worker = idle.poll();
    }
    return start(limits);
  }

  private Running start(Limits limits) throws IOException {
    Process process =
        new ProcessBuilder(command(limits)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new Running(
        process,
        new DataOutputStream(process.getOutputStream()),
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)),
        limits.heapMegabytes());
  }

  private List<String> command(Limits limits) {
    String home = System.getProperty("java.home", "");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(home, "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.path(),
                "-Dpdfbox.fontcache=" + folder.path()));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path", ""),
            Worker.class.getName(),
            folder.path().toString()));
    return command;
  }

  @Override
  public void close() {
    waiting.shutdownNow();
    for (Running worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.kill();
    }
  }
}
