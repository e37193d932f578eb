package vn.soat.output.bulk;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoredPaths;

/** Files that the store knows, to be read again. */
public final class StoredAgain implements PathSource {

  private final Store store;
  private final StoredPaths.Which which;
  private final ProgramVersion program;

  public StoredAgain(Store store, StoredPaths.Which which, ProgramVersion program) {
    this.store = store;
    this.which = which;
    this.program = program;
  }

  @Override
  public void each(Predicate<String> sink) {
    new StoredPaths(store).each(which, program, sink);
  }

  @Override
  public OptionalLong count(BooleanSupplier stop) {
    long[] count = new long[1];
    each(path -> ++count[0] > 0 && !stop.getAsBoolean());
    return stop.getAsBoolean() ? OptionalLong.empty() : OptionalLong.of(count[0]);
  }
}
