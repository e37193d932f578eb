package vn.soat.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.limits.ProjectFile;

/**
 * The project file: that of {@code --config}, else the {@code soat.yaml} of the working directory
 * or of the nearest folder above it. One that cannot be used stops the command, for what it was to
 * switch off would be told.
 */
final class Project {

  @Option(names = "--config", paramLabel = "${bundle:label.file}", descriptionKey = "config")
  private @Nullable String file;

  @Option(names = "--in-process", descriptionKey = "inProcess")
  private boolean inProcess;

  /**
   * The product with the limits of the project; empty, and complained of, where the file cannot be
   * used.
   */
  Optional<Engine> engine(Call call) {
    return read(call, ProjectFile::limits, Limits.DEFAULT)
        .map(
            limits -> inProcess ? call.engine().inProcess(limits) : call.engine().isolated(limits));
  }

  /** The product with the limits and settings of the project, for what goes into a store. */
  Optional<Engine> configured(Call call) {
    return settings(call)
        .flatMap(settings -> engine(call).map(e -> e.with(Profile.DEFAULT, settings)));
  }

  /** The settings; empty, and complained of, where the file cannot be used. */
  Optional<Settings> settings(Call call) {
    return read(call, ProjectFile::read, Settings.STANDARD);
  }

  /** What is read of a project file. */
  private interface Part<T> {
    T read(Path file, String name) throws ProjectFile.Unusable;
  }

  private <T> Optional<T> read(Call call, Part<T> part, T standard) {
    try {
      return Optional.of(
          file == null ? nearest(call, part, standard) : part.read(Path.of(file), file));
    } catch (ProjectFile.Unusable e) {
      call.complain(call.language().of(e.text()));
    } catch (InvalidPathException e) {
      call.complain(call.messages().get("config.path", e.getInput()));
    }
    call.note(Outcome.PROBLEMS);
    return Optional.empty();
  }

  /** Named as short as it can be: {@code soat.yaml}, {@code ../soat.yaml}. */
  private static <T> T nearest(Call call, Part<T> part, T standard) throws ProjectFile.Unusable {
    Path folder = call.surroundings().folder().toAbsolutePath();
    Optional<Path> path = ProjectFile.of(folder);
    return path.isEmpty()
        ? standard
        : part.read(path.get(), folder.relativize(path.get()).toString());
  }

  static List<String> off(Settings settings) {
    return settings.off().stream().sorted().toList();
  }
}
