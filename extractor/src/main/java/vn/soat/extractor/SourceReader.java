package vn.soat.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.limits.ArchiveProblems;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.FileBytes;
import vn.soat.extractor.source.Fingerprint;
import vn.soat.extractor.source.FormatReader;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Unreadable;
import vn.soat.extractor.source.WorkFolder;
import vn.soat.extractor.text.PlainTextReader;
import vn.soat.extractor.worker.FileParser;
import vn.soat.extractor.worker.Parsing;
import vn.soat.extractor.worker.Pipe;
import vn.soat.extractor.worker.WorkerPool;

/** Reads the text of files and of the files inside them. Safe for use by many threads. */
final class SourceReader implements AutoCloseable {

  /** Between an archive and a file in it. */
  static final String INSIDE = "!/";

  /** Larger texts than this go through a process like everything else: no report is one. */
  private static final int SMALL = 4 << 20;

  private final Limits limits;
  private final WorkFolder folder;
  private final Parsing parsing;
  private final TypeDetector detector = new TypeDetector();
  private final FormatReader plain;

  private SourceReader(Limits limits, WorkFolder folder, Parsing parsing) {
    this.limits = limits;
    this.folder = folder;
    this.parsing = parsing;
    this.plain = new PlainTextReader(limits);
  }

  /** One that has files parsed in processes of their own. */
  static SourceReader isolated(Limits limits) {
    WorkFolder folder = new WorkFolder();
    return new SourceReader(limits, folder, new WorkerPool(folder));
  }

  /** One that parses files in this process. */
  static SourceReader inProcess(Limits limits) {
    WorkFolder folder = new WorkFolder();
    return new SourceReader(limits, folder, new FileParser(folder));
  }

  /** What is left of the limits of one archive with all that is inside. */
  private static final class Budget {

    private int members;
    private long bytes;

    private Budget(Limits limits) {
      members = limits.members();
      bytes = limits.expandedBytes();
    }

    private boolean isSpent() {
      return members <= 0 || bytes <= 0;
    }
  }

  /** One file on its way: where it is, how the record names it, how many archives are around it. */
  private record Task(Path file, String path, int depth, Budget budget) {}

  void readEach(String path, Consumer<Reading> sink) {
    int inside = path.indexOf(INSIDE);
    try {
      Path file = Path.of(path);
      if (inside > 0 && !Files.exists(file)) {
        readMember(path, path.substring(0, inside), sink);
      } else {
        readEach(file, path, sink);
      }
    } catch (InvalidPathException e) {
      sink.accept(new Draft(path).failed(Problems.missing()));
    }
  }

  /** One file of an archive, as a record names it. */
  private void readMember(String path, String archive, Consumer<Reading> sink) {
    boolean[] found = new boolean[1];
    Predicate<String> wanted = name -> path.equals(name) || path.startsWith(name + INSIDE);
    read(
        new Task(Path.of(archive), archive, 0, new Budget(limits)),
        wanted,
        reading -> {
          if (reading.source().path().equals(path) || reading.text().isEmpty()) {
            found[0] = true;
            sink.accept(reading);
          }
        });
    if (!found[0]) {
      sink.accept(new Draft(path).failed(ArchiveProblems.noSuchMember()));
    }
  }

  void readEach(Path file, String path, Consumer<Reading> sink) {
    boolean pipe = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    if (pipe) {
      readPipe(file, path, sink);
      return;
    }
    read(new Task(file, path, 0, new Budget(limits)), name -> true, sink);
  }

  /** What can be read only once. */
  private void readPipe(Path pipe, String path, Consumer<Reading> sink) {
    readCopy(path, copy -> Pipe.copy(pipe, copy, limits), sink);
  }

  void readEach(InputStream in, String path, Consumer<Reading> sink) {
    readCopy(path, copy -> new FileBytes(limits.bytes()).copy(in, copy), sink);
  }

  /** Brings the bytes of something that is no file into one. */
  private interface Filling {
    void into(Path copy) throws Unreadable;
  }

  private void readCopy(String path, Filling filling, Consumer<Reading> sink) {
    Path file;
    try {
      file = folder.newFile();
    } catch (IOException | UncheckedIOException e) {
      sink.accept(new Draft(path).failed(Problems.unreadable(e)));
      return;
    }
    try {
      filling.into(file);
      readEach(file, path, sink);
    } catch (Unreadable e) {
      sink.accept(new Draft(path).failed(e.problem()));
    } finally {
      folder.remove(file);
    }
  }

  /** What takes the readings may fail in its own way, which is no trouble of the file. */
  private void read(Task task, Predicate<String> wanted, Consumer<Reading> sink) {
    Draft draft = new Draft(task.path());
    Parsed parsed;
    try {
      FileBytes.check(task.file(), limits.bytes());
      draft.seen(Fingerprint.of(task.file()));
      parsed = parse(task);
    } catch (Unreadable e) {
      sink.accept(draft.failed(e.problem()));
      return;
    } catch (IOException | UncheckedIOException e) {
      sink.accept(draft.failed(Problems.unreadable(e)));
      return;
    }
    draft.typed(parsed.mediaType());
    if (parsed.contents().isPresent()) {
      sink.accept(draft.read(parsed.contents().get()));
    } else if (parsed.members().isEmpty()) {
      sink.accept(draft.failed(parsed.problems()));
    }
    if (!parsed.members().isEmpty()) {
      readMembers(task, draft, parsed.members(), wanted, sink);
    }
  }

  private void readMembers(
      Task task,
      Draft draft,
      List<Parsed.Member> members,
      Predicate<String> wanted,
      Consumer<Reading> sink) {
    try {
      Optional<Problem> obstacle = obstacle(task, members);
      if (obstacle.isPresent()) {
        sink.accept(draft.failed(obstacle.get()));
        return;
      }
      for (Parsed.Member member : members) {
        String name = task.path() + INSIDE + member.name();
        if (wanted.test(name)) {
          read(new Task(member.file(), name, task.depth() + 1, task.budget()), wanted, sink);
        }
        folder.remove(member.file());
      }
    } finally {
      members.forEach(member -> folder.remove(member.file()));
    }
  }

  /** Why the files in an archive are not read; they are taken off its budget. */
  private Optional<Problem> obstacle(Task task, List<Parsed.Member> members) {
    try {
      return spend(task.budget(), members) && task.depth() < limits.depth()
          ? Optional.empty()
          : Optional.of(ArchiveProblems.expandsTooFar(limits));
    } catch (IOException e) {
      return Optional.of(Problems.unreadable(e));
    }
  }

  private static boolean spend(Budget budget, List<Parsed.Member> members) throws IOException {
    if (budget.isSpent()) {
      return false;
    }
    budget.members -= members.size();
    for (Parsed.Member member : members) {
      budget.bytes -= Files.size(member.file());
    }
    return budget.members >= 0 && budget.bytes >= 0;
  }

  /** Plain text is read here and now, by a reader that runs no parser. */
  private Parsed parse(Task task) throws Unreadable, IOException {
    Optional<byte[]> text = smallText(task.file());
    if (text.isPresent()) {
      return Parsed.text(TypeDetector.PLAIN, plain.read(text.get(), TypeDetector.PLAIN));
    }
    return parsing.parse(task.file(), limits);
  }

  private Optional<byte[]> smallText(Path file) throws IOException {
    if (Files.size(file) > SMALL) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file))
        .filter(bytes -> bytes.length > 0 && detector.isPlain(bytes));
  }

  @Override
  public void close() {
    parsing.close();
    folder.close();
  }
}
