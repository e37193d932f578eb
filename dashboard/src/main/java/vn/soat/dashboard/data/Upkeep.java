package vn.soat.dashboard.data;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreFailure;

/**
 * Keeps what the dashboard asks for in step with the store, in a thread of its own: after an import
 * through it at once, after one from elsewhere within seconds.
 */
public final class Upkeep implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final String MARK =
      """
      SELECT COALESCE((SELECT MAX(id) FROM report), 0) || '/' ||
        COALESCE((SELECT MAX(id) FROM import_run), 0) || '/' ||
        COALESCE((SELECT CAST(ended_at AS TEXT) FROM import_run ORDER BY id DESC LIMIT 1), '')
      """;

  private final Reads reads;
  private final Summaries summaries;
  private volatile Facts facts = Facts.NONE;
  private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  private final AtomicLong generation = new AtomicLong();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Object work = new Object();
  private final Thread thread;
  private String mark = "";

  public Upkeep(Store store, Reads reads) {
    this.reads = reads;
    this.summaries = new Summaries(store);
    this.thread = new Thread(this::loop, "soat-upkeep");
    thread.setDaemon(true);
  }

  /** Loads what there is, and begins to look after it. */
  public void start() {
    synchronized (work) {
      facts = reads.ask(Facts::of);
      generation.incrementAndGet();
    }
    thread.start();
  }

  /** What the overview adds up. */
  public Facts facts() {
    return facts;
  }

  /** Another text whenever that has changed, also from one start of the program to the next. */
  public String generation() {
    return started + "." + generation.get();
  }

  /**
   * Brings everything up to the store as it is now.
   *
   * @throws StoreFailure if the store cannot be read or written
   */
  public void catchUp() {
    synchronized (work) {
      String now = reads.ask(h -> h.createQuery(MARK).mapTo(String.class).one());
      if (now.equals(mark)) {
        return;
      }
      if (allSteps() || !summaries.isCounted()) {
        summaries.countAll();
        reads.renew();
        facts = reads.ask(Facts::of);
        generation.incrementAndGet();
      }
      mark = now;
    }
  }

  private boolean allSteps() {
    boolean changed = false;
    while (!closed.get() && summaries.step()) {
      changed = true;
    }
    return changed;
  }

  private void loop() {
    while (!closed.get()) {
      try {
        catchUp();
        Thread.sleep(PAUSE.toMillis());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!StoreFailure.isOfStore(e)) {
          throw e;
        }
        // The server is away or an import holds the store: the next round tries again.
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.set(true);
    thread.interrupt();
    try {
      thread.join(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
