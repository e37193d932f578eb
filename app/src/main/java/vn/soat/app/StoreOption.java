package vn.soat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;
import vn.soat.output.store.StoreFailure;

/**
 * The store that a command works with: that of {@code --db}, of the variable {@code SOAT_DB}, where
 * a password does not show in the list of processes, or {@code soat.db} of the working directory.
 */
final class StoreOption {

  private static final String STANDARD = "soat.db";

  @Option(names = "--db", paramLabel = "${bundle:label.store}", descriptionKey = "db")
  private @Nullable String address;

  /** What is done with a store. */
  interface Work {
    void with(Store store);
  }

  /** Whether the option itself was typed. */
  boolean isGiven() {
    return address != null;
  }

  StoreAddress address(Call call) {
    String variable = call.surroundings().variable("SOAT_DB");
    String chosen = address != null ? address : variable.isEmpty() ? STANDARD : variable;
    return StoreAddress.of(chosen, call.surroundings().folder());
  }

  /** Works with a store, which is made where there is none. What it cannot do is complained of. */
  void open(Call call, Work work) {
    guarded(call, () -> work.with(Store.open(address(call))));
  }

  /** The same with a store that there must be. */
  void existing(Call call, Work work) {
    guarded(call, () -> work.with(Store.existing(address(call))));
  }

  private static void guarded(Call call, Runnable work) {
    try {
      work.run();
    } catch (StoreFailure e) {
      call.refuse(call.language().of(e.reason()));
    } catch (RuntimeException e) {
      if (!StoreFailure.isOfStore(e)) {
        throw e;
      }
      call.refuse(call.language().of(StoreFailure.of(e).reason()));
    }
  }

  /** The version that the store keeps beside each record. */
  static ProgramVersion program() {
    try {
      return new ProgramVersion(Version.number());
    } catch (IOException e) {
      throw new UncheckedIOException("the version cannot be read from the program", e);
    }
  }
}
