package vn.soat.dashboard.data;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreFailure;

/**
 * Connections that can only read, kept open between requests: at most so many at once, so that many
 * visitors wait for each other and not all for the disk. Safe for use by many threads.
 */
public final class Reads implements AutoCloseable {

  private final Store store;
  private final Semaphore places;
  private final ConcurrentLinkedQueue<Handle> idle = new ConcurrentLinkedQueue<>();

  public Reads(Store store, int connections) {
    this.store = store;
    this.places = new Semaphore(connections, true);
  }

  /**
   * Asks the store.
   *
   * @throws StoreFailure if it cannot answer
   */
  public <T> T ask(Function<Handle, T> question) {
    places.acquireUninterruptibly();
    try {
      return askWith(take(), question);
    } finally {
      places.release();
    }
  }

  private <T> T askWith(Handle handle, Function<Handle, T> question) {
    try {
      T answer = question.apply(handle);
      idle.add(handle);
      return answer;
    } catch (RuntimeException e) {
      // A server that went away leaves a dead connection; the next question opens another.
      handle.close();
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  private Handle take() {
    Handle kept = idle.poll();
    return kept != null ? kept : store.readOnlyHandle();
  }

  /** Lets go of what was opened before the store was measured: it would plan as before. */
  void renew() {
    close();
  }

  /** Closes what is idle. */
  @Override
  public void close() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
  }
}
