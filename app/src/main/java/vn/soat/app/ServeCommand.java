package vn.soat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.soat.dashboard.Dashboard;
import vn.soat.dashboard.DashboardFailure;
import vn.soat.dashboard.DashboardSettings;
import vn.soat.output.store.Store;

/** {@code soat serve}: the dashboard in a browser. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  /** Above what other programs of an office use. */
  static final int PORT = 7643;

  private static final int MOST_PORT = 65_535;

  private final Call call;

  @Mixin private final StoreOption db = new StoreOption();

  @Option(names = "--port", paramLabel = "${bundle:label.number}", descriptionKey = "port")
  private int port = PORT;

  @Option(names = "--host", paramLabel = "${bundle:label.host}", descriptionKey = "host")
  private String host = "127.0.0.1";

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "password")
  private @Nullable String passwordFile;

  @Option(names = "--files", paramLabel = "${bundle:label.directory}", descriptionKey = "files")
  private @Nullable String files;

  @Mixin private final Project project = new Project();

  ServeCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > MOST_PORT) {
      call.refuse(call.messages().get("serve.port", port));
      return call.outcome().exitCode();
    }
    project.configured(call).ifPresent(engine -> db.existing(call, store -> serve(store, engine)));
    return call.outcome().exitCode();
  }

  private void serve(Store store, Engine engine) {
    try {
      run(call, store, engine, settings(store));
    } catch (DashboardFailure e) {
      call.refuse(call.language().of(e.reason()));
    } catch (IOException | InvalidPathException e) {
      call.refuse(call.messages().get("serve.file", String.valueOf(e.getMessage())));
    }
  }

  private DashboardSettings settings(Store store) throws IOException {
    return new DashboardSettings(
        host,
        port,
        call.language(),
        password(),
        folder(store),
        DashboardSettings.MOST_BYTES,
        StoreOption.program(),
        call::complain);
  }

  /**
   * Of a file or a variable: what stands in the list of arguments, every user of the machine sees.
   */
  private Optional<String> password() throws IOException {
    String variable = call.surroundings().variable("SOAT_PASSWORD");
    String text =
        passwordFile == null
            ? variable
            : Files.readString(call.surroundings().folder().resolve(passwordFile));
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  private Path folder(Store store) {
    Path here = call.surroundings().folder();
    String chosen = files;
    return chosen != null
        ? here.resolve(chosen)
        : store
            .address()
            .file()
            .map(file -> file.resolveSibling(file.getFileName() + "-files"))
            .orElse(here.resolve("soat-files"));
  }

  /** Serves until the program is told to end; answers that are under way are given. */
  static void run(Call call, Store store, Engine engine, DashboardSettings settings)
      throws DashboardFailure {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread hook = new Thread(() -> endAndWait(end, closed), "soat-serve-end");
    try (Dashboard dashboard = Dashboard.start(store, ImportCommand.source(engine), settings)) {
      Runtime.getRuntime().addShutdownHook(hook);
      call.print(
          call.messages().get("serve.open", store.address().shown(), dashboard.address()) + "\n");
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
  }

  private static void endAndWait(CountDownLatch end, CountDownLatch closed) {
    end.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
