package vn.soat.output.bulk;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;

/** An import in a process of its own, for {@link KillTest} to end at any moment. */
final class KillableImport {

  private KillableImport() {}

  /**
   * Imports a folder.
   *
   * @param arguments the store and the folder
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[1]);
    Store store = Store.open(StoreAddress.of(arguments[0], folder));
    System.out.println("ready");
    new Importer(
            store,
            new FakeReports(1, path -> work()),
            new ProgramVersion("1.0.0"),
            new Importer.Settings(2, Effort.QUICK))
        .run(
            new ArgumentPaths(
                List.of("."), folder, java.io.InputStream.nullInputStream(), Set.of()));
  }

  /** Reading a report takes its time. */
  private static void work() {
    try {
      Thread.sleep(4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
