package vn.soat.extractor.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.WorkFolder;

/**
 * The process that files from outside are parsed in: takes one after another from its standard
 * input and answers on its standard output. Started by {@link WorkerPool}, never by a person.
 */
public final class Worker {

  /** One file to parse. */
  private record Task(Path file, Limits limits) {}

  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
  private final FileParser parser;
  private final DataOutputStream out;

  private Worker(Path folder, DataOutputStream out) {
    this.parser = new FileParser(new WorkFolder(folder), this::tellRecognition);
    this.out = out;
  }

  /**
   * Runs until its starter is gone.
   *
   * @param arguments the folder that it may write to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
    // A library that prints something must not break into an answer.
    System.setOut(System.err);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16));
    Worker worker = new Worker(Path.of(arguments[0]), out);
    Thread starter = new Thread(worker::listen, "soat-starter");
    starter.setDaemon(true);
    starter.start();
    worker.work();
  }

  /** Reads tasks; ends the process with its starter, even while a file hangs. */
  private void listen() {
    try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
      while (true) {
        Path file = Path.of(in.readUTF());
        tasks.add(new Task(file, limits(in)));
      }
    } catch (IOException e) {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Runtime.getRuntime().halt(0);
    }
  }

  /** The starter waits longer from now on. */
  private void tellRecognition() {
    try {
      out.writeBoolean(true);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void work() throws IOException, InterruptedException {
    while (true) {
      Task task = tasks.take();
      Parsed parsed = parser.parse(task.file(), task.limits());
      out.writeBoolean(false);
      ParsedCodec.write(out, parsed);
    }
  }

  /** Asks for a file; what {@link #listen} reads. */
  static void ask(DataOutputStream out, Path file, Limits limits) throws IOException {
    out.writeUTF(file.toString());
    out.writeInt(limits.bytes());
    out.writeInt(limits.pages());
    out.writeInt(limits.characters());
    out.writeInt(limits.members());
    out.writeInt(limits.depth());
    out.writeInt(limits.mailDepth());
    out.writeLong(limits.expandedBytes());
    out.writeInt(limits.ratio());
    out.writeLong(limits.time().toMillis());
    out.writeInt(limits.heapMegabytes());
    out.writeInt(limits.ocrPages());
    out.writeLong(limits.ocrTime().toMillis());
    out.flush();
  }

  /**
   * Waits for the answer.
   *
   * @param recognition told when the recognition of pictures begins
   */
  static Parsed answer(DataInputStream in, Runnable recognition) throws IOException {
    while (in.readBoolean()) {
      recognition.run();
    }
    return ParsedCodec.read(in);
  }

  private static Limits limits(DataInputStream in) throws IOException {
    return new Limits(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readLong(),
        in.readInt(),
        Duration.ofMillis(in.readLong()),
        in.readInt(),
        in.readInt(),
        Duration.ofMillis(in.readLong()));
  }
}
