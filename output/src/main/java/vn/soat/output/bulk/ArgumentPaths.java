package vn.soat.output.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files that arguments name: files and archives as they are, folders with all that is in them,
 * globs, and {@code -} for a list on standard input, one path a line. A folder is walked while it
 * is imported, never listed in memory.
 */
public final class ArgumentPaths implements PathSource {

  /** The argument that stands for standard input. */
  public static final String LIST = "-";

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final List<String> arguments;
  private final Path folder;
  private final InputStream list;
  private final Set<Path> own;

  /**
   * @param folder what relative paths count from
   * @param list the list that {@code -} stands for
   * @param own files of the program itself, which are never reports: the store
   */
  public ArgumentPaths(List<String> arguments, Path folder, InputStream list, Set<Path> own) {
    this.arguments = List.copyOf(arguments);
    this.folder = folder.toAbsolutePath().normalize();
    this.list = list;
    this.own = Set.copyOf(own);
  }

  @Override
  public void each(Predicate<String> sink) {
    for (String argument : arguments) {
      boolean more = argument.equals(LIST) ? eachOfList(sink) : eachOf(argument, sink);
      if (!more) {
        return;
      }
    }
  }

  @Override
  public OptionalLong count(BooleanSupplier stop) {
    if (arguments.contains(LIST)) {
      return OptionalLong.empty();
    }
    long[] count = new long[1];
    each(
        path -> {
          count[0]++;
          return !stop.getAsBoolean();
        });
    return stop.getAsBoolean() ? OptionalLong.empty() : OptionalLong.of(count[0]);
  }

  private boolean eachOfList(Predicate<String> sink) {
    // Not closed: standard input is not ours.
    BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean more = line.isBlank() || eachOf(line, sink);
        if (!more) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean eachOf(String argument, Predicate<String> sink) {
    try {
      Path path = folder.resolve(argument).normalize();
      if (Files.isDirectory(path)) {
        return walk(path, file -> true, sink);
      }
      boolean plain = !GLOB.matcher(argument).find();
      boolean file = plain || Files.exists(path);
      return file ? sink.test(path.toString()) : eachOfGlob(argument, sink);
    } catch (InvalidPathException e) {
      // On Windows no path may hold a star.
      return GLOB.matcher(argument).find() ? eachOfGlob(argument, sink) : sink.test(argument);
    }
  }

  /** The walk begins at the last folder whose name holds no star. */
  private boolean eachOfGlob(String glob, Predicate<String> sink) {
    String pattern = glob.replace('\\', '/');
    java.util.regex.Matcher star = GLOB.matcher(pattern);
    int first = star.find() ? star.start() : pattern.length();
    int slash = pattern.lastIndexOf('/', first);
    Path start = folder.resolve(slash < 0 ? "" : pattern.substring(0, slash + 1)).normalize();
    PathMatcher matcher =
        start.getFileSystem().getPathMatcher("glob:" + pattern.substring(slash + 1));
    boolean[] found = new boolean[1];
    boolean more =
        !Files.isDirectory(start)
            || walk(
                start,
                file -> matcher.matches(start.relativize(file)),
                path -> {
                  found[0] = true;
                  return sink.test(path);
                });
    // A pattern that nothing fits is told like a file that is not there.
    return more && (found[0] || sink.test(folder + "/" + glob));
  }

  private boolean walk(Path start, Predicate<Path> wanted, Predicate<String> sink) {
    Walk walk = new Walk(start, wanted, sink);
    try {
      Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return walk.more;
  }

  /** Hands on regular files; what cannot be looked into is handed on, too, so that it is told. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path start;
    private final Predicate<Path> wanted;
    private final Predicate<String> sink;
    private boolean more = true;

    private Walk(Path start, Predicate<Path> wanted, Predicate<String> sink) {
      this.start = start;
      this.wanted = wanted;
      this.sink = sink;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return dir.equals(start) || !isHidden(dir)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean report = attributes.isRegularFile() && !isHidden(file) && !own.contains(file);
      return report && wanted.test(file) ? give(file) : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return give(file);
    }

    private FileVisitResult give(Path file) {
      more = sink.test(file.toString());
      return more ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
  }

  /** Also what Word keeps beside an open document. */
  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }
}
